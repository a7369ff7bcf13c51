import Findings
import IFCModel
import IFCSchema

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
    at instances: InstanceList, _ look: @Sendable (Instance, Model, inout RuleTally) -> Void
  ) -> RuleTally {
    let stretches = Slots.map(count: instances.count, threads: model.reader.threads) { range in
      let model = model.forOneThread()
      var tally = RuleTally()
      for number in range { look(instances[number], model, &tally) }
      return tally
    }
    var tally = RuleTally()
    for stretch in stretches { tally.add(stretch) }
    return tally
  }
}
