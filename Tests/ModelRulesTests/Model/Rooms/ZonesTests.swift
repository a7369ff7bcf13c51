import Findings
import ModelRules
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
    "passes a T3 with two bedrooms, and a zone that is no dwelling",
    arguments: [
      "T3", "Logement 12 - T3", "F3 bis", "T3bis", "T3A", "Logement type 3", "Appt 12 3P", "3 pi\\X2\\00E8\\X0\\ces",
      "Appartement 3 - Bat F1", "Tour T1 - Logement 12", "T 3", "T-3", "T03", "Logement 12 T 3",
      "3pi\\X2\\00E8\\X0\\ces",
    ])
  func passes(name: String) throws {
    #expect(try failures("'\(name)'", "'Circulations'").isEmpty)
  }

  @Test("takes a number that is written in two ways for one dwelling", arguments: ["101bis", "101 BIS", "101-bis"])
  func numbers(other: String) throws {
    #expect(try failures("'Logement 101 bis'", "'SHAB Logement \(other)'", shared: true).isEmpty)
    #expect(try failures("'Logement 101'", "'SHAB Logement \(other)'", shared: true).count == 1)
  }

  @Test(
    "takes what is written in two ways for one dwelling",
    arguments: [
      ("Logement 101", "Logement n\\X2\\00B0\\X0\\101"), ("Appartement 101", "Logement N\\X2\\00B0\\X0\\ 101 - T2"),
      ("Logement 1", "Logement 01"), ("Logement A101", "Batiment A - Logement A101"),
      ("Logement 101", "Logement 101 - DPE"),
      ("Logement 101", "Coupe-feu logement 101"), ("Logement A101", "T2"), ("Logement A101", "Type T2"),
    ])
  func spellings(one: String, other: String) throws {
    let found = try failures("'\(one)'", "'\(other)'", bedrooms: 1, shared: true)
    #expect(!found.contains { $0.contains("IfcZone") })
  }

  @Test(
    "tells dwellings apart that are written alike",
    arguments: [
      ("Logement 101", "Batiment B - Logement 101"), ("Logement 10", "Logement 010A"), ("T2", "Type T2"),
      ("Batiment A - Logement A101", "Batiment A - Logement A102"),
    ])
  func alike(one: String, other: String) throws {
    let found = try failures("'\(one)'", "'\(other)'", bedrooms: 1, shared: true)
    #expect(found.contains { $0.hasPrefix("#3 invalid.count IfcZone: 2") })
  }

  @Test("takes private parts by their number for dwellings", arguments: [("PP", 1), ("PC", 0)])
  func privateParts(type: String, count: Int) throws {
    let lines = """
      #1=IFCZONE('0000000000000000000001',$,'1802L-0001',$,'\(type)',$);
      #2=IFCZONE('0000000000000000000002',$,'1802L-0002',$,'\(type)',$);
      #3=IFCSPACE('0000000000000000000003',$,'101',$,$,$,$,$,$,$,$);
      #4=IFCRELASSIGNSTOGROUP('0000000000000000000004',$,$,$,(#3),$,#1);
      #5=IFCRELASSIGNSTOGROUP('0000000000000000000005',$,$,$,(#3),$,#2);
      """
    #expect(try RuleProbe("M14", lines).failures.count == count)
  }

  /// A dwelling with rooms that are called so.
  private func dwelling(_ type: String, _ rooms: [String]) throws -> [String] {
    let spaces = rooms.enumerated().map { number, room in
      "#\(10 + number)=IFCSPACE('000000000000000000001\(number)',$,'\(number + 1)',$,$,$,$,'\(room)',$,$,$);"
    }
    let all = rooms.indices.map { "#\(10 + $0)" }.joined(separator: ",")
    let zone = """
      #1=IFCZONE('0000000000000000000001',$,'\(type)',$,$,$);
      #20=IFCRELASSIGNSTOGROUP('0000000000000000000020',$,$,$,(\(all)),$,#1);
      """
    return try RuleProbe("M14", (spaces + [zone]).joined(separator: "\n")).failures
  }

  @Test("counts rooms that begin with a word for a bedroom, and not what lies beside them")
  func rooms() throws {
    #expect(try dwelling("T3", ["CHAMBRE1", "CHAMBRE2", "SEJOUR"]).isEmpty)
    #expect(try dwelling("T3", ["Ch6", "Ch. 7", "Sejour"]).isEmpty)
    #expect(
      try dwelling("T2", ["Chambre 1 avec placard", "Placard chambre 1", "SDE Ch. 1", "Dgt chambres", "Salon"]).isEmpty)
    #expect(try dwelling("T3", ["Suite parentale", "A12 - Chambre 1", "Chambre (froide)", "Cuisine"]).isEmpty)
    #expect(try dwelling("T2", ["Chambre (salle de bain attenante)", "Sejour"]).isEmpty)
    #expect(try dwelling("T4", ["Chbre 1", "CHAMBRE-2", "Chbr.3", "Sejour"]).isEmpty)
    #expect(try dwelling("T3bis", ["Chambre", "Sejour"]) == ["#1 invalid.count T3: 1 ≠ 2"])
    for type in ["Type 3", "T 3", "T-3", "T03", "Logement A1 T 3", "3pieces"] {
      #expect(try dwelling(type, ["Chambre", "Sejour"]) == ["#1 invalid.count T3: 1 ≠ 2"])
    }
    #expect(try dwelling("Zone T 3", ["Chambre", "Sejour"]).isEmpty)
    #expect(try dwelling("Chauffage type 3", ["Chambre", "Sejour"]).isEmpty)
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
    #expect(
      try failures("'Logement 1'", "'Logement 2'", shared: true) == [
        "#3 invalid.count IfcZone: 2 (Logement 1, Logement 2)"
      ])
    #expect(try failures("'Lgt 101'", "'Lgt 102'", shared: true) == ["#3 invalid.count IfcZone: 2 (Lgt 101, Lgt 102)"])
    for home in ["Logt", "Studio", "Maison", "Villa"] {
      #expect(try failures("'\(home) 1'", "'\(home) 2'", shared: true).count == 1)
      #expect(try failures("'\(home) 1'", "'SHAB \(home) 1'", shared: true).isEmpty)
    }
    #expect(try failures("'Villa A'", "'Logement 12'", shared: true).isEmpty)
    #expect(try failures("'Studio danse'", "'Studio photo'", shared: true).isEmpty)
    #expect(try failures("'Logement 1'", "'Zone de chauffage'", shared: true).isEmpty)
    #expect(try failures("'Logement A12 T3'", "'Chauffage logement'", shared: true).isEmpty)
    #expect(try failures("'SHAB Logement A12'", "'SU Logement A12'", shared: true).isEmpty)
    #expect(try failures("'Logement A12'", "'SHAB logements'", shared: true).isEmpty)
    #expect(try failures("'Logement Type 3'", "'Logement Type 1'", shared: true).count == 1)
  }

  @Test(
    "takes neither several dwellings nor what a letter numbers for a dwelling",
    arguments: [
      "Logements", "Logements collectifs", "Cage A - Logements", "Logements T3", "Tranche T1", "Phase F1",
      "Zone SSI F1", "Noyau T5", "CF T1", "Lot F2", "Bloc T2",
    ])
  func several(name: String) throws {
    #expect(try failures("'Logement A11'", "'\(name)'", shared: true).isEmpty)
    #expect(try failures("'\(name)'", "'Hall'", bedrooms: 6).isEmpty)
  }

  @Test(
    "takes dwellings for such, whatever stands beside them",
    arguments: ["Logement A11", "T3 A12", "Appartement 12 T2", "Lot 12 T2", "Logement 3 - Tranche T1"])
  func dwellings(name: String) throws {
    let found = try failures("'Logement B1'", "'\(name)'", shared: true)
    #expect(found.contains { $0.hasPrefix("#3 invalid.count IfcZone: 2 (") })
  }

  @Test(
    "takes the type of something else for none of a dwelling",
    arguments: ["Chambre type 2", "CHAMBRE-1 Type 2", "Chbre T2", "Bureau type 2", "Sanitaires - type 3"])
  func types(name: String) throws {
    #expect(try failures("'\(name)'", "'Hall'", bedrooms: 6).isEmpty)
    #expect(try failures("'Logement A11'", "'\(name)'", shared: true).isEmpty)
  }

  @Test(
    "takes a type for that of a dwelling",
    arguments: ["Type 2", "A12 - Type 2", "Logement Nord type 2", "Maison 3 type 2", "Etage 1 porte gauche - type 2"])
  func dwellingTypes(name: String) throws {
    #expect(try failures("'\(name)'", "'Hall'", bedrooms: 3) == ["#1 invalid.count T2: 3 ≠ 1"])
  }

  @Test("fails on an empty zone, and on one that gathers neither rooms nor zones")
  func empty() throws {
    let zone = "#1=IFCZONE('0000000000000000000001',$,'Z',$,$,$);\n"
    #expect(try RuleProbe("M14", zone).failures == ["#1 absent.member IfcSpace: 0"])
    let wall = """
      #2=IFCWALL('0000000000000000000002',$,'M',$,$,$,$,$,$);
      #3=IFCRELASSIGNSTOGROUP('0000000000000000000003',$,$,$,(#2),$,#1);
      """
    #expect(try RuleProbe("M14", zone + wall).failures == ["#1 absent.member IfcSpace: 0"])
  }

  @Test(
    "takes zones of parts, areas and qualities for none but the dwelling that they lie over",
    arguments: [
      "Surface de plancher logement A12", "Annexes logement A12", "Surface privative Logement A12",
      "Logement A12 (surface taxable)", "Partie nuit logement A12", "Zone logement A12", "Logement PMR",
      "Logement social",
      "Logement traversant", "Surface pond\\X2\\00E9\\X0\\r\\X2\\00E9\\X0\\e Logement A12",
    ])
  func overlays(name: String) throws {
    #expect(try failures("'Logement A12'", "'\(name)'", shared: true).isEmpty)
  }

  @Test("counts the rooms of zones of a dwelling, unless they are dwellings of their own")
  func nested() throws {
    func dwelling(_ inner: String) throws -> [String] {
      try RuleProbe(
        "M14",
        """
        #1=IFCZONE('0000000000000000000001',$,'Logement 1 - T3',$,$,$);
        #2=IFCZONE('0000000000000000000002',$,'\(inner)',$,$,$);
        #3=IFCSPACE('0000000000000000000003',$,'1',$,$,$,$,'Salon',$,$,$);
        #4=IFCSPACE('0000000000000000000004',$,'2',$,$,$,$,'Chambre 1',$,$,$);
        #5=IFCSPACE('0000000000000000000005',$,'3',$,$,$,$,'Chambre 2',$,$,$);
        #6=IFCRELASSIGNSTOGROUP('0000000000000000000006',$,$,$,(#2,#3),$,#1);
        #7=IFCRELASSIGNSTOGROUP('0000000000000000000007',$,$,$,(#4,#5),$,#2);
        """
      ).failures
    }
    #expect(try dwelling("Nuit").isEmpty)
    #expect(try dwelling("Logement 2") == ["#1 invalid.count T3: 0 ≠ 2"])
  }

  @Test("takes a suite for a bedroom or for what belongs to one")
  func suite() throws {
    #expect(try dwelling("T4", ["Sejour", "Ch. 1", "Ch. 2", "4 Suite"]).isEmpty)
    #expect(try dwelling("T3", ["Sejour", "Ch. 1", "Ch. 2", "Suite"]).isEmpty)
    #expect(try dwelling("T5", ["Sejour", "Ch. 1", "Ch. 2", "Suite"]).count == 1)
  }

  @Test(
    "goes through zones that gather each other again and again in time that grows with them", .timeLimit(.minutes(1)))
  func gatheredAgain() throws {
    // Each of many dwellings holds the next and a room, so that the first holds all.
    let count = 3000
    let lines = (0..<count).map { number in
      let (zone, relation) = (1000 + number, 100_000 + number)
      return """
        #\(zone)=IFCZONE('\(zone)',$,'Logement A',$,$,$);
        #\(relation)=IFCRELASSIGNSTOGROUP('\(relation)',$,$,$,(#10,#\(zone + 1)),$,#\(zone));
        """
    }
    let room = "#10=IFCSPACE('0000000000000000000010',$,'1',$,$,$,$,'Hall',$,$,$);\n"
    let probe = try RuleProbe("M14", room + lines.joined(separator: "\n"))
    #expect(probe.failures.allSatisfy { $0.hasSuffix("not-evaluable.reference IfcRelAssignsToGroup") })
    #expect(probe.valid > 100 && !probe.failures.isEmpty)
    #expect(probe.tally.outcomes.total == count + 1)
  }

  @Test("names the first of very many dwellings that a room is in")
  func manyDwellings() throws {
    let lines = (0..<40).map { number in
      """
      #\(1000 + number)=IFCZONE('\(number)',$,'Logement \(number + 1)',$,$,$);
      #\(2000 + number)=IFCRELASSIGNSTOGROUP('r\(number)',$,$,$,(#10),$,#\(1000 + number));
      """
    }
    let room = "#10=IFCSPACE('0000000000000000000010',$,'1',$,$,$,$,'Hall',$,$,$);\n"
    let failures = try RuleProbe("M14", room + lines.joined(separator: "\n")).failures
    #expect(failures.count == 1)
    #expect(failures.first?.hasPrefix("#10 invalid.count IfcZone: 40 (Logement 1, Logement 10, ") == true)
    #expect(failures.first?.hasSuffix(", …)") == true)
  }
}
