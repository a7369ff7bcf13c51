import Findings
import IFCModel
import Requirements

/// A facet bound to one model, ready to be asked of many objects.
///
/// The evaluations are classes, so that asking one copies a single reference; each stretch of candidates makes its own,
/// so that threads do not count references to the same ones.
enum FacetEvaluation: Sendable {
  case entity(EntityEvaluation)
  case attribute(AttributeEvaluation)
  case property(PropertyEvaluation)
  case classification(ClassificationEvaluation)
  case material(MaterialEvaluation)
  case partOf(PartOfEvaluation)
  case classes([EntityEvaluation])
  case located(LocatedFacet)

  init(_ plan: FacetPlan, model: Model) {
    switch plan {
    case .entity(let plan): self = .entity(EntityEvaluation(plan, model: model))
    case .attribute(let plan): self = .attribute(AttributeEvaluation(plan, model: model))
    case .property(let plan): self = .property(PropertyEvaluation(plan, model: model))
    case .classification(let plan): self = .classification(ClassificationEvaluation(plan, model: model))
    case .material(let plan): self = .material(MaterialEvaluation(plan, model: model))
    case .partOf(let plan): self = .partOf(PartOfEvaluation(plan, model: model))
    case .classes(let plans): self = .classes(plans.map { EntityEvaluation($0, model: model) })
    case .located(let facet): self = .located(facet)
    }
  }

  /// What the facet finds on an object.
  func evaluate(_ instance: Instance) -> Evaluation {
    switch self {
    case .entity(let evaluation): evaluation.evaluate(instance)
    case .attribute(let evaluation): evaluation.evaluate(instance)
    case .property(let evaluation): evaluation.evaluate(instance)
    case .classification(let evaluation): evaluation.evaluate(instance)
    case .material(let evaluation): evaluation.evaluate(instance)
    case .partOf(let evaluation): evaluation.evaluate(instance)
    case .classes(let evaluations):
      evaluations.contains { $0.evaluate(instance).reason == nil } ? .holds : .missing(.invalidClass)
    case .located: .missing(.notEvaluableDamage)
    }
  }

  /// What the object has instead of what is asked for, as text.
  func actual(_ instance: Instance) -> String? {
    switch self {
    case .entity(let evaluation): evaluation.actual(instance)
    case .attribute(let evaluation): evaluation.actual(instance)
    case .property(let evaluation): evaluation.actual(instance)
    case .classification(let evaluation): evaluation.actual(instance)
    case .material(let evaluation): evaluation.actual(instance)
    case .partOf(let evaluation): evaluation.actual(instance)
    case .classes(let evaluations): evaluations.first?.actual(instance)
    case .located: nil
    }
  }

  /// The reason to give where the facet is prohibited and holds.
  var prohibited: Reason {
    switch self {
    case .entity, .classes: .prohibitedClass
    case .attribute: .prohibitedAttribute
    case .property, .located: .prohibitedProperty
    case .classification: .prohibitedClassification
    case .material: .prohibitedMaterial
    case .partOf: .prohibitedWhole
    }
  }

  /// Whether, prohibited, it forbids the thing itself and not a value of it.
  var forbidsPresence: Bool {
    switch self {
    case .attribute(let evaluation): evaluation.plan.value == nil
    case .property(let evaluation): evaluation.plan.value == nil && evaluation.plan.dataType == nil
    case .entity, .classification, .material, .partOf, .classes, .located: false
    }
  }
}
