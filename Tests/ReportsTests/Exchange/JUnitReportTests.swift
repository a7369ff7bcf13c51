import Findings
import Reports
import Testing

@Suite("The report for build servers")
struct JUnitReportTests {
  /// The cases as lines: what each begins with, and what is in it.
  private func cases(_ result: CheckResult) throws -> [(head: String, content: String)] {
    let text = try ExchangeSample.text(.junit, result)
    return text.split(separator: "<testcase ").dropFirst().map { piece in
      let end = piece.firstIndex(of: ">") ?? piece.endIndex
      return (String(piece[..<end]), String(piece[end...]))
    }
  }

  @Test("a specification is a case: passed, failed, in error or skipped, and never passed on nothing")
  func kinds() throws {
    let found = try cases(SampleResult.check)
    func content(_ name: String) -> String { found.first { $0.head.contains("name=\"\(name)\"") }?.content ?? "?" }
    #expect(found.first { $0.head.contains("name=\"Projet\"") }?.head.hasSuffix("/") == true)
    #expect(content("Murs coupe-feu").contains("<failure type=\"absent.property\""))
    #expect(content("Portes").contains("<failure type=\"required-but-none\""))
    #expect(content("Toitures").contains("<skipped message="))
    #expect(content("Surfaces").contains("<error type=\"not-evaluable.unit\""))
    let photo = try #require(found.first { $0.head.contains("photo_jpg.file") })
    #expect(photo.content.contains("<error type=\"not-a-model-picture\""))
  }

  @Test("counts are those of the cases")
  func counts() throws {
    let text = try ExchangeSample.text(.junit, SampleResult.check)
    #expect(text.contains("<testsuites name=\"recol doe\" tests=\"8\" failures=\"3\" errors=\"2\">"))
    #expect(text.contains("tests=\"7\" failures=\"3\" errors=\"1\" skipped=\"1\""))
  }

  @Test("classes have one dot, and no two cases have one class and name")
  func names() throws {
    let specifications = ["a.b", "a.b", "c"].map { ExchangeSample.specification($0, failures: 0) }
    let heads = try cases(ExchangeSample.result(specifications, path: "x.y/z.v2.ifc")).map(\.head)
    #expect(heads.count == 4 && Set(heads).count == 4)
    #expect(heads[1].contains("classname=\"x_y/z_v2.a_b\"") && heads[2].contains("(2)\""))
  }

  @Test("a case of which nothing new fails is skipped, and one with something new shows that alone")
  func states() throws {
    let known = ExchangeSample.specification("1", failures: 3) { $0 == 0 ? .waived : .known }
    let new = ExchangeSample.specification("2", failures: 3) { $0 == 2 ? .new : .known }
    let found = try cases(ExchangeSample.result([known, new]))
    #expect(
      found[1].content.contains("<skipped message=\"rien de nouveau\u{00A0}: 2 écarts connus, 1 sous dérogation\""))
    #expect(found[2].content.contains("1 écart sur 4") && found[2].content.contains("#3 "))
    #expect(!found[2].content.contains("#1 "))
  }

  @Test("a thousand objects are counted, twenty written")
  func long() throws {
    let found = try cases(ExchangeSample.result([ExchangeSample.specification("1", failures: 1_000)]))
    #expect(found[1].content.count { $0 == "#" } == 20 && found[1].content.contains("980"))
  }

  @Test("hostile names leave XML whole")
  func hostile() throws {
    let text = try ExchangeSample.text(.junit, HostileResult.check)
    #expect(!text.contains("<script") && !text.unicodeScalars.contains { $0.value < 0x20 && $0 != "\n" })
    #expect(!text.unicodeScalars.contains { $0.value == 0xFFFE || $0.value == 0xFFFF })
  }
}
