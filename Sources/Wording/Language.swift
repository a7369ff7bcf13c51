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
}
