import Requirements

/// Storeys of a building whose names contradict their heights, for ``Storeys``: `R+1` below `RDC`, `R-1` above it.
///
/// Names that say a level and nothing else, not by a number alone, are compared (``StoreyLevel``): `Niveau 1 Est` may lie
/// where it wants, and `81` is below `00` in the cadastre. Those
/// that keep the order with the most others are right, the rest are told. Where fewer than half keep it, levels are
/// counted from above, or say something else.
struct StoreyOrder {
  /// By position among the storeys: what contradicts what, `R-1: 3.2 m > RDC: 0 m`.
  let conflicts: [Int: String]

  /// - Parameter storeys: those of one building, with their heights in metres.
  /// - Complexity: O(storeys²) for those of one building whose names say a level, 1,000 at most.
  init(_ storeys: [(name: String?, height: Double?)]) {
    var levels: [(place: Int, level: Int, height: Double)] = storeys.enumerated().compactMap { place, storey in
      guard let name = storey.name, let height = storey.height, let rank = StoreyOrder.rank(name) else { return nil }
      return (place, rank, height)
    }
    guard 2...1000 ~= levels.count else {
      conflicts = [:]
      return
    }
    levels.sort { ($0.height, $0.level) < ($1.height, $1.level) }
    let kept = StoreyOrder.longestRise(levels.map(\.level))
    guard kept.count * 2 >= levels.count else {
      conflicts = [:]
      return
    }
    let isKept = Set(kept)
    var found: [Int: String] = [:]
    for (rank, one) in levels.enumerated() where !isKept.contains(rank) {
      let other = kept.map { levels[$0] }.first { other in
        other.level != one.level && (other.level < one.level) != (other.height < one.height)
          && other.height != one.height
      }
      guard let other else { continue }
      let sign = one.height > other.height ? ">" : "<"
      func text(_ storey: (place: Int, level: Int, height: Double)) -> String {
        "\(storeys[storey.place].name ?? ""): \(HeightText.of(storey.height)) m"
      }
      found[one.place] = "\(text(one)) \(sign) \(text(other))"
    }
    conflicts = found
  }

  /// Where a name says that its storey lies among others: twice the level, so that a garden floor has its place under the
  /// ground floor and above the first basement; nil where it does not say.
  private static func rank(_ name: String) -> Int? {
    if gardens.contains(TextFolding.folded(name)) { return -1 }
    guard let level = StoreyLevel(name), level.others.isEmpty, !level.isNumberAlone else { return nil }
    return 2 * level.level
  }

  private static let gardens: Set<String> = ["rdj", "rez de jardin"]

  /// The positions of the longest row of numbers that never fall, the first of several.
  private static func longestRise(_ numbers: [Int]) -> [Int] {
    var length = [Int](repeating: 1, count: numbers.count)
    var before = [Int?](repeating: nil, count: numbers.count)
    for place in numbers.indices {
      for earlier in 0..<place where numbers[earlier] <= numbers[place] && length[earlier] >= length[place] {
        length[place] = length[earlier] + 1
        before[place] = earlier
      }
    }
    var row: [Int] = []
    var place = numbers.indices.max { (length[$0], -$0) < (length[$1], -$1) }
    while let at = place {
      row.append(at)
      place = before[at]
    }
    return row.reversed()
  }
}
