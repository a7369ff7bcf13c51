import Findings
import IFCModel
import IFCSchema

/// Says of failures what the model says of their objects, when a report asks.
struct ModelExplainer: FailureExplainer {
  let model: Model
  let explanations: [SpecificationExplanation]
  private let ladder: ObjectLadder

  init(model: Model, explanations: [SpecificationExplanation]) {
    self.model = model
    self.explanations = explanations
    ladder = ObjectLadder(model)
  }

  private init(sharing other: ModelExplainer, specification: Int) {
    model = other.model.forOneThread()
    var explanations = other.explanations
    if explanations.indices.contains(specification) {
      explanations[specification] = explanations[specification].forOneThread(model)
    }
    self.explanations = explanations
    ladder = ObjectLadder(sharing: other.ladder, model)
  }

  func forOneThread(specification: Int) -> any FailureExplainer {
    ModelExplainer(sharing: self, specification: specification)
  }

  func describe(_ instance: UInt64) -> ObjectDescription { describe(model.instance(named: instance)) }
  func describe(_ failure: Failure) -> ObjectDescription { describe(model.instance(of: failure)) }

  private func describe(_ instance: Instance?) -> ObjectDescription {
    guard let instance else { return ObjectDescription(className: "") }
    return ObjectDescription(
      className: model.className(of: instance), globalId: model.string("GlobalId", of: instance),
      name: model.string("Name", of: instance), tag: model.string("Tag", of: instance))
  }

  func place(of instance: UInt64) -> ObjectPlace {
    model.instance(named: instance).map(ladder.place) ?? ObjectPlace()
  }

  func place(of failure: Failure) -> ObjectPlace { model.instance(of: failure).map(ladder.place) ?? ObjectPlace() }

  func className(of failure: Failure) -> String { model.instance(of: failure).map(model.className) ?? "" }

  func className(of instance: UInt64) -> String { model.instance(named: instance).map(model.className) ?? "" }

  func kin(of failures: ArraySlice<Failure>) -> [ObjectKin] {
    let model = model.forOneThread()
    var storeys = StoreyFinder(model)
    return failures.map { failure in
      guard failure.instance > 0, let instance = model.instance(of: failure) else { return ObjectKin() }
      return ObjectKin(
        entity: UInt32(instance.entity.rawValue) + 1, type: model.typeObject(of: instance)?.name ?? 0,
        storey: storeys.storey(of: instance)?.name ?? 0)
    }
  }

  func identity(of failure: Failure, _ object: ObjectDescription) -> ObjectIdentity {
    guard let instance = model.instance(of: failure) else { return .kind(object, ObjectPlace()) }
    return ladder.identity(of: instance, object)
  }

  func regions(of failures: [Failure]) -> [InstanceRegion?] {
    RegionReader(model).regions(of: failures.map { model.instance(of: $0)?.offset })
  }

  func applicable(specification: Int, among instances: [UInt64]) -> Set<UInt64>? {
    guard explanations.indices.contains(specification), case .objects(let asked) = explanations[specification] else {
      return nil
    }
    return Set(asked.run.applicable(among: instances.compactMap(model.instance(named:))).objects.map(\.name))
  }

  func actual(specification: Int, requirement: Int?, _ failure: Failure) -> String? {
    guard explanations.indices.contains(specification) else { return nil }
    return explanations[specification].actual(requirement: requirement, failure, in: model)
  }
}
