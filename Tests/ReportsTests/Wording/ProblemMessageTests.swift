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
