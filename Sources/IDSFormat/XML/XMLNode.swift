import CLibXML2

/// The node at which an `xmlTextReader` stands.
@safe
struct XMLNode {
  enum Kind {
    case startTag, endTag, text, documentType, entityReference, other
  }

  private let reader: xmlTextReaderPtr
  let kind: Kind

  /// - Warning: valid until the reader moves on.
  init(_ reader: xmlTextReaderPtr) {
    unsafe self.reader = reader
    let type = unsafe xmlReaderTypes(rawValue: UInt32(clamping: xmlTextReaderNodeType(reader)))
    kind =
      switch type {
      case XML_READER_TYPE_ELEMENT: .startTag
      case XML_READER_TYPE_END_ELEMENT: .endTag
      case XML_READER_TYPE_TEXT, XML_READER_TYPE_CDATA, XML_READER_TYPE_SIGNIFICANT_WHITESPACE: .text
      case XML_READER_TYPE_DOCUMENT_TYPE, XML_READER_TYPE_ENTITY, XML_READER_TYPE_NOTATION: .documentType
      case XML_READER_TYPE_ENTITY_REFERENCE: .entityReference
      default: .other
      }
  }

  var name: String { unsafe text(xmlTextReaderConstLocalName(reader)) ?? "" }
  var value: String { unsafe text(xmlTextReaderConstValue(reader)) ?? "" }
  var isEmptyElement: Bool { unsafe xmlTextReaderIsEmptyElement(reader) == 1 }
  var attributeCount: Int { unsafe Int(xmlTextReaderAttributeCount(reader)) }

  /// Line of the node; the parser's own position where libxml2 keeps no larger number than 65,534 in the node.
  var line: Int {
    let node = unsafe xmlTextReaderCurrentNode(reader)
    let kept = unsafe node.map { unsafe xmlGetLineNo($0) } ?? 0
    return 0 < kept && kept < 65_535 ? kept : unsafe Int(xmlTextReaderGetParserLineNumber(reader))
  }

  /// The element that starts here, with its attributes and nothing inside yet.
  func element() -> XMLElement {
    let name = name
    let namespace = unsafe text(xmlTextReaderConstNamespaceUri(reader))
    let line = line
    var attributes: [XMLElement.Attribute] = []
    while unsafe xmlTextReaderMoveToNextAttribute(reader) == 1 {
      if unsafe xmlTextReaderIsNamespaceDecl(reader) == 1 { continue }
      let namespace = unsafe text(xmlTextReaderConstNamespaceUri(reader))
      attributes.append(.init(name: self.name, namespace: namespace, value: value))
    }
    unsafe xmlTextReaderMoveToElement(reader)
    return XMLElement(name: name, namespace: namespace, attributes: attributes, line: line)
  }

  private func text(_ characters: UnsafePointer<xmlChar>?) -> String? {
    guard let characters = unsafe characters else { return nil }
    return unsafe String(cString: characters)
  }
}
