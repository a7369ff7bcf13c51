import CLibXML2
import Requirements

/// Reads an XML document into elements, with libxml2's `xmlTextReader`.
///
/// Nothing is fetched, no entity is replaced, and a document type is refused: a requirement file has none. What is
/// declared as UTF-16, Latin-1 and so on is decoded by libxml2.
struct XMLDocumentReader {
  let limits: XMLLimits

  /// The root element, or the first problem that makes the document unreadable.
  ///
  /// - Complexity: linear in the size of the document; memory within ``XMLLimits``.
  @safe
  func read(_ bytes: UnsafeRawBufferPointer) -> Result<XMLElement, XMLFailure> {
    guard bytes.count > 0, let start = bytes.baseAddress else { return .failure(.init(.fileEmpty)) }
    guard bytes.count <= limits.bytes else {
      return .failure(.init(.fileTooLarge, arguments: [String(bytes.count), String(limits.bytes)]))
    }
    let messages = ParserMessages()
    let context = unsafe Unmanaged.passUnretained(messages).toOpaque()
    // What goes wrong while decoding belongs to no reader: libxml2 would print it.
    recol_prepare_libxml2()
    unsafe xmlSetStructuredErrorFunc(context, ParserMessages.receive)
    defer { xmlSetStructuredErrorFunc(nil, nil) }
    let options = XML_PARSE_NONET.rawValue | XML_PARSE_BIG_LINES.rawValue
    let reader = unsafe xmlReaderForMemory(
      start.assumingMemoryBound(to: CChar.self), Int32(bytes.count), nil, nil, Int32(options))
    guard let reader = unsafe reader else { return .failure(.init(.xmlMalformed, arguments: [""])) }
    defer { unsafe xmlFreeTextReader(reader) }
    unsafe xmlTextReaderSetStructuredErrorHandler(reader, ParserMessages.receive, context)
    // The handler gets an unretained reference: `messages` must outlive every call to the reader.
    return withExtendedLifetime(messages) { unsafe elements(of: reader, messages) }
  }

  private func elements(of reader: xmlTextReaderPtr, _ messages: ParserMessages) -> Result<XMLElement, XMLFailure> {
    var open: [XMLElement] = []
    var root: XMLElement?
    var count = 0
    func close() {
      guard let element = open.popLast() else { return }
      if open.isEmpty { root = element } else { open[open.count - 1].children.append(element) }
    }
    while true {
      let status = unsafe xmlTextReaderRead(reader)
      if status == 0, let root, messages.first == nil { return .success(root) }
      guard status == 1 else { return .failure(messages.failure()) }
      let node = unsafe XMLNode(reader)
      switch node.kind {
      case .documentType:
        return .failure(.init(.xmlRefused, line: node.line, arguments: ["DOCTYPE"]))
      case .entityReference:
        return .failure(.init(.xmlRefused, line: node.line, arguments: ["&\(node.name);"]))
      case .text where !open.isEmpty:
        open[open.count - 1].text += node.value
      case .startTag:
        count += 1
        if count > limits.elements {
          return .failure(.init(.xmlTooComplex, line: node.line, arguments: ["elements", String(limits.elements)]))
        }
        if open.count >= limits.depth {
          return .failure(.init(.xmlTooComplex, line: node.line, arguments: ["depth", String(limits.depth)]))
        }
        if node.attributeCount > limits.attributes {
          return .failure(.init(.xmlTooComplex, line: node.line, arguments: ["attributes", String(limits.attributes)]))
        }
        open.append(node.element())
        if node.isEmptyElement { close() }
      case .endTag:
        close()
      default:
        break
      }
    }
  }
}
