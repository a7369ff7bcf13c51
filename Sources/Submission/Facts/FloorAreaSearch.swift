import IFCModel
import IFCSchema
import ModelRules

/// Finds the floor area that a model states of a room, in the first of ``FloorAreaPlaces`` that has one.
struct FloorAreaSearch {
  private let model: Model
  private let properties: [[UInt8]]
  /// For each place, and each name of sets of the model, whether the set is meant.
  private let sets: [[Bool]]
  /// Whether areas without a unit of their own can be told: where the project assigns none to areas and measures lengths
  /// in millimetres, some programs mean square metres and some square millimetres.
  private let knowsUnit: Bool

  init(_ model: Model) {
    self.model = model
    properties = FloorAreaPlaces.inOrder.map { Array($0.property.utf8) }
    sets = FloorAreaPlaces.inOrder.map { place in model.propertySets.names { place.set == nil || place.set == $0 } }
    let length = model.units.unit(ofKind: "LENGTHUNIT")?.conversion?.factor ?? 1
    knowsUnit = length == 1 || model.units.unit(ofKind: "AREAUNIT") != nil
  }

  /// The area in m²; nil where nothing states one above 0, or nobody can tell its unit. O(properties of the room).
  func area(of room: Instance) -> (value: Double?, isUnclear: Bool) {
    var best: (rank: Int, property: Property)?
    let table = model.propertySets
    for owner in [room] + (model.typeObject(of: room).map { [$0] } ?? []) {
      table.forEachSet(of: owner.place) { set in
        for property in model.properties(of: set) {
          let rank = properties.indices.first { rank in
            sets[rank][table.nameNumber(of: set)] && model.hasName(property, properties[rank])
          }
          guard let rank, rank < best?.rank ?? .max else { continue }
          best = (rank, property)
        }
      }
      if best != nil { break }
    }
    guard let property = best?.property, case .single(let value) = model.value(of: property) else {
      return (nil, false)
    }
    let number: Double
    switch value.scalar {
    case .real(let real): number = real
    case .integer(let integer): number = Double(integer)
    default: return (nil, false)
    }
    guard knowsUnit || model.hasOwnUnit(property), let conversion = model.conversion(of: value.type, for: property)
    else { return (nil, true) }
    let area = conversion.toSI(number)
    return (area.isFinite && area > 0 ? area : nil, false)
  }
}
