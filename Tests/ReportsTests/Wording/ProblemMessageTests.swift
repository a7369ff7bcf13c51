import Findings
import Requirements
import Testing
import Wording

@Suite("Problems as sentences")
struct ProblemMessageTests {
  @Test("several models in an archive: the way to choose one can be copied")
  func severalModels() {
    let problem = Problem(.archiveWithSeveralModels, arguments: ["lot.zip", "a.ifc", "b.ifc"])
    #expect(
      problem.message(in: .en)
        == "the archive holds several models (a.ifc, b.ifc); choose one like this: lot.zip!a.ifc")
  }

  @Test("a thousand members do not make a thousand names")
  func manyMembers() {
    let members = (1...1000).map { "\($0).ifc" }
    let message = Problem(.archiveMemberMissing, arguments: ["x.ifc"] + members).message(in: .fr)
    #expect(message.hasSuffix("20.ifc, …") && message.utf8.count < 300)
  }

  @Test("a member is asked of a file that has none")
  func memberOfNothing() {
    let message = Problem(.archiveMemberMissing, arguments: ["x.ifc"]).message(in: .fr)
    #expect(message.hasPrefix("le fichier n'a pas de membre") && message.contains("x.ifc"), "\(message)")
  }

  @Test("what libzip says is said in French, and what it is about stays")
  func archives() {
    func said(_ detail: String) -> String { Problem(.archiveDamaged, arguments: [detail]).message(in: .fr) }
    #expect(said("CRC error").hasSuffix("une somme de contrôle est fausse"))
    #expect(said("Zlib error: data error").hasSuffix("un membre ne se décompresse pas"))
    #expect(said("Something new").hasSuffix("Something new"))
    let part = RequirementProblem(.fileUnreadable, arguments: ["xl/styles.xml: damaged"])
    #expect(part.message(in: .fr).hasSuffix("xl/styles.xml\u{00A0}: endommagé"), "\(part.message(in: .fr))")
    #expect(part.message(in: .en).hasSuffix("xl/styles.xml: damaged"))
  }

  @Test("large numbers have their thousands set apart, in problems, reasons and explanations")
  func thousands() {
    let omitted = Problem(.problemsOmitted, arguments: ["dangling-reference", "4281"])
    #expect(omitted.message(in: .fr).hasPrefix("4\u{202F}281 autres problèmes"))
    let motive = ProposalMotive(.blockingFailures, [1, 1750])
    #expect(motive.said(in: .fr).contains("1\u{202F}750 contrôles") && motive.said(in: .en).contains("1,750 checks"))
    #expect(Explanation(.notEvaluable, ["2000"]).said(in: .fr).hasPrefix("2\u{202F}000 contrôles"))
    // What is no number of things stays as it is.
    #expect(Explanation(.unknownClass, ["1000", "IFC4"]).said(in: .fr).contains("la classe 1000 "))
  }

  @Test("the day on which a file was written is said as people read it")
  func moments() {
    #expect(Language.fr.moment("2026-03-02T09:00:00") == "02/03/2026 09:00")
    #expect(Language.en.moment("2026-03-02T09:00:00+01:00") == "2026-03-02 09:00")
    #expect(Language.fr.moment("2026-03-02") == "02/03/2026" && Language.fr.moment("hier") == "hier")
    #expect(Language.fr.moment("2026-02-30T09:00:00") == "2026-02-30T09:00:00")
  }

  @Test("numbers of attributes agree with their nouns")
  func counts() {
    let problem = Problem(.parameterCount, arguments: ["IfcWall", "9", "1"])
    #expect(problem.message(in: .fr) == "IfcWall a 9 attributs, et 1 est donné")
    #expect(problem.message(in: .en) == "IfcWall has 9 attributes, and 1 is given")
  }

  @Test(
    "attributes of unknown classes leave no hole",
    arguments: [
      (RequirementProblemCode.attributeWithoutPlainValue, "l'attribut X contient un objet ou une liste en IFC4"),
      (.derivedAttribute, "l'attribut X est dérivé en IFC4"), (.inverseAttribute, "l'attribut X est inverse en IFC4"),
      (.unknownAttribute, "l'attribut X n'existe pas en IFC4"),
    ])
  func anyClass(code: RequirementProblemCode, beginning: String) {
    let problem = RequirementProblem(code, line: 1, arguments: ["X", "", "IFC4", ""])
    #expect(problem.message(in: .fr).hasPrefix(beginning))
    let known = RequirementProblem(code, line: 1, arguments: ["X", "IFCWALL", "IFC4", ""])
    #expect(known.message(in: .en).contains("IFCWALL"))
  }

  @Test("an expression beyond recol's limits is not called a wrong one")
  func limitOfPatterns() {
    let long = RequirementProblem(.invalidPattern, line: 1, arguments: [".{0,5000}", "too-long"])
    #expect(
      long.message(in: .en)
        == "the expression “.{0,5000}” is beyond the limits of recol: it is too long, or repeats too much")
    let wrong = RequirementProblem(.invalidPattern, line: 1, arguments: ["(", "unbalanced-parenthesis"])
    #expect(wrong.message(in: .en).contains("no regular expression of XML Schema"))
  }

  @Test("several classes without predefined types are said as one is")
  func severalClasses() {
    let problem = RequirementProblem(.classWithoutPredefinedType, line: 1, arguments: ["IFCSITE, IFCZONE", "IFC4"])
    #expect(problem.message(in: .fr) == "pas de type prédéfini pour IFCSITE, IFCZONE en IFC4")
  }
}
