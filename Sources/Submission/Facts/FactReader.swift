public import IFCModel
import IFCSchema
import ModelRules
import Part21

extension ModelFacts {
  /// Asks an open model what it tells of itself.
  ///
  /// - Parameters:
  ///   - model: the model; for ``FactKind/placements`` it keeps `PlacementReader.classes`.
  ///   - path: its path, as reports name it.
  ///   - kinds: what it is to tell beyond names and units.
  ///   - counted: what of it is to be counted, by the names of `ListedCount`.
  /// - Complexity: O(objects that are asked about), spread over the threads of the model.
  public init(_ model: Model, path: String, telling kinds: Set<FactKind>, counting counted: Set<String> = []) {
    self.init(path: path)
    func named(_ className: String) -> [NamedObject] {
      model.instances(of: className).map { instance in
        NamedObject(
          instance: instance.name, name: model.string("Name", of: instance),
          globalId: model.string("GlobalId", of: instance))
      }
    }
    timeStamp = model.structure.header.timeStamp
    projects = named("IfcProject")
    sites = named("IfcSite")
    buildings = named("IfcBuilding")
    storeys = StoreyReader(model, readsPlacements: kinds.contains(.placements)).storeys()
    position = PositionReader(model: model, readsPlacements: kinds.contains(.placements)).position()
    if kinds.contains(.identifiers) { identifiers = IdentifierReader(model: model).identifiers() }
    if kinds.contains(.rooms) { rooms = RoomReader(model: model).rooms() }
    if kinds.contains(.equipment) { equipment = EquipmentReader(model).equipment() }
    if kinds.contains(.documents) {
      let reader = DocumentReader(model)
      documents = reader.documents
      (equipmentTypes, documentSets) = reader.equipment()
    }
    if kinds.contains(.parts) {
      systems = named("IfcSystem")
      equipmentNames = EquipmentNameReader(model: model).names()
    }
    for name in counted { counts[name] = ListedCount.count(of: name, in: model) }
    if kinds.contains(.marks) { marks = MarkReader(model).marks() }
  }
}

/// Reads the storeys of a model.
struct StoreyReader {
  private let model: Model
  private let readsPlacements: Bool
  private let metres: Double

  init(_ model: Model, readsPlacements: Bool) {
    self.model = model
    self.readsPlacements = readsPlacements
    metres = model.units.unit(ofKind: "LENGTHUNIT")?.conversion?.factor ?? 1
  }

  /// The storeys in file order. O(storeys).
  func storeys() -> [StoreyFact] {
    let buildings = BuildingSearch(model)
    let placements = PlacementReader(model)
    return model.instances(of: "IfcBuildingStorey").map { storey in
      let building = buildings.building(of: storey)
      var elevation = model.reader.real("Elevation", of: storey).map { $0 * metres }
      if elevation == nil, readsPlacements, let own = placements.world(of: storey) {
        elevation = own.origin.z - (building.flatMap(placements.world)?.origin.z ?? 0)
      }
      return StoreyFact(
        instance: storey.name, name: model.string("Name", of: storey), elevation: elevation,
        building: building.flatMap { model.string("Name", of: $0) })
    }
  }
}
