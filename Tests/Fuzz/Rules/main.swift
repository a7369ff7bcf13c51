import ByteInput
import Findings
import FuzzDriver
import IFCSchema
import ModelRules
import Part21
import Requirements

@testable import IFCModel

/// Takes the bytes for the data section of a model and asks all rules of it together, when what they share has been read
/// for all; one of them, another for each length of the input, also alone, of a model that nobody has asked before. Both
/// must find the same, and the quick look at instances against the schema what the close one finds. The first byte
/// chooses the release, and how large chunks are.

let rules = RuleCatalogue.all.map { $0.init(RuleRequest($0.code)) }

func model(_ bytes: [UInt8], _ first: UInt8) -> Model? {
  let release = SchemaVersion.allCases[Int(first) % SchemaVersion.allCases.count]
  let start =
    "ISO-10303-21;HEADER;FILE_DESCRIPTION((''),'2;1');FILE_NAME('','',(''),(''),'','','');"
    + "FILE_SCHEMA(('\(release.name)'));ENDSEC;DATA;\n"
  let end = "\nENDSEC;END-ISO-10303-21;\n"
  guard let source = try? ByteSource.memory(Array(start.utf8) + bytes + Array(end.utf8)) else { return nil }
  let chunk = first >= 128 ? 256 : nil
  return try? Model(reading: source, settings: ReadSettings(chunkLength: chunk), keepsAll: true)
}

/// What a rule says, in a form that can be compared.
func findings(_ tally: RuleTally) -> [String] {
  var said = ["\(tally.outcomes)"]
  for failure in tally.failures {
    let detail = Int(failure.detail)
    let text = tally.details.indices.contains(detail) ? tally.details[detail] : ""
    said.append("#\(failure.instance) \(failure.reason.code) \(text)")
  }
  return said
}

runFuzzer { start, count in
  let bytes = unsafe fuzzedBytes(start, count)
  guard let first = bytes.first, let whole = model(Array(bytes.dropFirst()), first) else { return 0 }
  let context = RuleContext(whole, path: "model.ifc", fileSize: count)
  context.warm(Set(SharedReading.allCases))
  let together = rules.map { findings($0.check(context)) }
  guard let other = model(Array(bytes.dropFirst()), first) else { preconditionFailure("read once and not again") }
  let number = count % rules.count
  let alone = rules[number].check(RuleContext(other.forOneThread(), path: "model.ifc", fileSize: count))
  precondition(findings(alone) == together[number], "\(type(of: rules[number]).code) finds something else alone")
  let close = ConformanceCheck(whole.reader, whole.propertyForms, isCareful: true).pass()
    .conformance(whole.globalIds).faults
  precondition(whole.conformance.faults == close, "the quick look accepts what the close one does not")
  withExtendedLifetime((whole, other)) {}
  return 0
}
