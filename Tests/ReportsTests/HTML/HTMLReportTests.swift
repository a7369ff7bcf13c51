import Findings
import Reports
import Testing
import Wording

@Suite("An HTML report")
struct HTMLReportTests {
  private static func page(_ result: CheckResult, _ settings: ReportSettings = ReportSettings(language: .fr)) throws
    -> String
  {
    let sink = MemorySink()
    try CheckReportFormat.html.write(result, settings, to: sink)
    return sink.text
  }

  @Test("takes no name for markup, wherever it stands", arguments: HostileNames.all.indices)
  func hostileNames(number: Int) throws {
    let language = number % 2 == 0 ? Language.fr : .en
    let page = try Self.page(HostileNames.result(HostileNames.all[number]), ReportSettings(language: language))
    let plain = PageText.withoutFiles(page)
    let tags = Markup.tags(of: plain)
    // What may be there is a closed list; a name that got through would bring something else.
    let known = Set(Markup.known)
    for tag in tags where !known.contains(tag.name) { Issue.record("element \(tag.name)") }
    for tag in tags {
      for attribute in tag.attributes where attribute.hasPrefix("on") || ["src", "action", "style"].contains(attribute)
      {
        Issue.record("attribute \(attribute) of \(tag.name)")
      }
    }
    #expect(tags.count { $0.name == "script" } == 2 && tags.count { $0.name == "style" } == 4)
    #expect(!plain.unicodeScalars.contains { $0.value < 0x20 && $0 != "\n" })
    #expect(!plain.unicodeScalars.contains { (0x202A...0x202E).contains($0.value) || $0.value == 0x2066 })
    #expect(!plain.contains(String(repeating: "x", count: 1300)))
  }

  @Test("answers what blocks, whose it is and until when before anything else")
  func answers() throws {
    let page = PageText.withoutFiles(try Self.page(SampleCahierResult.check))
    let start = try #require(page.firstRange(of: "<dl class=\"answers\">"))
    let answers = page[start.upperBound...].prefix(upTo: try #require(page.firstRange(of: "</dl>")).lowerBound)
    let blocking = SampleCahierResult.check.submissionSpecifications.filter(\.blocks)
    #expect(!blocking.isEmpty)
    for specification in blocking.prefix(4) { #expect(answers.contains(specification.name)) }
    for question in ["Ce qui bloque", "À reprendre par", "Jusqu&#39;à quand"] { #expect(answers.contains(question)) }
    let deadlines = SampleCahierResult.check.deadlines.filter { !$0.isSettled && $0.kind != .endOfGuarantee }
    #expect(!deadlines.isEmpty)
    for deadline in deadlines.prefix(4) { #expect(answers.contains(Language.fr.day(deadline.date))) }
    let before = page[..<start.lowerBound]
    #expect(!before.contains("<h3") && before.contains("class=\"verdict "))
  }

  @Test("says what the short names of sources stand for that requirements name, and no others")
  func sources() throws {
    var result = SampleCahierResult.check
    for model in result.models.indices {
      for place in result.models[model].specifications.indices {
        result.models[model].specifications[place].terms?.sources = ["BST"]
      }
    }
    result.requirementFiles[0].names.sources = ["BST: what <others> do", "INF: nobody", "without a colon"]
    let page = PageText.withoutFiles(try Self.page(result))
    let legend = try #require(page.firstRange(of: "<h3>Sources des exigences</h3>"))
    let list = page[legend.upperBound...].prefix(200)
    #expect(list.contains("<li><bdi>BST: what &lt;others&gt; do</bdi></li>") && !list.contains("INF"), "\(list)")
    #expect(!PageText.withoutFiles(try Self.page(SampleCahierResult.check)).contains("Sources des exigences"))
  }

  @Test("names the requirements that each reason is about, and leads to them")
  func motives() throws {
    let page = PageText.withoutFiles(try Self.page(SampleCahierResult.check))
    let section = try #require(page.firstRange(of: "id=\"motives\""))
    let proposed = try #require(SampleCahierResult.check.proposed)
    for requirement in proposed.motives.flatMap({ proposed.requirements(of: $0.reason) }) {
      #expect(page[section.upperBound...].contains("><bdi>\(requirement.id)</bdi></a>"), "\(requirement.id)")
    }
  }

  @Test("lists few objects on paper, too, and says where many are")
  func paper() throws {
    let page = PageText.withoutFiles(try Self.page(SampleResult.check))
    let groups = page.split(separator: "<details class=\"group").dropFirst()
    #expect(groups.contains { $0.hasPrefix(" short\">") } && groups.contains { $0.hasPrefix("\">") })
    for group in groups {
      #expect(group.hasPrefix(" short\">") != group.prefix { $0 != "\n" }.contains("annexe XLSX"), "\(group)")
    }
  }

  @Test("says of a model that was read in part that its failures may come of it")
  func partlyRead() throws {
    var result = SampleCahierResult.check
    result.models[0].problems = [Problem(.truncated)]
    let page = PageText.withoutFiles(try Self.page(result))
    #expect(page.contains("archi.ifc (le fichier est tronqué"))
    #expect(page.contains("maquette lue en partie"))
  }

  @Test("loads nothing, and allows only its own style sheets and script")
  func loadsNothing() throws {
    let page = try Self.page(SampleCahierResult.check)
    #expect(page.contains("content=\"default-src 'none'; style-src 'sha256-"))
    #expect(!page.contains("unsafe-inline") && !page.contains("http://example") && !page.contains("@import"))
    let plain = PageText.withoutFiles(page)
    for address in ["https:", "//"] where plain.replacing("http://www.w3.org/2000/svg", with: "").contains(address) {
      Issue.record("\(address)")
    }
    // Links lead to places of the page that are there.
    let ids = Set(Markup.values(of: "id", in: plain))
    for link in Markup.values(of: "href", in: plain) {
      #expect(link.hasPrefix("#") && ids.contains(String(link.dropFirst())), "\(link)")
    }
  }

  @Test("nests its elements, gives each id once, and its headings follow each other", arguments: [0, 1, 2])
  func structure(number: Int) throws {
    let results = [SampleResult.check, SampleCahierResult.check, HostileNames.result("x")]
    let plain = PageText.withoutFiles(try Self.page(results[number]))
    #expect(Markup.unbalanced(plain) == nil)
    let ids = Markup.values(of: "id", in: plain)
    #expect(ids.count == Set(ids).count)
    var level = 0
    for tag in Markup.tags(of: plain) where tag.name.count == 2 && tag.name.hasPrefix("h") && tag.name != "hr" {
      let next = Int(tag.name.dropFirst()) ?? 9
      #expect(next <= level + 1, "h\(next) after h\(level)")
      level = next
    }
    for landmark in ["<main", "<nav", "<header", "<footer", "<h1>"] { #expect(plain.contains(landmark)) }
    #expect(plain.contains("<html lang=\"fr\">"))
  }

  @Test("is the same for any number of threads")
  func threads() throws {
    let failures = (1...100_000).map { number in
      Failure(instance: UInt64(number), reason: number % 3 == 0 ? .placeholder : .absentBlank)
    }
    var outcomes = OutcomeTally()
    (outcomes.absent, outcomes.placeholder) = (66_667, 33_333)
    let requirement = RequirementResult(
      facet: .property, cardinality: .required, text: "…", outcomes: outcomes, failures: failures)
    let result = CheckResult(
      toolVersion: "0", requirementFiles: [],
      models: [
        ModelResult(
          path: "a.ifc",
          specifications: [
            SpecificationResult(
              id: "1", name: "Murs", cardinality: .required, status: .fail, applicable: failures.count,
              failed: failures.count, requirements: [requirement])
          ], explainer: SampleResult.Explainer())
      ])
    let one = try Self.page(result)
    let four = try Self.page(result, ReportSettings(language: .fr, threads: 4))
    #expect(one == four)
    #expect(one.utf8.count < 200_000)
    #expect(one.contains("ne sont pas listés"))
  }
}
