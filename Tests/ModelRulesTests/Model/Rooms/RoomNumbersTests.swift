import Testing

@Suite("M12: room numbers")
struct RoomNumbersTests {
  private func house(_ ground: [String], _ first: [String], names: (String, String) = ("RDC", "R+1")) -> String {
    SmallHouse.lines(ground, first, names: names)
  }

  private func failures(_ lines: String, _ parameters: [String: [String]] = [:]) throws -> [String] {
    try RuleProbe("M12", lines, parameters: parameters).failures
  }

  @Test("passes numbers that differ")
  func passes() throws {
    let probe = try RuleProbe("M12", house(["001", "002"], ["101", "102", "103"]))
    #expect(probe.failures.isEmpty)
    #expect(probe.valid == 5)
  }

  @Test("fails on a room without a number")
  func blank() throws {
    #expect(try failures(house([" "], ["101"])) == ["#320 absent.blank Name"])
    #expect(try failures(SmallHouse.lines.replacing("'001'", with: "$")) == ["#320 absent.blank Name"])
  }

  @Test("fails on both rooms of one number")
  func duplicate() throws {
    #expect(
      try failures(house(["A", "B"], ["C", "A"]))
        == ["#320 invalid.duplicate A", "#430 invalid.duplicate A"])
  }

  @Test(
    "takes numbers for one that people read as one",
    arguments: [("101A", "101a"), ("B 101", "B101"), ("B-101", "b 101"), ("B\\X2\\00A0\\X0\\101", "B101")])
  func spellings(one: String, other: String) throws {
    let (first, second) = (one.replacing("\\X2\\00A0\\X0\\", with: "\u{A0}"), other)
    #expect(
      try failures(house([one, "X"], ["Y", other])) == [
        "#320 invalid.duplicate \(first) = \(second)", "#430 invalid.duplicate \(second) = \(first)",
      ])
  }

  @Test("names the first room that writes a number otherwise, among thousands", .timeLimit(.minutes(1)))
  func manySpellings() throws {
    let told = try failures(house(["101A", "101A", "101a"], ["101 A"]))
    let others = ["101A = 101a", "101A = 101a", "101a = 101A", "101 A = 101A"]
    #expect(told.map { $0.split(separator: "duplicate ").last.map(String.init) } == others)
    let start = ContinuousClock.now
    // Each room with each other one is 400 million.
    #expect(try failures(house(Array(repeating: "101", count: 20_000), [])).count == 20_000)
    #expect(ContinuousClock.now - start < .seconds(40))
  }

  @Test("keeps numbers apart whose digits belong to different floors", arguments: [("1.12", "11.2"), ("1 01", "101")])
  func digits(one: String, other: String) throws {
    #expect(try failures(house([one, "X"], ["Y", other])).isEmpty)
  }

  @Test("allows one number in two buildings")
  func buildings() throws {
    let lines =
      house(["A"], ["A"]).replacing("#20,(#30,#40)", with: "#20,(#30)") + """
        #901=IFCBUILDING('0000000000000000000901',$,'B',$,$,#22,$,$,.ELEMENT.,$,$,$);
        #902=IFCRELAGGREGATES('0000000000000000000902',$,$,$,#901,(#40));
        """
    #expect(try failures(lines).isEmpty)
  }

  @Test(
    "fails on a number of another floor where most numbers say theirs",
    arguments: [
      (["001", "002"], ["101", "002B", "102", "103"], "002B"), (["0.01", "0.02"], ["1.01", "1.02", "2.03"], "2.03"),
      (["A001"], ["A101", "A102", "A201"], "A201"),
    ])
  func incoherent(ground: [String], first: [String], wrong: String) throws {
    let found = try failures(house(ground, first))
    #expect(found.count == 1)
    #expect(found.first?.hasSuffix("invalid.value \(wrong) / R+1") == true)
  }

  @Test(
    "does not guess where numbers follow another order",
    arguments: [
      (["101", "102"], ["103", "104", "201"]), (["B1", "B2"], ["B3", "B4"]), (["101"], ["101 bis"]),
      (["201", "202"], ["301", "302"]),
    ])
  func otherOrder(ground: [String], first: [String]) throws {
    #expect(try failures(house(ground, first)).isEmpty)
  }

  @Test("takes the prefixes of the cahier")
  func prefixes() throws {
    let parameters = ["prefixes": ["RDC = B", "R+1=C"]]
    #expect(try failures(house(["B1", "B2"], ["C1", "B3"]), parameters) == ["#430 invalid.value B3 / R+1"])
    let several = ["prefixes": ["RDC=A", "RDC = B", "R+1=C"]]
    #expect(try failures(house(["B1", "A2"], ["C1", "B3"]), several) == ["#430 invalid.value B3 / R+1"])
  }

  @Test("does not look at parts of rooms, gross floor areas and spaces outside")
  func others() throws {
    for kind in [".GFA.", ".EXTERNAL."] {
      let lines = house(["A"], ["A"]).replacing("'Bureau',.ELEMENT.,.SPACE.", with: "'Bureau',.ELEMENT.,\(kind)")
      #expect(try failures(lines).isEmpty)
    }
    let part = "#900=IFCSPACE('0000000000000000000900',$,'A',$,$,$,$,$,.PARTIAL.,.SPACE.,$);\n"
    let whole = "#901=IFCRELAGGREGATES('0000000000000000000901',$,$,$,#320,(#900));"
    #expect(try failures(house(["A"], ["B"]) + part + whole).isEmpty)
  }

  @Test(
    "storeys say their floors",
    arguments: [
      ("R+2", "201"), ("Niveau 2", "201"), ("02", "201"), ("N2", "2.01"), ("Level 12", "1201"),
      ("Etage 2 - Est", "2-01"), ("02 - R+2", "201"), ("R+2 Terrasse", "201"), ("R+2 Passerelle", "201"),
    ])
  func floors(storey: String, number: String) throws {
    let rooms = [number + "a", number + "b"]
    let lines = house(["001"], rooms + ["901"], names: ("Rez-de-chaussee", storey))
    #expect(try failures(lines).map { String($0.suffix(storey.count + 6)) } == ["901 / \(storey)"])
  }

  @Test(
    "basements and heights say no floor",
    arguments: [
      "SS2", "Sous-sol 2", "R-2", "Niveau -2", "Bat A -2", "+6.00", "Toiture", "Bat 3 - R+1", "Bat 3 RDC",
    ])
  func noFloors(storey: String) throws {
    let lines = house(["001", "002", "003", "004", "005", "006"], ["901", "902"], names: ("RDC", storey))
    #expect(try failures(lines).isEmpty)
  }
}
