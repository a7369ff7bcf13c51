import IFCModel
import ModelRules

/// Which columns state the area of a room, by their rank in ``FloorAreaPlaces``.
struct RoomAreaPlaces: Sendable {
  private static let none = UInt8.max

  /// For each column, the rank of its place; ``none`` for what is no area of a room.
  private let ranks: [UInt8]

  /// - Complexity: O(columns).
  init(_ columns: PropertyColumns) {
    let wanted = Set(FloorAreaPlaces.inOrder.map(\.property))
    ranks = (0..<columns.count).map { column in
      guard column != ColumnLayout.rest else { return Self.none }
      let name = columns.propertyName(column)
      guard wanted.contains(name) else { return Self.none }
      let set = columns.setName(column)
      let rank = FloorAreaPlaces.inOrder.firstIndex { $0.property == name && ($0.set == nil || $0.set == set) }
      return rank.map { UInt8($0) } ?? Self.none
    }
  }

  /// The rank of a column, 0 for the best; nil for what is no area of a room.
  func rank(of column: UInt32) -> UInt8? {
    let rank = ranks[Int(column)]
    return rank == Self.none ? nil : rank
  }
}
