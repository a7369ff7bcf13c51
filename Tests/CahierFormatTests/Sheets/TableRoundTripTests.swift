import CahierFormat
import Requirements
import Testing

@Suite("A cahier as a table")
struct TableRoundTripTests {
  private func table(_ cahier: Cahier) throws -> (reading: SheetReading, losses: [ConversionLossCode]) {
    let written = try #require(CahierTable.bytes(cahier))
    return (SheetReader.read(written.bytes, path: "exigences.csv"), written.losses.map(\.code))
  }

  @Test(
    "its requirements stay the same, but for the lists, whose values are written out", arguments: ShippedCahier.names)
  func shipped(_ name: String) throws {
    let bytes = try #require(ShippedCahier.bytes(named: name))
    let cahier = try #require(CahierReader.read(text: String(decoding: bytes, as: UTF8.self)).cahier)
    let (reading, losses) = try table(cahier)
    #expect(reading.isCahierWorkbook && reading.problems.isEmpty, "\(reading.problems.prefix(3))")
    let again = try #require(reading.cahier)
    #expect(again.stageOrder == cahier.stageOrder)
    #expect(again.requirements.map(\.id) == cahier.requirements.map(\.id))
    for (first, second) in zip(cahier.requirements, again.requirements)
    where !"\(first.content)".contains("list: Optional") {
      #expect(first == second, "\(first.id)")
    }
    // At each stage the same is due, and equally strongly.
    for stage in cahier.stageOrder {
      #expect(
        again.requirements(stage: stage, lot: nil).map(\.id) == cahier.requirements(stage: stage, lot: nil).map(\.id))
      for (first, second) in zip(cahier.requirements, again.requirements) {
        #expect(cahier.isReinforced(first, stage: stage) == again.isReinforced(second, stage: stage), "\(first.id)")
      }
    }
    #expect(losses.contains(.identity) && losses.contains(.stageDetails) == (name == "batiment-fr"))
    // What was read once loses nothing more but its name.
    var third = try #require(try table(again).reading.cahier)
    third.path = again.path
    #expect(third == again)
  }

  @Test("what is lost is named, and nothing else")
  func losses() throws {
    var cahier = try #require(CahierReader.read(text: SampleYAML.everything).cahier)
    #expect(
      Set(try table(cahier).losses).isSuperset(of: [.identity, .stageDetails, .lists, .thresholds, .waivers]))
    cahier = Cahier(
      identity: CahierIdentity(id: "exigences", title: BilingualText(fr: "exigences")), stages: [Stage(id: "doe")],
      requirements: [
        CahierRequirement(
          id: "R", title: BilingualText(fr: "Nom"),
          content: .checks(
            Applicability(classes: [ClassChoice("IfcWall")]), [Check(LocatorTable([.attribute("Name")]))]))
      ])
    let (reading, losses) = try table(cahier)
    #expect(losses == [.identity])
    var again = try #require(reading.cahier)
    again.path = nil
    #expect(again == cahier)
  }

  @Test(
    "no cell is ever taken for a formula",
    arguments: ["=1+1", "-x", "+33 1", "@a", "'=1", "-", "-5", "a;b", "\"q\"", "a\nb"])
  func formulas(_ text: String) throws {
    var cahier = Cahier(identity: CahierIdentity(id: "exigences", title: BilingualText(fr: "exigences")))
    cahier.requirements = [
      CahierRequirement(
        id: "R", title: BilingualText(fr: text), clause: text, content: .checklist(BilingualText(fr: text)))
    ]
    let bytes = try #require(CahierTable.bytes(cahier)).bytes
    let cells = String(decoding: bytes, as: UTF8.self).split { ";\r\n".contains($0) }
    #expect(cells.allSatisfy { cell in !["=", "+3", "-x", "@"].contains { cell.hasPrefix($0) } })
    let again = SheetReader.read(bytes, path: "exigences.csv").cahier
    #expect(again?.requirements == cahier.requirements)
  }
}
