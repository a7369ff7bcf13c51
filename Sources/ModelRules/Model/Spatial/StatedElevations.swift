import IFCModel

/// Finds elevations that storeys of a building state and that contradict where the storeys are placed, or that are in
/// another unit than the model's.
///
/// The placement of a storey says where it is, Elevation only informs (IfcBuildingStorey, IFC 4.3). The zero of elevations
/// may lie elsewhere than the building does (Revit counts from a base of the author's choice): what lies between the two
/// has to be the same for all storeys, give or take a floor's build-up. Storeys that are not placed, or all at one
/// height, are held against the height that storeys have.
struct StatedElevations {
  /// A storey with an elevation.
  struct Storey {
    /// Elevation as it stands in the file.
    var stated: Double
    /// The height above the building's, in metres; nil where it cannot be told.
    var placed: Double?
  }

  private typealias Measure = (name: String, metres: Double)

  /// What contradicts the elevation of each storey, as short as it can be said; nil where nothing does.
  private(set) var conflicts: [String?]
  /// Metres in the unit that the elevations are in: the model's, unless they agree with the placements in another one.
  private(set) var metres: Double

  /// How far elevations may be from placements, in metres: one is of the slab, the other of the finished floor on it.
  private static let buildUp = 0.3
  /// How high storeys are on average, in metres; and what no unit can make of them, mezzanines and towers in one model
  /// included.
  private static let height = (usual: 2.0...10.0, possible: 0.1...100.0)
  /// What people count storeys in.
  private static let measures: [Measure] = [
    ("m", 1), ("mm", 0.001), ("cm", 0.01), ("ft", 0.3048), ("in", 0.0254),
  ]

  /// What people write for a unit; its name where nobody writes anything else.
  private static func symbol(of name: String) -> String {
    let symbols = ["METRE": "m", "MILLIMETRE": "mm", "CENTIMETRE": "cm", "DECIMETRE": "dm", "FOOT": "ft", "INCH": "in"]
    return symbols[name.uppercased()] ?? name
  }

  /// - Parameters:
  ///   - storeys: the storeys of one building.
  ///   - unit: the model's unit of length; nil for metres.
  /// - Complexity: O(storeys log storeys).
  init(_ storeys: [Storey], unit: Unit?) {
    let own: Measure = (unit.map { Self.symbol(of: $0.name) } ?? "m", unit?.conversion?.factor ?? 1)
    metres = own.metres
    conflicts = storeys.map { _ in nil }
    let placed = storeys.compactMap { storey in storey.placed.map { (stated: storey.stated, placed: $0) } }
    guard placed.count == 1 || Set(placed.map(\.placed)).count > 1 else {
      guard let other = Self.measure(of: storeys.map(\.stated), in: own) else { return }
      metres = other.metres
      conflicts = storeys.map { storey in
        guard storey.stated != 0 else { return nil }
        return "Elevation: \(Self.text(storey.stated)) \(own.name) ≠ \(Self.text(storey.stated)) \(other.name)"
      }
      return
    }
    let other = Self.agree(placed, own.metres) ? nil : Self.measures.first { Self.agree(placed, $0.metres) }
    let gap = other == nil ? Self.commonGap(placed.map { $0.stated * own.metres - $0.placed }) : 0
    conflicts = storeys.map { storey in
      guard let height = storey.placed else { return nil }
      let isOff = other == nil ? abs(storey.stated * own.metres - height - gap) > Self.buildUp : storey.stated != 0
      guard isOff else { return nil }
      // Where elevations count from another zero, what lies between.
      let zero =
        abs(gap) < 0.5 * Self.buildUp || other != nil
        ? "" : " \(gap < 0 ? "-" : "+") \(Self.text(abs(gap) / own.metres)) \(own.name)"
      let meant = other.map { " (\(Self.text(storey.stated)) \($0.name))" } ?? ""
      let place = Self.text(height / own.metres)
      return "Elevation: \(Self.text(storey.stated)) \(own.name) ≠ ObjectPlacement: \(place) \(own.name)\(zero)\(meant)"
    }
    if let other { metres = other.metres }
  }

  /// Whether elevations in a unit are as far from each other as the placements are; of one storey, the two are the same.
  private static func agree(_ storeys: [(stated: Double, placed: Double)], _ metres: Double) -> Bool {
    guard let first = storeys.first else { return false }
    let zero = storeys.count == 1 ? (stated: 0, placed: 0) : first
    return storeys.allSatisfy { storey in
      let height = storey.placed - zero.placed
      return abs((storey.stated - zero.stated) * metres - height) <= 0.01 + abs(height) / 1000
    }
  }

  /// What most elevations are above their placements; of several, the least.
  private static func commonGap(_ gaps: [Double]) -> Double {
    let sorted = gaps.sorted()
    var best = (count: 0, gap: 0.0)
    var (low, high) = (0, 0)
    for gap in sorted {
      while sorted[low] < gap - buildUp { low += 1 }
      while high < sorted.count, sorted[high] <= gap + buildUp { high += 1 }
      if high - low > best.count || (high - low == best.count && abs(gap) < abs(best.gap)) {
        best = (high - low, gap)
      }
    }
    return best.gap
  }

  /// The unit in which elevations make storeys, where they make none in the model's; nil where nothing is amiss, or none
  /// does.
  private static func measure(of elevations: [Double], in own: Measure) -> Measure? {
    let distinct = Set(elevations)
    guard distinct.count > 1, let lowest = distinct.min(), let highest = distinct.max() else { return nil }
    let height = (highest - lowest) / Double(distinct.count - 1)
    guard !Self.height.possible.contains(height * own.metres) else { return nil }
    return measures.first { Self.height.usual.contains(height * $0.metres) }
  }

  /// To the tenth of a thousandth: elevations come as 3.0999999046325684, too.
  private static func text(_ value: Double) -> String {
    abs(value) < 1e9 ? "\((value * 10_000).rounded() / 10_000)" : "\(value)"
  }
}
