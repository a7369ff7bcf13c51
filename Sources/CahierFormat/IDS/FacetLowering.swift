import IFCSchema
import Requirements

/// Says a value that a cahier asks for as a facet of IDS.
struct FacetLowering {
  /// The facet; nil where IDS does not know the place.
  private(set) var facet: Facet?
  /// Whether it asks for more than that there is a value.
  let asksForMore: Bool
  /// What the facet does not say.
  private(set) var losses: [ConversionLoss] = []

  private let located: LocatedFacet
  private let schema: Schema
  private var place: String { located.locators.first?.text ?? "" }

  /// - Parameters:
  ///   - lists: the lists of the cahier, which say whether case and accents count.
  ///   - attribute: what the schema lets an attribute hold; nil where that is not known.
  init(_ located: LocatedFacet, schema: Schema, lists: [ValueList], attribute: SimpleType? = nil) {
    self.located = located
    self.schema = schema
    let value = ValueLowering(located, schema: schema, lists: lists, attribute: attribute)
    asksForMore = value.constraint != nil || value.dataType != nil
    facet = lowered(value)
    losses += value.losses
    if located.carrier != .either { lose(.carrier) }
  }

  private mutating func lose(_ code: ConversionLossCode, _ arguments: String...) {
    losses.append(ConversionLoss(code, arguments: [place] + arguments))
  }

  private mutating func loseAlternatives() {
    if located.locators.count > 1 {
      losses.append(ConversionLoss(.alternatives, arguments: [located.locators.map(\.text).joined(separator: ", ")]))
    }
  }

  private mutating func lowered(_ value: ValueLowering) -> Facet? {
    switch located.locators.first {
    case .attribute(let name):
      loseAlternatives()
      // The one that counts may be the type's, and NOTDEFINED is none.
      if name == "PredefinedType" { lose(.carrier) }
      return .attribute(AttributeFacet(name: .simple(name), value: value.constraint))
    case .property:
      return property(value)
    case .classification:
      var systems: [String] = []
      var takesAny = false
      for case .classification(let system) in located.locators {
        if let system { systems.append(system) } else { takesAny = true }
      }
      if !systems.isEmpty, !takesAny { lose(.folding) }
      return .classification(
        ClassificationFacet(system: takesAny ? nil : Self.oneOf(systems), value: value.constraint))
    case .material:
      loseAlternatives()
      return .material(MaterialFacet(value: value.constraint))
    case .whole:
      if value.constraint != nil { lose(.wholeName) }
      var names: Set<String> = []
      for case .whole(let name) in located.locators {
        names.formUnion(ClassLowering.names(ClassChoice(name), schema: schema))
        // A subtype of it from IFC4 on, that gathers rooms: who asks for a system does not ask for a zone.
        if name.uppercased() == "IFCSYSTEM" { names.remove("IFCZONE") }
      }
      guard !names.isEmpty else { return nil }
      lose(.relation)
      return .partOf(
        PartOfFacet(relation: relation(to: names), entity: EntityFacet(name: Self.oneOf(names.sorted()))))
    case .type, .document, .coordinateSystem, .address, nil:
      return nil
    }
  }

  /// The relation by which objects are part of such wholes; nil where it may be any.
  private func relation(to names: Set<String>) -> String? {
    guard let group = schema.entity(named: "IfcGroup") else { return nil }
    let isGroup = names.allSatisfy { name in
      schema.entity(named: name).map { schema.isKind($0, of: group) } ?? false
    }
    return isGroup ? "IFCRELASSIGNSTOGROUP" : nil
  }

  /// Alternatives as lists of names: where an object has one of them alone, as is usual, that says the same.
  private mutating func property(_ value: ValueLowering) -> Facet {
    var (sets, names): ([String], [String]) = ([], [])
    for case .property(let set, let name) in located.locators {
      if !sets.contains(set) { sets.append(set) }
      if !names.contains(name) { names.append(name) }
    }
    loseAlternatives()
    return .property(
      PropertyFacet(
        propertySet: Self.oneOf(sets), baseName: Self.oneOf(names), value: value.constraint,
        dataType: value.dataType))
  }

  private static func oneOf(_ values: [String]) -> ValueConstraint {
    values.count == 1 ? .simple(values[0]) : .restriction(Restriction(enumeration: values))
  }
}
