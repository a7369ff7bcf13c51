/// Reads a regular expression of XML Schema (Part 2, appendix F).
struct PatternParser {
  /// Why a text is none.
  struct Failure: Error {
    /// What is wrong: a short word of a closed list, for messages.
    enum Reason: String {
      case unexpectedEnd = "unexpected-end"
      case unbalancedParenthesis = "unbalanced-parenthesis"
      case nothingToRepeat = "nothing-to-repeat"
      case badQuantifier = "bad-quantifier"
      case badRange = "bad-range"
      case badCharacterClass = "bad-character-class"
      case unknownEscape = "unknown-escape"
      case unknownCategory = "unknown-category"
      case tooDeep = "too-deep"
    }
    let reason: Reason
  }

  /// Groups inside each other.
  private static let depthLimit = 200
  private var rest: Substring.UnicodeScalarView
  private var depth = 0

  private init(_ source: String) { rest = Substring(source).unicodeScalars }

  static func parse(_ source: String) throws(Failure) -> PatternSyntax {
    var parser = PatternParser(source)
    let syntax = try parser.expression()
    guard parser.rest.isEmpty else { throw Failure(reason: .unbalancedParenthesis) }
    return syntax
  }

  private mutating func take(_ scalar: Unicode.Scalar) -> Bool {
    guard rest.first == scalar else { return false }
    rest.removeFirst()
    return true
  }

  private mutating func next() throws(Failure) -> Unicode.Scalar {
    guard let scalar = rest.popFirst() else { throw Failure(reason: .unexpectedEnd) }
    return scalar
  }

  private mutating func expression() throws(Failure) -> PatternSyntax {
    depth += 1
    defer { depth -= 1 }
    guard depth <= Self.depthLimit else { throw Failure(reason: .tooDeep) }
    var branches = [try branch()]
    while take("|") { branches.append(try branch()) }
    return branches.count == 1 ? branches[0] : .choice(branches)
  }

  private mutating func branch() throws(Failure) -> PatternSyntax {
    var pieces: [PatternSyntax] = []
    while let scalar = rest.first, scalar != "|", scalar != ")" {
      let atom = try atom()
      pieces.append(try quantified(atom))
    }
    return pieces.count == 1 ? pieces[0] : .sequence(pieces)
  }

  private mutating func atom() throws(Failure) -> PatternSyntax {
    let scalar = try next()
    switch scalar {
    case "(":
      let inside = try expression()
      guard take(")") else { throw Failure(reason: .unbalancedParenthesis) }
      return inside
    case ".": return .set(EscapeSets.wildcard)
    case "[": return .set(try characterClass())
    case "\\": return .set(try escape().set)
    case "?", "*", "+": throw Failure(reason: .nothingToRepeat)
    case "]": throw Failure(reason: .badCharacterClass)
    default: return .set(ScalarSet(scalar))
    }
  }

  private mutating func quantified(_ atom: PatternSyntax) throws(Failure) -> PatternSyntax {
    if take("?") { return .repetition(atom, minimum: 0, maximum: 1) }
    if take("*") { return .repetition(atom, minimum: 0, maximum: nil) }
    if take("+") { return .repetition(atom, minimum: 1, maximum: nil) }
    guard take("{") else { return atom }
    guard let minimum = number() else { throw Failure(reason: .badQuantifier) }
    var maximum: Int? = minimum
    if take(",") { maximum = number() }
    guard take("}"), maximum ?? minimum >= minimum else { throw Failure(reason: .badQuantifier) }
    return .repetition(atom, minimum: minimum, maximum: maximum)
  }

  private mutating func number() -> Int? {
    var value: Int?
    while let scalar = rest.first, "0"..."9" ~= scalar {
      rest.removeFirst()
      value = min((value ?? 0) * 10 + Int(scalar.value - 0x30), 1_000_000)
    }
    return value
  }

  /// What follows a backslash: a set, and the character where it is only one.
  private mutating func escape() throws(Failure) -> (set: ScalarSet, scalar: Unicode.Scalar?) {
    let letter = try next()
    if let set = EscapeSets.set(letter) { return (set, nil) }
    switch letter {
    case "n": return (ScalarSet("\n"), "\n")
    case "r": return (ScalarSet("\r"), "\r")
    case "t": return (ScalarSet("\t"), "\t")
    case "p", "P":
      guard take("{"), let end = rest.firstIndex(of: "}") else { throw Failure(reason: .unknownCategory) }
      let name = Substring(rest[..<end])
      rest = rest[rest.index(after: end)...]
      let set = name.hasPrefix("Is") ? UnicodeCategories.block(name.dropFirst(2)) : UnicodeCategories.category(name)
      guard let set else { throw Failure(reason: .unknownCategory) }
      return (letter == "p" ? set : set.complement, nil)
    default:
      // XML Schema knows escapes only for its own marks. Authors escape others, too (`\/`), and so does one of the
      // official test cases of IDS: what is neither letter nor digit stands for itself.
      guard letter.isASCII, !letter.properties.isAlphabetic, !("0"..."9" ~= letter) else {
        throw Failure(reason: .unknownEscape)
      }
      return (ScalarSet(letter), letter)
    }
  }

  /// What follows an opening bracket, up to its closing one.
  private mutating func characterClass() throws(Failure) -> ScalarSet {
    depth += 1
    defer { depth -= 1 }
    guard depth <= Self.depthLimit else { throw Failure(reason: .tooDeep) }
    let isNegated = take("^")
    var ranges: [ClosedRange<UInt32>] = []
    var subtracted: ScalarSet?
    while !take("]") {
      if subtracted != nil { throw Failure(reason: .badCharacterClass) }
      if !ranges.isEmpty, rest.first == "-", rest.dropFirst().first == "[" {
        rest.removeFirst(2)
        subtracted = try characterClass()
        continue
      }
      let (set, first) = try classItem()
      guard let first, rest.first == "-", let after = rest.dropFirst().first, after != "]", after != "[" else {
        ranges += set.ranges
        continue
      }
      rest.removeFirst()
      guard let last = try classItem().scalar, first.value <= last.value else { throw Failure(reason: .badRange) }
      ranges.append(first.value...last.value)
    }
    guard !ranges.isEmpty else { throw Failure(reason: .badCharacterClass) }
    let set = ScalarSet(ranges)
    let positive = isNegated ? set.complement : set
    return subtracted.map(positive.subtracting) ?? positive
  }

  private mutating func classItem() throws(Failure) -> (set: ScalarSet, scalar: Unicode.Scalar?) {
    let scalar = try next()
    switch scalar {
    case "\\": return try escape()
    case "[": throw Failure(reason: .badCharacterClass)
    default: return (ScalarSet(scalar), scalar)
    }
  }
}
