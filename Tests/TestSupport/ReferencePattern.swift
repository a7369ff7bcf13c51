import CLibXML2

/// The regular expressions of libxml2: the plain twin of `Pattern`, which tests hold the two together with.
///
/// It is right, but goes back in the text: some expressions take minutes on a long value, so values of models are never
/// compared with it.
@safe
public final class ReferencePattern: @unchecked Sendable {
  /// The expression as written.
  public let source: String
  private let compiled: xmlRegexpPtr

  /// Compiles an expression; nil where libxml2 refuses it.
  public init?(_ source: String) {
    guard !source.utf8.contains(0) else { return nil }
    recol_prepare_libxml2()
    unsafe xmlSetStructuredErrorFunc(nil) { _, _ in }
    defer { xmlSetStructuredErrorFunc(nil, nil) }
    let text = Array(source.utf8) + [0]
    guard let compiled = unsafe text.withUnsafeBufferPointer({ unsafe xmlRegexpCompile($0.baseAddress) }) else {
      return nil
    }
    self.source = source
    unsafe self.compiled = compiled
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
