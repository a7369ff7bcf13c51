import CLibXML2
import Requirements

/// Catches what libxml2 says while it parses; only the first error is kept, the others follow from it.
final class ParserMessages {
  private(set) var first: (message: String, line: Int, column: Int, code: UInt32)?

  /// The failure that the first error stands for.
  func failure() -> XMLFailure {
    guard let first else { return XMLFailure(.xmlMalformed, arguments: [""]) }
    let refusals = [XML_ERR_ENTITY_LOOP, XML_ERR_UNDECLARED_ENTITY]
    let isRefusal = refusals.contains { $0.rawValue == first.code }
    return XMLFailure(
      isRefusal ? .xmlRefused : .xmlMalformed, line: first.line,
      arguments: [first.message, SyntaxFault(xml: first.code).rawValue, "\(first.column)"])
  }

  /// The handler that libxml2 calls, with an unretained reference to the catcher as its context.
  static let receive: xmlStructuredErrorFunc = { context, error in
    guard let context = unsafe context, let error = unsafe error else { return }
    guard unsafe error.pointee.level.rawValue >= XML_ERR_ERROR.rawValue else { return }
    let catcher = unsafe Unmanaged<ParserMessages>.fromOpaque(context).takeUnretainedValue()
    guard catcher.first == nil else { return }
    let text = unsafe error.pointee.message.map { unsafe String(cString: $0) } ?? ""
    let code = unsafe UInt32(clamping: error.pointee.code)
    // The second number of an error of the parser is its column.
    catcher.first = unsafe (
      String(text.prefix(300)).trimmed, Int(error.pointee.line), max(0, Int(error.pointee.int2)), code
    )
  }
}

extension String {
  /// Without XML white space at both ends.
  var trimmed: String {
    let isSpace: (Character) -> Bool = { $0 == " " || $0 == "\n" || $0 == "\t" || $0 == "\r" || $0 == "\r\n" }
    var rest = Substring(self)
    while let last = rest.last, isSpace(last) { rest.removeLast() }
    while let first = rest.first, isSpace(first) { rest.removeFirst() }
    return String(rest)
  }
}
