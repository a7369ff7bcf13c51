import IFCSchema
import Part21

/// The resources of a model that serve no object: instances of classes other than IfcRoot that nothing refers to.
///
/// What is attached to a resource by pointing at it (a style, a layer, a map conversion, the properties of a material)
/// serves where that resource does. Only what stands on top is told: what it refers to goes with it. Circles of
/// resources that refer to each other are not found.
public struct UnusedResources: Sendable {
  /// The unused ones, by rising name.
  public let instances: [Instance]
  /// How many resources there are, used or not.
  public let total: Int

  /// - Complexity: O(bytes), spread over the threads.
  init(_ reader: InstanceReader) {
    let schema = reader.schema
    let root = schema.entity(named: "IfcRoot").map { schema.family(of: $0) }
    let attached = AttachedResources(schema)
    let index = reader.structure.index
    total = index.counts.reduce(0) { sum, entry in
      Int(entry.key.rawValue) < schema.entityCount && root?.contains(entry.key.rawValue) != true
        ? sum + entry.value : sum
    }
    // Where names are strewn, those far out count as used.
    let bound = min(index.nameBound, UInt64(16 * index.total + 1 << 20))
    var marks = ReferenceMarks(reader.bytes, bound: bound, skipping: attached.keywords, threads: reader.threads)
    var pending = Array(reader.instances(ofExactly: attached.entities))
    while !pending.isEmpty {
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
    let stretch = 1 << 16
    let stretches = Slots.map(count: Int(bound), threads: reader.threads, stretch: stretch) { [marks] range in
      marks.unmarked(in: UInt64(range.lowerBound)..<UInt64(range.upperBound)).compactMap { name -> Instance? in
        guard let instance = reader.instance(named: name), root?.contains(instance.entity.rawValue) != true,
          !attached.isRelationship(instance.entity)
        else { return nil }
        return instance
      }
    }
    instances = stretches.flatMap(\.self)
  }

  /// What was found of a stretch of attached resources.
  private struct Round: Sendable {
    var used: [UInt64] = []
    var waiting: [Instance] = []
  }
}
