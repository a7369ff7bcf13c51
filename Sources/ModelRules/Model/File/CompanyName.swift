import Requirements

/// Tells whether what stands where a person is named is the name of a company: `Bureau Veritas`, `Atelier Martin SARL`,
/// `Dupont & Fils`.
///
/// Programs write the office of their user there. A legal form, a number that begins a word (`3F`, `AREP 2`) and `&` tell
/// a company, and so do a word for an office beside another one (Bureau alone is a family name, too) and the name of an
/// organization. Beside a given name only a legal form, a number, or an office that stands where the given name should:
/// Jean Bureau is a person, and so is Jean Dupont whose organization is called as he is.
struct CompanyName {
  /// What organizations are called, folded.
  private let organizations: Set<String>

  /// - Parameter organizations: what the organizations of the file are called.
  init(organizations: [String]) {
    self.organizations = Set(organizations.map(TextFolding.folded)).subtracting([""])
  }

  /// Whether a text that stands alone is the name of a company.
  func matches(_ text: String) -> Bool {
    let words = Self.words(of: text)
    return Self.isTold(by: words) || (words.count > 1 && words.contains { Self.offices.contains($0.folded) })
      || organizations.contains(TextFolding.folded(text))
  }

  /// Whether a given and a family name are the two halves of the name of a company.
  func matches(given: String, family: String) -> Bool {
    let words = Self.words(of: given) + Self.words(of: family)
    if Self.isTold(by: words) { return true }
    if let first = words.first, words.count > 1, Self.offices.contains(first.folded) { return true }
    guard words.contains(where: { Self.offices.contains($0.folded) }) else { return false }
    return [given + " " + family, family + " " + given].contains { organizations.contains(TextFolding.folded($0)) }
  }

  private typealias Word = (text: Substring, folded: String)

  /// The words between blanks, without the dots of `S.A.R.L.`.
  private static func words(of text: String) -> [Word] {
    text.split { $0.isWhitespace || ",;/".contains($0) }.map { word in
      (word, TextFolding.folded(String(word.filter { $0 != "." })))
    }
  }

  /// Whether words tell a company, whatever stands beside them.
  private static func isTold(by words: [Word]) -> Bool {
    guard words.count > 1 || words.contains(where: { $0.text.contains("&") }) else {
      return words.contains { $0.text.first?.isNumber ?? false }
    }
    if words.contains(where: { forms.contains($0.folded) || $0.text.contains("&") || $0.text.first?.isNumber ?? false })
    {
      return true
    }
    // `SA` is a family name, too (Carlos Sa, Maria de Sa): as a legal form it is written in capitals, at the end.
    guard let last = words.last, shortForms.contains(last.folded) else { return false }
    let before = words[words.count - 2].folded
    return last.text.allSatisfy { !$0.isLowercase } && !["de", "da", "e"].contains(before)
  }

  private static let shortForms: Set<String> = ["sa", "ag", "bv", "nv", "kg", "se", "oy", "ab"]
  private static let forms: Set<String> = [
    "sarl", "sas", "sasu", "eurl", "sci", "scp", "scm", "scop", "selarl", "snc", "sccv", "gie", "epic", "gmbh", "mbh",
    "ltd", "limited", "llc", "llp", "inc", "corp", "plc", "srl", "bvba", "sprl", "cie", "fils", "freres", "ets",
  ]
  private static let offices: Set<String> = [
    "bureau", "bureaux", "bet", "etude", "etudes", "atelier", "ateliers", "agence", "cabinet", "groupe", "group",
    "groupement", "societe", "entreprise", "entreprises", "etablissements", "compagnie", "company", "studio", "office",
    "architecte", "architectes", "architects", "architecture", "ingenierie", "ingenieurs", "engineering", "engineers",
    "associes", "associates", "partners", "consulting", "conseil", "conseils", "construction", "constructions",
    "batiment", "travaux", "immobilier", "habitat", "amenagement", "promotion", "services", "solutions",
    "international", "holding", "mairie", "commune", "metropole", "departement", "association", "cooperative",
    "syndicat",
  ]
}
