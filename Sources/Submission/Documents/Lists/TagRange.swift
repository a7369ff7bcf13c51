import Requirements

/// Tags that one cell of a list says together: `CTA-01 à CTA-04`, `CTA-01 à 04`, `CTA-01/02/03`, `VC 101 -> VC 108`.
enum TagRange: Equatable {
  /// The tags, in their order; a span also means those between its ends.
  case tags([String], isSpan: Bool)
  /// Several, and nobody can tell which.
  case unclear

  /// How many tags one cell may stand for.
  private static let most = 1000

  private static let arrows = ["...", "…", "..", "-->", "->", "=>", "→", "➔"]
  private static let commas = [",", ";", "/", "&", "\n"]
  /// Words between two ends, and between tags; a single capital may be part of a tag, as in `Bloc A 1`.
  private static let to: Set<String> = ["à", "a", "À", "au", "to", arrow]
  private static let and: Set<String> = [",", "et", "and"]
  private static let dashes: Set<String> = ["-", "–", "—"]
  private static let arrow = "→"

  /// A tag without what people write in one way or another: `VC 101` is `VC101`.
  static func comparable(_ tag: String) -> String { ListSpelling.joined(tag) ?? TextFolding.folded(tag) }

  /// What a text says; nil for one that says one tag, as far as anybody can tell. O(its length + tags).
  init?(_ text: String) {
    guard text.utf8.count <= 200, text.utf8.contains(where: { 0x30...0x39 ~= $0 }) else { return nil }
    var text = text
    for sign in TagRange.arrows { text = text.replacing(sign, with: " \(TagRange.arrow) ") }
    for sign in TagRange.commas { text = text.replacing(sign, with: " , ") }
    var words = text.split(whereSeparator: \.isWhitespace).map(String.init)
    if let first = words.first, ["de", "du", "from"].contains(first.lowercased()) { words.removeFirst() }
    let items = words.split { TagRange.and.contains($0) }.map(TagRange.ends)
    guard items.count > 1 || items.contains(where: { $0.count > 1 }) else { return nil }
    if let found = TagRange.tags(items), found.count <= TagRange.most {
      self = .tags(found, isSpan: items.contains { $0.count > 1 })
      return
    }
    // Two ends that begin alike, and go on in a way that nobody can count: `VC-R0-01 à VC-R1-08`.
    let isSpan = items.contains { ends in
      ends.count > 1 && !TagRange.start(ends[0]).isEmpty
        && (TagRange.start(ends[0]) == TagRange.start(ends[1]) || TagEnd(ends[1])?.prefix == "")
    }
    guard isSpan else { return nil }
    self = .unclear
  }

  /// The ends of a span, or a single tag.
  private static func ends(_ words: ArraySlice<String>) -> [String] {
    let parts = words.split { to.contains($0) }
    guard parts.count == 1, let dash = words.firstIndex(where: dashes.contains) else {
      return parts.map { $0.joined(separator: " ") }
    }
    // A dash may be part of one tag (`Local 01 - 02`): between two whole tags that begin alike it is a span.
    let sides = [words[..<dash], words[(dash + 1)...]].map { $0.joined(separator: " ") }
    guard let first = TagEnd(sides[0]), let last = TagEnd(sides[1]), !last.prefix.isEmpty, first.isLike(last) else {
      return [words.joined(separator: " ")]
    }
    return sides
  }

  /// The tags of spans and single ones; nil where they are not of one kind.
  private static func tags(_ items: [[String]]) -> [String]? {
    var found: [String] = []
    var first: TagEnd?
    for ends in items {
      guard ends.count <= 2, var begin = ends.first.flatMap(TagEnd.init) else { return nil }
      guard let kind = first?.prefix ?? Optional(begin.prefix) else { return nil }
      // `01/02/2026` is no list of tags, and « 101 à 108 » is one.
      if first == nil, kind.isEmpty, ends.count == 1 { return nil }
      if let first, !begin.follows(first) { return nil }
      begin.prefix = kind
      first = first ?? begin
      guard ends.count == 2 else {
        found.append(begin.text(begin.number))
        continue
      }
      guard let end = TagEnd(ends[1]), end.follows(begin), end.number > begin.number,
        end.number - begin.number < most
      else { return nil }
      found += (begin.number...end.number).map(begin.text)
    }
    return found.count > 1 ? found : nil
  }

  /// The letters that a text begins with.
  private static func start(_ text: String) -> String { String(TextFolding.folded(text).prefix { $0.isLetter }) }
}

/// A tag that ends with a number, or such a number alone.
private struct TagEnd {
  /// What stands before the number; empty where the tag before says it.
  var prefix: String
  let digits: String
  let number: Int

  init?(_ text: String) {
    let digits = String(text.reversed().prefix { $0.isASCII && $0.isNumber }.reversed())
    guard (1...9).contains(digits.utf8.count), let number = Int(digits) else { return nil }
    (prefix, self.digits, self.number) = (String(text.dropLast(digits.utf8.count)), digits, number)
  }

  /// Whether both stand before a number as the same words.
  func isLike(_ other: TagEnd) -> Bool {
    TextFolding.folded(prefix) == TextFolding.folded(other.prefix)
  }

  /// Whether it goes on with the kind of another: with as many digits, or more where none of them only fills up.
  func follows(_ first: TagEnd) -> Bool {
    guard prefix.isEmpty || isLike(first) else { return false }
    return digits.utf8.count == first.digits.utf8.count
      || digits.utf8.count > first.digits.utf8.count && first.digits.first != "0" && digits.first != "0"
  }

  /// A tag of its kind.
  func text(_ number: Int) -> String {
    let text = String(number)
    return prefix + String(repeating: "0", count: max(0, digits.utf8.count - text.utf8.count)) + text
  }
}
