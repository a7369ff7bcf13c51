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

  /// Looks at all instances of some classes, spread over the threads, without reading even their names: for questions
  /// that relations answer, or one attribute.
  ///
  /// - Parameter look: gets the place of an instance, which ``IFCModel/Model/instance(at:)`` finds again, its offset and
  ///   its class.
  /// - Complexity: O(instances that the model keeps), a few hundred million a second, and what `look` costs.
  func sweep(
    _ classes: ClassSet, _ look: @Sendable (UInt32, Int, EntityID, Model, inout RuleTally) -> Void
  ) -> RuleTally {
    let index = model.structure.index
    let stretches = Slots.map(count: index.count, threads: model.reader.threads, stretch: 1 << 15) { range in
      let model = model.forOneThread()
      var tally = RuleTally()
      index.forEach(in: range) { place, offset, code in
        guard classes.contains(number: code.rawValue) else { return }
        look(UInt32(truncatingIfNeeded: place), offset, EntityID(rawValue: code.rawValue), model, &tally)
      }
      return tally
    }
    var tally = RuleTally()
    for stretch in stretches { tally.add(stretch) }
    return tally
  }

  /// The class of the instance at a place; nil where the schema does not know it.
  func entity(at place: UInt32) -> EntityID? {
    let code = model.structure.index.entry(at: Int(place)).code.rawValue
    return Int(code) < model.schema.entityCount ? EntityID(rawValue: code) : nil
  }
}
