import IFCSchema
import Part21

/// The resources of a model that serve no object: instances of classes other than IfcRoot that nothing refers to.
///
/// What is attached to a resource by pointing at it (a style, a layer, a map conversion, the properties of a material, but
/// in IFC2X3) serves where that resource does. Only what stands on top is told: what it refers to goes with it. Circles of
/// resources that refer to each other are not found.
public struct UnusedResources: Sendable {
  /// The unused ones, by rising name.
  public let instances: [Instance]
  /// How many resources there are, used or not.
  public let total: Int

  /// Resources that are attached to each other more deeply than this are followed one by one.
  private static let mostRounds = 8

  /// - Parameter marks: what all instances refer to but those of ``AttachedResources``.
  /// - Complexity: O(names / 64 + attached resources), spread over the threads.
  init(_ reader: InstanceReader, _ marks: ReferenceMarks) {
    let schema = reader.schema
    let root = schema.entity(named: "IfcRoot").map { schema.family(of: $0) }
    let attached = AttachedResources(schema)
    let index = reader.structure.index
    total = index.counts.reduce(0) { sum, entry in
      Int(entry.key.rawValue) < schema.entityCount && root?.contains(entry.key.rawValue) != true
        ? sum + entry.value : sum
    }
    var marks = marks
    let list = reader.instances(ofExactly: attached.entities)
    var pending = Slots.map(count: list.count, threads: reader.threads) { range in range.map { list[$0] } }
      .flatMap(\.self)
    var round = 0
    while !pending.isEmpty, round < UnusedResources.mostRounds {
      round += 1
      let rounds = Slots.map(count: pending.count, threads: reader.threads) { [pending, marks] range in
        var round = Round()
        for instance in pending[range] {
          if attached.serves(instance, reader, marks) {
            round.used.append(instance.name)
            round.used += attached.references(of: instance, reader)
          } else {
            round.waiting.append(instance)
          }
        }
        return round
      }
      let waiting = rounds.flatMap(\.waiting)
      for name in rounds.lazy.flatMap(\.used) { marks.insert(name) }
      if waiting.count == pending.count { break }
      pending = waiting
    }
    if round == UnusedResources.mostRounds {
      let names = WaitingResources(pending, attached, reader).serving(marks)
      for name in names { marks.insert(name) }
    }
    let isResource = schema.entities.map { root?.contains($0.rawValue) != true && !attached.isRelationship($0) }
    instances = index.instances(without: marks, wanted: isResource).compactMap { reader.instance(named: $0.name) }
  }

  /// What was found of a stretch of attached resources.
  private struct Round: Sendable {
    var used: [UInt64] = []
    var waiting: [Instance] = []
  }
}
