import Requirements

extension Cahier {
  /// The titles of the rules that it asks for, by their codes.
  var ruleTitles: [String: BilingualText] {
    let rules = requirements.compactMap { requirement -> (String, BilingualText)? in
      guard case .rule(let request) = requirement.content else { return nil }
      return (request.code, requirement.title)
    }
    return Dictionary(rules) { first, _ in first }
  }
}
