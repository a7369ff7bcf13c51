import ModelRules
import Submission
import TestSupport
import Testing

@Suite("The table of rules")
struct RulesTableTests {
  private static let root = "/" + #filePath.split(separator: "/").dropLast(3).joined(separator: "/")

  @Test("is up to date: ./dev rules-table writes it again")
  func fresh() throws {
    let table = try #require(RulesTable())
    let difference = ReferenceFile(Self.root + "/Sources/ModelRules/ModelRules.docc/Rules.md").difference(
      from: table.text)
    #expect(difference == nil)
  }

  @Test("lists every rule that there is, once")
  func complete() throws {
    let table = try #require(RulesTable())
    let known = Set(RuleCatalogue.parameters.keys).union(SubmissionCatalogue.parameters.keys)
    #expect(known.subtracting(table.codes).sorted() == [])
    #expect(Set(table.codes).count == table.codes.count)
  }

  @Test("is linked from the README")
  func linked() throws {
    let readme = try #require(ReferenceFile(Self.root + "/README.md").read())
    #expect(readme.contains("](Sources/ModelRules/ModelRules.docc/Rules.md)"))
  }
}
