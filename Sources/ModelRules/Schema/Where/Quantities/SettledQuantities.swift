import IFCModel
import IFCSchema
import Part21

/// Tells of which quantities a rule holds without a look at them: by what all of them state (``QuantitySurvey``).
struct SettledQuantities {
  private let model: Model
  private let survey: QuantitySurvey
  /// The classes of which every instance has to be asked: of some the survey does not know the place, or nothing.
  private let open: Set<EntityID>
  /// How many instances of each class have to be asked.
  private let doubts: [EntityID: Int]
  /// The places of those instances: they are read where they are asked, by many threads.
  let doubtful: [UInt32]

  init(_ model: Model) {
    self.model = model
    survey = model.quantitySurvey
    let index = model.structure.index
    open = Set(index.repeated.map { EntityID(rawValue: $0.code.rawValue) })
    doubtful = index.sharesNames ? [] : survey.doubtful
    doubts = doubtful.reduce(into: [:]) { counts, place in
      if let entity = model.entity(at: place) { counts[entity, default: 0] += 1 }
    }
  }

  /// Of how many instances of a class a rule holds without a look at them; nil where it has to be asked of each. It has
  /// to be asked of ``doubtful`` ones in any case.
  func count(_ entity: EntityID, by rule: any QuantityRule.Type) -> Int? {
    guard !model.structure.index.sharesNames, !open.contains(entity), !rule.mayFail(entity, survey, model) else {
      return nil
    }
    let all = model.structure.index.counts[ClassCode(rawValue: entity.rawValue)] ?? 0
    return all - doubts[entity, default: 0]
  }
}
