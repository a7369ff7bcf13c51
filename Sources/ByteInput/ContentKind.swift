/// What bytes are, told by the bytes and not by a name.
public enum ContentKind: String, Sendable, CaseIterable {
  /// An ISO 10303-21 exchange structure, perhaps a damaged one.
  case exchangeStructure = "exchange-structure"
  /// A ZIP archive (an ifcZIP, an XLSX …).
  case zip
  /// gzip.
  case gzip
  /// Text in UTF-16, told by its byte order mark or by its zero bytes. IDS and ifcXML in it are what they are: XML is read
  /// in any of its encodings.
  case utf16 = "utf-16"
  /// An IDS requirement file.
  case ids
  /// An ifcXML model.
  case ifcXML = "ifcxml"
  /// Other XML.
  case xml
  /// PDF.
  case pdf
  /// A picture (PNG, JPEG, GIF, TIFF, WebP).
  case picture
  /// JSON.
  case json
  /// A native file of a design tool, in Microsoft's compound format (Revit, old Office) or DWG.
  case native
  /// 7z, RAR, bzip2, xz, zstd, tar.
  case otherArchive = "other-archive"
  /// An SQLite database.
  case sqlite
  /// None of the above.
  case unknown

  /// How many of the first bytes are looked at.
  public static let beginning = 65_536

  /// Tells the kind from the first bytes.
  ///
  /// - Parameter view: the whole input, or its beginning; the first 64 KiB are looked at, and as many behind comments that
  ///   stand before anything else.
  public static func sniff(_ view: ByteView) -> ContentKind {
    let head = view[0..<min(view.count, beginning)]
    if let kind = binaryKind(head) { return kind == .utf16 ? wideKind(head) : kind }
    var start = 0
    if head.starts(with: [0xEF, 0xBB, 0xBF]) { start = 3 }
    while start < head.count, head[start] <= 0x20 { start += 1 }
    let text = head[start..<head.count]
    if text.starts(with: "%PDF-") { return .pdf }
    if text.starts(with: "<") { return xmlKind(text) }
    if text.starts(withoutCase: "ISO-10303-21") { return .exchangeStructure }
    if StatementSigns.areIn(text) || looksLikeInstance(text) { return .exchangeStructure }
    if let rest = behindComments(view), rest.starts(withoutCase: "ISO-10303-21") || looksLikeInstance(rest) {
      return .exchangeStructure
    }
    if looksLikeJSON(text) { return .json }
    // Readers of PDF take what stands before its header within the first 1024 bytes (ISO 32000-1, annex H, note 13).
    return head[0..<min(head.count, 1024 + 5)].contains("%PDF-") ? .pdf : .unknown
  }

  /// Kinds with a magic number.
  private static func binaryKind(_ head: ByteView) -> ContentKind? {
    let magic: [(ContentKind, [UInt8])] = [
      (.zip, [0x50, 0x4B, 0x03, 0x04]), (.zip, [0x50, 0x4B, 0x05, 0x06]), (.gzip, [0x1F, 0x8B]),
      (.utf16, [0xFF, 0xFE]), (.utf16, [0xFE, 0xFF]), (.pdf, [0x25, 0x50, 0x44, 0x46]),
      (.picture, [0x89, 0x50, 0x4E, 0x47]), (.picture, [0xFF, 0xD8, 0xFF]), (.picture, [0x47, 0x49, 0x46, 0x38]),
      (.picture, [0x49, 0x49, 0x2A, 0x00]), (.picture, [0x4D, 0x4D, 0x00, 0x2A]),
      (.picture, [0x52, 0x49, 0x46, 0x46]), (.native, [0xD0, 0xCF, 0x11, 0xE0]), (.native, [0x41, 0x43, 0x31, 0x30]),
      (.otherArchive, [0x37, 0x7A, 0xBC, 0xAF]), (.otherArchive, [0x52, 0x61, 0x72, 0x21]),
      (.otherArchive, [0x42, 0x5A, 0x68]), (.otherArchive, [0xFD, 0x37, 0x7A, 0x58]),
      (.otherArchive, [0x28, 0xB5, 0x2F, 0xFD]), (.sqlite, Array("SQLite format 3".utf8)),
    ]
    for (kind, bytes) in magic where head.starts(with: bytes) { return kind }
    // A tar archive holds its members as they are: a model in it would be taken for the whole (POSIX.1, ustar header).
    if head.count > 262, head[257..<262].starts(with: "ustar") { return .otherArchive }
    // UTF-16 without a mark: every second byte of "ISO-" is zero, or of "<?" and of a root.
    let wide: [[UInt8]] = [[0x49, 0x00, 0x53, 0x00], [0x00, 0x49, 0x00, 0x53], [0x3C, 0x00], [0x00, 0x3C]]
    if wide.contains(where: head.starts) { return .utf16 }
    return nil
  }

  /// Which XML it is, told by the name and the namespace of its root.
  private static func xmlKind(_ text: ByteView) -> ContentKind {
    guard let root = XMLRoot(text) else { return .xml }
    if root.name == "ids" || root.space.contains("buildingsmart.org/IDS") { return .ids }
    let space = root.space.lowercased()
    let isModel =
      ["ifcxml", "iso_10303_28", "uos"].contains(root.name.lowercased()) || space.contains("ifcxml")
      || space.contains("10303:part(28)")
    return isModel ? .ifcXML : .xml
  }

  /// Which text in UTF-16 it is: what tells XML is of ASCII, in which every other byte is zero.
  private static func wideKind(_ head: ByteView) -> ContentKind {
    let isMarked = head[0] >= 0xFE
    let isLittle = isMarked ? head[0] == 0xFF : head[0] != 0
    var narrow: [UInt8] = []
    var at = isMarked ? 2 : 0
    while at + 1 < head.count {
      let (high, low) = isLittle ? (head[at + 1], head[at]) : (head[at], head[at + 1])
      narrow.append(high == 0 ? low : UInt8(ascii: "?"))
      at += 2
    }
    let text = narrow.drop { $0 <= 0x20 }
    guard text.first == UInt8(ascii: "<") else { return .utf16 }
    return unsafe text.withUnsafeBytes { buffer in
      guard let base = buffer.baseAddress else { return .utf16 }
      // The view is used within the call alone, which the bytes outlive.
      let kind = unsafe xmlKind(ByteView(unsafe: base, count: buffer.count))
      return kind == .xml ? .utf16 : kind
    }
  }

  /// Whether the text begins like an object or an array (RFC 8259); `[Id]` is the heading of a table.
  private static func looksLikeJSON(_ text: ByteView) -> Bool {
    guard text.starts(with: "{") || text.starts(with: "[") else { return false }
    var at = 1
    while at < text.count, text[at] <= 0x20 { at += 1 }
    guard at < text.count else { return true }
    return Array(text[0] == UInt8(ascii: "{") ? "\"}".utf8 : "\"{}[]-0123456789tfn".utf8).contains(text[at])
  }

  /// Whether the text begins like an entity instance: `#12=` or `#12 =`.
  private static func looksLikeInstance(_ text: ByteView) -> Bool {
    guard text.starts(with: "#") else { return false }
    var at = 1
    while at < text.count, text[at] >= 0x30, text[at] <= 0x39 { at += 1 }
    guard at > 1 else { return false }
    while at < text.count, text[at] == 0x20 { at += 1 }
    return at < text.count && text[at] == 0x3D
  }
}
