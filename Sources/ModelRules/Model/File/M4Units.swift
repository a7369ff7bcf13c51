import Findings
import IFCModel
import Requirements

/// M4: the project states its units of length, area, volume and plane angle, and they are allowed ones.
///
/// By default metric units: metre, square metre and cubic metre with or without a prefix, radians and degrees. The
/// parameters `length`, `area`, `volume` and `angle` each list names instead (`METRE`, `MILLIMETRE`, `SQUARE_METRE`,
/// `DEGREE`); upper and lower case do not count. A unit that is called a metre and is 0.3048 of one is none, and
/// is told with its size. A second unit of a kind is one too many, allowed or not, wherever it stands: each program
/// chooses its own of the two.
///
/// Example: a project whose length unit is `FOOT` fails, with the name; so does one that states no unit of area, where
/// every surface is a number without meaning.
///
/// Source: bimstandards, bonnes pratiques; IfcUnitAssignment and its rule WR01 (ISO 16739-1).
struct ProjectUnits: ModelRule {
  static let code = "M4"
  static let parameters = ["length", "area", "volume", "angle"]

  /// A kind of unit, and the names that are allowed; nil allows what is metric.
  private let kinds: [(kind: String, metric: (start: String, end: String), allowed: Set<String>?)]

  init(_ request: RuleRequest) {
    func allowed(_ name: String) -> Set<String>? { request.values(name).map { Set($0.map(Self.plain)) } }
    kinds = [
      ("LENGTHUNIT", ("", "METRE"), allowed("length")), ("AREAUNIT", ("SQUARE_", "METRE"), allowed("area")),
      ("VOLUMEUNIT", ("CUBIC_", "METRE"), allowed("volume")), ("PLANEANGLEUNIT", ("", "RADIAN"), allowed("angle")),
    ]
  }

  func check(_ context: RuleContext) -> RuleTally {
    var tally = RuleTally()
    for (kind, metric, allowed) in kinds {
      guard let unit = context.model.units.unit(ofKind: kind) else {
        tally.fail(.absentBlank, kind)
        continue
      }
      let name = Self.plain(unit.name)
      let isMetricName = name.hasPrefix(metric.start) && name.hasSuffix(metric.end)
      let isMetric = isMetricName && isPowerOfTen(unit)
      let fits = allowed?.contains(name) ?? (isMetric || (kind == "PLANEANGLEUNIT" && isDegree(unit)))
      if !fits {
        tally.fail(unit.instance, .invalidValue, "\(kind): \(unit.name)\(isMetricName ? Self.size(unit, kind) : "")")
      } else if unit.conversion == nil {
        tally.fail(unit.instance, .notEvaluableUnit, "\(kind): \(unit.name)")
      } else if let second = context.model.units.repeated.first(where: { $0.kind == kind }) {
        tally.fail(second.instance, .invalidCount, "\(kind): \(unit.name) + \(second.name)")
      } else {
        tally.pass()
      }
    }
    return tally
  }

  /// Whether a unit is the SI's but for a prefix: what is called `METRE` may be a foot.
  private func isPowerOfTen(_ unit: Unit) -> Bool {
    guard let factor = unit.conversion?.factor, factor > 0 else { return unit.conversion == nil }
    var ratio = factor
    while ratio < 0.5 { ratio *= 10 }
    while ratio > 5 { ratio /= 10 }
    return abs(ratio - 1) < 1e-6
  }

  /// What makes a unit with the name of a metric one another: ` (= 0.3048 m)`.
  private static func size(_ unit: Unit, _ kind: String) -> String {
    let symbols = ["LENGTHUNIT": "m", "AREAUNIT": "m²", "VOLUMEUNIT": "m³", "PLANEANGLEUNIT": "rad"]
    return unit.conversion.map { " (= \($0.factor) \(symbols[kind] ?? ""))" } ?? ""
  }

  /// Degrees are named in many ways (`DEGREE`, `DEGREES`, `Grad`): their size tells them.
  private func isDegree(_ unit: Unit) -> Bool {
    unit.conversion.map { abs($0.factor / (Double.pi / 180) - 1) < 1e-4 } ?? (Self.plain(unit.name) == "DEGREE")
  }

  /// A prefix stands before the name of the unit: `MILLISQUARE_METRE` is `SQUARE_MILLIMETRE` to people.
  private static func plain(_ name: String) -> String {
    let name = name.uppercased()
    for power in ["SQUARE_", "CUBIC_"] where !name.hasPrefix(power) {
      let parts = name.split(separator: power, maxSplits: 1, omittingEmptySubsequences: false)
      if parts.count == 2 { return power + parts[0] + parts[1] }
    }
    return name
  }
}
