import Findings
import IFCModel
import Requirements

/// A facet bound to one model, ready to be asked of many objects from any number of threads.
///
/// It is asked of many objects at once: which facet it is gets decided once for all of them, and threads do not count
/// references to the same evaluation for each object.
enum FacetEvaluation: Sendable {
  case entity(EntityEvaluation)
  case attribute(AttributeEvaluation)
  case property(PropertyEvaluation)
  case classification(ClassificationEvaluation)
  case material(MaterialEvaluation)
  case partOf(PartOfEvaluation)
  case classes([EntityEvaluation])
  case located(LocatedEvaluation)

  init(_ plan: FacetPlan, model: Model, _ context: LocatedContext) {
    switch plan {
    case .entity(let plan): self = .entity(EntityEvaluation(plan, model: model))
    case .attribute(let plan): self = .attribute(AttributeEvaluation(plan, model: model))
    case .property(let plan): self = .property(PropertyEvaluation(plan, model: model))
    case .classification(let plan): self = .classification(ClassificationEvaluation(plan, model: model))
    case .material(let plan): self = .material(MaterialEvaluation(plan, model: model))
    case .partOf(let plan): self = .partOf(PartOfEvaluation(plan, model: model))
    case .classes(let plans): self = .classes(plans.map { EntityEvaluation($0, model: model) })
    case .located(let facet): self = .located(LocatedEvaluation(facet, model: model, context))
    }
  }

  /// The same in objects of its own, for a model of one thread.
  func forOneThread(_ model: Model, _ context: LocatedContext) -> FacetEvaluation {
    switch self {
    case .entity(let facet): .entity(EntityEvaluation(facet.plan, model: model))
    case .attribute(let facet): .attribute(AttributeEvaluation(facet.plan, model: model))
    case .property(let facet): .property(PropertyEvaluation(sharing: facet, model: model))
    case .classification(let facet): .classification(ClassificationEvaluation(facet.plan, model: model))
    case .material(let facet): .material(MaterialEvaluation(sharing: facet, model: model))
    case .partOf(let facet): .partOf(PartOfEvaluation(facet.plan, model: model))
    case .classes(let choices): .classes(choices.map { EntityEvaluation($0.plan, model: model) })
    case .located(let facet): .located(LocatedEvaluation(facet.facet, model: model, context))
    }
  }

  /// What the facet finds on each of some objects, in their order; nothing of those that it is not asked of.
  func evaluate(_ objects: [Instance], _ take: (_ number: Int, Evaluation) -> Void) {
    switch self {
    case .entity(let facet): for (number, object) in objects.enumerated() { take(number, facet.evaluate(object)) }
    case .attribute(let facet): for (number, object) in objects.enumerated() { take(number, facet.evaluate(object)) }
    case .property(let facet): for (number, object) in objects.enumerated() { take(number, facet.evaluate(object)) }
    case .classification(let facet):
      for (number, object) in objects.enumerated() { take(number, facet.evaluate(object)) }
    case .material(let facet): for (number, object) in objects.enumerated() { take(number, facet.evaluate(object)) }
    case .partOf(let facet): for (number, object) in objects.enumerated() { take(number, facet.evaluate(object)) }
    case .classes(let choices):
      for (number, object) in objects.enumerated() {
        let isChosen = choices.contains { $0.evaluate(object).reason == nil }
        take(number, isChosen ? .holds : .missing(.invalidClass))
      }
    case .located(let facet):
      // Where the conditions of a check do not hold, no check is made.
      for (number, object) in objects.enumerated() {
        switch facet.isAsked(of: object) {
        case .holds: take(number, facet.evaluate(object))
        case .fails: continue
        case .unknown(let reason): take(number, .differs(reason))
        }
      }
    }
  }

  /// Whether the facet, as a condition, holds of each of some objects, in their order.
  func answer(_ objects: [Instance], _ take: (_ number: Int, ConditionAnswer) -> Void) {
    if case .located(let facet) = self {
      for (number, object) in objects.enumerated() { take(number, facet.answer(object)) }
      return
    }
    evaluate(objects) { number, evaluation in take(number, ConditionAnswer(evaluation.reason)) }
  }

  /// What the object has instead of what is asked for, as text.
  ///
  /// - Parameter reason: why the requirement fails.
  func actual(_ instance: Instance, _ reason: Reason) -> String? {
    switch self {
    case .entity(let evaluation): evaluation.actual(instance)
    case .attribute(let evaluation): evaluation.actual(instance)
    case .property(let evaluation): evaluation.actual(instance, reason)
    case .classification(let evaluation): evaluation.actual(instance)
    case .material(let evaluation): evaluation.actual(instance)
    case .partOf(let evaluation): evaluation.actual(instance)
    case .classes(let evaluations): evaluations.first?.actual(instance)
    case .located(let evaluation): evaluation.actual(instance)
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
