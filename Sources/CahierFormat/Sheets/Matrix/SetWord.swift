import Requirements

/// What is no set, though the column of sets names it.
enum SetWord: String {
  case attribute, material, classification, type, zone

  /// Nil where the cell may be the name of a set.
  init?(_ cell: String) {
    guard let word = Self.words[TextFolding.folded(cell)] else { return nil }
    self = word
  }

  private static let words: [String: SetWord] = {
    var known: [String: SetWord] = [:]
    for (word, list) in table { for text in list.split(separator: ",") { known[String(text)] = word } }
    return known
  }()

  private static let table: [(SetWord, String)] = [
    (
      .attribute,
      """
      attribut,attributs,attribut ifc,attributs ifc,attribut d entite,attribute,attributes,ifc attribute,ifc attributes,
      atributo,atributos,atributo ifc,attribuut,attributen
      """.filter { !$0.isNewline }
    ),
    (.material, "materiau,materiaux,material,materials,ifcmaterial,materiaal"),
    (.classification, "classification,classifications,ifcclassification,ifcclassificationreference,clasificacion"),
    (.type, "type,ifctype,type ifc"), (.zone, "zone,zones,ifczone"),
  ]
}
