/// What a regular expression asks for, as far as people can be told in words: characters of known kinds, one after the
/// other, so and so many of them.
public indirect enum PatternOutline: Sendable, Equatable {
  /// A kind of characters, or one of them.
  public enum Kind: Sendable, Hashable {
    /// `0` to `9`, `A` to `Z`, `a` to `z`.
    case digit, capital, small
    /// A space, a tab or the end of a line.
    case blank
    /// Any character of a line.
    case any
    /// Several of one kind that follow each other.
    case digits(from: Character, to: Character), capitals(from: Character, to: Character)
    /// The same of small letters.
    case smalls(from: Character, to: Character)
    /// One character.
    case sign(Character)
  }

  /// These characters.
  case text(String)
  /// One character of one of these kinds.
  case character([Kind])
  /// One after the other.
  case sequence([PatternOutline])
  /// One of these.
  case choice([PatternOutline])
  /// The same so many times; without a limit where `maximum` is nil.
  case repetition(PatternOutline, minimum: Int, maximum: Int?)

  /// The outline of a regular expression of XML Schema; nil where it is none, or asks for characters of other kinds.
  public init?(_ source: String) {
    guard source.utf8.count <= PatternOutline.longest, let syntax = try? PatternParser.parse(source) else { return nil }
    self.init(syntax)
  }

  /// Who reads a longer expression would not read what it says in words.
  private static let longest = 400
  /// Characters of a class that are told one by one.
  private static let mostSigns = 8

  private init?(_ syntax: PatternSyntax) {
    switch syntax {
    case .set(let set):
      if let sign = PatternOutline.sign(set) {
        self = .text(String(sign))
      } else {
        guard let kinds = PatternOutline.kinds(of: set) else { return nil }
        self = .character(kinds)
      }
    case .sequence(let parts):
      guard let parts = PatternOutline.all(parts) else { return nil }
      self = PatternOutline.joined(parts)
    case .choice(let branches):
      guard let branches = PatternOutline.all(branches) else { return nil }
      self = .choice(branches)
    case .repetition(let inside, let minimum, let maximum):
      guard let inside = PatternOutline(inside) else { return nil }
      self = minimum == 1 && maximum == 1 ? inside : .repetition(inside, minimum: minimum, maximum: maximum)
    }
  }

  private static func all(_ parts: [PatternSyntax]) -> [PatternOutline]? {
    let outlines = parts.compactMap { PatternOutline($0) }
    return outlines.count == parts.count ? outlines : nil
  }

  /// Parts one after the other, with texts that follow each other made one.
  private static func joined(_ parts: [PatternOutline]) -> PatternOutline {
    var joined: [PatternOutline] = []
    for part in parts {
      if case .text(let text) = part, case .text(let before)? = joined.last {
        joined[joined.count - 1] = .text(before + text)
      } else {
        joined.append(part)
      }
    }
    return joined.count == 1 ? joined[0] : .sequence(joined)
  }

  private static func sign(_ set: ScalarSet) -> Character? {
    guard set.ranges.count == 1, let range = set.ranges.first, range.count == 1 else { return nil }
    return character(range.lowerBound)
  }

  private static func character(_ value: UInt32) -> Character? {
    guard let scalar = Unicode.Scalar(value), value >= 0x20, value != 0x7F else { return nil }
    return Character(scalar)
  }

  private static func kinds(of set: ScalarSet) -> [Kind]? {
    if set == EscapeSets.wildcard { return [.any] }
    if set == EscapeSets.set("d") { return [.digit] }
    if set == EscapeSets.set("s") { return [.blank] }
    var letters: [Kind] = []
    var signs: [Kind] = []
    for range in set.ranges {
      guard range.upperBound < 0x250 else { return nil }
      // Digits and letters do not touch each other in ASCII, but signs touch both.
      for part in PatternOutline.parts(of: range) {
        if let kind = kind(of: part) {
          letters.append(kind)
        } else {
          guard part.count + signs.count <= mostSigns else { return nil }
          for value in part { if let sign = character(value) { signs.append(.sign(sign)) } else { return nil } }
        }
      }
    }
    let rank: (Kind) -> Int = { kind in
      switch kind {
      case .capital, .capitals: 0
      case .small, .smalls: 1
      default: 2
      }
    }
    return letters.isEmpty && signs.isEmpty ? nil : letters.sorted { rank($0) < rank($1) } + signs
  }

  private static let blocks: [ClosedRange<UInt32>] = [0x30...0x39, 0x41...0x5A, 0x61...0x7A]

  /// A range, cut where digits and letters begin and end.
  private static func parts(of range: ClosedRange<UInt32>) -> [ClosedRange<UInt32>] {
    var parts: [ClosedRange<UInt32>] = []
    var next = range.lowerBound
    for block in blocks where block.overlaps(range) {
      let inside = block.clamped(to: range)
      if inside.lowerBound > next { parts.append(next...inside.lowerBound - 1) }
      parts.append(inside)
      next = inside.upperBound + 1
    }
    if next <= range.upperBound { parts.append(next...range.upperBound) }
    return parts
  }

  /// The kind of three characters or more that are digits or letters of one kind; nil of others.
  private static func kind(of part: ClosedRange<UInt32>) -> Kind? {
    guard part.count > 2, let first = character(part.lowerBound), let last = character(part.upperBound) else {
      return nil
    }
    switch part {
    case blocks[0]: return .digit
    case blocks[1]: return .capital
    case blocks[2]: return .small
    default: break
    }
    guard let block = blocks.firstIndex(where: { $0.contains(part.lowerBound) }) else { return nil }
    return [
      .digits(from: first, to: last), .capitals(from: first, to: last), .smalls(from: first, to: last),
    ][block]
  }
}
