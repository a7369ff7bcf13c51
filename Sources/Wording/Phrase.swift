/// One sentence, or part of one, in both languages side by side.
///
/// `{1}` stands for the first argument, `{2}` for the second. `{1:objet|objets}` gives the first word where argument 1
/// is a number in the singular, else the second. In French, spaces before `: ; ? ! »` and after `«` are written as
/// plain spaces here and made unbreakable when the phrase is said.
public struct Phrase: Sendable, Equatable {
  /// The French text.
  public let fr: String
  /// The English text.
  public let en: String

  /// A phrase from its two texts.
  public init(fr: String, en: String) {
    self.fr = fr
    self.en = en
  }

  /// The text in `language`, as it stands, with its places for arguments.
  public func template(in language: Language) -> String {
    switch language {
    case .fr: fr
    case .en: en
    }
  }

  /// The phrase in `language`, its places filled with `arguments`; `…` where an argument is missing.
  public func said(in language: Language, _ arguments: [String] = []) -> String {
    let pieces = PhraseTemplate.pieces(of: template(in: language))
    var text = ""
    for piece in pieces {
      switch piece {
      case .text(let part):
        text += language == .fr ? FrenchTypography.unbreakable(part) : part
      case .argument(let number):
        text += number <= arguments.count ? arguments[number - 1] : "…"
      case .counted(let number, let singular, let plural):
        let isSingular = number <= arguments.count && language.isSingular(arguments[number - 1])
        text += isSingular ? singular : plural
      }
    }
    return text
  }

  /// The numbers of the arguments that the text in `language` has places for.
  public func argumentNumbers(in language: Language) -> Set<Int> {
    var numbers: Set<Int> = []
    for piece in PhraseTemplate.pieces(of: template(in: language)) {
      switch piece {
      case .text: break
      case .argument(let number), .counted(let number, _, _): numbers.insert(number)
      }
    }
    return numbers
  }
}

extension Language {
  /// Whether a number in digits takes the singular: 0 and 1 in French, 1 in English.
  func isSingular(_ digits: String) -> Bool {
    digits == "1" || (self == .fr && digits == "0")
  }
}
