import Findings
import Requirements
import Submission
import Testing

@Suite("Parameters of rules on a submission")
struct ExtremeParameterTests {
  static let values = [
    "-9223372036854775808", "-1", "-0.0", "0", "5e-324", "0.5", "1e300", "9223372036854775807", "18446744073709551616",
    "1e400", "-1e400", "nan", "inf",
  ]

  @Test("may be any number that can be written", arguments: SubmissionCatalogue.parameterKinds.keys.sorted())
  func extremes(code: String) throws {
    let lines = SmallBuilding.lines(storeys: ["RDC": 0, "R+1": 3]) + SmallBuilding.placement(1, 2, 3)
    let other = SmallBuilding.lines(storeys: ["RDC": 0.5, "R+1": 3], mark: "b") + SmallBuilding.placement(1, 2, 4)
    let folder = try SampleFolder(["a.txt": "a", "b.txt": "a", "ECOLE.rvt": "a"])
    for (name, kind) in SubmissionCatalogue.parameterKinds[code] ?? [:] {
      for value in Self.values {
        let written: [String]
        switch kind {
        case .number, .count: written = [value]
        case .range: written = [value, value]
        case .counts: written = ["IfcWall=\(value)"]
        default: continue
        }
        let probe = try DocumentProbe(
          code, folder, models: ["ECOLE.ifc": lines, "B.ifc": other], parameters: [name: written, "native": ["rvt"]])
        #expect(probe.total >= probe.valid, "\(code) \(name): \(value)")
      }
    }
  }
}
