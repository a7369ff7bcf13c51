import CahierFormat
import Requirements
import Testing

@Suite("A cahier is read, written and read again")
struct RoundTripTests {
  @Test("Every key of the format is read without a problem")
  func everyKey() throws {
    let reading = CahierReader.read(text: SampleYAML.everything)
    #expect(reading.problems.map { "\($0.code.rawValue) \($0.line ?? 0) \($0.arguments)" } == [])
    let cahier = try #require(reading.cahier)
    #expect(cahier.requirements.map(\.id) == ["R1", "R2", "R3"])
    #expect(cahier.stages.map(\.id) == ["exe", "doe"])
  }

  @Test("What is written reads back equal, and is written the same again")
  func roundTrip() throws {
    let first = try #require(CahierReader.read(text: SampleYAML.everything).cahier)
    let text = CahierWriter.text(first)
    let second = CahierReader.read(text: text)
    #expect(second.problems.isEmpty)
    #expect((second.cahier == first) == true)
    // Flags are booleans for every reader of YAML, texts that look like one are texts.
    #expect(text.contains("tacit: true") && text.contains("optional: true") && !text.contains(": \"false\""))
    #expect(try CahierWriter.text(#require(second.cahier)) == text)
  }

  @Test("Values are read where they belong")
  func values() throws {
    let cahier = try #require(CahierReader.read(text: SampleYAML.everything).cahier)
    let requirement = cahier.requirements[0]
    #expect(requirement.severity == .major)
    #expect(requirement.weight == 2.5 && requirement.threshold == 97 && requirement.mustApply)
    #expect(requirement.stages.span == .always && requirement.stages.stronger == .from("doe"))
    #expect(requirement.title == BilingualText(fr: "Classe de feu des portes"))
    guard case .checks(let applicability, let checks) = requirement.content else {
      Issue.record("no checks")
      return
    }
    #expect(
      applicability.classes.map(\.text) == ["IfcDoor", "exactly IfcWall", "IfcSlab.ROOF|FLOOR", "exactly IfcRoof.A B"])
    #expect(applicability.conditions[0].rule.values == ["true"])
    #expect(applicability.conditions[1].locators.locators(in: "IFC4").isEmpty)
    #expect(applicability.conditions[1].isNegated)
    #expect(checks[2].rule.minimum == ValueBound(0, isExclusive: true))
    #expect(checks[2].rule.tolerance == Tolerance(5, isPercent: true))
    #expect(checks[2].rule.uniqueness?.scope == .building)
    #expect(checks[5].rule.date?.maximumAge == 60)
    #expect(cahier.stages[0].delay == Delay(2, .weeks))
    #expect(cahier.stages[1].delay?.start == .contractorDossiers)
    #expect(requirement.line.number > 0)
  }

  @Test(
    "Texts that mean something in YAML keep their meaning",
    arguments: [
      "true", "null", "~", "- a", "a: b", "a #b", " a ", "\"q\"", "l'été", "ligne\nligne", "\u{7}", "[x]", "{x}", "*x",
      "&x",
      "0x1F", "1e3", "2026-01-31", "%", "@", "é\u{2028}ü", "#N/A", ":", "a:", "?", "|", ">", "!x", "=", "<unnamed>", "",
    ])
  func awkwardTexts(_ text: String) throws {
    let cahier = Cahier(
      identity: CahierIdentity(id: "c", title: BilingualText(fr: "t")),
      lists: [ValueList(id: "l", entries: [.init("a"), .init(text)])],
      requirements: [
        CahierRequirement(id: "r", title: BilingualText(fr: "x" + text), content: .checklist(BilingualText(fr: text)))
      ])
    let reading = CahierReader.read(text: CahierWriter.text(cahier))
    #expect(reading.problems.isEmpty)
    #expect(reading.cahier == cahier)
  }
}
