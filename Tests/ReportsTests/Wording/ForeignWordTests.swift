import Requirements
import Testing
import Wording

@Suite("What libraries and keys say, in the language of the reader")
struct ForeignWordTests {
  private func said(_ code: RequirementProblemCode, _ arguments: [String]) -> String {
    RequirementProblem(code, arguments: arguments).message(in: .fr)
  }

  @Test("Faults of writing are told in words with their column; the library's own words stand in brackets")
  func faults() {
    let text = said(.yamlMalformed, ["while scanning for the next token, found", "unexpected-sign", "5"])
    #expect(
      text.contains("colonne 5, un signe") && text.hasSuffix("(while scanning for the next token, found)"), "\(text)")
    let loop = said(.xmlRefused, ["Detected an entity reference loop", "entity-loop", "0"])
    #expect(loop.contains("une entité se contient elle-même (Detected") && !loop.contains("colonne"), "\(loop)")
    #expect(said(.xmlRefused, ["DOCTYPE"]).hasSuffix("DOCTYPE"))
  }

  @Test("A file that declares no version of IDS is told without an empty name")
  func version() {
    #expect(said(.unknownIDSVersion, [""]) == "version d'IDS non déclarée")
    #expect(said(.unknownIDSVersion, ["ids_9_9.xsd"]).hasSuffix("ids_9_9.xsd"))
  }

  @Test("Keys in which a plan differs are words, and names of the cahier stay")
  func keys() {
    #expect(
      said(.weakerCahier, ["delay tacit (apd)", "true", "false"]).contains("délai, acceptation tacite (apd) vaut oui"))
    #expect(said(.weakerRequirement, ["A", "LongName list", "b", "c"]).contains("LongName, liste vaut b"))
    #expect(
      said(.weakerRequirement, ["list", "Name", "true", "-"]).contains(
        "l'exigence list est affaiblie : Name vaut oui".spaced))
  }

  @Test("What is asked is said where no name says it")
  func asked() {
    #expect(FacetWord.asked(facet: "material", subject: "", in: .fr) == "un matériau")
    #expect(FacetWord.asked(facet: "prohibited", subject: "", in: .en) == "that there are none")
    #expect(FacetWord.asked(facet: "property", subject: "A.B", in: .fr) == "A.B")
    let relation = "IFCRELCONTAINEDINSPATIALSTRUCTURE:IFCBUILDINGSTOREY"
    #expect(FacetWord.asked(facet: "partOf", subject: relation, in: .fr) == "se trouver dans IFCBUILDINGSTOREY")
    #expect(FacetWord.asked(facet: "partOf", subject: ":IFCSITE", in: .fr) == "faire partie d'IFCSITE")
  }
}

extension String {
  /// With the blank that French has before a colon.
  fileprivate var spaced: String { replacing(" :", with: "\u{A0}:") }
}
