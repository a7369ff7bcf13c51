import Requirements
import Testing
import Wording

@Suite("What a plan leaves out of a cahier, as sentences")
struct CoverageWordingTests {
  private static let codes: [RequirementProblemCode] = [
    .weakerRequirement, .differingRequirement, .weakerCahier, .differingCahier,
  ]

  /// The arguments of a code, with what the plan and the cahier say.
  private func arguments(_ code: RequirementProblemCode, _ here: String, _ there: String) -> [String] {
    let isOfRequirement = code == .weakerRequirement || code == .differingRequirement
    return (isOfRequirement ? ["A"] : []) + ["minimum", here, there]
  }

  @Test("Where one of the two says nothing, no dash is said in its place", arguments: codes)
  func oneSided(code: RequirementProblemCode) {
    for language in Language.allCases {
      let missing = RequirementProblem(code, arguments: arguments(code, "-", "12")).message(in: language)
      let added = RequirementProblem(code, arguments: arguments(code, "34", "-")).message(in: language)
      #expect(missing.contains("minimum") && missing.contains("12") && !missing.contains(" - "), "\(missing)")
      #expect(added.contains("minimum") && added.contains("34") && !added.contains(" - "), "\(added)")
      #expect(!missing.contains("…") && !added.contains("…") && !missing.contains("{") && !added.contains("{"))
    }
  }

  @Test("Where both say something, both are said", arguments: codes)
  func twoSided(code: RequirementProblemCode) {
    for language in Language.allCases {
      let text = RequirementProblem(code, arguments: arguments(code, "34", "12")).message(in: language)
      #expect(text.contains("minimum") && text.contains("34") && text.contains("12"), "\(text)")
    }
  }

  @Test("What was not compared is named in the language of the reader, with the requirements")
  func notCompared() {
    let problem = RequirementProblem(.notCompared, arguments: ["terms", "rule=M7, M15"])
    #expect(
      problem.message(in: .fr)
        == "un IDS ne peut pas tout porter\u{A0}; n'ont pas été comparés\u{A0}: gravités, poids et seuils\u{A0}; "
        + "règles sur la maquette ou le dossier (M7, M15)")
    #expect(
      problem.message(in: .en)
        == "an IDS cannot carry everything; not compared: severities, weights and thresholds; "
        + "rules on the model or submission (M7, M15)")
  }
}
