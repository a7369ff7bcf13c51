import Requirements

/// The level that the name of a storey says: `R+2`, `Niveau 2`, `N2`, `2e étage` are 2, `RDC` is 0, `R-1`, `SS1` and `S1`
/// are -1.
///
/// One reading for all who need it. A height (`+3.00`), and numbers of which nobody can tell which one is the level, say
/// none.
public struct StoreyLevel: Equatable, Sendable {
  /// How the level is said.
  enum Mark: Int, Sendable {
    /// By a number that stands alone.
    case none
    /// By a letter and a number (`N1`), which rooms may be called, too.
    case letter
    /// By a word or a sign that only storeys have: `RDC`, `R+1`, `Niveau 1`.
    case word
  }

  /// Storeys above the ground floor; below it less than 0.
  public let level: Int
  /// The folded words and numbers that say something else: `haut` of `RDC haut`.
  public let others: [String]
  private let mark: Mark

  /// Whether the name says nothing else, in a way that no name of a room does.
  public var isPlace: Bool { mark == .word && others.isEmpty }

  /// Whether the level is a number that stands alone: `02` may be a storey, and `81` is a basement of the cadastre.
  public var isNumberAlone: Bool { mark == .none }

  /// Whether two names may be those of one storey: one level, and what else one of them says, the other does not
  /// contradict.
  public func isSame(_ other: StoreyLevel) -> Bool {
    level == other.level && (others == other.others || others.isEmpty || other.others.isEmpty)
  }

  /// Reads a name; nil where it says no level. Of a number that stands alone nothing may stand beside.
  public init?(_ name: String) {
    guard let found = StoreyLevel(reading: name), found.mark != .none || found.others.isEmpty else { return nil }
    self = found
  }

  /// The same, with other words beside a number that stands alone (`02 Est`).
  init?(reading name: String) {
    guard name.utf8.count <= 64 else { return nil }
    var marked: [(level: Int, mark: Mark)] = []
    var alone: [Int] = []
    var others: [String] = []
    let tokens = StoreyToken.tokens(of: name)
    let isBasement = tokens.contains { StoreyWords.basements.contains($0.word) }
    for (place, token) in tokens.enumerated() {
      let before = place > 0 ? tokens[place - 1] : nil
      let after = place + 1 < tokens.count ? tokens[place + 1] : nil
      if let number = token.number {
        let level = isBasement || StoreyWords.isBasement(token, before: before) ? -abs(number) : number
        if let mark = StoreyWords.mark(token, before: before, after: after) {
          guard token.isShort else { return nil }
          marked.append((level, mark))
        } else if token.isShort {
          // `RDC-1` is not the ground floor.
          if token.sign == "-", StoreyWords.grounds.contains(before?.word ?? "") { return nil }
          alone.append(level)
        } else {
          others.append(token.word)
        }
      } else if StoreyWords.grounds.contains(token.word) || (token.word == "r" && tokens.count == 1) {
        marked.append((0, .word))
      } else if let level = StoreyWords.ordinals[token.word], StoreyWords.storeys.contains(after?.word ?? "") {
        marked.append((isBasement ? -level : level, .word))
      } else if !StoreyWords.fillers.contains(token.word), !StoreyWords.isLetter(token, before: after) {
        others.append(token.word)
      }
    }
    // A basement without a number is the first.
    if isBasement, marked.isEmpty { marked = alone.isEmpty ? [(-1, .word)] : alone.map { ($0, .word) } }
    let levels = Set(marked.isEmpty ? alone : marked.map(\.level))
    guard levels.count == 1, let level = levels.first, !(isBasement && level >= 0) else { return nil }
    self.level = level
    self.mark = marked.map(\.mark).max { $0.rawValue < $1.rawValue } ?? .none
    self.others = others + (marked.isEmpty ? [] : alone.filter { $0 != level }.map { String(abs($0)) })
  }
}

/// The words by which people name storeys, folded.
enum StoreyWords {
  static let storeys: Set<String> = ["etage", "niveau", "niv", "et", "level", "lvl", "floor", "storey", "story"]
  static let grounds: Set<String> = ["rdc", "rdch", "rc", "rez", "ground", "gf"]
  static let basements: Set<String> = ["ss", "soussol", "basement", "ug"]
  static let ordinals: [String: Int] = [
    "premier": 1, "deuxieme": 2, "second": 2, "troisieme": 3, "quatrieme": 4, "cinquieme": 5, "sixieme": 6,
    "first": 1, "third": 3, "fourth": 4, "fifth": 5, "sixth": 6,
  ]
  /// What stands beside these and says no more.
  static let fillers = storeys.union(basements).union(["de", "chaussee", "of", "the"])
  /// What alone before a number stands for a storey.
  private static let letters: Set<String> = ["r", "n", "e", "l"]

  /// How a number says a level by what stands around it; nil where it does not.
  static func mark(_ number: StoreyToken, before: StoreyToken?, after: StoreyToken?) -> StoreyLevel.Mark? {
    if let before, before.number == nil {
      if before.word == "r", number.sign != nil || number.isAttached { return number.sign == nil ? .letter : .word }
      if isBasement(number, before: before) { return .letter }
      if letters.contains(before.word), number.sign != nil || number.isAttached { return .letter }
      if storeys.contains(before.word) || basements.contains(before.word) { return .word }
    }
    if let after, storeys.contains(after.word) || basements.contains(after.word) { return .word }
    return nil
  }

  /// Whether a letter before a number makes it a basement: `S1`, `S01`.
  static func isBasement(_ number: StoreyToken, before: StoreyToken?) -> Bool {
    before?.word == "s" && number.isAttached && number.sign == nil
  }

  /// Whether a word is the letter of the number behind it: `R+1`.
  static func isLetter(_ token: StoreyToken, before after: StoreyToken?) -> Bool {
    guard let after, after.number != nil else { return false }
    if isBasement(after, before: token) { return true }
    guard letters.contains(token.word) else { return false }
    return after.sign != nil || after.isAttached
  }
}
