import ByteInput
import IFCModel
import IFCSchema
import Part21
import Requirements

/// Counts values by where they stand. For one thread.
struct ValueSurvey<Counts: ValueCounting> {
  /// What has been counted at each place.
  typealias Row = (place: ValuePlace, counts: Counts)
  /// What has been counted.
  var counts: [Row] { places.map { ($0.key, found[$0.value]) } }
  private var places: [ValuePlace: Int] = [:]
  private var found: [Counts] = []
  private let isLimited: Bool
  /// The place of the last value: objects of one class mostly stand together.
  private var last: (place: ValuePlace, number: Int?)?
  private let model: Model
  private let names: [[UInt8]]
  /// Tells values that are none; nil where all are.
  private(set) var test: PlaceholderTest?

  /// - Parameters:
  ///   - names: the names of attributes and properties, by number.
  ///   - test: tells values that are none; nil where all are.
  ///   - places: where values are counted; nil for everywhere.
  init(_ model: Model, names: [String], _ test: consuming PlaceholderTest?, only places: [ValuePlace]? = nil) {
    self.model = model
    isLimited = places != nil
    for place in places ?? [] { self.places[place] = found.count; found.append(Counts()) }
    self.names = names.map { Array($0.utf8) }
    self.test = test
  }

  /// Counts a text as it is written, a number by its value, unless it is blank or a placeholder.
  mutating func add(_ value: Parameter, of object: Instance, _ place: ValuePlace) {
    guard let number = number(of: place) else { return }
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
    let key =
      value.kind == .string
      ? TextKey.of(value.body, in: model.structure)
      : model.reader.bytes.real(value).map(TextKey.of) ?? TextKey.of(value.body, in: model.structure, kind: 1)
    found[number].add(value, key, of: object)
  }

  private mutating func number(of place: ValuePlace) -> Int? {
    if let last, last.place == place { return last.number }
    var number = places[place]
    if number == nil, !isLimited {
      number = found.count
      places[place] = number
      found.append(Counts())
    }
    last = (place, number)
    return number
  }

  /// The counts of all stretches together, in the order of their places; of those where something was counted.
  static func sum(_ stretches: [[Row]], names: [String]) -> [Row] {
    var sum: [ValuePlace: Counts] = [:]
    for (place, counts) in stretches.joined() where counts.total > 0 { sum[place, default: Counts()].add(counts) }
    func order(_ place: ValuePlace) -> (UInt16, Int, String) {
      (place.entity.rawValue, place.set ?? -1, names[place.name])
    }
    return sum.sorted { order($0.key) < order($1.key) }.map { ($0.key, $0.value) }
  }
}
