import Findings
import Reports

/// The fiches de visa in a folder, with a manifest by which recol knows it again.
struct VisaBundle {
  let result: CheckResult
  let look: ReportSettings

  /// Writes the files.
  func write(to output: FolderOutput) throws(FolderOutput.Refusal) {
    var written: [WrittenFile] = []
    for file in VisaFolder(result, look).files {
      try output.add(file.name) { (sink) throws(SinkError) in try file.write(to: sink) }
      if let known = WrittenFile(file.name, at: output.place(file.name)) { written.append(known) }
    }
    try output.add(FolderOutput.sums, WrittenFile.sums(of: written))
    var json = JSONWriter()
    json.beginObject()
    json.member("format", FolderFormat.visa.mark)
    json.member("stage", result.stage)
    json.member("day", result.day)
    WrittenFile.write(written, &json)
    json.endObject()
    json.endText()
    let text = json
    try output.add(FolderOutput.manifest) { (sink) throws(SinkError) in try text.write(to: sink) }
  }
}

extension JSONWriter {
  /// Writes the text as a whole.
  func write(to sink: any ByteSink) throws(SinkError) {
    var text = self
    let out = ByteWriter(sink)
    text.drain(to: out)
    try out.finish()
  }
}
