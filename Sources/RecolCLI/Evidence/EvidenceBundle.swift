import Findings
import Reports
import Wording

/// What a third party needs in order to verify a result, and to have it again: all reports, the requirement files, what
/// models and documents are known by, how recol was called, and how to go about it.
///
/// Nothing in it depends on when, where or by how many threads it was written, but for the day of the run, which
/// `SOURCE_DATE_EPOCH` sets.
struct EvidenceBundle {
  let result: CheckResult
  let look: ReportSettings
  let settings: CheckSettings
  let requirements: [LoadedRequirements]
  /// The baseline and the waivers of the run.
  let gate: GateInputs
  /// The exit status of the run.
  let ending: ExitStatus

  /// Writes the files.
  func write(to output: FolderOutput) throws(FolderOutput.Refusal) {
    var written: [WrittenFile] = []
    func add(_ file: ReportFile) throws(FolderOutput.Refusal) {
      try output.add(file.name) { (sink) throws(SinkError) in try file.write(to: sink) }
      if let known = WrittenFile(file.name, at: output.place(file.name)) { written.append(known) }
    }
    for file in reports { try add(file) }
    let copies = RequirementCopies(requirements)
    for copy in copies.all {
      try add(ReportFile(copy.name) { (sink) throws(SinkError) in try sink.write(copy.bytes()) })
    }
    for copy in gate.copies {
      try add(ReportFile(copy.name) { (sink) throws(SinkError) in try sink.write(copy.bytes) })
    }
    let readme = EvidenceText(
      language: settings.general.language, command: EvidenceCommand.replay(copies.main, in: settings.general.language))
    try add(ReportFile("README.txt") { (sink) throws(SinkError) in try sink.write(Array(readme.text.utf8)) })
    let manifest = EvidenceManifest(
      result: result, settings: settings, copies: copies, ending: ending, files: written
    ).text
    try add(ReportFile(FolderOutput.manifest) { (sink) throws(SinkError) in try manifest.write(to: sink) })
    try output.add(FolderOutput.sums, WrittenFile.sums(of: written))
  }

  /// Every report that `check` can write.
  private var reports: [ReportFile] {
    let (result, look) = (result, look)
    var files = CheckReportFormat.allCases.filter { $0.hasPlace(for: result) }.map { format in
      ReportFile("reports/report.\(format.ending)") { (sink) throws(SinkError) in
        try format.write(result, look, to: sink)
      }
    }
    guard result.hasCahier else { return files }
    files += VisaFolder(result, look).files.map { file in
      ReportFile("visa/" + file.name) { (sink) throws(SinkError) in try file.write(to: sink) }
    }
    return files
  }
}

extension CheckReportFormat {
  /// How the name of a file of the format ends.
  fileprivate var ending: String {
    switch self {
    case .text: "txt"
    case .markdown: "md"
    case .bcf21: "2.1.bcf"
    case .junit: "junit.xml"
    case .codequality: "codequality.json"
    case .github: "annotations.txt"
    case .ifctester: "ifctester.json"
    default: rawValue
    }
  }
}
