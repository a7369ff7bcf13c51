import ByteInput
import Findings
import Glibc
import Requirements
import Submission
import TestSupport
import Testing

/// A folder of documents that a test makes, and that is gone with it.
final class SampleFolder {
  let path: String

  /// Makes the files with these contents; folders before them are made, too.
  init(_ files: KeyValuePairs<String, String>) throws {
    var template = Array("/tmp/recol-documents-XXXXXX".utf8CString)
    path = unsafe String(cString: try #require(unsafe mkdtemp(&template)))
    for (name, content) in files { try write(name, content) }
  }

  deinit { FolderRemoval.remove(path) }

  func write(_ name: String, _ content: String) throws { try write(name, Array(content.utf8)) }

  func write(_ name: String, _ content: [UInt8]) throws {
    var folder = path
    for part in name.split(separator: "/").dropLast() {
      folder += "/" + part
      unsafe mkdir(folder, 0o700)
    }
    guard let file = unsafe fopen(path + "/" + name, "w") else {
      Issue.record("\(name) cannot be written")
      return
    }
    unsafe fwrite(content, 1, content.count, file)
    unsafe fclose(file)
  }

  /// Puts things into the folder that are no files: pipes, links that lead round, up and out, a name that is no text.
  func makeOddities() throws {
    unsafe symlink("..", path + "/up")
    unsafe symlink("/etc/passwd", path + "/out.pdf")
    unsafe symlink("../lots", path + "/lots/circle")
    for pipe in ["pipe.pdf", "list.csv"] { unsafe mkfifo(path + "/" + pipe, 0o600) }
    let name = (Array((path + "/").utf8) + [0xE9] + Array(".pdf".utf8) + [0]).map(CChar.init(bitPattern:))
    let file = unsafe open(name, O_CREAT | O_WRONLY, 0o600)
    try #require(file >= 0)
    close(file)
  }
}

/// Asks one rule of a folder of documents and of models that are written in a test.
struct DocumentProbe {
  let tally: SubmissionTally
  var valid: Int { tally.outcomes.valid }
  var total: Int { tally.outcomes.total }

  init(
    _ code: String, _ folder: SampleFolder, models: KeyValuePairs<String, String> = [:], schema: String = "IFC4",
    parameters: [String: [String]] = [:], delivered: String? = nil, lists: [DeliveredList] = [],
    timeStamp: String = SubmissionProbe.timeStamp,
    _ request: (inout RuleRequest) -> Void = { _ in }
  ) throws {
    var asked = RuleRequest(code, parameters: parameters)
    request(&asked)
    let rule = try #require(SubmissionCatalogue.rule(asked))
    let facts = try models.map { path, lines in
      ModelFacts(
        try SubmissionProbe.model(lines, schema: schema, path: path, timeStamp: timeStamp), path: path,
        telling: type(of: rule).facts)
    }
    var context = SubmissionContext(models: facts, documentFolder: folder.path, delivered: delivered)
    context.documents = DocumentFolder(folder.path, threads: 2)
    context.lists = lists
    tally = rule.check(context)
  }

  /// Why what fails, and what was found; behind it what is the matter with the file, by its name in the code.
  var failures: [String] {
    zip(tally.failures, tally.findings).map { failure, finding in
      let remark = finding.remark.map { " (\(Self.text(of: $0)))" } ?? ""
      return (failure.instance > 0 ? "#\(failure.instance) " : "") + "\(failure.reason.code) \(finding.actual ?? "")"
        + remark
    }
  }

  /// A remark without the names of modules; a difference as `Type Autre / Caisson`, what the list says first.
  private static func text(of remark: FileRemark) -> String {
    guard case .differs(let differences) = remark else {
      return "\(remark)".replacing("Findings.FileFormat.", with: "")
    }
    return differences.map { "\($0.column.rawValue) \($0.listed) / \($0.stated)" }.joined(separator: ", ")
  }
}

/// The least that is a PDF from front to end.
let smallPDF = "%PDF-1.4\n1 0 obj<</Type/Catalog>>endobj\ntrailer<</Root 1 0 R>>\n%%EOF\n"
