import Findings
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
}
