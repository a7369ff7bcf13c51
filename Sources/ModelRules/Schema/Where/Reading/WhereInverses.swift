import IFCModel
import IFCSchema
import Part21

/// What points at instances, as far as WHERE rules ask for it and no relation of objects says it: read once for all
/// threads.
struct WhereInverses: Sendable {
  /// What shapes are shapes of.
  let shapes: ShapeUses
  /// By the places of contexts, the name of a coordinate operation that starts there.
  let operations: [UInt32: UInt64]
  /// By the places of coordinate reference systems, the name of a well-known text that speaks of them.
  let texts: [UInt32: UInt64]
  /// The sets that types of doors and windows list.
  let openings: OpeningTypes

  /// - Complexity: O(shapes, types of openings and coordinate operations), the shapes spread over the threads.
  init(_ model: Model) {
    shapes = ShapeUses(model)
    operations = WhereInverses.sources(of: "IfcCoordinateOperation", "SourceCRS", model)
    texts = WhereInverses.sources(of: "IfcWellKnownText", "CoordinateReferenceSystem", model)
    openings = OpeningTypes(model)
  }

  private static func sources(of name: String, _ attribute: String, _ model: Model) -> [UInt32: UInt64] {
    model.instances(of: name).reduce(into: [:]) { found, source in
      if let target = model.reader.reference(attribute, of: source), found[target.place] == nil {
        found[target.place] = source.name
      }
    }
  }
}

/// The property sets that types of doors and windows list among their own.
struct OpeningTypes: Sendable {
  /// What a type is a type of.
  enum Kind: String, CaseIterable { case doors = "Door", windows = "Window" }

  private let sets: [Kind: Set<UInt32>]

  /// - Complexity: O(types of doors and windows, and what they list).
  init(_ model: Model) {
    // Styles are those of IFC2X3 and IFC4, types those of IFC4 and IFC4X3.
    sets = Dictionary(
      uniqueKeysWithValues: Kind.allCases.map { kind in
        let families = ["Style", "Type"].compactMap { model.schema.entity(named: "Ifc\(kind.rawValue)\($0)") }
        let types = model.instances(ofFamilies: families)
        return (kind, Set(types.flatMap { model.reader.references("HasPropertySets", of: $0) }.map(\.place)))
      })
  }

  /// Whether a type of that kind lists the set at a place.
  func contains(_ place: UInt32, of kind: Kind) -> Bool { sets[kind]?.contains(place) ?? false }
}
