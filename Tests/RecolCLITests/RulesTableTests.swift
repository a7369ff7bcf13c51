import ModelRules
import Requirements
import Submission
import TestSupport
import Testing
import Wording

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

  @Test("gives sources in English, but for the titles of French texts")
  func english() throws {
    let table = try #require(RulesTable())
    for line in table.text.split(separator: "\n") where line.hasPrefix("- ") {
      let titled = line.replacing("Systèmes de référence de coordonnées usités en France", with: "")
      for word in RuleSources.frenchWords { #expect(!titled.contains(word), "\(line)") }
    }
  }

  @Test("lists every rule that there is, once")
  func complete() throws {
    let table = try #require(RulesTable())
    let known = Set(RuleCatalogue.parameters.keys).union(SubmissionCatalogue.parameters.keys)
    #expect(known.subtracting(table.codes).sorted() == [])
    #expect(Set(table.codes).count == table.codes.count)
  }

  @Test("every rule of the families M, G, V and D says how what it finds is mended")
  func advised() throws {
    let ours = try #require(RulesTable()).codes.filter { code in
      ["M", "G", "V", "D"].contains(String(code.prefix(1))) && code.dropFirst().allSatisfy(\.isNumber)
    }
    #expect(ours.count >= 44)
    let advised = ours.filter { code in
      !RequirementAdvice(.fr).fixes(Requirement(facet: .rule(RuleRequest(code)), cardinality: .required)).isEmpty
    }
    #expect(advised == ours)
  }

  @Test("is linked from the README")
  func linked() throws {
    let readme = try #require(ReferenceFile(Self.root + "/README.md").read())
    #expect(readme.contains("](Sources/ModelRules/ModelRules.docc/Rules.md)"))
  }
}
