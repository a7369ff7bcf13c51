extension Language {
  /// A name or a value as it is quoted: « école » in French, “école” in English.
  public func quoted(_ text: String) -> String {
    Phrase(fr: "« {1} »", en: "“{1}”").said(in: self, [text])
  }
}
