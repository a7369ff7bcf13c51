import Findings
import IFCModel
import Requirements

/// Whether the storeys of a building differ in name and in elevation, and are no levels that only help drawing, for
/// ``Storeys``.
struct StoreyLevels: Sendable {
  /// How far apart two elevations are that are not the same, in metres.
  let tolerance: Double
  /// How far an empty storey must be from the next, in metres.
  let minimumHeight: Double

  /// Looks at the storeys of one building.
  func look(at storeys: [StoreyHeights.Storey], _ model: Model, _ tally: inout RuleTally) {
    let names = Dictionary(grouping: storeys.indices) { storeys[$0].name.map(Self.plain) }
    let heights = storeys.indices.filter { storeys[$0].elevation != nil }
      .sorted { storeys[$0].elevation ?? 0 < storeys[$1].elevation ?? 0 }
    var level: Set<Int> = []
    for (low, high) in zip(heights, heights.dropFirst())
    where (storeys[high].elevation ?? 0) - (storeys[low].elevation ?? 0) <= tolerance {
      level.formUnion([low, high])
    }
    let order = StoreyOrder(storeys.map { ($0.name, $0.elevation) })
    for (place, storey) in storeys.enumerated() {
      var found: [String] = []
      if let name = storey.name, names[Self.plain(name), default: []].count > 1 { found.append("Name: \(name)") }
      if level.contains(place), let elevation = storey.elevation {
        found.append("Elevation: \(HeightText.of(elevation)) m")
      }
      if let conflict = storey.conflict ?? order.conflicts[place] {
        found.append(conflict)
        tally.fail(storey.instance, .invalidConflict, found.joined(separator: "; "))
      } else if found.isEmpty, let gap = gap(around: place, heights, storeys), gap < minimumHeight,
        isEmpty(storey, model)
      {
        tally.fail(storey.instance, .invalidRule, "\(HeightText.of(gap)) m < \(HeightText.of(minimumHeight)) m")
      } else if found.isEmpty {
        tally.pass()
      } else {
        tally.fail(storey.instance, .invalidDuplicate, found.joined(separator: "; "))
      }
    }
  }

  /// A name without case and accents; signs count: `R-1` is not `R 1`.
  private static func plain(_ name: String) -> String {
    name.map { $0.isLetter ? TextFolding.folded(String($0)) : String($0) }.joined()
  }

  /// How far the next storey is, in metres; nil where there is none.
  private func gap(around place: Int, _ order: [Int], _ storeys: [StoreyHeights.Storey]) -> Double? {
    guard let rank = order.firstIndex(of: place), let own = storeys[place].elevation else { return nil }
    let others = [rank - 1, rank + 1].filter(order.indices.contains).compactMap { storeys[order[$0]].elevation }
    return others.map { abs($0 - own) }.min()
  }

  /// Whether a storey holds neither elements nor rooms.
  private func isEmpty(_ storey: StoreyHeights.Storey, _ model: Model) -> Bool {
    let place = storey.instance.place
    return !model.reversed(.containedInSpatialStructure).contains(place) && !model.reversed(.aggregates).contains(place)
  }
}
