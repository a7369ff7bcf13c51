import Findings
import IFCModel
import IFCSchema

extension ObjectRecord {
  /// What the model says of an object. O(what it says).
  init(_ instance: Instance, of model: Model) {
    let facts = model.facts(of: instance)
    self.init(
      instance: instance.name, globalId: facts.globalId, className: facts.className, name: facts.name,
      description: facts.description, objectType: facts.objectType, tag: facts.tag,
      predefinedType: facts.predefinedType,
      type: facts.type.map {
        TypeReference(globalId: model.string("GlobalId", of: $0), className: model.className(of: $0))
      },
      container: facts.container.flatMap { model.string("GlobalId", of: $0) },
      containerName: facts.container.flatMap { model.string("Name", of: $0) },
      attributes: Self.attributes(of: instance, model),
      propertySets: facts.propertySets.map { set in
        PropertySetRecord(
          name: set.name,
          properties: set.properties.map { name, property in
            PropertyRecord(name: name, value: RecordValue(model.value(of: property), of: model))
          })
      },
      materials: facts.materials,
      classifications: facts.classifications.map {
        ClassificationRecord(system: $0.system, identification: $0.identification, name: $0.name)
      })
  }

  /// What a record has a place of its own for, and what says where an object is drawn and how.
  private static let told: Set<String> = [
    "GlobalId", "OwnerHistory", "Name", "Description", "ObjectType", "Tag", "PredefinedType", "ObjectPlacement",
    "Representation", "HasPropertySets", "RepresentationMaps", "RepresentationContexts", "UnitsInContext",
  ]

  private static func attributes(of instance: Instance, _ model: Model) -> [PropertyRecord] {
    model.schema.attributes(of: instance.entity).compactMap { attribute in
      guard !told.contains(attribute.name), let scalar = model.scalar(attribute.name, of: instance) else { return nil }
      let value = RecordValue(.single(TypedValue(type: "", scalar: scalar)), of: model)
      return value == .none ? nil : PropertyRecord(name: attribute.name, value: value)
    }
  }
}
