import Findings
import Reports
import Testing

@Suite("A threshold and waivers in reports")
struct GateSentencesTests {
  private static let formats: [CheckReportFormat] = [.text, .html, .markdown]

  private func model(_ number: Int, failures: Int) -> ModelResult {
    var specifications = [ExchangeSample.specification("1", failures: failures, valid: failures == 0 ? 1 : 0)]
    if number < 0 { specifications = [] }
    return ModelResult(
      path: "m\(number).ifc", specifications: specifications, explainer: ExchangeSample.Explainer())
  }

  private func result(_ models: [ModelResult]) -> CheckResult {
    var result = CheckResult(
      toolVersion: "1.2.3", requirementFiles: [RequirementFileResult(path: "a.ids", kind: .ids, title: "A")],
      models: models)
    var gate = GateResult()
    gate.failUnder = 95
    result.gate = gate
    return result
  }

  @Test("name the model that is below the threshold, wherever it stands, and count those left out", arguments: formats)
  func below(format: CheckReportFormat) throws {
    let text = PageText.withoutFiles(
      try ExchangeSample.text(format, result((1...60).map { model($0, failures: $0 == 60 ? 1 : 0) })))
    let left = format == .markdown ? 30 : 10
    #expect(text.contains("m60.ifc : 0") || text.contains("m60.ifc\u{A0}: 0"), "\(text)")
    #expect(text.contains("\(left) autres maquettes qui atteignent le seuil"), "\(text)")
  }

  @Test("count those left out that are below it, and those of which nothing was checked", arguments: formats)
  func further(format: CheckReportFormat) throws {
    let models = (1...70).map { model($0, failures: 1) } + [model(-1, failures: 0), model(71, failures: 0)]
    let text = PageText.withoutFiles(try ExchangeSample.text(format, result(models)))
    #expect(text.contains("\(format == .markdown ? 40 : 20) autres maquettes sous le seuil"), "\(text)")
    #expect(text.contains("1 autre maquette sans aucun contrôle"))
    #expect(text.contains("1 autre maquette qui atteint le seuil"))
  }

  @Test("say how many waivers and remarks are left out", arguments: formats)
  func remarks(format: CheckReportFormat) throws {
    var result = result([model(1, failures: 1)])
    result.gate?.failUnder = nil
    result.gate?.waivers = (1...60).map {
      GateResult.WaiverUse(
        requirement: "R\($0)", reason: "accord", author: "MOA", until: nil, place: "w.yaml:\($0)", isExpired: false,
        findings: 1)
    }
    result.gate?.remarks = (1...60).map { GateRemark(.waiverUnused, ["w.yaml:\($0)", "R\($0)"]) }
    let text = PageText.withoutFiles(try ExchangeSample.text(format, result))
    let left = format == .markdown ? 30 : 10
    #expect(text.contains("\(left) autres dérogations") && text.contains("\(left) autres remarques"), "\(text)")
  }
}
