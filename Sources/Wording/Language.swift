/// A language that recol speaks to people in. Codes and field names of reports are the same in both.
public enum Language: String, Sendable, CaseIterable {
  /// French.
  case fr
  /// English.
  case en

  /// The language of a POSIX locale name (`fr_FR.UTF-8`, `en`, `fr@euro`); nil where recol does not speak it.
  public init?(locale: String) {
    let code = locale.prefix { $0 != "_" && $0 != "." && $0 != "@" && $0 != "-" }.lowercased()
    self.init(rawValue: code)
  }

  /// The language that a browser wants most of those that recol speaks (`Accept-Language`, RFC 9110 12.5.4): `fallback`
  /// where it wants none, and of those that it wants alike the one that it names first.
  ///
  /// - Complexity: linear in the length of the field.
  public static func preferred(accepting field: String, default fallback: Language) -> Language {
    var named: [(language: Language, weight: Int)] = []
    var others = 0
    for element in field.split(separator: ",") {
      let parts = element.split(separator: ";").map { $0.filter { $0 != " " && $0 != "\t" } }
      guard let range = parts.first, let weight = weight(parts.dropFirst()) else { continue }
      if range == "*" { others = weight }
      guard let language = Language(locale: range) else { continue }
      if let place = named.firstIndex(where: { $0.language == language }) {
        named[place].weight = max(named[place].weight, weight)
      } else {
        named.append((language, weight))
      }
    }
    for language in [fallback] + allCases where !named.contains(where: { $0.language == language }) {
      named.append((language, others))
    }
    let most = named.map(\.weight).max() ?? 0
    return most > 0 ? named.first { $0.weight == most }?.language ?? fallback : fallback
  }

  /// The weight among the parameters of a language, in thousandths (RFC 9110 12.4.2): 1 where none is given; nil where
  /// it is none.
  private static func weight(_ parameters: some Sequence<String>) -> Int? {
    guard let text = parameters.first(where: { $0.lowercased().hasPrefix("q=") })?.dropFirst(2) else { return 1_000 }
    guard !text.isEmpty, text.utf8.allSatisfy({ (0x30...0x39).contains($0) || $0 == 0x2E }),
      let value = Double(String(text)), (0...1).contains(value)
    else { return nil }
    return Int(value * 1_000)
  }
}
