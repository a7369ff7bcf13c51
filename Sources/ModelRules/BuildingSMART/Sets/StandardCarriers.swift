import IFCModel
import IFCSchema

/// Who may carry a standard set: by class, whether it may, and which predefined types it must have.
struct StandardCarriers: Sendable {
  /// What is asked of a class.
  enum Demand: Sendable, Equatable {
    /// The set is not for it.
    case unfit
    /// The set is for the type objects, and this is an occurrence; or the other way round.
    case otherLevel
    /// One of these predefined types, in capitals; empty for any.
    case fit([String])
  }

  private let demands: [Demand]

  /// What is asked of a class. O(1).
  func demand(of entity: EntityID) -> Demand { demands[Int(entity.rawValue)] }

  init(_ template: PropertySetTemplate, _ schema: Schema) {
    let applicables = template.applicableClasses.compactMap { applicable in
      schema.entity(named: applicable.entity).map { Applicable($0, applicable.predefinedType, template.name, schema) }
    }
    let types = ClassSet(["IfcTypeObject"], schema)
    let level = StandardCarriers.level(of: template, schema)
    demands = schema.entities.map { entity in
      let isType = types.contains(entity)
      if level.hasSuffix("_TYPEDRIVENONLY"), !isType { return .otherLevel }
      if isType, level.hasSuffix("_OCCURRENCEDRIVEN") || level.hasSuffix("_PERFORMANCEDRIVEN") { return .otherLevel }
      // A set without classes of the schema may be carried by anything.
      guard !applicables.isEmpty else { return .fit([]) }
      let fitting = applicables.filter { $0.covers(entity, isType: isType, schema) }
      guard !fitting.isEmpty else { return .unfit }
      return .fit(fitting.contains { $0.word == nil } ? [] : fitting.compactMap(\.word))
    }
  }

  /// At which level a set stands, as the tables of the official rules have it.
  private static func level(of template: PropertySetTemplate, _ schema: Schema) -> String {
    // The publication of IFC2X3 does not say it: what its templates say came later.
    if schema.version == .ifc2x3 { return "" }
    // Those of quantities in IFC4 stand at the occurrences, all of them.
    if schema.version == .ifc4, template.isQuantitySet { return "QTO_OCCURRENCEDRIVEN" }
    return template.templateType ?? ""
  }

  /// A class that the publication names, with the predefined type that it must have.
  private struct Applicable {
    let entity: EntityID
    let word: String?
    private let types: [EntityID]

    init(_ entity: EntityID, _ word: String?, _ set: String, _ schema: Schema) {
      self.entity = entity
      self.word = word?.uppercased() ?? Applicable.word(in: set, of: entity, schema)
      types = ["Type", "Style"].compactMap { schema.entity(named: schema.name(of: entity) + $0) }
    }

    /// A set that is for a class is for its types, too; one that is for types is for them alone.
    func covers(_ candidate: EntityID, isType: Bool, _ schema: Schema) -> Bool {
      schema.isKind(candidate, of: entity) || isType && types.contains { schema.isKind(candidate, of: $0) }
    }

    /// IFC2X3 says the predefined type in the name of the set only: `Pset_ActuatorTypeElectricActuator`. The sets of
    /// electric heaters say ELECTRICAL there, where their predefined types say ELECTRIC. Of a class that has no
    /// PredefinedType none is asked: a set of flow meters is for IfcFlowController.
    private static func word(in set: String, of entity: EntityID, _ schema: Schema) -> String? {
      let start = "Pset_" + schema.name(of: entity).dropFirst(3)
      guard schema.version == .ifc2x3, set.hasPrefix(start), schema.position(of: "PredefinedType", in: entity) != nil
      else { return nil }
      let rest = set.dropFirst(start.count).uppercased()
      let words = schema.predefinedTypes(of: entity)
      let shorter = rest.hasPrefix("ELECTRICAL") ? "ELECTRIC" + rest.dropFirst(10) : rest
      return [rest, shorter].first(where: words.contains)
    }
  }
}
