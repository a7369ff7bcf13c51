import Findings
import IFCModel
import IFCSchema
import Requirements

/// M15: few elements are proxies, and each of these has a name.
///
/// At most `maximum` percent (10) of the instances of IfcElement are IfcBuildingElementProxy, and each proxy has a Name.
/// Openings and other features (IfcFeatureElement) are no elements here: they are holes in some, and hundreds of them
/// would hide the proxies.
/// `exceptions` are words in the name of proxies that are meant to be there and are not counted. By default these are the
/// marks of the model's origin: names with `nulpunt`, `nullpunkt`, `point de base`, `base point` or `survey point`, and
/// those of `origin` or `origine` with nothing beside it but what such marks are called (`Repère d'origine du projet`) and
/// numbers: what is original is none (`Meuble d'origine`).
///
/// Example: 30 proxies among 200 elements fail: what they are, no program can tell.
///
/// Source: bimstandards, bonnes pratiques; the Dutch practice of one named proxy as a mark of the origin.
struct Proxies: ModelRule {
  static let code = "M15"
  static let looksAtMuch = true
  static let parameters = ["maximum", "exceptions"]

  static func kind(of parameter: String) -> RuleParameterKind { parameter == "maximum" ? .number : .text }

  private let maximum: Double
  /// Words that a name holds, folded.
  private let exceptions: [String]
  /// Whether the cahier sets none, so that names of the origin are looked at as a whole, too.
  private let isUsual: Bool

  private static let marks = ["nulpunt", "nullpunkt", "point de base", "base point", "survey point"]
  /// Words that also say how old a thing is, or whose.
  private static let origins = ["origine", "origin"]
  /// What stands beside the word for the origin in names of marks, articles and units of two letters apart.
  private static let beside: Set<String> = [
    "point", "points", "repere", "marqueur", "marker", "mark", "marque", "borne", "balise", "cube", "cone", "pyramide",
    "pyramid", "sphere", "axes", "axe", "croix", "objet", "object", "element", "projet", "project", "maquette",
    "modele", "model", "ifc", "bim", "batiment", "building", "site", "the", "des", "local", "locale", "commun",
    "commune", "common", "shared", "partage", "partagee", "interne", "internal", "global", "globale", "coordonnees",
    "coordinates",
    "coordinate", "system", "systeme", "geo", "georeferencement", "georeference", "topo", "topographique", "geometre",
    "survey", "base", "zero", "standard", "default", "type", "proxy", "arc", "str", "cvc", "plb", "ele", "vrd",
  ]

  init(_ request: RuleRequest) {
    maximum = request.number("maximum") ?? 10
    let words = request.values("exceptions") ?? Self.marks
    isUsual = request.values("exceptions") == nil
    exceptions = words.map { TextFolding.folded($0) }.filter { !$0.isEmpty }
  }

  func check(_ context: RuleContext) -> RuleTally {
    let model = context.model
    let elements = model.instances(of: "IfcElement").count - model.instances(of: "IfcFeatureElement").count
    guard elements > 0 else { return RuleTally() }
    var tally = InstanceSweep.tally(model.instances(of: "IfcBuildingElementProxy"), of: model) { model in
      { proxy, tally in
        let name = model.string("Name", of: proxy) ?? ""
        if isException(name) { return }
        if name.contains(where: { !$0.isWhitespace }) { tally.pass() } else { tally.fail(proxy, .absentBlank, "Name") }
      }
    }
    let proxies = tally.outcomes.total
    if Double(proxies) * 100 <= maximum * Double(elements) {
      tally.pass()
    } else {
      tally.fail(.invalidCount, "IfcBuildingElementProxy: \(proxies) / \(elements) IfcElement")
    }
    return tally
  }

  private func isException(_ name: String) -> Bool {
    let folded = TextFolding.folded(name)
    if exceptions.contains(where: { folded.holds($0) }) { return true }
    let words = folded.split(separator: " ").map(String.init)
    guard isUsual, words.contains(where: Self.origins.contains) else { return false }
    return words.allSatisfy { word in
      word.utf8.count < 3 || word.contains(where: \.isNumber) || Self.beside.contains(word)
        || Self.origins.contains(word)
    }
  }
}
