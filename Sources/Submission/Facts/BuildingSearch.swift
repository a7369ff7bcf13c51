import IFCModel
import IFCSchema

/// Finds the building that a spatial element is in.
struct BuildingSearch {
  private let model: Model
  private let kind: EntityID?

  init(_ model: Model) {
    self.model = model
    kind = model.schema.entity(named: "IfcBuilding")
  }

  /// The building that an element is part of; nil where there is none.
  func building(of element: Instance) -> Instance? {
    for place in model.ancestors(of: element) {
      if let whole = model.instance(at: place), isBuilding(whole) { return whole }
    }
    return nil
  }

  /// Whether an element is a building itself.
  func isBuilding(_ element: Instance) -> Bool { model.reader.isKind(element, of: kind) }
}
