import Findings
import IFCModel
import IFCSchema
import Part21

/// How the rules of this family go over a model.
extension RuleContext {
  /// Whether the model is of one of some releases.
  func isOf(_ versions: SchemaVersion...) -> Bool { versions.contains(model.schema.version) }

  /// The instances of classes that the schema has, with their subtypes, in file order.
  func instances(ofAny names: [String]) -> InstanceList {
    model.instances(ofFamilies: names.compactMap(model.schema.entity(named:)))
  }

  /// The classes of names that the schema has.
  func families(_ names: String...) -> ClassSet { ClassSet(names, model.schema) }

  /// Looks at instances, spread over the threads, and adds up what is found in the order of the file.
  ///
  /// - Complexity: O(instances × what `look` costs).
  func look(
    at instances: InstanceList, _ look: @escaping @Sendable (Instance, Model, inout RuleTally) -> Void
  ) -> RuleTally {
    InstanceSweep.tally(instances, of: model) { model in { instance, tally in look(instance, model, &tally) } }
  }

  /// Looks at all instances of some classes, spread over the threads, in the order of their places; of instances with one
  /// name at the first alone.
  ///
  /// - Parameter look: prepares what a thread shares, such as relations, and gives what looks at one instance.
  /// - Complexity: O(instances × what `look` costs).
  func sweep(
    _ classes: ClassSet, _ look: @escaping @Sendable (Model) -> (Instance, inout RuleTally) -> Void
  ) -> RuleTally {
    var instances = Array(model.instances(ofExactly: model.schema.entities.filter(classes.contains)))
    if !zip(instances, instances.dropFirst()).allSatisfy({ $0.place < $1.place }) {
      instances.sort { $0.place < $1.place }
    }
    return InstanceSweep.tally(instances, of: model, look)
  }

  /// The class of the instance at a place; nil where the schema does not know it.
  func entity(at place: UInt32) -> EntityID? { model.entity(at: place) }
}
