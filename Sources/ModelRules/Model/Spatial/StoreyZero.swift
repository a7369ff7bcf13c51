import IFCModel
import IFCSchema

/// Finds buildings whose elevations count from another zero than what stands in them, where no placement says so.
///
/// Elevations above the sea in a building that is drawn from zero would put each element tens of metres off. How high the
/// building stands is not said anywhere, so that nothing can be told of its elements.
struct StoreyZero {
  /// Elements of a storey that are asked at the most.
  private static let most = 200
  /// Metres by which no storey is off by chance alone.
  private static let least = 10.0

  private let model: Model
  private let placed: ElementPlacements

  init(_ model: Model, _ placed: ElementPlacements) { (self.model, self.placed) = (model, placed) }

  /// The bands without those that come from elevations where most elements are outside, and would not be if all stood
  /// higher or lower by as much.
  ///
  /// - Complexity: O(elements), where there are such bands.
  func kept(
    _ bands: [UInt32: StoreyHeights.Band], of storeys: StoreyHeights,
    outside isOutside: (Double, StoreyHeights.Band) -> Bool
  ) -> [UInt32: StoreyHeights.Band] {
    guard bands.values.contains(where: { !$0.isPlaced }) else { return bands }
    let heights = heights(bands.filter { !$0.value.isPlaced })
    var kept = bands
    for storeys in storeys.buildings {
      var looked: [(height: Double, band: StoreyHeights.Band)] = []
      for storey in storeys {
        guard let band = bands[storey.instance.place] else { continue }
        looked += heights[storey.instance.place, default: []].map { ($0, band) }
      }
      guard looked.filter({ isOutside($0.height, $0.band) }).count * 2 > looked.count else { continue }
      let gaps = looked.map { $0.height - $0.band.height }.sorted()
      let gap = gaps[gaps.count / 2]
      guard abs(gap) >= Self.least, looked.filter({ isOutside($0.height - gap, $0.band) }).count * 2 < looked.count
      else { continue }
      for storey in storeys { kept[storey.instance.place] = nil }
    }
    return kept
  }

  /// From the place of a storey to a height of each element that it contains.
  private func heights(_ bands: [UInt32: StoreyHeights.Band]) -> [UInt32: [Double]] {
    let contained = model.relation(.containedInSpatialStructure)
    let shapes = ShapeReader(model)
    var heights: [UInt32: [Double]] = [:]
    for position in placed.elements.indices {
      let element = placed.elements[position]
      guard let storey = contained.first(of: element.place), bands[storey] != nil, let placement = placed[position],
        heights[storey, default: []].count < Self.most
      else { continue }
      let point = shapes.sample(of: element, in: placement) ?? shapes.box(of: element, in: placement)?.lowest
      heights[storey, default: []].append((point ?? placement.origin).z)
    }
    return heights
  }
}
