import ByteInput
import CLibXML2

/// Reads a document with libxml2's push parser, in one pass and a bounded amount of memory.
///
/// Nothing is fetched, and a document type is refused before anything of it is read, so that there is no entity to be
/// replaced but the five of XML. libxml2 itself refuses what is nested deeper than 256 elements and texts of more than
/// 10 MB.
@safe
final class SAXParser {
  /// Bytes that are handed over at a time.
  private static let stretch = 1 << 16

  fileprivate let events: any XMLEvents
  /// The parser of libxml2 while it runs.
  fileprivate var context: xmlParserCtxtPtr?
  /// The first thing that keeps the document from being read: what libxml2 says, and the line.
  fileprivate var fault: (message: String, line: Int)?
  /// Names by the addresses at which libxml2 keeps them: one for each name while a parser lives.
  fileprivate var known: [UInt: XMLName] = [:]
  /// Whose the attributes of a namespace are, by the address of its name likewise.
  fileprivate var origins: [UInt: AttributeOrigin] = [:]

  init(_ events: any XMLEvents) {
    self.events = events
  }

  /// Reads a document.
  ///
  /// - Returns: what keeps it from being read to its end, with the line; nil where nothing does.
  /// - Complexity: O(bytes).
  func parse(_ view: ByteView) -> (message: String, line: Int)? {
    guard view.count > 0 else { return ("", 1) }
    recol_prepare_libxml2()
    var handler = unsafe Self.handler
    // The parser keeps no reference: this object outlives it, since the call ends after it.
    let user = unsafe Unmanaged.passUnretained(self).toOpaque()
    guard let context = unsafe xmlCreatePushParserCtxt(&handler, user, nil, 0, nil) else { return ("", 1) }
    unsafe self.context = context
    defer {
      unsafe xmlFreeParserCtxt(context)
      unsafe self.context = nil
    }
    // Without the replacement of entities libxml2 hands `&amp;` in an attribute over as `&#38;`.
    let options = XML_PARSE_NONET.rawValue | XML_PARSE_BIG_LINES.rawValue | XML_PARSE_NOENT.rawValue
    unsafe xmlCtxtUseOptions(context, Int32(options))
    let lineEnds = LineEnds(of: view)
    var place = 0
    while place < view.count, fault == nil, !events.isOver {
      let count = min(Self.stretch, view.count - place)
      unsafe lineEnds.withUnified(place..<place + count) { bytes in
        // The pointer lies within the view, whose source the caller holds, or within a copy that outlives the call.
        let characters = unsafe bytes.baseAddress?.assumingMemoryBound(to: CChar.self)
        unsafe xmlParseChunk(context, characters, Int32(bytes.count), 0)
      }
      place += count
    }
    if fault == nil, !events.isOver { unsafe xmlParseChunk(context, nil, 0, 1) }
    if fault == nil, !events.isOver, !events.isWhole { return ("", line) }
    return fault
  }

  /// The line that the parser is at.
  fileprivate var line: Int { unsafe context.map { unsafe Int(xmlSAX2GetLineNumber($0)) } ?? 0 }

  /// The line that the tag begins on at whose end the parser is: it holds the whole of a tag, in which `<` stands at the
  /// beginning alone (XML 1.0, 3.1).
  fileprivate var tagLine: Int {
    var line = line
    guard let context = unsafe context, let input = unsafe context.pointee.input,
      let base = unsafe input.pointee.base, var place = unsafe input.pointee.cur
    else { return line }
    while unsafe place > base {
      unsafe place -= 1
      let character = unsafe place.pointee
      if character == UInt8(ascii: "<") { break }
      if character == UInt8(ascii: "\n") { line -= 1 }
    }
    return max(1, line)
  }

  fileprivate func origin(_ space: UnsafePointer<xmlChar>) -> AttributeOrigin {
    let address = UInt(bitPattern: space)
    if let origin = origins[address] { return origin }
    let origin = AttributeOrigin(space: unsafe String(cString: space))
    origins[address] = origin
    return origin
  }

  fileprivate func stopWhereOver() {
    if events.isOver, let context = unsafe context { unsafe xmlStopParser(context) }
  }

  fileprivate func name(_ text: UnsafePointer<xmlChar>) -> XMLName {
    let address = UInt(bitPattern: text)
    if let name = known[address] { return name }
    let name = events.names.name(unsafe String(cString: text))
    known[address] = name
    return name
  }

  private static var handler: xmlSAXHandler {
    var handler = unsafe xmlSAXHandler()
    unsafe handler.initialized = UInt32(XML_SAX2_MAGIC)
    unsafe handler.startElementNs = startElement
    unsafe handler.endElementNs = endElement
    unsafe handler.characters = characters
    unsafe handler.cdataBlock = characters
    unsafe handler.internalSubset = documentType
    unsafe handler.serror = receive
    return unsafe handler
  }
}

/// The parser behind the pointer that libxml2 hands back.
private func parser(_ user: UnsafeMutableRawPointer?) -> SAXParser? {
  guard let user = unsafe user else { return nil }
  return unsafe Unmanaged<SAXParser>.fromOpaque(user).takeUnretainedValue()
}

private let startElement: startElementNsSAX2Func = { user, name, _, space, _, _, count, _, attributes in
  guard let parser = unsafe parser(user), let name = unsafe name else { return }
  var found: [XMLAttribute] = []
  if count > 0, let attributes = unsafe attributes {
    found.reserveCapacity(Int(count))
    // Five pointers for each: name, prefix, namespace, and where the value begins and ends.
    for place in 0..<Int(count) {
      let entry = unsafe attributes + place * 5
      guard let name = unsafe entry[0], let start = unsafe entry[3], let end = unsafe entry[4] else { continue }
      let value = unsafe UnsafeBufferPointer(start: start, count: end - start)
      var origin = AttributeOrigin.plain
      if unsafe entry[1] != nil {
        // Equal names of namespaces lie at one address.
        let isOfElement = unsafe entry[2] != nil && entry[2] == space
        origin = unsafe isOfElement ? .form : entry[2].map { unsafe parser.origin($0) } ?? .foreign
      }
      found.append(
        unsafe XMLAttribute(name: parser.name(name), origin: origin, value: String(decoding: value, as: UTF8.self)))
    }
  }
  let isEarly = parser.known.count < 64
  let spelled = unsafe isEarly ? space.map { unsafe String(cString: $0) } ?? "" : ""
  parser.events.start(
    XMLTag(name: unsafe parser.name(name), space: spelled, attributes: found, line: parser.tagLine))
  parser.stopWhereOver()
}

private let endElement: endElementNsSAX2Func = { user, _, _, _ in
  guard let parser = unsafe parser(user) else { return }
  parser.events.end()
  parser.stopWhereOver()
}

private let characters: charactersSAXFunc = { user, text, count in
  guard let parser = unsafe parser(user), let text = unsafe text, count > 0 else { return }
  parser.events.text(unsafe UnsafeBufferPointer(start: text, count: Int(count)).span)
}

private let documentType: internalSubsetSAXFunc = { user, _, _, _ in
  guard let parser = unsafe parser(user) else { return }
  parser.events.refuse("DOCTYPE", line: parser.line)
  parser.stopWhereOver()
}

private let receive: xmlStructuredErrorFunc = { user, error in
  guard let parser = unsafe parser(user), let error = unsafe error, parser.fault == nil else { return }
  guard unsafe error.pointee.level.rawValue >= XML_ERR_ERROR.rawValue else { return }
  var message = unsafe error.pointee.message.map { unsafe String(cString: $0) } ?? ""
  while message.last?.isWhitespace == true { message.removeLast() }
  let line = unsafe max(1, Int(error.pointee.line))
  // What is well-formed XML and against the rules of namespaces alone is read on.
  if unsafe error.pointee.level.rawValue < XML_ERR_FATAL.rawValue { return parser.events.complain(message, line: line) }
  parser.fault = (message, line)
}
