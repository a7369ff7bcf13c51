import Findings

/// Draws the snapshots of topics, and keeps what those of one storey have in common.
final class PlanSnapshots {
  /// Sheets that are kept; each has up to a megabyte.
  private static let most = 24

  private struct Sheet: Hashable {
    let model: Int
    let storey: Int
    let extent: PlanExtent
  }

  private let places: ModelPlaces
  private var sheets: [Sheet: PlanPicture] = [:]

  init(_ places: ModelPlaces) {
    self.places = places
  }

  /// The plan of a storey with some marks, as PNG; nil where there is none.
  func picture(of marks: [PlanMarks.Mark], storey: Int, model: Int) -> [UInt8]? {
    let storeys = places.storeys(of: model)
    guard storeys.indices.contains(storey), let extent = PlanExtent(storeys[storey], marks) else { return nil }
    let plan = storeys[storey]
    let key = Sheet(model: model, storey: storey, extent: extent)
    var picture = sheets[key] ?? PlanPicture(plan, extent: extent)
    if sheets.count < Self.most { sheets[key] = picture }
    picture.draw(marks, rooms: plan.lender == nil ? plan.rooms : [])
    return PNGImage.bytes(of: picture.picture)
  }
}
