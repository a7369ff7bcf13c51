import ByteInput
import Findings
import IFCModel
import IFCSchema
import Part21
import Requirements

/// V3: a property of the standard stands in the set that the standard has for it.
///
/// `FireRating` in a set of the author's own is there and is not found: it is mapped, not typed in again, and counts
/// apart from what is absent. Looked at are properties with a value whose names are those of a standard set for the
/// class of their object and are put together of several words (``StandardPlaces``), or differ from such a name by
/// blanks, capitals and small letters only. They pass in a set that the standard has for them and for the class; in
/// another one, be it of the standard for something else, they fail unless the object, or its type, has them in the
/// right place too, with a value. A set for occurrences only (`Pset_ManufacturerOccurrence`) fails on a type. Of
/// several who have one set, the first is told that has the property nowhere else. Placeholders are V1's, and no value.
///
/// Example: a door with `Incendie.FireRating` and no `Pset_DoorCommon.FireRating` fails; so do `Incendie.Fire Rating`,
/// and `Pset_DoorCommon.FireRating` on a wall.
///
/// Source: the property set templates of the schema; a diagnosis of a real model, in which 21 of 197 missing
/// requirements were found elsewhere (Slimouzi/audit-bim-mcp, MRN). Parameters: `ignored`, names that may stand anywhere
/// (none).
struct MisplacedValues: ModelRule {
  static let code = "V3"
  static let looksAtMuch = true
  static let readings: [SharedReading] = [.listedProperties, .values]
  static let parameters = ["ignored"]

  private let ignored: Set<String>

  private let words: PlaceholderSet?

  init(_ request: RuleRequest) {
    ignored = Set(request.values("ignored") ?? [])
    words = PlaceholderSet(request.placeholders, stage: request.stage, order: request.stageOrder)
  }

  func check(_ context: RuleContext) -> RuleTally {
    let model = context.model
    let standard = StandardPlaces(model.schema, ignored: ignored)
    let shared = context.values.found(in: model)
    let sets = model.propertySets
    let types = ["IfcTypeObject"].compactMap(model.schema.entity(named:))
    let stretches = Slots.map(
      count: sets.count, threads: model.reader.threads,
      keeping: {
        MisplacedSearch(
          model.forOneThread(), standard, NamedProperties(sharing: shared.properties), shared.names, types: types,
          words)
      }
    ) { search, range in
      for number in range {
        search.bringNear(PropertySet(number: UInt32(number + ByteView.ahead)))
        guard let owner = shared.owners[number] else { continue }
        let set = PropertySet(number: UInt32(number))
        search.look(into: set, of: owner, and: shared.furtherOwners)
      }
      return search.take()
    }
    return stretches.reduce(into: RuleTally()) { $0.add($1) }
  }
}
