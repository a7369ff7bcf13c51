import ByteInput
import IFCModel
import IFCSchema
import Part21
import Requirements

/// Where a value stands: on objects of a class, in an attribute or in a property of a set.
struct ValuePlace: Hashable, Sendable {
  var entity: EntityID
  /// The number of the set's name; nil for an attribute.
  var set: Int?
  /// The number of the attribute's or property's name.
  var name: Int
}

/// How often each value stands at a place.
struct ValueCounts: Sendable {
  /// How many objects have a value there.
  private(set) var total = 0
  private var values: [UInt128: (count: Int, first: Instance, value: Parameter)] = [:]

  /// How many different values there are.
  var different: Int { values.count }

  /// - Parameter key: that of the value as it is written.
  mutating func add(_ value: Parameter, _ key: UInt128, of object: Instance) {
    total += 1
    values[key, default: (0, object, value)].count += 1
  }

  /// Adds what a later stretch found.
  mutating func add(_ later: ValueCounts) {
    total += later.total
    for (key, found) in later.values { values[key, default: (0, found.first, found.value)].count += found.count }
  }

  /// The value that most objects have, and the first of them; of two that are as frequent, the one that comes first.
  var mostFrequent: (count: Int, first: Instance, value: Parameter)? {
    values.values.max { ($0.count, $1.first.offset) < ($1.count, $0.first.offset) }
  }
}

/// Counts values by where they stand. For one thread.
struct ValueSurvey {
  /// What has been counted.
  var counts: [(place: ValuePlace, counts: ValueCounts)] { places.map { ($0.key, found[$0.value]) } }
  private var places: [ValuePlace: Int] = [:]
  private var found: [ValueCounts] = []
  /// The place of the last value: objects of one class mostly stand together.
  private var last: (place: ValuePlace, number: Int)?
  private let model: Model
  private let names: [[UInt8]]
  private var test: PlaceholderTest?

  /// - Parameters:
  ///   - names: the names of attributes and properties, by number.
  ///   - words: values that are none; nil where all are.
  init(_ model: Model, names: [String], _ words: PlaceholderSet?) {
    self.model = model
    self.names = names.map { Array($0.utf8) }
    test = words.map { PlaceholderTest($0, model.structure) }
  }

  /// Counts a value as it is written, unless it is blank or a placeholder.
  mutating func add(_ value: Parameter, of object: Instance, _ place: ValuePlace) {
    let value = model.reader.bytes.wrapped(value) ?? value
    switch value.kind {
    case .string:
      switch test?.verdict(of: value.body) {
      case .value: break
      case nil where !value.body.isEmpty: break
      default: return
      }
    case .integer, .real: break
    default: return
    }
    // What repeats the property's name is a placeholder, too.
    guard value.kind != .string || !model.reader.isText(value, names[place.name]) else { return }
    let key = TextKey.of(value.body, in: model.structure, kind: value.kind == .string ? 0 : 1)
    found[number(of: place)].add(value, key, of: object)
  }

  private mutating func number(of place: ValuePlace) -> Int {
    if let last, last.place == place { return last.number }
    let number = places[place] ?? found.count
    if number == found.count {
      places[place] = number
      found.append(ValueCounts())
    }
    last = (place, number)
    return number
  }

  /// The counts of all stretches together, by where they were first found.
  static func sum(
    _ stretches: [[(place: ValuePlace, counts: ValueCounts)]], names: [String]
  ) -> [(place: ValuePlace, counts: ValueCounts)] {
    var sum: [ValuePlace: ValueCounts] = [:]
    for (place, counts) in stretches.joined() { sum[place, default: ValueCounts()].add(counts) }
    func order(_ place: ValuePlace) -> (UInt16, Int, String) {
      (place.entity.rawValue, place.set ?? -1, names[place.name])
    }
    return sum.sorted { order($0.key) < order($1.key) }.map { ($0.key, $0.value) }
  }
}
