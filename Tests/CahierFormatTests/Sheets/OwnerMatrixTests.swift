import CahierFormat
import Requirements
import Testing

@Suite("An owner's matrix of 300 rows and more")
struct OwnerMatrixTests {
  private let matrix = OwnerMatrix()

  private func reading(_ matrix: OwnerMatrix, hiddenRows: Set<Int> = []) -> SheetReading {
    SheetReader.read(MatrixFile(matrix.rows, merges: matrix.merges, hiddenRows: hiddenRows).bytes, path: "matrice.xlsx")
  }

  @Test("Each planted error is told of its row, and of no other")
  func errors() {
    let reading = reading(matrix)
    #expect(matrix.rows.count > 300)
    #expect(matrix.planted.count >= 12)
    for (code, row) in matrix.planted {
      let rows = reading.problems.filter { $0.code.rawValue == code }.map(\.row)
      #expect(rows == [row], "\(code)")
    }
    let codes = Set(reading.problems.map(\.code.rawValue))
    #expect(codes.subtracting(matrix.planted.keys).isEmpty, "\(codes.subtracting(matrix.planted.keys))")
  }

  @Test("It is read in less than a second")
  func time() {
    let bytes = MatrixFile(matrix.rows, merges: matrix.merges).bytes
    let duration = ContinuousClock().measure { _ = SheetReader.read(bytes, path: "matrice.xlsx") }
    print("matrix of \(matrix.rows.count) rows read in \(duration)")
    // Without optimisation, on a machine that does other things too, much more is normal.
    #if DEBUG
      #expect(duration < .seconds(10))
    #else
      #expect(duration < .seconds(1))
    #endif
  }

  @Test("Rows and marks add up to what the sheet holds, hidden rows included")
  func sums() throws {
    let reading = reading(matrix, hiddenRows: [10, 11, 12])
    let counts = try #require(reading.sheets.first)
    let held = matrix.rows.filter { row in row.contains { !$0.isEmpty } }
    let marks = held.dropFirst(4).flatMap { $0.dropFirst(15).prefix(11) }.filter { !$0.isEmpty && $0 != "-" }
    #expect(counts.rows == held.count)
    #expect(counts.headings + counts.understood + counts.checklist + counts.refused == counts.rows)
    #expect(counts.marks.total == marks.count)
    #expect(counts.marks.understood + counts.marks.checklist + counts.marks.refused == counts.marks.total)
    #expect(counts.hiddenRows == 3)
    #expect(reading.lines.filter(\.isHidden).map(\.row) == [10, 11, 12])
    #expect(reading.lines.filter { $0.kind == .refused }.allSatisfy { $0.reason != nil })
    // Title, legend, two rows of headings, twenty sections and one of errors.
    #expect(counts.headings == 25)
  }

  @Test("Stages, carriers and classes are those of the columns")
  func content() throws {
    let cahier = try #require(reading(matrix).cahier)
    #expect(cahier.stages.map(\.id) == ["esq", "aps", "apd", "pro", "dce", "exe", "doe", "gem"])
    #expect(cahier.disciplines.map(\.id) == ["arc", "str", "cvc"])
    #expect(cahier.identity.language == "fr")
    let second = try #require(cahier.requirements.first { $0.id == "E2" })
    #expect(second.disciplines == ["arc"])
    #expect(second.stages.span == .always)
    guard case .checks(let applicability, let checks) = second.content else {
      Issue.record("no checks")
      return
    }
    // The class stands in cells merged over several rows.
    #expect(applicability.classes == [ClassChoice("IfcWall")])
    #expect(checks.map(\.locators) == [LocatorTable([.property(set: "Pset_WallCommon", name: "FireRating")])])
    #expect(checks.first?.rule.values == ["V1"])
  }

  @Test("Marks say at which stages, and which are stronger")
  func marks() throws {
    var matrix = OwnerMatrix(errors: false)
    matrix.add(["id": "M1", "class": "IfcRoof", "attribute": "Name", "title": "Nom"], marks: "   xx++x")
    matrix.add(["id": "M2", "class": "IfcRoof", "attribute": "Tag", "title": "Repère"], marks: " O ●  ")
    let cahier = try #require(reading(matrix).cahier)
    let first = try #require(cahier.requirements.first { $0.id == "M1" })
    #expect(first.stages.span == .from("pro"))
    #expect(first.stages.stronger == .only(["exe", "doe"]))
    let second = try #require(cahier.requirements.first { $0.id == "M2" })
    #expect(second.stages.span == .only(["aps", "pro"]))
  }
}
