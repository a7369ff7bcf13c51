/// What the text report of `convert` says around names and numbers: a closed list.
///
/// The comment of a case says what its arguments are.
public enum ConvertLabel: String, Sendable, CaseIterable {
  /// What was written. Arguments: requirements in digits, the number as shown.
  case written
  /// Nothing was written.
  case nothingWritten
  /// How much was lost. Arguments: losses in digits, the number as shown.
  case losses
  /// How much is not said that changes no verdict. Arguments: their number in digits, as shown.
  case silent

  /// The text of the label.
  public var phrase: Phrase {
    switch self {
    case .written:
      Phrase(fr: "{2} {1:exigence écrite|exigences écrites}", en: "{2} {1:requirement|requirements} written")
    case .nothingWritten: Phrase(fr: "rien n'a été écrit", en: "nothing was written")
    case .losses:
      Phrase(fr: "{2} {1:perte|pertes} de traduction", en: "{2} {1:loss|losses} in translation")
    case .silent:
      Phrase(
        fr: "{2} {1:mention laissée|mentions laissées} de côté, sans effet sur le verdict des spécifications",
        en: "{2} {1:detail|details} left out, without effect on the verdict of specifications")
    }
  }
}
