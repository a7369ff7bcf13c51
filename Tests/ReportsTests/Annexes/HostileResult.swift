import Findings

/// A result whose names try what names can: HTML, formulas, links, mentions, signs that turn the direction of writing.
enum HostileResult {
  static let names = [
    "<script>alert(1)</script>", "\" onload=\"alert(1)", "=cmd|'/C calc'!A0", "+33 1 23", "-2+3", "@SUM(1)", "\t=1+1",
    "\r=1+1", "a;=1+1", "a\u{202E}gnp.exe", "a\u{0}b\u{1B}[31mc\u{7F}", "](https://evil.example) [x", "| a | b |",
    "``` `code` ```", "@admin please see #123 !45 ~label", "https://evil.example/x", "www.evil.example",
    "line\nbreak\r\n/close", String(repeating: "é", count: 10_000), String(repeating: "x", count: 40_000), "\u{FFFE}",
    "_x0041_", "'",
  ]

  private struct Explainer: FailureExplainer {
    func describe(_ instance: UInt64) -> ObjectDescription {
      let name = names[Int(instance) - 1]
      return ObjectDescription(className: "IfcWall", globalId: name, name: name, tag: name)
    }
    func place(of instance: UInt64) -> ObjectPlace {
      let name = names[Int(instance) - 1]
      return ObjectPlace(typeName: name, storey: name)
    }
    func actual(specification: Int, requirement: Int?, _ failure: Failure) -> String? {
      names[Int(failure.instance) - 1]
    }
  }

  static let check = {
    let specifications = names.enumerated().map { number, name in
      var outcomes = OutcomeTally()
      outcomes.invalid = 1
      var terms = RequirementTerms(severity: .blocking, lots: [name], clause: name, purpose: name, responsible: name)
      terms.fixes = [FixLine(tool: name, text: name)]
      let requirement = RequirementResult(
        facet: .property, cardinality: .required, text: name, outcomes: outcomes,
        failures: [Failure(instance: UInt64(number + 1), reason: .invalidValue)])
      return SpecificationResult(
        id: name, name: name, cardinality: .required, applicability: name, status: .fail, applicable: 1, failed: 1,
        requirements: [requirement], terms: terms)
    }
    var file = RequirementFileResult(path: names[0], kind: .cahier, title: names[0])
    file.names = CahierNames(
      version: names[2], owner: names[1], lots: names.map { CahierNames.Lot(id: $0, title: $0 + " ", contractor: $0) })
    file.checklist = names.map { ChecklistLine(id: $0, text: $0, lots: [$0]) }
    return CheckResult(
      toolVersion: "1.2.3", stage: names[2], lot: nil, requirementFiles: [file],
      models: [ModelResult(path: names[2], specifications: specifications, explainer: Explainer())])
  }()
}
