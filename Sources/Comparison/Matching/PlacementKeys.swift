import IFCModel

/// Turns places in the world into keys that are equal where places are, and tells places that say something from those
/// that do not.
struct PlacementKeys {
  private let table: ObjectTable

  init(_ table: ObjectTable) { self.table = table }

  /// A key for the class and the place of an object, to the millimetre and a thousandth of an axis; 0 where nobody can
  /// say where it stands.
  func key(_ position: Int) -> UInt128 {
    guard let placement = table.placements[position] else { return 0 }
    var hash = ContentHash(sort: 6)
    hash.add(table.rows[position].kind)
    for vector in [placement.origin, placement.xAxis, placement.zAxis] {
      for axis in 0..<3 {
        guard let cell = PlacementKeys.cell(vector[axis]) else { return 0 }
        hash.add(UInt64(bitPattern: cell))
      }
    }
    return hash.value
  }

  /// The border of a cell lies where no author puts anything: the same place said in feet and in metres differs in its
  /// last digits, and must not fall into two cells.
  private static func cell(_ value: Double) -> Int64? {
    let scaled = (value * 1000 + 0.3137).rounded(.down)
    return Int64(exactly: scaled)
  }

  /// Whether a place tells an object from others: it is neither the world's origin nor that of what the object is in or
  /// part of. Many programs put all objects there and measure their shapes from it.
  func isTelling(_ position: Int) -> Bool {
    guard let placement = table.placements[position] else { return false }
    if PlacementKeys.isSame(placement, .world) { return false }
    for around in [table.surroundings[position], table.hosts[position]] where around != ObjectTable.none {
      if let other = table.placements[Int(around)], PlacementKeys.isSame(placement, other) { return false }
    }
    return true
  }

  /// The distance between the origins of two objects of two models, in metres; the lesser of that in the world and that
  /// within what they are in, as a building may be moved as a whole. Nil where one of the places tells nothing.
  static func distance(_ old: PlacementKeys, _ oldPosition: Int, _ new: PlacementKeys, _ newPosition: Int) -> Double? {
    guard old.isTelling(oldPosition), new.isTelling(newPosition), let one = old.table.placements[oldPosition],
      let other = new.table.placements[newPosition]
    else { return nil }
    let inWorld = length(one.origin - other.origin)
    guard let oldBase = old.base(oldPosition), let newBase = new.base(newPosition) else { return inWorld }
    return min(inWorld, length((one.origin - oldBase) - (other.origin - newBase)))
  }

  private func base(_ position: Int) -> SIMD3<Double>? {
    let around = table.surroundings[position]
    return around == ObjectTable.none ? nil : table.placements[Int(around)]?.origin
  }

  private static func length(_ vector: SIMD3<Double>) -> Double { (vector * vector).sum().squareRoot() }

  private static func isSame(_ one: Placement, _ other: Placement) -> Bool {
    length(one.origin - other.origin) < 1e-6 && length(one.xAxis - other.xAxis) < 1e-6
      && length(one.zAxis - other.zAxis) < 1e-6
  }
}
