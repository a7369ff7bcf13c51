import Findings
import Wording

extension UnreadableModel {
  /// What is the matter, in `language` where the code says all of it, else in the language of the scan.
  func said(in language: Language) -> String {
    guard let code, code.phrase.argumentNumbers(in: language).isEmpty else { return message }
    return code.phrase.said(in: language)
  }
}

/// What models are asked, by name.
struct ProfileName {
  /// The name, with stage and lot.
  let text: String

  init(_ profile: PortfolioProfile, _ language: Language) {
    guard !profile.files.isEmpty else {
      text = PortfolioSentence.photo.phrase.said(in: language)
      return
    }
    var parts = [profile.name]
    if let stage = profile.stage { parts.append(CheckLabel.stage.phrase.said(in: language, [stage])) }
    if let lot = profile.lot { parts.append(FrontLabel.lot.phrase.said(in: language, [profile.title(ofLots: lot)])) }
    text = parts.joined(separator: ", ")
  }
}
