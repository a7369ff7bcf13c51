import Checking
import Findings
import Reports
import Wording

/// What a bundle says of itself, for programs.
struct EvidenceManifest {
  let result: CheckResult
  let settings: CheckSettings
  let copies: RequirementCopies
  let ending: ExitStatus
  let files: [WrittenFile]

  /// The manifest.
  var text: JSONWriter {
    var json = JSONWriter()
    json.beginObject()
    json.member("format", FolderFormat.evidence.mark)
    json.member("formatVersion", 1)
    json.key("tool")
    json.beginObject(.line)
    json.member("name", "recol")
    json.member("version", result.toolVersion)
    json.endObject()
    json.member("day", result.day)
    json.member("sourceDateEpoch", ClockDay.replayEpoch)
    json.member("language", settings.general.language.rawValue)
    json.member("command", EvidenceCommand.arguments)
    json.member("stage", result.stage)
    json.member("lot", result.lot)
    json.member("delivered", settings.days.delivered)
    json.member("accepted", settings.days.accepted)
    json.member("notified", settings.days.noticed)
    json.member("dossiers", settings.days.dossiers)
    json.member("ordered", settings.days.ordered)
    json.member("calendar", result.calendar)
    json.member("maxFailures", settings.maxFailures)
    json.member("baseline", settings.baseline)
    json.member("waivers", settings.waivers)
    json.key("failUnder")
    if let failUnder = settings.failUnder { json.value(failUnder) } else { json.null() }
    json.key("allowInvalid")
    json.value(settings.allowsInvalid)
    json.member("status", result.status.rawValue)
    json.member("proposal", result.proposed?.proposal.rawValue)
    json.member("exitStatus", Int(ending.rawValue))
    writeRequirementFiles(&json)
    writeModels(&json)
    writeDocuments(&json)
    WrittenFile.write(files, &json)
    json.endObject()
    json.endText()
    return json
  }

  private func writeRequirementFiles(_ json: inout JSONWriter) {
    json.key("requirementFiles")
    json.beginArray()
    for (file, copies) in zip(result.requirementFiles, copies.files) {
      json.beginObject(.line)
      json.member("path", file.path)
      json.member("title", file.title)
      json.member("version", file.names.version)
      json.member("sha256", file.sha256())
      json.member("copy", copies.first?.name)
      json.member("extends", copies.dropFirst().map(\.name))
      json.endObject()
    }
    json.endArray()
  }

  private func writeModels(_ json: inout JSONWriter) {
    json.key("models")
    json.beginArray()
    for model in result.models {
      json.beginObject(.line)
      json.member("path", model.path)
      json.member("sha256", model.sha256())
      json.member("bytes", model.bytes)
      json.endObject()
    }
    json.endArray()
  }

  /// The documents beside the models, each by its sum; what could not be read by the reason for it.
  private func writeDocuments(_ json: inout JSONWriter) {
    let listing = EvidenceDocuments(folder: settings.documents, language: settings.general.language)
    json.key("documents")
    json.beginArray()
    for document in listing.documents {
      json.beginObject(.line)
      json.member("path", document.path)
      json.member("sha256", document.sha256)
      json.member("bytes", document.bytes)
      if let problem = document.problem { json.member("problem", problem) }
      json.endObject()
    }
    json.endArray()
    if let problem = listing.problem { json.member("documentsProblem", problem) }
  }
}
