import IFCSchema
import Requirements

/// What a requirement of a cahier became in one schema version.
struct LoweredSpecification {
  let schema: Schema
  /// The classes that it applies to, one facet for each choice of predefined types; one nil where no class is named,
  /// none where nothing is asked in this version.
  var entities: [EntityFacet?] = []
  /// What is asked of them.
  var checks: [LoweredCheck] = []

  /// Whether it applies to such objects: IFC2X3 also knows classes of later schemas by the class that stands for them.
  func asks(_ one: LoweredClass) -> Bool {
    let classes = classes
    if classes.contains(one) { return true }
    guard let name = one.name, one.predefinedType == nil, let earlier = schema.occurrence(forLaterName: name) else {
      return false
    }
    return classes.contains(LoweredClass(name: schema.name(of: earlier.occurrence).uppercased()))
  }

  /// Each class by itself, with the predefined types that are meant.
  var classes: [LoweredClass] {
    entities.flatMap { entity -> [LoweredClass] in
      guard let entity else { return [LoweredClass(name: nil)] }
      return (entity.name.listedValues ?? []).map { LoweredClass(name: $0, predefinedType: entity.predefinedType) }
    }
  }
}

/// A check of a cahier as one schema version says it.
struct LoweredCheck {
  /// Its place among the checks of the requirement.
  let position: Int
  var conditions: [Facet]
  var requirement: Requirement
}

/// A class that a requirement applies to, with the predefined types that are meant.
struct LoweredClass: Equatable {
  /// In capitals; nil for any object.
  let name: String?
  var predefinedType: ValueConstraint?

  /// Whether a model in that schema can have such objects.
  func isPossible(in schema: Schema) -> Bool {
    name.map { ClassLowering.isPossible($0, predefinedType?.listedValues ?? [], in: schema) } ?? true
  }
}
