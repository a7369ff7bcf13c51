import Findings
import IFCModel
import IFCSchema

/// Finds where objects are on plans. For one thread.
final class ObjectLocator {
  private let model: Model
  private let places: StoreyPlaces
  private let placements: PlacementReader
  private let shapes: ShapeReader
  private var finder: StoreyFinder
  private let structure: [EntityID]

  init(_ model: Model, _ places: StoreyPlaces) {
    self.model = model
    self.places = places
    placements = PlacementReader(model)
    shapes = ShapeReader(model)
    finder = StoreyFinder(model)
    // Whatever has storeys in it or is one: it has an origin, which is not where it is.
    structure = ["IfcSite", "IfcFacility", "IfcFacilityPart", "IfcBuilding", "IfcBuildingStorey"]
      .compactMap(model.schema.entity(named:))
  }

  /// Where an object is; nil where it has no place.
  func position(ofObjectNamed name: UInt64) -> PlanPosition? {
    guard let object = model.instance(named: name) else { return nil }
    let isStructure = structure.contains { model.schema.isKind(object.entity, of: $0) }
    guard !isStructure, let origin = placements.world(of: object)?.origin else { return nil }
    let storey = storey(of: object)
    let base = storey.flatMap { places.storeys[$0].origin } ?? .zero
    var place = origin
    if abs(origin.x - base.x) < 1e-3, abs(origin.y - base.y) < 1e-3 {
      // Some exporters place all objects where the storey is, and say in their shapes where they are. Where the shape
      // says nothing either, nobody knows.
      guard let middle = shapes.middle(of: object) else { return nil }
      place = middle
    }
    let point = PlanPoint(x: place.x, y: place.y)
    return point.isPlace ? PlanPosition(storey: storey, point: point, height: Self.height(place)) : nil
  }

  /// The storey of an object; nil where it stands in none.
  func storey(of object: Instance) -> Int? { finder.storey(of: object).flatMap(places.number) }

  /// A room as it is drawn, and how high it lies; nil where nobody knows where it is.
  func room(_ space: Instance) -> (room: PlanRoom, height: Double?)? {
    let outline = outline(of: space)
    let place = shapes.middle(of: space) ?? placements.world(of: space)?.origin
    guard let centre = outline?.middle ?? place.map({ PlanPoint(x: $0.x, y: $0.y) }), centre.isPlace else { return nil }
    let room = PlanRoom(
      instance: space.name, number: text("Name", of: space), name: text("LongName", of: space), centre: centre,
      outline: outline)
    return (room, place.flatMap(Self.height))
  }

  /// How high a place lies; nil where that is beyond what anybody could mean.
  private static func height(_ place: SIMD3<Double>) -> Double? { place.z.magnitude < 1e6 ? place.z : nil }

  /// The outline of an object seen from above; nil where its shape is not known.
  func outline(of object: Instance) -> PlanOutline? {
    shapes.footprint(of: object).flatMap { corners in PlanOutline(corners.map { PlanPoint(x: $0.x, y: $0.y) }) }
  }

  private func text(_ attribute: String, of instance: Instance) -> String? {
    model.string(attribute, of: instance).flatMap { $0.isEmpty ? nil : $0 }
  }
}
