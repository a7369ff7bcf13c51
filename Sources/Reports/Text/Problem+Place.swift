import Findings
import Wording

extension Problem {
  /// Where it is in its file: the line and the instance, as far as they are known; empty where it is of the whole file.
  func place(in language: Language) -> String {
    let parts = [
      line.map { ProblemLabel.line.phrase.said(in: language, ["\($0)"]) }, instance.map { "#\($0)" },
    ]
    return parts.compactMap(\.self).joined(separator: ", ")
  }

  /// The sentence behind how much it weighs and where it is: `avertissement ligne 40, #77 : …`.
  func placedMessage(in language: Language) -> String {
    heading(in: language) + language.colon + message(in: language)
  }

  /// How much it weighs, and where it is.
  func heading(in language: Language) -> String {
    let place = place(in: language)
    return severity.phrase.said(in: language) + (place.isEmpty ? "" : " " + place)
  }
}
