import Findings
import Reports
import Testing

@Suite("A requirement of several checks on several models")
struct NamedCheckTests {
  private func specification(_ failing: [Int]) -> SpecificationResult {
    var specification = ExchangeSample.specification("1", failures: 0)
    let parts = ["a", "b"].enumerated().map { place, id in
      ExchangeSample.specification(id, failures: failing.contains(place) ? 1 : 0).requirements[0]
    }
    specification.requirements = parts
    specification.status = .fail
    return specification
  }

  @Test("names the check that fails in each model, on the page and in the titles of topics")
  func names() throws {
    var result = ExchangeSample.result([specification([0, 1])], path: "un.ifc")
    result.models.append(
      ModelResult(path: "deux.ifc", specifications: [specification([1])], explainer: ExchangeSample.Explainer()))
    let page = try ExchangeSample.text(.html, result)
    let part = try #require(page.split(separator: "<h4>").first { $0.contains("deux.ifc") && $0.contains("IfcDoor") })
    #expect(part.contains("A.b doit être renseignée") && !part.contains("A.a doit être renseignée"), "\(part)")
    let titles = try BCFContent(result, .bcf).markups.flatMap { BCFContent.contents("Title", in: $0) }
    #expect(titles.count == 3 && Set(titles).count == 3, "\(titles)")
    #expect(titles.contains { $0.hasSuffix("— deux.ifc") }, "\(titles)")
  }
}
