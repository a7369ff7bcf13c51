import Wording

extension Language {
  /// A number as phrases take it that decide between singular and plural: in digits, and as it is shown.
  func counted(_ count: Int) -> [String] { ["\(count)", number(count)] }
}
