import CLibXML2
import Findings
import Reports
import TestSupport
import Testing
import Wording

/// A file of topics as another program opens it: its parts, and whether each is well-formed XML.
struct BCFContent {
  let archive: Archive
  let bytes: [UInt8]

  init(_ result: CheckResult, _ format: CheckReportFormat, _ settings: ReportSettings = ReportSettings(language: .fr))
    throws
  {
    let sink = MemorySink()
    try format.write(result, settings, to: sink)
    bytes = sink.bytes
    archive = try Archive(sink.bytes)
  }

  /// The names of parts that are no well-formed XML, though they should be.
  var broken: [String] {
    archive.parts.filter { !$0.name.hasSuffix(".png") && !Self.isWellFormed($0.text) }.map(\.name)
  }

  /// What each topic says, in order.
  var markups: [String] { archive.parts.filter { $0.name.hasSuffix("/markup.bcf") }.map(\.text) }
  /// What each topic shows.
  var viewpoints: [String] { archive.parts.filter { $0.name.hasSuffix("/viewpoint.bcfv") }.map(\.text) }

  /// The contents of all elements of a name.
  static func contents(_ name: String, in text: String) -> [String] { text.pieces(from: "<\(name)>", to: "</\(name)>") }

  private static func isWellFormed(_ text: String) -> Bool {
    var bytes = Array(text.utf8).map { CChar(bitPattern: $0) }
    let options = Int32(XML_PARSE_NONET.rawValue | XML_PARSE_NOERROR.rawValue | XML_PARSE_NOWARNING.rawValue)
    let document = unsafe xmlReadMemory(&bytes, Int32(bytes.count), nil, "UTF-8", options)
    defer { unsafe xmlFreeDoc(document) }
    return unsafe document != nil
  }
}
