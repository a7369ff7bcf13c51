import ByteInput
import Findings
import IFCModel
import Part21
import Requirements

/// M4: the project states its units of length, area, volume and plane angle, and they are allowed ones.
///
/// By default metric units: metre, square metre and cubic metre with or without a prefix, radians and degrees. The
/// parameters `length`, `area`, `volume` and `angle` each list names instead (`METRE`, `MILLIMETRE`, `SQUARE_METRE`,
/// `DEGREE`); upper and lower case do not count. A unit that is called a metre and is 0.3048 of one, or ten, is none, and
/// is told with its size; so is one whose factor is zero, below or without end. A second unit of a kind is one too many, allowed or not, wherever it stands: each program
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
      let size = metricSize(name, metric.start, metric.end)
      let isMetric = size.map { isOfSize(unit, $0) } ?? false
      let fits = allowed?.contains(name) ?? (isMetric || (kind == "PLANEANGLEUNIT" && isDegree(unit)))
      if !fits {
        tally.fail(unit.instance, .invalidValue, "\(kind): \(unit.name)\(size == nil ? "" : Self.size(unit, kind))")
      } else if unit.conversion == nil, let factor = impossibleFactor(of: unit, context.model) {
        tally.fail(unit.instance, .invalidValue, "\(kind): \(unit.name) (\(factor))")
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

  /// How many of SI's the unit of a metric name is: 0.001 for `MILLIMETRE`; nil for another name.
  private func metricSize(_ name: String, _ start: String, _ end: String) -> Double? {
    guard name.hasPrefix(start), name.hasSuffix(end), name.count >= start.count + end.count else { return nil }
    let prefix = String(name.dropFirst(start.count).dropLast(end.count))
    return SIPrefix.factor(prefix.isEmpty ? nil : prefix, power: KnownUnit.power(of: start + end))
  }

  /// Whether a unit has the size that its name says: what is called `METRE` may be a foot. One whose size nobody says is
  /// not told for it.
  private func isOfSize(_ unit: Unit, _ size: Double) -> Bool {
    unit.conversion.map { abs($0.factor / size - 1) < 1e-6 } ?? true
  }

  /// The factor of a unit, as it is written, by which nothing can be measured: zero, below, or a number past the greatest.
  private func impossibleFactor(of unit: Unit, _ model: Model) -> String? {
    let measure = model.reader.reference("ConversionFactor", of: unit.instance)
    guard let value = measure.flatMap({ model.reader.parameter("ValueComponent", of: $0) }) else { return nil }
    let number = model.reader.bytes.wrapped(value) ?? value
    guard number.kind == .real || number.kind == .integer else { return nil }
    if let factor = model.reader.bytes.real(number), factor > 0 { return nil }
    return model.reader.bytes[number.body].text
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
