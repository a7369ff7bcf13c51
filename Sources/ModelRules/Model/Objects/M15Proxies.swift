import Findings
import IFCModel
import IFCSchema
import Requirements

/// M15: few elements are proxies, and each of these has a name.
///
/// At most `maximum` percent (10) of the instances of IfcElement are IfcBuildingElementProxy, and each proxy has a Name.
/// Openings and other features (IfcFeatureElement) are no elements here: they are holes in some, and hundreds of them
/// would hide the proxies.
/// `exceptions` are words in the name of proxies that are meant to be there and are not counted: by default the marks of
/// the model's origin (`origin`, `origine`, `nulpunt`, `nullpunkt`, `point de base`, `base point`, `survey point`).
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
  private let exceptions: [String]

  init(_ request: RuleRequest) {
    maximum = request.number("maximum") ?? 10
    let words =
      request.values("exceptions")
      ?? ["origin", "origine", "nulpunt", "nullpunkt", "point de base", "base point", "survey point"]
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
    return exceptions.contains { folded.holds($0) }
  }
}
