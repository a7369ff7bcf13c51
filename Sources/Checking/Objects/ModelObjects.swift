import Findings
import IFCModel
import IFCSchema

/// Says which objects specifications apply to, and what the model says of them.
struct ModelObjects: CheckedObjects {
  let model: Model
  let explanations: [SpecificationExplanation]

  func applicable(specification: Int) -> [UInt64] {
    guard explanations.indices.contains(specification), case .objects(let asked) = explanations[specification] else {
      return []
    }
    let candidates = model.instances(ofExactly: Set(asked.run.plan.candidates).sorted())
    return asked.run.applicable(ofCandidates: Array(candidates)).objects.map(\.name)
  }

  func object(_ instance: UInt64) -> CheckedObject? {
    guard let object = model.instance(named: instance) else { return nil }
    let text = InstanceText(model)
    let isType = model.schema.entity(named: "IfcTypeObject").map { model.schema.isKind(object.entity, of: $0) } ?? false
    let type = isType ? object : model.typeObject(of: object)
    return CheckedObject(
      instance: instance, text: text.text(of: object), typeText: type.map(text.text),
      className: model.className(of: object), predefinedType: model.predefinedType(of: object).effective,
      name: model.string("Name", of: object), description: model.string("Description", of: object),
      globalId: model.string("GlobalId", of: object), tag: model.string("Tag", of: object))
  }
}
