import Findings
import IFCModel
import IFCSchema
import Requirements

/// M18: there are as many pieces of equipment of each class as the list says.
///
/// `counts` gives them: `IfcBoiler=2`, `IfcSanitaryTerminal.WASHHANDBASIN=12`. A class means its subtypes, too; a class
/// that IFC2X3 does not have is found by the type objects. Predefined types are compared without regard to case. Without `counts` there is nothing to look at.
///
/// Example: three IfcBoiler where the bill of quantities has two.
///
/// Source: recol's own; the lists are the bill of quantities (DPGF) and the equipment list.
struct EquipmentCount: ModelRule {
  static let code = "M18"
  static let looksAtMuch = true
  static let parameters = ["counts"]

  static func kind(of parameter: String) -> RuleParameterKind { .counts }

  private let counts: [(name: String, expected: Int)]

  init(_ request: RuleRequest) {
    counts = (request.values("counts") ?? []).compactMap { text in
      let parts = text.split(separator: "=", maxSplits: 1).map { Blanks.trimmed(String($0)) }
      guard parts.count == 2, let expected = Int(parts[1]) else { return nil }
      return (parts[0], expected)
    }
  }

  func check(_ context: RuleContext) -> RuleTally {
    var tally = RuleTally()
    for (name, expected) in counts {
      let parts = name.split(separator: ".", maxSplits: 1).map(String.init)
      let found = Self.count(of: parts.first ?? "", predefinedType: parts.count > 1 ? parts[1] : nil, context.model)
      if found == expected { tally.pass() } else { tally.fail(.invalidCount, "\(name): \(found) ≠ \(expected)") }
    }
    return tally
  }

  private static func count(of className: String, predefinedType: String?, _ model: Model) -> Int {
    let later = model.schema.occurrence(forLaterName: className)
    let instances = later.map { model.instances(ofFamilies: [$0.occurrence]) } ?? model.instances(of: className)
    if later == nil, predefinedType == nil { return instances.count }
    let stretches = Slots.map(count: instances.count, threads: model.reader.threads) { range in
      let model = model.forOneThread()
      return range.count { position in
        let instance = instances[position]
        if let later {
          guard let type = model.typeObject(of: instance), model.reader.isKind(type, of: later.type) else {
            return false
          }
        }
        return predefinedType.map { model.predefinedType(of: instance).effective?.uppercased() == $0.uppercased() }
          ?? true
      }
    }
    return stretches.reduce(0, +)
  }
}
