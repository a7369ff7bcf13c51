/// A regular expression of XML Schema (Part 2, appendix F), which must match the whole value.
///
/// It is compiled once and may be used by any number of threads at the same time. Matching never goes back in the
/// text, so no expression makes it explode: the work is one look-up for each character, or, for the few expressions
/// whose table would be too large, one pass over the states for each.
public final class Pattern: Sendable, Equatable {
  /// Why a text is no regular expression of XML Schema.
  public enum CompilationError: Error, Sendable, Equatable {
    /// The syntax is wrong; with a short word that says what of it (`unbalanced-parenthesis`, `unknown-escape`, …).
    case invalid(String)
    /// The pattern is longer than ``Pattern/longestSource`` bytes, or stands for more than a machine of 5,000 states.
    case tooLong

    /// The short word for messages: that of ``invalid(_:)``, or `too-long`.
    public var word: String {
      switch self {
      case .invalid(let word): word
      case .tooLong: "too-long"
      }
    }
  }

  /// The longest pattern that is compiled, in UTF-8 bytes.
  public static let longestSource = 16_384

  /// The expression as written.
  public let source: String
  /// Whether some text matches: `[a-z-[a-z]]` matches none.
  public let isSatisfiable: Bool
  /// Whether repetitions are nested in each other: `(a+)*`. Nothing here minds, but programs that go back in the text
  /// take for ever with such expressions.
  public let nestsRepetitions: Bool
  private let machine: PatternMachine

  /// Compiles an expression.
  ///
  /// - Throws: ``CompilationError`` where the text is no regular expression of XML Schema; look-ahead, lazy
  ///   quantifiers, back references and other inventions are none.
  public init(_ source: String) throws(CompilationError) {
    guard source.utf8.count <= Self.longestSource else { throw .tooLong }
    let syntax: PatternSyntax
    do {
      syntax = try PatternParser.parse(source)
    } catch {
      throw .invalid(error.reason.rawValue)
    }
    guard let program = PatternProgram(syntax) else { throw .tooLong }
    self.source = source
    isSatisfiable = syntax.isSatisfiable
    nestsRepetitions = syntax.nestsRepetitions
    machine = PatternMachine(program)
  }

  /// Whether the pattern matches the whole of a text.
  public func matches(_ text: String) -> Bool {
    var text = text
    return text.withUTF8 { matches(UnsafeRawBufferPointer($0)) }
  }

  /// Whether the pattern matches the whole of a text in UTF-8.
  @safe
  public func matches(_ utf8: UnsafeRawBufferPointer) -> Bool {
    machine.accepts(utf8)
  }

  /// Whether two expressions are written the same.
  public static func == (left: Pattern, right: Pattern) -> Bool { left.source == right.source }
}
