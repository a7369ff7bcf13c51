import CLibXML2
import Requirements

/// Goes through an XML part from tag to tag, with libxml2's `xmlTextReader`. Nothing is fetched, no entity is
/// replaced, a document type is refused. Prefixes do not count: both dialects of the format are read.
enum SheetXML {
  /// What stands at a place of the document.
  enum Event {
    case start(name: String, attributes: [String: String])
    case end(name: String)
    case text(String)
  }

  /// More elements than this inside each other are refused.
  private static let deepest = 64

  /// Tells everything in a part, in order.
  ///
  /// - Throws: what makes the part unreadable, or what `take` throws.
  static func read(
    _ bytes: [UInt8], part: String, _ take: (Event) throws(SheetFailure) -> Void
  ) throws(SheetFailure) {
    recol_prepare_libxml2()
    let silence: xmlStructuredErrorFunc = { _, _ in }
    unsafe xmlSetStructuredErrorFunc(nil, silence)
    defer { xmlSetStructuredErrorFunc(nil, nil) }
    // The copy is libxml2's as long as the reader lives.
    let buffer = UnsafeMutableBufferPointer<UInt8>.allocate(capacity: max(bytes.count, 1))
    defer { unsafe buffer.deallocate() }
    _ = unsafe buffer.initialize(from: bytes)
    let options = XML_PARSE_NONET.rawValue
    let reader = unsafe buffer.baseAddress.flatMap { start in
      unsafe xmlReaderForMemory(
        UnsafeRawPointer(start).assumingMemoryBound(to: CChar.self), Int32(clamping: bytes.count), nil, nil,
        Int32(options))
    }
    guard let reader = unsafe reader else { throw SheetFailure(.xmlMalformed, part) }
    defer { unsafe xmlFreeTextReader(reader) }
    unsafe xmlTextReaderSetStructuredErrorHandler(reader, silence, nil)
    while true {
      switch unsafe xmlTextReaderRead(reader) {
      case 0: return
      case 1: try unsafe event(reader, part: part, take)
      default: throw SheetFailure(.xmlMalformed, "\(part):\(unsafe xmlTextReaderGetParserLineNumber(reader))")
      }
    }
  }

  private static func event(
    _ reader: xmlTextReaderPtr, part: String, _ take: (Event) throws(SheetFailure) -> Void
  ) throws(SheetFailure) {
    switch unsafe xmlReaderTypes(rawValue: UInt32(clamping: xmlTextReaderNodeType(reader))) {
    case XML_READER_TYPE_ELEMENT:
      guard unsafe xmlTextReaderDepth(reader) < deepest else { throw SheetFailure(.xmlTooComplex, "depth", part) }
      let name = unsafe text(xmlTextReaderConstLocalName(reader))
      let isEmpty = unsafe xmlTextReaderIsEmptyElement(reader) == 1
      try take(.start(name: name, attributes: unsafe attributes(reader)))
      if isEmpty { try take(.end(name: name)) }
    case XML_READER_TYPE_END_ELEMENT: try take(.end(name: unsafe text(xmlTextReaderConstLocalName(reader))))
    case XML_READER_TYPE_TEXT, XML_READER_TYPE_CDATA, XML_READER_TYPE_SIGNIFICANT_WHITESPACE,
      XML_READER_TYPE_WHITESPACE:
      try take(.text(unsafe text(xmlTextReaderConstValue(reader))))
    case XML_READER_TYPE_DOCUMENT_TYPE, XML_READER_TYPE_ENTITY_REFERENCE:
      throw SheetFailure(.xmlRefused, "\(part): DOCTYPE")
    default: break
    }
  }

  private static func attributes(_ reader: xmlTextReaderPtr) -> [String: String] {
    guard unsafe xmlTextReaderHasAttributes(reader) == 1 else { return [:] }
    var found: [String: String] = [:]
    while unsafe xmlTextReaderMoveToNextAttribute(reader) == 1 {
      if unsafe xmlTextReaderIsNamespaceDecl(reader) == 1 { continue }
      found[unsafe text(xmlTextReaderConstName(reader))] = unsafe text(xmlTextReaderConstValue(reader))
    }
    unsafe xmlTextReaderMoveToElement(reader)
    return found
  }

  private static func text(_ characters: UnsafePointer<xmlChar>?) -> String {
    unsafe characters.map { unsafe String(cString: $0) } ?? ""
  }
}
