import Requirements
import Testing

@Suite("Disciplines of files by their names")
struct DisciplineTableTests {
  @Test(
    "the usual codes and words are told, accents or not",
    arguments: ["E-Électricité.ifc", "E-Electricite.ifc", "x_ELE_2.ifc"])
  func usual(name: String) {
    #expect(DisciplineTable(orUsual: []).disciplines(ofFileAt: name) == ["ELE"])
  }

  @Test("a pattern matches a name however its accents are composed")
  func composed() {
    let table = DisciplineTable([Discipline(id: "ELE", filePattern: ".*Électricité.*")])
    #expect(table.disciplines(ofFileAt: "a/École-Électricité.ifc") == ["ELE"])
    #expect(table.disciplines(ofFileAt: "a/E\u{301}cole-E\u{301}lectricite\u{301}.ifc") == ["ELE"])
    #expect(table.disciplines(ofFileAt: "a/Ecole-Electricite.ifc") == [])
  }
}
