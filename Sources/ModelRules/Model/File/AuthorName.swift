import Part21
import Requirements

/// Tells whether the author in FILE_NAME is called as a person is: by two to four names, `Jean Dupont`, `Ron.Breukelaar`,
/// `DUPONT Jean`.
///
/// Programs write roles there (`Architect`), offices, themselves, and the organization once more; what has a word of
/// those is no name.
enum AuthorName {
  static func isPerson(_ author: String, _ header: HeaderSection) -> Bool {
    let names = author.split { " .\\".contains($0) }
    guard (2...4).contains(names.count), names.allSatisfy(isName) else { return false }
    let folded = names.map { TextFolding.folded(String($0)) }
    guard !folded.contains(where: others.contains), !CompanyName(organizations: []).matches(author) else {
      return false
    }
    let said = (header.organization + [header.preprocessorVersion, header.originatingSystem]).map(TextFolding.folded)
    return !said.contains { $0.contains(folded.joined(separator: " ")) }
  }

  /// Whether a word is a name: letters, hyphens and apostrophes, with a capital at the beginning, or the middle of one.
  private static func isName(_ word: Substring) -> Bool {
    guard word.count > 1, let first = word.first, first.isUppercase || middles.contains(String(word)) else {
      return false
    }
    return word.allSatisfy { $0.isLetter || $0 == "-" || $0 == "'" || $0 == "\u{2019}" }
  }

  private static let middles: Set<String> = ["de", "du", "la", "le", "van", "von", "der", "den", "da", "di"]

  /// Words of roles, offices and programs, folded.
  private static let others: Set<String> = [
    "user", "users", "utilisateur", "admin", "administrator", "administrateur", "author", "auteur", "unknown",
    "undefined", "default", "name", "nom", "architect", "architects", "architecte", "architectes", "architecture",
    "engineer", "engineers", "engineering", "ingenieur", "ingenieurs", "ingenierie", "designer", "design", "building",
    "structural", "structure", "structures", "bim", "manager", "coordinator", "coordinateur", "modeleur", "projeteur",
    "team", "equipe", "bureau", "etudes", "office", "agence", "atelier", "cabinet", "studio", "groupe", "group",
    "company", "societe", "sarl", "sas", "sa", "gmbh", "ag", "bv", "ltd", "inc", "corp", "construction",
    "constructions", "consulting", "conseil", "partners", "associes", "associates", "ville", "mairie", "autodesk",
    "revit", "graphisoft", "archicad", "allplan", "nemetschek", "tekla", "trimble", "vectorworks", "software",
    "exporter", "systems", "authorizer", "project", "projet", "maitre", "oeuvre", "ouvrage",
  ]
}
