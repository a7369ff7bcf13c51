/// A text in French, in English or in both.
public struct BilingualText: Sendable, Equatable {
  /// The French text.
  public var fr: String?
  /// The English text.
  public var en: String?

  /// A text in one or both languages.
  public init(fr: String? = nil, en: String? = nil) {
    self.fr = fr
    self.en = en
  }

  /// A text in the language of that code; English for any code but `fr`.
  public init(_ text: String, language: String) {
    self = language == "fr" ? Self(fr: text) : Self(en: text)
  }

  /// Whether there is no text at all.
  public var isEmpty: Bool { (fr ?? "").isEmpty && (en ?? "").isEmpty }

  /// The text in the language of that code, else in the other one; empty where there is none.
  public func text(in language: String) -> String {
    (language == "fr" ? fr ?? en : en ?? fr) ?? ""
  }
}
