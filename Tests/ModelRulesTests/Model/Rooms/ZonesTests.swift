import Testing

@Suite("M14: zones")
struct ZonesTests {
  private func failures(_ first: String, _ second: String, bedrooms: Int = 2, shared: Bool = false) throws -> [String] {
    var lines = """
      #1=IFCZONE('0000000000000000000001',$,\(first),$,$,$);
      #2=IFCZONE('0000000000000000000002',$,\(second),$,$,$);
      #3=IFCSPACE('0000000000000000000003',$,'1',$,$,$,$,'S\\X2\\00E9\\X0\\jour',$,$,$);
      #4=IFCSPACE('0000000000000000000004',$,'2',$,$,$,$,'Hall',$,$,$);

      """
    for number in 0..<bedrooms {
      lines +=
        "#\(10 + number)=IFCSPACE('000000000000000000001\(number)',$,'C\(number)',$,$,$,$,'Chambre \(number)',$,$,$);\n"
    }
    let rooms = (["#3"] + (0..<bedrooms).map { "#\(10 + $0)" }).joined(separator: ",")
    lines += """
      #20=IFCRELASSIGNSTOGROUP('0000000000000000000020',$,$,$,(\(rooms)),$,#1);
      #21=IFCRELASSIGNSTOGROUP('0000000000000000000021',$,$,$,(#4\(shared ? ",#3" : "")),$,#2);
      """
    return try RuleProbe("M14", lines).failures
  }

  @Test(
    "passes a T3 with two bedrooms, and a zone that is no dwelling", arguments: ["T3", "Logement 12 - T3", "F3 bis"])
  func passes(name: String) throws {
    #expect(try failures("'\(name)'", "'Circulations'").isEmpty)
  }

  @Test("fails on a dwelling with other bedrooms than its type says", arguments: [1, 3])
  func bedrooms(count: Int) throws {
    #expect(try failures("'Logement T3'", "'Hall'", bedrooms: count) == ["#1 invalid.count T3: \(count) ≠ 2"])
  }

  @Test("does not judge a type where rooms are named in another way")
  func unnamed() throws {
    #expect(try failures("'Communs'", "'T4'", bedrooms: 0).isEmpty)
  }

  @Test("fails on a room in two dwellings, and not on one in a dwelling and another zone")
  func shared() throws {
    #expect(try failures("'Logement 1'", "'Logement 2'", shared: true) == ["#3 invalid.count IfcZone: 2"])
    #expect(try failures("'Logement 1'", "'Zone de chauffage'", shared: true).isEmpty)
  }

  @Test("fails on an empty zone")
  func empty() throws {
    #expect(
      try RuleProbe("M14", "#1=IFCZONE('0000000000000000000001',$,'Z',$,$,$);").failures
        == ["#1 absent.whole IfcRelAssignsToGroup"])
  }
}
