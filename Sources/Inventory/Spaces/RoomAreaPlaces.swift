import IFCModel

/// Where rooms state their area, the places that are to be believed first.
///
/// Net before gross: Qto_SpaceBaseQuantities (ISO 16739-1), BaseQuantities (the quantities of IFC2X3), the same names in
/// any other set, then what authoring tools write: `GSA Space Areas.GSA BIM Area`, `PSet_Revit_Dimensions.Area` and
/// `Dimensions.Area` (Autodesk Revit, as in public samples of its exports), `Cotes.Surface` (the same in French).
struct RoomAreaPlaces: Sendable {
  private static let places: [(set: String?, property: String)] = [
    ("Qto_SpaceBaseQuantities", "NetFloorArea"), ("Qto_SpaceBaseQuantities", "GrossFloorArea"),
    ("BaseQuantities", "NetFloorArea"), ("BaseQuantities", "GrossFloorArea"), (nil, "NetFloorArea"),
    (nil, "GrossFloorArea"), ("GSA Space Areas", "GSA BIM Area"), ("PSet_Revit_Dimensions", "Area"),
    ("Dimensions", "Area"), ("Cotes", "Surface"),
  ]
  private static let none = UInt8.max

  /// For each column, the rank of its place; ``none`` for what is no area of a room.
  private let ranks: [UInt8]

  /// - Complexity: O(columns).
  init(_ columns: PropertyColumns) {
    let wanted = Set(Self.places.map(\.property))
    ranks = (0..<columns.count).map { column in
      guard column != ColumnLayout.rest else { return Self.none }
      let name = columns.propertyName(column)
      guard wanted.contains(name) else { return Self.none }
      let set = columns.setName(column)
      let rank = Self.places.firstIndex { $0.property == name && ($0.set == nil || $0.set == set) }
      return rank.map { UInt8($0) } ?? Self.none
    }
  }

  /// The rank of a column, 0 for the best; nil for what is no area of a room.
  func rank(of column: UInt32) -> UInt8? {
    let rank = ranks[Int(column)]
    return rank == Self.none ? nil : rank
  }
}
