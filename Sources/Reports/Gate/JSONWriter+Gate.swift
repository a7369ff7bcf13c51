import Findings
import Wording

extension JSONWriter {
  /// Writes what a baseline, waivers and a threshold make of a result; nothing where there are none.
  mutating func writeGate(of result: CheckResult, in language: Language) {
    guard let gate = result.gate else { return }
    key("gate")
    beginObject()
    member("status", result.gateStatus.rawValue)
    key("failUnder")
    if let failUnder = gate.failUnder { value(failUnder) } else { null() }
    if gate.judgesFindings {
      for state in [FindingState.new, .worse, .known, .waived] {
        key(data: "\(state)")
        value(gate.count(state))
      }
    }
    key("baseline")
    if let baseline = gate.baseline { write(baseline) } else { null() }
    key("waivers")
    if let waivers = gate.waivers {
      beginArray()
      for waiver in waivers { write(waiver) }
      endArray()
    } else {
      null()
    }
    key("remarks")
    beginArray()
    for remark in gate.remarks {
      beginObject(.line)
      member("code", remark.code.rawValue)
      member("severity", Severity.warning.rawValue)
      member("message", remark.said(in: language))
      endObject()
    }
    endArray()
    endObject()
  }

  private mutating func write(_ baseline: GateResult.Baseline) {
    beginObject(.line)
    member("path", baseline.path)
    member("version", baseline.toolVersion)
    member("findings", baseline.findings)
    key("gone")
    if let gone = baseline.gone { value(gone) } else { null() }
    key("notEvaluated")
    if baseline.gone == nil { null() } else { value(baseline.unevaluated) }
    endObject()
  }

  private mutating func write(_ waiver: GateResult.WaiverUse) {
    beginObject(.line)
    member("requirement", waiver.requirement)
    member("reason", waiver.reason)
    member("author", waiver.author)
    member("until", waiver.until)
    member("place", waiver.place)
    key("expired")
    value(waiver.isExpired)
    member("findings", waiver.findings)
    endObject()
  }
}
