/// What can be the matter with a document as it is transcribed: a closed list.
public struct TranscriptionProblem: Sendable, Equatable {
  /// What it is. The comment says what the arguments are.
  public enum Code: Sendable, CaseIterable {
    /// The document cannot be read to its end. Arguments: what libxml2 says.
    case damaged
    /// The document has what no model needs, and recol does not go into. Arguments: what.
    case refused
    /// An element or attribute that the class does not have; it is left out. Arguments: its name, the class.
    case unknownName
    /// A value that is none of its type; it is left out. Arguments: the value, the type.
    case badValue
    /// Names whose prefixes stand for nothing, and the like (Namespaces in XML, clause 7); the document is read on.
    /// Arguments: what libxml2 says.
    case badNamespace
    /// An inverse attribute refers to an instance that never comes. Arguments: its number, that of the instance which the
    /// attribute is of.
    case missingInstance
    /// Further problems of the same kinds. Arguments: how many.
    case more
  }

  /// What it is.
  public let code: Code
  /// What its sentence is filled with.
  public let arguments: [String]
  /// The line of the document, counted from 1; nil where it is of none.
  public let line: Int?

  init(_ code: Code, _ arguments: [String], line: Int? = nil) {
    self.code = code
    self.arguments = arguments
    self.line = line
  }
}

/// The problems of a document, each kind and argument once, and not too many of what may be the matter with each element.
struct TranscriptionProblems {
  /// Problems that are told.
  private static let most = 100
  /// Characters of names and values that are shown.
  private static let longest = 100

  private struct Kind: Hashable {
    let code: TranscriptionProblem.Code
    let arguments: [String]
  }

  private var found: [TranscriptionProblem] = []
  private var seen: Set<Kind> = []
  private var omitted = 0

  mutating func add(_ code: TranscriptionProblem.Code, _ arguments: [String], line: Int?) {
    let shown = arguments.map { $0.count > Self.longest ? $0.prefix(Self.longest) + "…" : $0 }
    guard seen.count < Self.most || code.endsReading else {
      omitted += 1
      return
    }
    guard seen.insert(Kind(code: code, arguments: shown)).inserted else { return }
    found.append(TranscriptionProblem(code, shown, line: line))
  }

  /// All of them, in the order of the document.
  var all: [TranscriptionProblem] {
    // What is missing shows at the end alone.
    let places = found.indices.sorted { (found[$0].line ?? .max, $0) < (found[$1].line ?? .max, $1) }
    let told = places.map { found[$0] }
    return omitted > 0 ? told + [TranscriptionProblem(.more, ["\(omitted)"])] : told
  }
}

extension TranscriptionProblem.Code {
  /// Whether nothing is read behind it: such a problem is told however many there are, since it says that the model is
  /// not whole.
  fileprivate var endsReading: Bool {
    switch self {
    case .damaged, .refused: true
    case .unknownName, .badValue, .badNamespace, .missingInstance, .more: false
    }
  }
}
