/// A closed list of values prepared for testing many, from as many threads as wanted.
public struct FoldedValues: Sendable, Equatable {
  /// The values and aliases as written.
  public let values: [String]
  private let isExact: Bool
  private let members: ByteStringSet
  private let longest: Int

  /// Prepares values, in which case, accents and punctuation count only where `isExact` says so.
  public init(_ values: [String], isExact: Bool = false) {
    let texts = isExact ? values : values.map(TextFolding.folded)
    self.values = values
    self.isExact = isExact
    members = ByteStringSet(texts)
    longest = texts.map(\.utf8.count).max() ?? 0
  }

  /// Prepares a list with its aliases.
  public init(_ list: ValueList) {
    self.init(list.entries.flatMap { [$0.value] + $0.aliases }, isExact: list.isExact)
  }

  /// Whether a text in UTF-8 is one of the values.
  ///
  /// - Complexity: O(length of the text), O(log n) comparisons.
  @safe
  public func contains(_ utf8: UnsafeRawBufferPointer) -> Bool {
    if isExact { return members.contains(utf8) }
    return TextFolding.withFolded(utf8, limit: longest) { folded in
      guard let folded = unsafe folded else { return false }
      return members.contains(folded)
    }
  }

  /// Whether a text is one of the values.
  public func contains(_ text: String) -> Bool {
    var text = text
    return text.withUTF8 { contains(UnsafeRawBufferPointer($0)) }
  }

  /// Whether two lists hold the same values in the same order.
  public static func == (left: FoldedValues, right: FoldedValues) -> Bool {
    left.values == right.values && left.isExact == right.isExact
  }
}

extension ValueList {
  /// The value of the list that a text writes, whether as the value, as an alias or folded; nil for any other text.
  ///
  /// - Complexity: O(entries).
  public func value(writtenAs text: String) -> String? {
    let wanted = isExact ? text : TextFolding.folded(text)
    return entries.first { entry in
      ([entry.value] + entry.aliases).contains { (isExact ? $0 : TextFolding.folded($0)) == wanted }
    }?.value
  }
}
