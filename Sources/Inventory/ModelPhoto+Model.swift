import Findings
import IFCModel
import IFCSchema
import Part21

extension ModelPhoto {
  /// Asks all objects of `model`.
  init(of model: Model) {
    let columns = PropertyColumns(model)
    let survey = ObjectSurvey(model, columns).survey()
    let (buildings, storeys, rooms) = SpatialReader(model, columns).records()
    let elements = model.count(of: "IfcElement")
    self.init(
      buildings: buildings, storeys: storeys.records, rooms: rooms.records, area: rooms.area, elements: elements,
      proxies: model.count(of: "IfcBuildingElementProxy"),
      stage: StageRules(model, survey, rooms.records).guess(),
      classes: survey.classes, properties: survey.properties,
      readiness: ReadinessReader(model, columns, survey).figures())
  }
}

extension Model {
  /// How many instances of a class and its subtypes there are. O(classes of the file).
  func count(of name: String) -> Int {
    guard let entity = schema.entity(named: name) else { return 0 }
    let family = schema.family(of: entity)
    return structure.index.counts.reduce(0) { family.contains($1.key.rawValue) ? $0 + $1.value : $0 }
  }

  /// Whether each entity is one of some classes or a subtype of one, by its number. Names that the schema does not have
  /// are passed over.
  func marks(of names: [String], but exceptions: [String] = []) -> [Bool] {
    let families = names.compactMap(schema.entity(named:))
    let left = exceptions.compactMap(schema.entity(named:))
    return schema.entities.map { entity in
      families.contains { schema.isKind(entity, of: $0) } && !left.contains { schema.isKind(entity, of: $0) }
    }
  }

  /// The text of an attribute; nil where it is blank.
  func filled(_ attribute: String, of instance: Instance) -> String? {
    string(attribute, of: instance).flatMap { $0.allSatisfy(\.isWhitespace) ? nil : $0 }
  }
}
