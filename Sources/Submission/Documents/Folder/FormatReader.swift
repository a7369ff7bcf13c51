import ByteInput
import Findings

/// Tells the format of a document by its bytes, as far as names of files promise one.
struct FormatReader {
  /// What bytes begin with.
  private static let signs: [(FileFormat, [UInt8])] = [
    (.png, [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A]), (.jpeg, [0xFF, 0xD8, 0xFF]),
    (.gif, Array("GIF8".utf8)), (.tiff, [0x49, 0x49, 0x2A, 0x00]), (.tiff, [0x4D, 0x4D, 0x00, 0x2A]),
    // BigTIFF.
    (.tiff, [0x49, 0x49, 0x2B, 0x00]), (.tiff, [0x4D, 0x4D, 0x00, 0x2B]), (.dwg, Array("AC10".utf8)),
    (.compound, [0xD0, 0xCF, 0x11, 0xE0]), (.rtf, Array("{\\rtf".utf8)), (.program, [0x4D, 0x5A, 0x90]),
    (.program, [0x7F, 0x45, 0x4C, 0x46]), (.dxf, Array("AutoCAD Binary DXF".utf8)),
  ]

  /// The format of a file. O(1) but for an archive's directory.
  ///
  /// - Parameters:
  ///   - view: the whole file.
  ///   - kind: what ``ContentKind/sniff(_:)`` says of it.
  ///   - members: of an archive, the names in its directory.
  static func format(_ view: ByteView, kind: ContentKind, members: [String]) -> FileFormat {
    for (format, sign) in signs where view.starts(with: sign) { return format }
    if view.starts(with: "RIFF"), view.count >= 12 { return view[8..<12].starts(with: "WEBP") ? .webp : .unknown }
    if view.count >= 8, view[4..<8].starts(with: "ftyp") { return .mp4 }
    switch kind {
    case .pdf: return .pdf
    case .zip: return archive(view, members)
    case .exchangeStructure: return .ifc
    case .ifcXML: return .ifcXML
    case .ids: return .ids
    case .xml: return view[0..<min(view.count, 8192)].contains("<svg") ? .svg : .xml
    case .json: return isText(view) ? .json : .unknown
    case .gzip, .otherArchive: return .otherArchive
    case .picture, .native, .sqlite: return .unknown
    case .utf16:
      // The mark of the byte order, then a character of two bytes.
      return view.count >= 4 && (view[2] == 0x3C || view[3] == 0x3C) ? .xml : .text
    case .unknown: return isText(view) ? .text : .unknown
    }
  }

  /// Office documents are archives that say what they are by their members: OOXML by `[Content_Types].xml` and a folder,
  /// OpenDocument by its first member, `mimetype`, which is not compressed.
  private static func archive(_ view: ByteView, _ members: [String]) -> FileFormat {
    if members.contains("[Content_Types].xml") {
      for (folder, format) in [("word/", FileFormat.docx), ("xl/", .xlsx), ("ppt/", .pptx)]
      where members.contains(where: { $0.hasPrefix(folder) }) {
        return format
      }
      return .zip
    }
    let head = view[0..<min(view.count, 160)]
    guard head.count > 38, head[30..<38].starts(with: "mimetype") else { return .zip }
    for (type, format) in [("opendocument.text", FileFormat.odt), ("opendocument.spreadsheet", .ods)]
      + [("opendocument.presentation", .odp)]
    where head.contains(type) {
      return format
    }
    return .zip
  }

  /// Whether an archive says by its first member that it is a document of OpenDocument, of whatever kind.
  static func isOpenDocument(_ view: ByteView) -> Bool {
    let head = view[0..<min(view.count, 160)]
    return head.count > 38 && head[30..<38].starts(with: "mimetype") && head.contains("vnd.oasis.opendocument.")
  }

  /// Whether the first bytes are those of a text: without zeros and control characters that no text has.
  private static func isText(_ view: ByteView) -> Bool {
    for place in 0..<min(view.count, 4096) {
      switch view[place] {
      case 0x09...0x0D, 0x1A, 0x1B, 0x20...0xFF: continue
      default: return false
      }
    }
    return true
  }
}
