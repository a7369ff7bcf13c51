import Requirements

/// Says in words what a regular expression asks for: `« 1 » ou « 2 », puis 3 chiffres` for `[12][0-9]{3}`.
struct PatternText {
  /// Longer words explain less than the expression itself.
  private static let longest = 140

  let language: Language

  /// The expression, and in parentheses what it says; the expression alone where that is more than a few words.
  ///
  /// - Parameter shown: the expression as it is written in the sentence.
  func explained(_ source: String, as shown: String) -> String {
    guard let words = words(source) else { return shown }
    return said(.explained, [shown, words])
  }

  /// What an expression asks for; nil where that is more than a few words, or is said by the expression itself.
  func words(_ source: String) -> String? {
    guard let outline = PatternOutline(source), let words = text(outline), words.count <= Self.longest else {
      return nil
    }
    if case .text = outline { return nil }
    return words
  }

  private func text(_ outline: PatternOutline) -> String? {
    switch outline {
    case .text(let text): return text == " " ? said(.blank) : language.quoted(text)
    case .character(let kinds): return list(one(kinds))
    case .sequence(let parts): return all(parts).map { $0.joined(separator: said(.then)) }
    case .choice(let branches):
      // "a, then b or c" would leave open what the choice is between.
      guard branches.allSatisfy(\.isShort) else { return nil }
      return all(branches).map(list)
    case .repetition(let inside, let minimum, let maximum): return repetition(inside, minimum, maximum)
    }
  }

  private func repetition(_ inside: PatternOutline, _ minimum: Int, _ maximum: Int?) -> String? {
    if minimum == 0, maximum == 1, inside.isShort { return text(inside).map { said(.optional, [$0]) } }
    guard let kinds = inside.kinds else { return nil }
    let (one, several) = (list(one(kinds)), list(several(kinds)))
    switch (minimum, maximum) {
    case (0, nil): return said(.optionalSeveral, [several])
    case (1, nil): return said(.oneOrMore, [one])
    case (_, nil): return said(.atLeast, ["\(minimum)", several])
    case (_, minimum): return said(.exactly, ["\(minimum)", several])
    case (0, let maximum?): return said(.upTo, ["\(maximum)", several])
    case (_, let maximum?): return said(.between, ["\(minimum)", "\(maximum)", several])
    }
  }

  private func all(_ parts: [PatternOutline]) -> [String]? {
    let texts = parts.compactMap(text)
    return texts.count == parts.count ? texts : nil
  }

  private func one(_ kinds: [PatternOutline.Kind]) -> [String] {
    kinds.map { kind in
      switch kind {
      case .digit: said(.digit)
      case .capital: said(.capital)
      case .small: said(.small)
      case .blank, .sign(" "): said(.blank)
      case .any: said(.any)
      case .digits(let first, let last): said(.digitFrom, [String(first), String(last)])
      case .capitals(let first, let last), .smalls(let first, let last):
        said(.letterFrom, [String(first), String(last)])
      case .sign(let sign): language.quoted(String(sign))
      }
    }
  }

  private func several(_ kinds: [PatternOutline.Kind]) -> [String] {
    kinds.map { kind in
      switch kind {
      case .digit: said(.digits)
      case .capital: said(.capitals)
      case .small: said(.smalls)
      case .blank, .sign(" "): said(.blanks)
      case .any: said(.anys)
      case .digits(let first, let last): said(.digitsFrom, [String(first), String(last)])
      case .capitals(let first, let last), .smalls(let first, let last):
        said(.lettersFrom, [String(first), String(last)])
      case .sign(let sign): language.quoted(String(sign))
      }
    }
  }

  private func list(_ items: [String]) -> String {
    guard let last = items.last, items.count > 1 else { return items.first ?? "" }
    return items.dropLast().joined(separator: ", ") + ConstraintClause.or.phrase.said(in: language) + last
  }

  private func said(_ clause: PatternClause, _ arguments: [String] = []) -> String {
    clause.phrase.said(in: language, arguments)
  }
}

extension PatternOutline {
  /// The kinds of characters that it is one of; nil where it is more than one character.
  fileprivate var kinds: [Kind]? {
    switch self {
    case .character(let kinds): kinds
    case .text(let text): text.count == 1 ? text.first.map { [.sign($0)] } : nil
    default: nil
    }
  }

  /// Whether it is one text or one character, or one of several texts.
  fileprivate var isShort: Bool {
    switch self {
    case .text, .character: true
    case .choice(let branches): branches.allSatisfy(\.isShort)
    case .sequence, .repetition: false
    }
  }
}
