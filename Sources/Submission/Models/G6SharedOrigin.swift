import Findings
import ModelRules
import Requirements

/// G6: all models share one origin, one true north and one unit of length, and lie where the others do.
///
/// Models that do not share an origin come to lie apart, turned, or a thousand times too large when they are put
/// together; each of them alone looks right. Seven things are compared, each of them once for each file that has to do
/// with it: the coordinate reference system, the coordinates of the origin in it, the rotation to it, the placement of
/// the site, true north, the unit of length, and the range of the elements' placements. What most files say counts; of
/// values that are as frequent, that of the first file. What no file says is not compared; a file that does not say what
/// others do fails. Coordinates on the map are compared in metres; where a model does not say in what unit its own are,
/// they may be metres or the project's. Coordinate reference systems are compared by what they mean (``MapSystemNames``):
/// `RGF93 / Lambert-93` is EPSG:2154. Sites that stand apart are no difference where their buildings stand at one place
/// in the world all the same. A range of a single point says nothing: some exporters put all coordinates into
/// the shapes.
///
/// Example: the architect's model has its origin at E 843250, N 6519480, the engineer's at E 843250, N 6519580.
///
/// Parameter `tolerance`: how far origins may be apart, in metres (0.001).
/// Parameter `angle`: how far directions may be apart, in degrees (0.001).
/// Parameter `margin`: how far beside each other ranges may lie, in metres (100): placements are where elements begin.
///
/// Source: bimstandards, bonnes pratiques; Bouygues Immobilier, BIM Execution Plan (origin and north common to all files).
struct SharedOrigin: SubmissionRule {
  static let code = "G6"
  static let parameters = ["tolerance", "angle", "margin"]

  static func kind(of parameter: String) -> RuleParameterKind { .number }
  static let subject = SubmissionSubject.models
  static let facts: Set<FactKind> = [.placements]

  private let tolerance: Double
  private let angle: Double
  private let margin: Double

  init(_ request: RuleRequest) {
    tolerance = (request.number("tolerance") ?? 0.001) + 1e-9
    angle = (request.number("angle") ?? 0.001) + 1e-9
    margin = request.number("margin") ?? 100
  }

  /// - Complexity: O(models²).
  func check(_ submission: SubmissionContext) -> SubmissionTally {
    var tally = SubmissionTally()
    let models = submission.models
    func compare<Value>(
      _ what: String, _ value: (PositionFact) -> Value?, missing: Reason = .invalidDifference,
      isSame: (Value, Value) -> Bool, text: (Value) -> String
    ) {
      let said = models.map { value($0.position) }
      guard let norm = Frequency.commonest(said.compactMap(\.self), isSame: isSame) else { return }
      let common = said.compactMap(\.self)[norm]
      for (model, own) in zip(models, said) {
        if let own, isSame(own, common) {
          tally.pass()
        } else {
          let reason = own == nil ? missing : .invalidDifference
          tally.fail(model.path, reason, "\(what): \(own.map(text) ?? "–") ≠ \(text(common))")
        }
      }
    }
    compare(
      "CRS", \.coordinateSystem, missing: .absentCoordinateSystem,
      isSame: MapSystemNames.nameOne, text: { $0 })
    compare(
      "E, N, H", \.mapOrigin, isSame: { $0.agrees(with: $1, isNear) }, text: { $0.readings.first.map(Self.text) ?? "–" }
    )
    compare("Rotation", \.mapRotation, isSame: isAligned, text: Self.degrees)
    compare(
      "IfcSite", \.sitePlacement, isSame: { $0.agrees(with: $1, isNear) }, text: { Self.text($0.site) })
    // Where nobody states true north it is the y axis, and who does not state it says that.
    if models.contains(where: { $0.position.trueNorth != nil }) {
      compare("TrueNorth", { $0.trueNorth ?? 0 }, isSame: isAligned, text: Self.degrees)
    }
    compare("LENGTHUNIT", \.lengthUnit, isSame: { $0.lowercased() == $1.lowercased() }, text: { $0 })
    compareRanges(models, &tally)
    return tally
  }

  /// A range must lie beside that of some other model.
  private func compareRanges(_ models: [ModelFacts], _ tally: inout SubmissionTally) {
    let ranges = models.compactMap { model in
      model.position.range.flatMap { $0.isPoint ? nil : (path: model.path, range: $0) }
    }
    guard ranges.count > 1 else { return }
    for (position, own) in ranges.enumerated() {
      let hasNeighbour = ranges.enumerated().contains { number, other in
        number != position && own.range.overlaps(other.range, margin: margin / 2)
      }
      if hasNeighbour {
        tally.pass()
      } else {
        tally.fail(own.path, .invalidDifference, "\(Self.text(own.range.least)) – \(Self.text(own.range.greatest))")
      }
    }
  }

  private func isNear(_ left: SIMD3<Double>, _ right: SIMD3<Double>) -> Bool {
    let way = left - right
    return max(way.x.magnitude, way.y.magnitude, way.z.magnitude) <= tolerance
  }

  private func isAligned(_ left: Double, _ right: Double) -> Bool {
    let turn = (left - right).truncatingRemainder(dividingBy: 360).magnitude
    return min(turn, 360 - turn) <= angle
  }

  private static func text(_ point: SIMD3<Double>) -> String {
    "(" + [point.x, point.y, point.z].map(Metres.text).joined(separator: ", ") + ")"
  }

  // 0 is added so that what is rounded to minus nothing is nothing.
  private static func degrees(_ value: Double) -> String { "\((value * 10_000).rounded() / 10_000 + 0)°" }
}
