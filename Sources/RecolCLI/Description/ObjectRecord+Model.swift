import Findings
import IFCModel

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
}
