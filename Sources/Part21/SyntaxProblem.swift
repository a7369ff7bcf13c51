/// Something in an exchange structure that the standard does not allow, and where it stands.
///
/// Nothing that can be read is lost because of a problem: each comment says what the reader made of it.
public struct SyntaxProblem: Error, Sendable, Equatable {
  /// The closed list. The raw values stand in reports.
  public enum Code: String, Sendable, CaseIterable {
    /// The file ends inside of an instance, or before ENDSEC. What was whole is kept.
    case truncated
    /// There is no header section.
    case noHeader = "no-header"
    /// An entity of the header section is missing, unreadable, or not as the standard has it. Arguments: its keyword,
    /// and behind a comma what departs (``HeaderForm``); `FILE_SCHEMA × 2` stands there twice, and the first counts. The
    /// words of its frame, `ISO-10303-21` and `ENDSEC`, are told likewise.
    case headerDamaged = "header-damaged"
    /// A list of the header has no item, where the standard asks for one at least (8.2.2 to 8.2.4). Arguments: the entity
    /// and its attribute. Exporters write `()` where nobody named an author; nothing is lost by it.
    case emptyHeaderList = "empty-header-list"
    /// There is no data section; instances were looked for all the same.
    case noDataSection = "no-data-section"
    /// END-ISO-10303-21 is missing, or its semicolon.
    case missingEndMarker = "missing-end-marker"
    /// Bytes follow END-ISO-10303-21; they are not read.
    case trailingBytes = "trailing-bytes"
    /// The file begins with a UTF-8 byte order mark.
    case byteOrderMark = "byte-order-mark"
    /// There are several data sections; all are read. Arguments: how many.
    case severalDataSections = "several-data-sections"
    /// An anchor, reference or signature section was stepped over. Arguments: its name.
    case sectionSteppedOver = "section-stepped-over"
    /// A section has no ENDSEC; it was ended where DATA stands.
    case unclosedSection = "unclosed-section"
    /// An instance stands behind a data section and in none; it is read all the same.
    case outsideSection = "instance-outside-section"
    /// An instance, DATA or ENDSEC ends without a semicolon; it was ended where the next begins.
    case missingSemicolon = "missing-semicolon"
    /// An instance has no closing parenthesis before its semicolon; what can be told of its parameters is kept.
    case missingParenthesis = "missing-parenthesis"
    /// A string does not end; it was ended at the end of its instance.
    case unterminatedString = "unterminated-string"
    /// A comment does not end.
    case unterminatedComment = "unterminated-comment"
    /// Two instances have one name; the first counts. Arguments: the line of the first.
    case duplicateInstanceName = "duplicate-instance-name"
    /// An instance name that is no number, is zero or passes 2^64. Arguments: as written.
    case badInstanceName = "bad-instance-name"
    /// Bytes in a data section that are no instance; they were stepped over. Arguments: their beginning; of control
    /// characters, the first of them and how many bytes they are, `0x00 × 4096`.
    case unreadableInstance = "unreadable-instance"
    /// A keyword in lower case; read as if in capitals. Arguments: as written.
    case lowerCaseKeyword = "lower-case-keyword"
    /// Bytes above 127 in a string, which are UTF-8.
    case rawUTF8 = "raw-utf8-in-string"
    /// Bytes above 127 in a string, which are no UTF-8; read as Windows-1252.
    case rawBytes = "raw-latin1-in-string"
    /// More different keywords than recol tells apart; the rest count as one.
    case tooManyKeywords = "too-many-keywords"
    /// Problems of the same code past the limit were not listed. Arguments: the code, how many.
    case moreOfTheSame = "problems-omitted"
  }

  /// What it is.
  public var code: Code
  /// Where it stands, in bytes from the beginning of the file.
  public var offset: Int
  /// The name of the instance concerned, where there is one.
  public var instance: UInt64?
  /// What the comment of the code lists under "Arguments".
  public var arguments: [String]

  /// A problem at an offset.
  public init(_ code: Code, at offset: Int, instance: UInt64? = nil, arguments: [String] = []) {
    self.code = code
    self.offset = offset
    self.instance = instance
    self.arguments = arguments
  }
}
