import Findings
import Requirements

/// The words of headings, as lists of French and English owners write them.
enum HeadingWords {
  typealias Entry = (column: ListColumn, phrases: [[String]], companions: Set<String>)

  /// The column of a heading, and how good a heading for it that is: 0 is the best. Nil where the heading is none of a
  /// list of that subject.
  ///
  /// A heading counts by its words, without case, accents and small words: it holds one of the phrases of a column, and
  /// nothing beside it but words that say no more. `Désignation de l'équipement` is a name; `Surface vitrée` no area.
  /// A heading that says one thing twice (`Étage / Niveau`, `N° de série / Serial number`) counts by its parts.
  static func column(of heading: String, in subject: ListSubject) -> (column: ListColumn, rank: Int)? {
    if let found = single(heading, in: subject) { return found }
    guard heading.utf8.count <= 200 else { return nil }
    let parts = heading.replacing(" - ", with: "/").split { "/|()\n\r".contains($0) }
      .filter { !$0.allSatisfy(\.isWhitespace) }
    guard parts.count > 1 else { return nil }
    let found = parts.compactMap { single(String($0), in: subject) }
    guard found.count == parts.count, Set(found.map(\.column)).count == 1 else { return nil }
    return found.min { $0.rank < $1.rank }
  }

  private static func single(_ heading: String, in subject: ListSubject) -> (column: ListColumn, rank: Int)? {
    let words = words(heading)
    guard !words.isEmpty, words.count <= 8 else { return nil }
    for (column, phrases, companions) in subject == .equipment ? equipment : rooms {
      for (rank, phrase) in phrases.enumerated() {
        guard let rest = rest(of: words, without: phrase) else { continue }
        if rest.allSatisfy(companions.contains) { return (column, rank) }
      }
    }
    return nil
  }

  /// The words of a heading that say something. `N°` is `n`.
  static func words(_ heading: String) -> [String] {
    guard heading.utf8.count <= 200 else { return [] }
    let text = String(heading.map { $0 == "°" || $0 == "º" ? " " : $0 })
    return WordSearch.singular(TextFolding.folded(text)).split(separator: " ").map(String.init)
      .filter { !small.contains($0) }
  }

  /// What is left of words when a phrase is taken out; nil where it is not in them.
  static func rest(of words: [String], without phrase: [String]) -> [String]? {
    guard phrase.count <= words.count else { return nil }
    for start in 0...(words.count - phrase.count)
    where words[start..<start + phrase.count].elementsEqual(phrase) {
      return Array(words[..<start] + words[(start + phrase.count)...])
    }
    return nil
  }

  private static let small: Set<String> = [
    "de", "du", "d", "des", "la", "le", "l", "the", "of", "et", "and", "en", "a", "au", "dan", "in",
  ]
  private static let numbers = ["numero", "n", "no", "num", "number", "nr"]
  private static let things = [
    "equipement", "equipment", "appareil", "materiel", "asset", "composant", "component", "objet", "object", "element",
  ]
  /// What a name may be, besides.
  private static let lengths = [
    "complet", "complete", "court", "courte", "long", "longue", "detaillee", "usuel", "usuelle",
  ]
  static let roomWords = ["local", "locaux", "piece", "salle", "room", "space", "espace"]

  private static func entry(_ column: ListColumn, _ phrases: [String], _ companions: [String]...) -> Entry {
    (column, phrases.map { $0.split(separator: " ").map(String.init) }, Set(companions.joined()))
  }

  private static let globalId = entry(
    .globalId, ["globalid", "global id", "ifcguid", "guid", "uuid", "identifiant ifc", "id ifc", "ifc id"],
    ["ifc", "bim", "maquette", "model"], things, roomWords)
  private static let storey = entry(
    .storey, ["niveau", "etage", "level", "floor", "storey", "story"], ["nom", "name", "code"], numbers)
  private static let building = entry(.building, ["batiment", "building", "bat"], ["nom", "name", "code"], numbers)

  private static let quantity = entry(
    .quantity, ["quantite", "qte", "qt", "nombre", "nb", "nbre", "quantity", "qty"],
    ["total", "totale", "unite", "u", "posee", "prevue", "installee", "livree", "pose"], things)
  /// Of the column of units beside it.
  static let units: Set<String> = ["unite", "unit", "u"]

  /// Of lists of equipment; what comes first wins.
  static let equipment: [Entry] = [
    globalId, quantity,
    entry(
      .serial, ["serie", "serial", "serialnumber", "sn", "s n", "n s"],
      ["fabricant", "constructeur", "manufacturer"] + numbers + things),
    entry(
      .room,
      ["numero local", "n local", "code local", "local", "piece", "salle", "room", "space", "espace", "emplacement"]
        + ["localisation", "location"],
      ["code", "nom", "name", "implantation"] + numbers + things),
    storey, building,
    entry(
      .model,
      ["modele", "model", "modelreference", "modellabel", "reference fabricant", "ref fabricant"]
        + ["reference constructeur", "ref constructeur", "reference produit", "ref produit", "reference commerciale"],
      ["fabricant", "constructeur", "manufacturer", "reference", "ref", "label", "produit", "product", "commercial"]
        + numbers + things),
    entry(
      .manufacturer, ["fabricant", "marque", "manufacturer", "brand", "constructeur", "make", "maker"],
      ["fabricant", "marque", "constructeur", "nom", "name"] + things),
    entry(.type, ["type", "typename"], ["nom", "name", "libelle", "designation"], things),
    entry(
      .tag,
      ["repere", "tag", "mark", "etiquette", "code equipement", "reference equipement", "identifiant", "code"]
        + ["asset number", "id", "numero"] + numbers.flatMap { number in things.map { number + " " + $0 } },
      ["gmao", "unique", "technique", "exploitation", "plan", "installation", "code", "id", "identifiant"] + numbers
        + things),
    entry(
      .name, ["designation", "nom", "libelle", "name", "intitule", "denomination", "description"] + things, things,
      lengths),
  ]

  /// Of lists of rooms; a room's own word alone stands behind (see ``ListHeadings``).
  static let rooms: [Entry] = [
    globalId,
    entry(
      .area, ["surface", "superficie", "area", "m2"],
      ["m2", "m", "sqm", "nette", "net", "utile", "plancher", "habitable", "sol", "floor", "su", "carre", "metre"]
        + ["reelle", "reel", "mesuree", "projet"],
      roomWords),
    storey, building,
    entry(
      .number,
      numbers.flatMap { number in roomWords.map { number + " " + $0 } } + ["code", "identifiant", "repere", "id"]
        + numbers, roomWords, numbers, ["code", "id"]),
    entry(
      .name, ["nom", "designation", "libelle", "name", "intitule", "denomination", "description"], roomWords,
      lengths),
  ]
}
