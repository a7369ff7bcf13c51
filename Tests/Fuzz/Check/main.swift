import ByteInput
import Checking
import Findings
import FuzzDriver
import IFCModel
import IFCSchema
import Part21
import Requirements

/// Takes the bytes for the data section of a model, asks all that can be asked of its objects, and checks it against
/// requirements of every kind. The first byte chooses the release.

/// Each release is prepared once; a table of classes costs more than a small model.
let runs = SchemaVersion.allCases.map { CheckRun(EveryFacet.file.map { [$0] } ?? [], schema: Schema.of($0)) }

func model(_ bytes: [UInt8]) -> Model? {
  let release = SchemaVersion.allCases[Int(bytes.first ?? 0) % SchemaVersion.allCases.count]
  let start =
    "ISO-10303-21;HEADER;FILE_DESCRIPTION((''),'2;1');FILE_NAME('','',(''),(''),'','','');"
    + "FILE_SCHEMA(('\(release.name)'));ENDSEC;DATA;\n"
  let end = "\nENDSEC;END-ISO-10303-21;\n"
  guard let source = try? ByteSource.memory(Array(start.utf8) + bytes.dropFirst() + Array(end.utf8)) else { return nil }
  return try? Model(reading: source, settings: ReadSettings(), keepsAll: true)
}

func read(_ model: Model) {
  for object in model.objects(types: true) {
    let facts = model.facts(of: object)
    for set in facts.propertySets {
      for (_, property) in set.properties {
        _ = model.value(of: property)
        _ = model.declaredType(of: property)
        _ = model.conversion(of: "IFCLENGTHMEASURE", for: property)
      }
    }
    _ = model.documents(of: object)
    _ = model.occurrences(of: object)
  }
  _ = model.georeference()
  _ = ModelVerification(model).problems()
}

runFuzzer { start, count in
  guard let file = EveryFacet.file else { preconditionFailure("the requirements of this target are no IDS") }
  guard let model = model(unsafe fuzzedBytes(start, count)) else { return 0 }
  read(model)
  let outcome = runs[Int(model.schema.version.rawValue)].check(model)
  let (results, explainer) = (outcome.specifications, outcome.explainer)
  precondition(results.count == file.specifications.count)
  for (place, result) in results.enumerated() {
    precondition(result.passed + result.failed <= result.applicable || result.requirements.isEmpty)
    for failure in result.failures.prefix(10) {
      _ = explainer.actual(specification: place, requirement: nil, failure)
      _ = explainer.describe(failure.instance)
    }
    for (number, requirement) in result.requirements.enumerated() {
      for failure in requirement.failures.prefix(10) {
        _ = explainer.actual(specification: place, requirement: number, failure)
        _ = explainer.place(of: failure.instance)
      }
    }
  }
  withExtendedLifetime(model) {}
  return 0
}
