import Findings
import Reports
import Testing
import Wording

@Suite("The report as separated values")
struct CSVReportTests {
  private func text(_ result: CheckResult) throws -> String {
    let sink = MemorySink()
    try CheckReportFormat.csv.write(result, ReportSettings(language: .fr), to: sink)
    return sink.text
  }

  /// The records as RFC 4180 reads them.
  private func records(_ text: String, separator: Character = ",") -> [[String]] {
    var records: [[String]] = [[""]]
    var isQuoted = false
    var previous: Character = " "
    for character in text {
      if isQuoted {
        if character == "\"" {
          isQuoted = false
        } else {
          records[records.count - 1][records[records.count - 1].count - 1].append(character)
        }
      } else if character == "\"" {
        if previous == "\"" { records[records.count - 1][records[records.count - 1].count - 1].append("\"") }
        isQuoted = true
      } else if character == separator {
        records[records.count - 1].append("")
      } else if character == "\r\n" {
        records.append([""])
      } else {
        records[records.count - 1][records[records.count - 1].count - 1].append(character)
      }
      previous = character
    }
    if records.last == [""] { records.removeLast() }
    return records
  }

  @Test("has a record for each failure, all of one length")
  func recordsOfFailures() throws {
    let records = records(try text(SampleCahierResult.check))
    #expect(records.count == 13 && records.allSatisfy { $0.count == 21 })
    #expect(records[0].first == "\u{FEFF}path" && records[0].last == "actual")
    #expect(records[1].contains("demands-refused"), "what the matrix asks and nobody could read comes first")
    #expect(records[2].prefix(5) == ["archi.ifc", "cahier.yaml", "3", "Phase du projet", "minor"])
  }

  @Test("begins no formula, whatever a program splits at", arguments: [",", ";", "\t"] as [Character])
  func hostile(separator: Character) throws {
    for record in records(try text(HostileResult.check), separator: separator) {
      for cell in record {
        let start = cell.drop { $0 == " " || $0 == "\"" }
        if let first = start.first { #expect(!"=+-@\t\r".contains(first), "\(cell.prefix(40))") }
      }
    }
  }
}
