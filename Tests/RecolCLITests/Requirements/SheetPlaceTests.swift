import Testing

@Suite("Problems of a cahier in sheets")
struct SheetPlaceTests {
  private static let cahier = """
    cahier: {id: c, title: Cahier, language: fr}
    lists: [{id: murs, values: [A]}, {id: portes, values: [B]}]
    requirements:
      - {id: A, title: Murs, classes: [IfcWall], checks: [{locator: Name, rule: {list: murs}}]}
      - {id: B, title: Portes, classes: [IfcDoor], checks: [Pset_DoorCommon.FireRating]}

    """

  @Test("are told with their sheet and row, and no line")
  func places() throws {
    let tool = try Tool()
    let book = tool.folder + "/cahier.xlsx"
    #expect(try tool.run(["convert", tool.write("c.yaml", Self.cahier), book]).status == 0)
    let said = try tool.run(["audit", book, "--lang", "fr"]).output
    #expect(said.contains("feuille « Listes », ligne 3".nonBreaking) && !said.contains("000"), "\(said)")
    let json = try tool.run(["audit", book, "--format", "json"]).output
    #expect(json.contains("\"line\": null, \"sheet\": \"Listes\", \"row\": 3"), "\(json)")
    let model = try tool.write("a.ifc", SmallModel.text)
    let check = try tool.run(["check", model, "--against", book, "--format", "json"]).output
    #expect(check.contains("\"sheet\": \"Listes\", \"row\": 3"), "\(check)")
  }

  @Test("name the requirement that they are of")
  func requirement() throws {
    let tool = try Tool()
    let table = try tool.write("m.csv", "Classe;Jeu;Propriété\nIfcDoor;Pset_DoorComon;FireRating\n")
    let json = try tool.run(["audit", table, "--format", "json"]).output
    #expect(json.contains("\"sheet\": \"m\", \"row\": 2, \"requirement\": \"R2\""), "\(json)")
  }
}

extension String {
  /// With the blanks that French has inside of quotation marks.
  fileprivate var nonBreaking: String {
    replacing("« ", with: "«\u{A0}").replacing(" »", with: "\u{A0}»")
  }
}
