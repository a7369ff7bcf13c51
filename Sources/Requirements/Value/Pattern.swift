import CLibXML2

/// A regular expression of XML Schema (Part 2, appendix F), which must match the whole value.
///
/// It is compiled once and may be used by several threads at the same time: matching reads the compiled form and
/// keeps its own state.
@safe
public final class Pattern: @unchecked Sendable {
  /// Why a text is no regular expression of XML Schema.
  public enum CompilationError: Error, Sendable, Equatable {
    /// The syntax is wrong; with what the compiler says of it.
    case invalid(String)
    /// The pattern is longer than ``Pattern/longestSource`` bytes.
    case tooLong
  }

  /// The longest pattern that is compiled, in UTF-8 bytes.
  public static let longestSource = 16_384

  /// The expression as written.
  public let source: String
  private let compiled: xmlRegexpPtr

  /// Compiles an expression.
  ///
  /// - Throws: ``CompilationError`` where the text is no regular expression of XML Schema; look-ahead, lazy
  ///   quantifiers, back references and other inventions are none.
  public init(_ source: String) throws(CompilationError) {
    guard source.utf8.count <= Self.longestSource else { throw .tooLong }
    guard !source.utf8.contains(0) else { throw .invalid("NUL") }
    _ = LibXML2.isReady
    unsafe xmlSetStructuredErrorFunc(nil) { _, _ in }
    defer { xmlSetStructuredErrorFunc(nil, nil) }
    let text = Self.withoutNeedlessEscapes(source) + [0]
    guard let compiled = unsafe text.withUnsafeBufferPointer({ unsafe xmlRegexpCompile($0.baseAddress) }) else {
      throw .invalid(source)
    }
    self.source = source
    unsafe self.compiled = compiled
  }

  /// The expression with `/` for `\/`, and so on: XML Schema knows no escape for a character that has no meaning of its
  /// own, but authors write it, and one of the official test cases of IDS does.
  private static func withoutNeedlessEscapes(_ source: String) -> [UInt8] {
    let needless = Set("/$\"',:;<=>@!#%&~_` ".utf8)
    var result: [UInt8] = []
    var isEscaped = false
    for byte in source.utf8 {
      if isEscaped {
        if !needless.contains(byte) { result.append(UInt8(ascii: "\\")) }
        result.append(byte)
        isEscaped = false
      } else if byte == UInt8(ascii: "\\") {
        isEscaped = true
      } else {
        result.append(byte)
      }
    }
    return isEscaped ? result + [UInt8(ascii: "\\")] : result
  }

  deinit {
    unsafe xmlRegFreeRegexp(compiled)
  }

  /// Whether the pattern matches the whole of a text.
  public func matches(_ text: String) -> Bool {
    var text = text
    return text.withUTF8 { matches(UnsafeRawBufferPointer($0)) }
  }

  /// Whether the pattern matches the whole of a text in UTF-8.
  @safe
  public func matches(_ utf8: UnsafeRawBufferPointer) -> Bool {
    unsafe withUnsafeTemporaryAllocation(of: xmlChar.self, capacity: utf8.count + 1) { copy in
      for position in 0..<utf8.count {
        let byte = unsafe utf8[position]
        // XML has no NUL, so no expression can match one.
        if byte == 0 { return false }
        unsafe copy[position] = byte
      }
      unsafe copy[utf8.count] = 0
      guard let start = copy.baseAddress else { return false }
      return unsafe xmlRegexpExec(compiled, start) == 1
    }
  }
}

/// libxml2 must be told once, by one thread, that it will be used.
enum LibXML2 {
  static let isReady: Bool = {
    xmlInitParser()
    return true
  }()
}
