import Findings
import IFCModel

extension RecordValue {
  /// How deep complex properties may be nested; those below are left out, so that a circle comes to an end.
  private static let deepest = 16
  /// How many parts a complex property may have in all, parts of parts included: complex properties that share their
  /// parts could otherwise say more than any memory holds.
  fileprivate static let mostParts = 100_000

  /// The value of a property as `show` says it.
  init(_ value: PropertyValue, of model: Model) {
    var room = Self.mostParts
    self.init(value, of: model, depth: 0, room: &room)
  }

  fileprivate init(_ value: PropertyValue, of model: Model, depth: Int, room: inout Int) {
    switch value {
    case .single(let value): self.init(value.scalar, of: model)
    case .enumerated(let values), .list(let values): self = .list(values.map { RecordValue($0.scalar, of: model) })
    case .bounded(let lower, let upper, let setPoint):
      self = .bounded(
        lower: RecordValue(lower, of: model), upper: RecordValue(upper, of: model),
        setPoint: RecordValue(setPoint, of: model))
    case .table(let defining, let defined):
      self = .table(
        defining: defining.map { RecordValue($0.scalar, of: model) },
        defined: defined.map { RecordValue($0.scalar, of: model) })
    case .reference(let target): self = target.map { .reference("\(model.className(of: $0))#\($0.name)") } ?? .none
    case .complex(let parts):
      self =
        depth < Self.deepest
        ? .complex(PropertyRecord.list(parts, of: model, depth: depth + 1, room: &room)) : .none
    }
  }

  private init(_ value: TypedValue?, of model: Model) {
    self = value.map { RecordValue($0.scalar, of: model) } ?? .none
  }

  private init(_ scalar: Scalar, of model: Model) {
    switch scalar {
    case .none: self = .none
    case .string(let text), .enumeration(let text), .binary(let text): self = .string(text)
    case .integer(let number): self = .integer(number)
    case .real(let number): self = .real(number)
    case .boolean(let flag): self = .boolean(flag)
    case .unknown: self = .unknown
    case .reference(let name):
      let target = model.instance(named: name)
      self = .reference("\(target.map { model.className(of: $0) } ?? "")#\(name)")
    case .list(let items): self = .list(items.map { RecordValue($0, of: model) })
    }
  }
}

extension PropertyRecord {
  /// Properties by name, each name once: the last of a name counts, as in a property set.
  fileprivate static func list(
    _ properties: [Property], of model: Model, depth: Int, room: inout Int
  ) -> [PropertyRecord] {
    var records: [PropertyRecord] = []
    var places: [String: Int] = [:]
    for property in properties where room > 0 {
      room -= 1
      let value = RecordValue(model.value(of: property), of: model, depth: depth, room: &room)
      let record = PropertyRecord(name: model.name(of: property), value: value)
      if let place = places[record.name] {
        records[place] = record
      } else {
        places[record.name] = records.count
        records.append(record)
      }
    }
    return records
  }
}
