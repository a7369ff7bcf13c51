import Findings
import ModelRules
import Requirements
import Testing

@Suite("Parameters of rules on a model")
struct ExtremeParameterTests {
  static let values = [
    "-9223372036854775808", "-1", "-0.0", "0", "5e-324", "0.5", "1e300", "9223372036854775807", "18446744073709551616",
    "1e400", "-1e400", "nan", "inf",
  ]

  @Test("may be any number that can be written", arguments: RuleCatalogue.parameterKinds.keys.sorted())
  func extremes(code: String) throws {
    for (name, kind) in RuleCatalogue.parameterKinds[code] ?? [:] {
      for value in Self.values {
        let written: [String]
        switch kind {
        case .number, .count: written = [value]
        case .range: written = [value, value]
        case .counts: written = ["IfcWall=\(value)"]
        default: continue
        }
        for lines in [SmallHouse.lines, MapModel().lines] {
          let probe = try RuleProbe(code, lines, parameters: [name: written])
          #expect(probe.tally.outcomes.total >= probe.valid, "\(code) \(name): \(value)")
        }
      }
    }
  }
}
