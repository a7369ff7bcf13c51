import Findings
import IFCModel
import IFCSchema
import ModelRules

/// Reads rooms one by one. For one thread.
struct RoomReader {
  /// A room, and what decides whether its area counts in sums.
  struct Room: Sendable {
    var record: RoomRecord
    /// The room that it is a part of, as a place.
    var whole: UInt32?
    var place: UInt32
    /// Whether it stands for the gross area of a storey and not for a room (IfcSpaceTypeEnum, GFA).
    var isGrossArea: Bool
  }

  private struct Candidate {
    var rank: UInt8
    var set: PropertySet
    var place: Int
    var column: UInt32
  }

  private let model: Model
  private let columns: PropertyColumns
  private let places: RoomAreaPlaces
  private let space: EntityID?
  /// Whether areas without a unit of their own can be told: where the project assigns none to areas and measures lengths
  /// in millimetres, some programs mean square metres and some square millimetres.
  private let knowsUnit: Bool

  init(_ model: Model, _ columns: PropertyColumns, _ places: RoomAreaPlaces) {
    self.model = model
    self.columns = columns
    self.places = places
    space = model.schema.entity(named: "IfcSpace")
    let length = model.units.units.first { $0.kind == "LENGTHUNIT" }?.conversion?.factor ?? 1
    knowsUnit = length == 1 || model.units.units.contains { $0.kind == "AREAUNIT" }
  }

  /// O(properties of the room).
  func room(_ instance: Instance) -> Room {
    var record = RoomRecord(
      instance: instance.name, globalId: model.string("GlobalId", of: instance),
      number: model.filled("Name", of: instance), name: model.filled("LongName", of: instance),
      storey: model.storey(of: instance)?.name)
    if let (area, source) = area(of: instance) {
      record.area = area
      record.areaSource = source
    }
    let whole = model.relation(.aggregates).first(of: instance.place).flatMap(model.instance(at:))
    return Room(
      record: record, whole: whole.flatMap { model.reader.isKind($0, of: space) ? $0.place : nil },
      place: instance.place, isGrossArea: model.isGrossArea(instance))
  }

  /// The area in square metres and where it stands; nil where nothing states one above 0, or nobody can tell its unit.
  private func area(of room: Instance) -> (area: Double, source: String)? {
    var candidates: [Candidate] = []
    add(setsOf: room.place, &candidates)
    if let type = model.typeObject(of: room) { add(setsOf: type.place, &candidates) }
    for candidate in candidates.sorted(by: { $0.rank < $1.rank }) {
      guard let property = columns.property(candidate.place, of: candidate.set, in: model),
        let area = area(property)
      else { continue }
      let column = Int(candidate.column)
      return (area, "\(columns.setName(column)).\(columns.propertyName(column))")
    }
    return nil
  }

  /// The later of two sets first, as they count for requirements; sorting keeps their order.
  private func add(setsOf place: UInt32, _ candidates: inout [Candidate]) {
    for set in model.propertySets.sets(of: place).reversed() {
      let range = columns.range(of: set)
      for position in range {
        guard let rank = places.rank(of: columns.columns[position]) else { continue }
        candidates.append(
          Candidate(
            rank: rank, set: set, place: position - range.lowerBound, column: columns.columns[position]))
      }
    }
  }

  private func area(_ property: Property) -> Double? {
    guard case .single(let value) = model.value(of: property) else { return nil }
    let number: Double
    switch value.scalar {
    case .real(let real): number = real
    case .integer(let integer): number = Double(integer)
    default: return nil
    }
    guard knowsUnit || model.hasOwnUnit(property),
      let conversion = model.conversion(of: value.type, for: property)
    else { return nil }
    let area = conversion.toSI(number)
    return area.isFinite && area > 0 ? area : nil
  }
}
