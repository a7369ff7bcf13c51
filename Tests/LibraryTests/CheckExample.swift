import ByteInput
import Checking
import Findings
import IDSFormat
import IFCModel

/// The specifications of an IDS that a model does not meet, with the objects that fail.
func failures(ofModelAt path: String, against ids: String) throws -> [String] {
  let model = try Model(reading: ByteSource.open(path))
  guard let file = IDSReader.read(text: ids).file else { return ["not an IDS"] }
  let outcome = CheckRun([file], schema: model.schema).check(model)
  return outcome.specifications.filter { $0.status == .fail }.flatMap { specification in
    specification.requirements.flatMap(\.failures).map { failure in
      let object = outcome.explainer.describe(failure.instance)
      return "\(specification.name): \(object.className) \(object.globalId ?? "") \(failure.reason.code)"
    }
  }
}
