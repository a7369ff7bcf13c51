import CLibXML2
import Requirements

extension SyntaxFault {
  /// The fault that a code of libxml2 stands for.
  init(xml code: UInt32) {
    self = Self.codes[code] ?? .other
  }

  private static let codes: [UInt32: SyntaxFault] = Dictionary(
    uniqueKeysWithValues: [
      (XML_ERR_TAG_NAME_MISMATCH, .wrongTag),
      (XML_ERR_TAG_NOT_FINISHED, .notClosed), (XML_ERR_DOCUMENT_END, .notClosed), (XML_ERR_DOCUMENT_EMPTY, .notClosed),
      (XML_ERR_GT_REQUIRED, .notClosed), (XML_ERR_LTSLASH_REQUIRED, .notClosed),
      (XML_ERR_COMMENT_NOT_FINISHED, .notClosed), (XML_ERR_CDATA_NOT_FINISHED, .notClosed),
      (XML_ERR_ATTRIBUTE_NOT_STARTED, .attribute), (XML_ERR_ATTRIBUTE_NOT_FINISHED, .attribute),
      (XML_ERR_ATTRIBUTE_WITHOUT_VALUE, .attribute), (XML_ERR_ATTRIBUTE_REDEFINED, .attribute),
      (XML_ERR_LT_IN_ATTRIBUTE, .attribute), (XML_ERR_SPACE_REQUIRED, .attribute),
      (XML_ERR_INVALID_CHAR, .encoding), (XML_ERR_INVALID_ENCODING, .encoding), (XML_ERR_UNKNOWN_ENCODING, .encoding),
      (XML_ERR_UNSUPPORTED_ENCODING, .encoding),
      (XML_ERR_ENTITY_LOOP, .entityLoop), (XML_ERR_UNDECLARED_ENTITY, .unknownReference),
    ].map { (xmlError: (xmlParserErrors, SyntaxFault)) in (xmlError.0.rawValue, xmlError.1) })
}
