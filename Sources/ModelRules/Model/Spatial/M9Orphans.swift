import Findings
import IFCModel
import IFCSchema
import Requirements

/// M9: every element is in one place of the tree, and in one only.
///
/// An IfcElement is contained in a spatial element, or aggregated, or nested, or adheres to an element: one of these,
/// once: two relations are two places, even where they lead to one storey. A door or window that fills an opening, and a covering of an element or space, may leave it at that: their
/// place is known. What contains elements is a spatial element: an IfcProject, which the schema does not let contain
/// any, is no place, nor is one that it, a group or a task aggregates or nests, and elements that are parts of each
/// other are nowhere. Openings, projections and surface features belong to the element that they void, project from or
/// adhere to. An IfcVirtualElement, the imagined border of rooms, needs no place. To be referenced in further storeys
/// (IfcRelReferencedInSpatialStructure) is no place and does no harm.
///
/// Example: a radiator that is a member of a heating system and contained in no storey is not found by anybody who looks
/// for what is on a floor; a stair flight that is aggregated in its stair and contained in the storey is counted twice.
///
/// Source: buildingSMART, rules SPS005 and SPS007 of the validation service; ISO 16739-1, concept Spatial Containment.
struct ElementPlaces: ModelRule {
  static let code = "M9"
  static let looksAtMuch = true

  /// Relations of which an element has exactly one.
  private static let places: [Relation] = [.containedInSpatialStructure, .aggregates, .nests, .adheresToElement]
  /// Relations that suffice where there is none of the others.
  private static let makeshifts: [Relation] = [
    .fillsElement, .voidsElement, .projectsElement, .coversElements, .coversSpaces,
  ]

  init(_ request: RuleRequest) {}

  func check(_ context: RuleContext) -> RuleTally {
    let model = context.model
    let features = model.schema.entity(named: "IfcFeatureElement")
    let virtual = model.schema.entity(named: "IfcVirtualElement")
    let spatial = ["IfcSpatialElement", "IfcSpatialStructureElement"]
    let holders = spatial + ["IfcElement", "IfcPositioningElement"]
    let (spaces, all) = (Self.families(spatial, model.schema), Self.families(holders, model.schema))
    return InstanceSweep.tally(model.instances(of: "IfcElement"), of: model) { model in
      let composition = [model.relation(.aggregates), model.relation(.nests)]
      let places = Self.places.map { ($0, model.relation($0)) }.filter { $0.1.count > 0 }
      let makeshifts = Self.makeshifts.map(model.relation).filter { $0.count > 0 }
      return { element, tally in
        /// Whether a relation to a whole says where the element is.
        func isPlace(_ whole: UInt32, _ relation: Relation) -> Bool {
          guard let entity = model.entity(at: whole) else { return true }
          guard relation != .containedInSpatialStructure else { return spaces[Int(entity.rawValue)] }
          let isComposition = relation == .aggregates || relation == .nests
          return all[Int(entity.rawValue)]
            && (!isComposition || !Self.isPart(whole, of: element.place, composition))
        }
        var count = 0
        for (relation, table) in places {
          for position in table.range(of: element.place) where isPlace(table.values[position], relation) { count += 1 }
        }
        if count == 1 || (count > 1 && model.reader.isKind(element, of: features)) { return tally.pass() }
        if count == 0 {
          let isPlaced =
            makeshifts.contains { $0.contains(element.place) } || model.reader.isKind(element, of: virtual)
          return isPlaced ? tally.pass() : tally.fail(element, .absentWhole, model.className(of: element))
        }
        let found = places.flatMap { relation, table in
          let held = table.values(of: element.place).filter { isPlace($0, relation) }
          // A relation that names the element twice is one relation all the same.
          let surplus = table.range(of: element.place).count - model.count(of: relation, relating: element.place)
          return Array(repeating: relation.entityName, count: max(Set(held).count, held.count - surplus))
        }
        if found.count == 1 { tally.pass() } else { tally.fail(element, .invalidCount, found.joined(separator: " + ")) }
      }
    }
  }

  /// For each entity, whether it is of one of some families.
  private static func families(_ names: [String], _ schema: Schema) -> [Bool] {
    let families = names.compactMap(schema.entity(named:))
    return schema.entities.map { entity in families.contains { schema.isKind(entity, of: $0) } }
  }

  /// Whether a whole is a part of its own part, however far: the two are in each other and nowhere else.
  private static func isPart(_ whole: UInt32, of part: UInt32, _ composition: [RelationTable]) -> Bool {
    var place = whole
    for _ in 0..<Ancestors.deepest {
      if place == part { return true }
      guard let next = composition.lazy.compactMap({ $0.first(of: place) }).first else { return false }
      place = next
    }
    return false
  }
}
