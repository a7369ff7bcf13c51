public import Findings
public import Requirements

/// Says how what a requirement asks for is usually provided, from the place where it asks for it.
///
/// A cahier may say it better: its own instructions come first in reports.
public struct RequirementAdvice {
  private let language: Language

  /// - Parameter language: the language of the sentences.
  public init(_ language: Language) { self.language = language }

  /// The instructions, the one that holds for any tool first; none where what is asked for must not be there, and for
  /// rules of a standard, which say themselves what is wrong.
  public func fixes(_ requirement: Requirement) -> [FixLine] {
    guard requirement.cardinality != .prohibited else { return [] }
    switch requirement.facet {
    case .located(let located):
      guard let place = located.locators.first else { return [] }
      let fixes = fixes(place, located.carrier)
      let names = StageNames(located, in: language).map { [line(.stageName, [$0.text])] } ?? []
      return fixes.prefix(1) + names + form(located.rule, at: place) + fixes.dropFirst()
    case .property(let facet):
      guard case .simple(let set) = facet.propertySet, case .simple(let name) = facet.baseName else { return [] }
      return property(set, name, .either)
    case .attribute(let facet):
      guard case .simple(let name) = facet.name else { return [] }
      return [line(.attribute, [name])]
    case .classification(let facet):
      guard case .simple(let system)? = facet.system else { return classification(nil) }
      return classification(system)
    case .material: return [line(.material)]
    case .rule(let rule): return RequirementAdvice.phrase(ofRule: rule.code).map { [line($0)] } ?? []
    case .entity, .classes, .partOf: return []
    }
  }

  /// How what a rule finds is mended; nil where its code is of none of the families M, G, V and D.
  static func phrase(ofRule code: String) -> Phrase? {
    ModelRuleAdvice(rawValue: code)?.phrase ?? GeoreferenceRuleAdvice(rawValue: code)?.phrase
      ?? ValueRuleAdvice(rawValue: code)?.phrase ?? DocumentRuleAdvice(rawValue: code)?.phrase
  }

  private func fixes(_ locator: Locator, _ carrier: Carrier) -> [FixLine] {
    switch locator {
    case .attribute(let name): [line(.attribute, [name])]
    case .property(let set, let name): property(set, name, carrier)
    case .classification(let system): classification(system)
    case .material: [line(.material)]
    case .type: [line(.type)]
    case .whole(let entity): [line(.whole, [entity])]
    case .document(let kind): [kind.map { line(.documentOfKind, [$0]) } ?? line(.document)]
    case .coordinateSystem: [line(.coordinateSystem)]
    case .address: [line(.address)]
    }
  }

  /// How the value itself has to be, where that is what often goes wrong.
  private func form(_ rule: ValueRule, at place: Locator) -> [FixLine] {
    var lines: [FixLine] = []
    // Of attributes and quantities the schema says the type, and programs keep to it.
    if case .property(let set, _) = place, !isQuantitySet(set) { lines += type(of: rule) }
    if rule.uniqueness != nil { lines.append(line(.unique)) }
    return lines
  }

  private func type(of rule: ValueRule) -> [FixLine] {
    if !rule.dataTypes.isEmpty {
      return [line(.ofType, [rule.dataTypes.joined(separator: ", ")])]
    }
    return rule.kind?.advice.map { [line($0)] } ?? []
  }

  private func isQuantitySet(_ set: String) -> Bool { set.hasPrefix("Qto_") || set == "BaseQuantities" }

  private func property(_ set: String, _ name: String, _ carrier: Carrier) -> [FixLine] {
    if isQuantitySet(set) {
      return [
        line(.quantity, [set, name]), line(.quantityInRevit, tool: "Revit"),
        line(.quantityInArchicad, tool: "Archicad"),
      ]
    }
    let isStandard = set.hasPrefix("Pset_")
    return [
      line(carrier.advice, [set, name]),
      line(isStandard ? .propertyInRevit : .ownPropertyInRevit, [set, name], tool: "Revit"),
      line(.propertyInArchicad, [set, name], tool: "Archicad"),
    ]
  }

  private func classification(_ system: String?) -> [FixLine] {
    guard let system else { return [line(.anyClassification)] }
    return [line(.classification, [system]), line(.classificationInRevit, [system], tool: "Revit")]
  }

  private func line(_ phrase: Phrase) -> FixLine { FixLine(text: phrase.said(in: language, [])) }

  private func line(_ clause: AdviceClause, _ arguments: [String] = [], tool: String? = nil) -> FixLine {
    FixLine(tool: tool, text: clause.phrase.said(in: language, arguments))
  }
}

extension Carrier {
  fileprivate var advice: AdviceClause {
    switch self {
    case .either, .parts: .property
    case .occurrence: .propertyOfObject
    case .type: .propertyOfType
    }
  }
}

extension ValueKind {
  fileprivate var advice: AdviceClause? {
    switch self {
    case .boolean: .asBoolean
    case .number, .integer, .bounded: .asNumber
    case .date: .asDate
    case .duration: .asDuration
    case .text, .angle: nil
    }
  }
}
