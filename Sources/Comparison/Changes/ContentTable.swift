import IFCModel
import Part21

/// What the objects and property sets of one model say, as numbers that are equal where they say the same: two models are
/// held together by these, and only what differs is read again.
struct ContentTable: Sendable {
  /// For each property set, a number for its properties and their values, in whatever order; 0 where it has none.
  let sets: [UInt128]
  /// For each name of a set, a number.
  let setNames: [UInt128]
  /// For each object, a number for its attributes.
  let attributes: [UInt128]
  /// For each class, the attributes that are looked at.
  let compared: ComparedAttributes

  /// - Complexity: O(properties + objects), spread over the threads; 16 bytes for each set and object.
  init(_ table: ObjectTable) {
    let model = table.model
    compared = ComparedAttributes(model)
    sets = ContentTable.sets(of: model)
    setNames = model.propertySets.names.map { name in
      var hash = ContentHash(sort: 14)
      hash.add(name)
      return hash.value
    }
    attributes = ContentTable.attributes(of: table, compared)
  }

  private static func sets(of model: Model) -> [UInt128] {
    let count = model.propertySets.count
    let stretches = Slots.map(
      count: count, threads: model.reader.threads, stretch: 512,
      keeping: {
        let own = model.forOneThread()
        return (model: own, table: own.propertySets, hasher: ValueHasher(own))
      },
      { kept, range in
        let (model, table) = (kept.model, kept.table)
        return range.map { number -> UInt128 in
          var stated: [NamedValue] = []
          model.forEachProperty(of: PropertySet(number: UInt32(number)), in: table) { property in
            var name = ContentHash(sort: 15)
            model.add(nameOf: property, to: &name)
            stated.append(
              NamedValue(name: name, key: name.value, place: stated.count, value: kept.hasher.hash(property)))
          }
          return content(&stated)
        }
      })
    return Array(stretches.joined())
  }

  /// A property of a set: its name, as a hash that goes on and as a number, where it stands, and what it says.
  private struct NamedValue {
    let name: ContentHash
    let key: UInt128
    let place: Int
    let value: UInt128
  }

  /// A number for the properties of a set, in whatever order; of several with one name the order counts, for the last one
  /// wins.
  private static func content(_ stated: inout [NamedValue]) -> UInt128 {
    if stated.count > 1 { stated.sort { ($0.key, $0.place) < ($1.key, $1.place) } }
    var sum: UInt128 = 0
    var before: UInt64 = 0
    for (position, property) in stated.enumerated() {
      before = position > 0 && stated[position - 1].key == property.key ? before + 1 : 0
      var hash = property.name
      if before > 0 { hash.add(before) }
      hash.add(property.value)
      sum &+= hash.value
    }
    return sum
  }

  private static func attributes(of table: ObjectTable, _ compared: ComparedAttributes) -> [UInt128] {
    let model = table.model
    let stretches = Slots.map(
      count: table.count, threads: model.reader.threads, stretch: 1024,
      keeping: {
        let own = model.forOneThread()
        return (model: own, hasher: ValueHasher(own))
      },
      { kept, range in
        range.map { position -> UInt128 in
          let object = table.rows[position].object
          var cursor = kept.model.reader.parameters(of: object)
          var at = 0
          var sum: UInt128 = 0
          for entry in compared.of(object.entity) {
            cursor.skip(entry.position - at)
            at = entry.position + 1
            guard let parameter = cursor.next() else { break }
            let value = kept.hasher.hash(parameter, entry.unit)
            guard value != ValueHasher.none else { continue }
            var hash = ContentHash(sort: 16)
            hash.add(entry.hash)
            hash.add(value)
            sum &+= hash.value
          }
          return sum
        }
      })
    return Array(stretches.joined())
  }

  /// For each object, a number for all that it says of itself and that its sets say.
  func whole(of table: ObjectTable) -> [UInt128] {
    let properties = table.model.propertySets
    return table.rows.indices.map { position in
      var sum = attributes[position]
      properties.forEachSet(of: table.rows[position].object.place) { set in
        sum &+= sets[Int(set.number)] &* 3
      }
      return sum
    }
  }
}
