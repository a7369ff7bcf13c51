/// A ``PlaceholderPolicy`` prepared for one stage, for testing many values from as many threads as wanted.
public struct PlaceholderSet: Sendable {
  /// The words of the cahier, beside the vocabulary.
  private let words: PlaceholderWords
  private let allowed: ByteStringSet
  // SAFETY: those of the two, which live as long.
  private let wordTable: ByteStringSet.Table
  private let allowedTable: ByteStringSet.Table
  private let longest: Int
  /// The most digits in a word that has letters, too: most names are told by having more of them.
  private let mostDigits: Int
  private let usesVocabulary: Bool
  private let refusesZero: Bool

  /// Prepares a policy.
  ///
  /// - Parameters:
  ///   - policy: what the cahier and the requirement say together.
  ///   - stage: the stage that is audited; nil for none, at which nothing is allowed that is allowed only before one.
  ///   - order: the ids of the stages, in order.
  ///   - values: values that the rule lists: they are never placeholders.
  ///   - refusesZero: whether the rule asks for a number that cannot be 0, so that 0 stands for none.
  /// - Returns: nil where placeholders are not refused at the stage.
  public init?(
    _ policy: PlaceholderPolicy, stage: String?, order: [String], values: [String] = [], refusesZero: Bool = false
  ) {
    if let first = policy.refusedFrom, let stage, let rank = order.firstIndex(of: stage),
      let start = order.firstIndex(of: first), rank < start
    {
      return nil
    }
    usesVocabulary = policy.usesVocabulary ?? true
    if !usesVocabulary, policy.words.isEmpty { return nil }
    let exceptions = policy.allowed.filter { exception in
      guard let end = exception.before.flatMap(order.firstIndex(of:)) else { return exception.before == nil }
      guard let rank = stage.flatMap(order.firstIndex(of:)) else { return false }
      return rank < end
    }
    words = policy.words.isEmpty ? .none : PlaceholderWords(policy.words)
    mostDigits = max(words.mostDigits, usesVocabulary ? PlaceholderWords.vocabulary.mostDigits : 0)
    longest = max(words.longest, usesVocabulary ? PlaceholderWords.vocabulary.longest : 0)
    allowed = ByteStringSet((exceptions.map(\.word) + values).map(TextFolding.folded))
    unsafe wordTable = words.table
    unsafe allowedTable = allowed.table
    self.refusesZero = refusesZero
  }

  /// Whether a text in UTF-8 stands for no value. Blank texts do not: they are absent.
  ///
  /// - Complexity: O(length of the longest word); long texts are decided at once.
  @safe
  public func contains(_ utf8: UnsafeRawBufferPointer) -> Bool {
    if PlaceholderSet.hasLetter(utf8, andDigits: mostDigits + 1) { return isOpening(utf8) }
    return TextFolding.withFolded(utf8, limit: max(longest, 16)) { folded in
      guard let folded = unsafe folded else { return false }
      if allowedTable.contains(folded) { return false }
      if wordTable.contains(folded) { return true }
      guard usesVocabulary else { return false }
      return unsafe folded.isEmpty || PlaceholderSet.vocabularyTable.contains(folded) || isCrosses(folded)
        || isZeroes(utf8)
        || utf8.first == UInt8(ascii: "#") && PlaceholderSet.errorTable.contains(folded)
    } || isOpening(utf8)
  }

  /// Whether a text that goes on may stand for no value, by its beginning in UTF-8; where it may, all of it must be seen.
  ///
  /// - Complexity: as ``contains(_:)-(UnsafeRawBufferPointer)``.
  @safe
  public func mayContain(beginningWith utf8: UnsafeRawBufferPointer) -> Bool {
    guard utf8.count >= PlaceholderSet.longestOpening else { return true }
    let isShort = TextFolding.withFolded(utf8, limit: max(longest, 16)) { unsafe $0 != nil }
    return isShort || hasOpening(utf8)
  }

  /// Whether there are a letter and so many digits of ASCII, which folding keeps, among the first 64 bytes.
  @safe
  private static func hasLetter(_ utf8: UnsafeRawBufferPointer, andDigits least: Int) -> Bool {
    var (digits, hasLetter) = (0, false)
    for position in 0..<min(utf8.count, 64) {
      let byte = unsafe utf8[position]
      if byte &- 0x30 < 10 { digits += 1 } else if (byte | 0x20) &- 0x61 < 26 { hasLetter = true }
      if hasLetter, digits >= least { return true }
    }
    return false
  }

  /// Whether a text stands for no value.
  public func contains(_ text: String) -> Bool {
    var text = text
    return text.withUTF8 { contains(UnsafeRawBufferPointer($0)) }
  }

  /// Whether a number stands for no value: 0 where the rule cannot mean it.
  public func contains(number: Double) -> Bool { usesVocabulary && refusesZero && number == 0 }

  /// Whether a day in UTF-8, `YYYY-MM-DD`, `DD/MM/YYYY`, `DD.MM.YYYY` or `DD-MM-YYYY`, with or without a time, stands for no day.
  @safe
  public func containsDay(_ utf8: UnsafeRawBufferPointer) -> Bool {
    guard usesVocabulary, utf8.count >= 10 else { return false }
    let day = unsafe UnsafeRawBufferPointer(rebasing: utf8[..<10])
    return PlaceholderSet.sentinelDays.contains(day) && !allowed.contains(day)
  }

  /// Whether a day stands for no day.
  public func containsDay(_ text: String) -> Bool {
    var text = text
    return text.withUTF8 { containsDay(UnsafeRawBufferPointer($0)) }
  }

  // SAFETY: that of a set that lives as long as the program.
  private static let vocabularyTable = unsafe PlaceholderWords.vocabulary.table

  // SAFETY: likewise.
  private static let errorTable = unsafe PlaceholderWords.errors.table

  private static let sentinelDays = ByteStringSet(
    PlaceholderVocabulary.sentinelDays.flatMap { day in
      let parts = day.split(separator: "-").reversed()
      return [day, parts.joined(separator: "/"), parts.joined(separator: "."), parts.joined(separator: "-")]
    })

  private static let openings = PlaceholderVocabulary.openings.map { Array((TextFolding.folded($0) + " ").utf8) }
  /// More bytes than any opening has, accents and blanks between its words included.
  private static let longestOpening = 40

  /// Whether a text begins with one of ``PlaceholderVocabulary/openings``, goes on behind it, and is not allowed.
  @safe
  private func isOpening(_ utf8: UnsafeRawBufferPointer) -> Bool {
    hasOpening(utf8)
      && !TextFolding.withFolded(utf8, limit: 4 * utf8.count) { folded in
        unsafe folded.map { allowedTable.contains($0) } ?? false
      }
  }

  /// Whether a text begins with one of ``PlaceholderVocabulary/openings`` and goes on behind it.
  ///
  /// - Complexity: O(1); most texts are told by their first byte.
  @safe
  private func hasOpening(_ utf8: UnsafeRawBufferPointer) -> Bool {
    guard usesVocabulary, utf8.count > 12 else { return false }
    // a, A, à and À, e, E, n, N, t, T.
    switch unsafe utf8[0] {
    case 0x61, 0x41, 0xC3, 0x65, 0x45, 0x6E, 0x4E, 0x74, 0x54: break
    default: return false
    }
    let beginning = unsafe UnsafeRawBufferPointer(rebasing: utf8.prefix(PlaceholderSet.longestOpening))
    return TextFolding.withFolded(beginning, limit: 4 * PlaceholderSet.longestOpening) { folded in
      guard let folded = unsafe folded else { return false }
      return PlaceholderSet.openings.contains { unsafe folded.starts(with: $0) }
    }
  }

  /// Whether there is nothing but the digit 0, four times or more, and what parts digits of a mark: `0000-0000`. A number
  /// has decimals: `0.000` is one.
  @safe
  private func isZeroes(_ utf8: UnsafeRawBufferPointer) -> Bool {
    var zeroes = 0
    for position in 0..<utf8.count {
      switch unsafe utf8[position] {
      case UInt8(ascii: "0"): zeroes += 1
      case UInt8(ascii: " "), UInt8(ascii: "-"), UInt8(ascii: "/"), UInt8(ascii: "_"): break
      default: return false
      }
    }
    return zeroes >= 4
  }

  /// Whether there is nothing but the letter x, twice or more.
  @safe
  private func isCrosses(_ folded: UnsafeRawBufferPointer) -> Bool {
    var crosses = 0
    for position in 0..<folded.count {
      switch unsafe folded[position] {
      case UInt8(ascii: "x"): crosses += 1
      case UInt8(ascii: " "): break
      default: return false
      }
    }
    return crosses >= 2
  }
}

/// Words that stand for no value, folded; made once for the vocabulary, which nearly all requirements share. An object,
/// so that nothing of it is counted where a thread asks.
private final class PlaceholderWords: Sendable {
  private let words: ByteStringSet
  /// The length of the longest, in bytes.
  let longest: Int
  /// The most digits in one of them that has letters, too: what has letters of ASCII keeps them when it is folded.
  let mostDigits: Int

  static let vocabulary = PlaceholderWords(
    PlaceholderVocabulary.words + PlaceholderVocabulary.words.map { "<\($0)>" })
  static let errors = PlaceholderWords(PlaceholderVocabulary.errors)
  static let none = PlaceholderWords([])

  init(_ words: [String]) {
    let folded = words.map(TextFolding.folded)
    // Words are often run together: `nondéfini`.
    let joined = folded.map { $0.filter { $0 != " " } }.filter { $0.utf8.count >= 6 }
    let all = Set(folded + joined).subtracting([""])
    self.words = ByteStringSet(Array(all))
    longest = all.map(\.utf8.count).max() ?? 0
    mostDigits =
      all.filter { word in word.utf8.contains { 0x61...0x7A ~= $0 } }
      .map { word in word.utf8.count { 0x30...0x39 ~= $0 } }.max() ?? 0
  }

  @unsafe var table: ByteStringSet.Table { unsafe words.table }
}
