import Findings
import Wording

/// Values that stand in several reports in the same form.
extension JSONWriter {
  /// Writes `problems` of a model, one per line.
  mutating func write(_ problems: [Problem], in language: Language) {
    key("problems")
    beginArray()
    for problem in problems {
      beginObject(.line)
      member("code", problem.code.rawValue)
      member("severity", problem.severity.rawValue)
      member("message", problem.message(in: language))
      member("line", problem.line)
      member("offset", problem.offset)
      member("instance", problem.instance)
      endObject()
    }
    endArray()
  }

  /// Writes `problems` of a requirement file, one per line.
  mutating func write(_ problems: [RequirementFileProblem]) {
    key("problems")
    beginArray()
    for problem in problems {
      beginObject(.line)
      member("code", problem.code)
      member("number", problem.number)
      member("severity", problem.severity.rawValue)
      member("message", problem.message)
      member("line", problem.line)
      member("sheet", problem.sheet)
      member("row", problem.row)
      member("requirement", problem.requirement)
      member("column", problem.column)
      endObject()
    }
    endArray()
  }

  /// Writes `outcomes`, which add up to the checks made.
  mutating func write(_ tally: OutcomeTally) {
    key("outcomes")
    beginObject(.line)
    member("valid", tally.valid)
    member("absent", tally.absent)
    member("placeholder", tally.placeholder)
    member("misplaced", tally.misplaced)
    member("invalid", tally.invalid)
    member("notEvaluable", tally.notEvaluable)
    endObject()
  }

  /// Writes what is proposed, and why.
  ///
  /// - Parameter result: the whole run, where the verdict is its own: what is due when, what the proposal corresponds
  ///   to and the requirements that each reason is about stand beside it then.
  mutating func write(_ verdict: ProposedVerdict, of result: CheckResult? = nil, in language: Language) {
    key("verdict")
    beginObject()
    member("proposal", verdict.proposal.rawValue)
    key("why")
    beginArray()
    let texts = result.map { MotiveText(result: $0, language: language) }
    for motive in verdict.motives { value(texts?.sentence(of: motive) ?? motive.said(in: language)) }
    endArray()
    key("whyCodes")
    beginArray(.line)
    for motive in verdict.motives { value(motive.reason.rawValue) }
    endArray()
    key("score")
    if let score = verdict.score { value(score) } else { null() }
    write(result?.deadlines ?? [])
    if let result {
      write(result.pendingDeadlines, in: language)
      member("calendar", result.calendar)
      write(result.proposedDecision, in: language)
      writeMotives(of: verdict, MotiveText(result: result, language: language))
    }
    endObject()
  }

  /// Writes how complete the information is, one row per line.
  ///
  /// - Parameter files: the requirement files of the run, by which requirements of one id are told apart.
  mutating func write(_ rows: [CompletenessRow], files: [RequirementFileResult]) {
    key("completeness")
    beginArray()
    for row in rows {
      beginObject(.line)
      member("by", row.dimension.rawValue)
      member("key", row.key)
      member("applicable", row.applicable)
      member("present", row.present)
      member("filled", row.filled)
      member("valid", row.valid)
      if let file = row.requirementFile {
        member("requirementFile", files.indices.contains(file) ? files[file].path : nil)
      }
      endObject()
    }
    endArray()
  }

  /// Writes what a cahier says of a specification, as members of it.
  mutating func write(_ terms: RequirementTerms) {
    member("severity", terms.severity.rawValue)
    member("lot", terms.lots.isEmpty ? nil : terms.lots.joined(separator: ", "))
    member("lots", terms.lots)
    member("stage", terms.stage)
    key("reinforced")
    value(terms.isReinforced)
    member("clause", terms.clause)
    key("threshold")
    value(terms.threshold)
    key("weight")
    value(terms.weight)
    member("purpose", terms.purpose)
    member("usages", terms.usages)
    member("responsible", terms.responsible)
  }

  /// Writes the header of a model.
  mutating func write(_ header: HeaderSummary) {
    beginObject()
    member("fileDescription", header.fileDescription)
    member("implementationLevel", header.implementationLevel)
    member("name", header.name)
    member("timeStamp", header.timeStamp)
    member("author", header.author)
    member("organization", header.organization)
    member("preprocessorVersion", header.preprocessorVersion)
    member("originatingSystem", header.originatingSystem)
    member("authorization", header.authorization)
    member("schemaIdentifiers", header.schemaIdentifiers)
    member("viewDefinition", header.viewDefinition)
    endObject()
  }

  /// Writes files and what is the matter with them, one per line.
  mutating func write(_ files: [FileProblem], as name: StaticString, in language: Language) {
    key(name)
    beginArray()
    for file in files {
      beginObject(.line)
      member("path", file.path)
      member("code", file.problem.code.rawValue)
      member("severity", file.problem.severity.rawValue)
      member("message", file.problem.message(in: language))
      endObject()
    }
    endArray()
  }
}
