import IDSFormat
import Requirements
import Testing

@Suite("An IDS with more problems than are listed")
struct ManyProblemsTests {
  @Test("does not hide an error behind warnings, and says how many are not listed")
  func audited() {
    let remarks = (0..<1_200).map { IDSText.property("Qto_My\($0)", "P", nil, "") }.joined(separator: "\n")
    let specification = IDSText.file(requirements: IDSText.entity("IFCWAL"))
      .split(separator: "<specifications>")[1].split(separator: "</specifications>")[0]
    let file = IDSText.file(requirements: remarks, version: "IFC4 IFC4X3_ADD2")
      .replacing("</specifications>", with: "\(specification)</specifications>")
    let problems = IDSText.problems(file)
    #expect(problems.filter { $0.severity == .error }.map(\.code) == [.unknownClass])
    #expect(problems.first { $0.severity == .error }?.specification == 1)
    #expect(problems.count { $0.code == .reservedPrefix } == 1_000)
    #expect(problems.filter { $0.code == .moreOfTheSame }.map(\.arguments) == [["reserved-prefix", "200"]])
  }

  @Test("keeps the first error of each specification, so that it is known which are unsound")
  func unsound() {
    let wrong = IDSText.file(requirements: IDSText.entity("IFCWAL") + IDSText.entity("IFCDOR"))
    let specification = wrong.split(separator: "<specifications>")[1].split(separator: "</specifications>")[0]
    let file = wrong.replacing(
      "</specifications>", with: String(repeating: String(specification), count: 1_199) + "</specifications>")
    let errors = IDSText.problems(file).filter { $0.severity == .error }
    #expect(Set(errors.compactMap(\.specification)) == Set(0..<1_200))
    let listed = errors.count { $0.code == .unknownClass }
    #expect(errors.first { $0.code == .moreOfTheSame }?.arguments == ["unknown-class", "\(2_400 - listed)"])
  }
}
