import IFCSchema
import Requirements

/// Tells whether classes of a plan hold all objects of classes of a cahier, by the inheritance of the schemas.
struct ClassWeakness {
  let pair: CahierPair

  /// What objects of a class are in one schema: instances of an entity, or, in IFC2X3, of an entity with a type.
  private enum Member: Hashable {
    case entity(EntityID)
    case typed(EntityID, EntityID)
    /// A name that the schema does not have.
    case unknown(String)
  }

  /// Whether each object of some classes is one of others; no class at all is any object.
  func isCovered(_ asked: [ClassChoice], by own: [ClassChoice]) -> Bool {
    if own.isEmpty || asked == own { return true }
    if asked.isEmpty { return false }
    return pair.schemas.allSatisfy { schema in
      let known = asked.filter { isKnown($0, schema) || isUnknownEverywhere($0) }
      return known.allSatisfy { choice in
        members(choice, schema).allSatisfy { isCovered($0, choice.predefinedTypes, by: own, schema) }
      }
    }
  }

  /// Whether an object can be of one of some classes and of others.
  func mayMeet(_ some: [ClassChoice], _ others: [ClassChoice]) -> Bool {
    if others.isEmpty { return true }
    return pair.schemas.contains { schema in
      let left = Set(some.flatMap { members($0, schema) })
      return others.contains { choice in members(choice, schema).contains { meets($0, left) } }
    }
  }

  private func meets(_ member: Member, _ others: Set<Member>) -> Bool {
    if others.contains(member) { return true }
    switch member {
    case .typed(let occurrence, _): return others.contains(.entity(occurrence))
    case .entity(let entity):
      return others.contains { if case .typed(entity, _) = $0 { true } else { false } }
    case .unknown: return false
    }
  }

  private func isCovered(_ member: Member, _ types: [String], by own: [ClassChoice], _ schema: Schema) -> Bool {
    var missing = Set(types.map { $0.uppercased() })
    for choice in own where holds(choice, member, schema) {
      if choice.predefinedTypes.isEmpty { return true }
      missing.subtract(choice.predefinedTypes.map { $0.uppercased() })
    }
    // Without types of its own it means all, and those that users make up cannot be counted off.
    return !types.isEmpty && missing.isEmpty
  }

  private func holds(_ choice: ClassChoice, _ member: Member, _ schema: Schema) -> Bool {
    let members = members(choice, schema)
    if members.contains(member) { return true }
    if case .typed(let occurrence, _) = member { return members.contains(.entity(occurrence)) }
    return false
  }

  /// What has instances among the objects of a class.
  private func members(_ choice: ClassChoice, _ schema: Schema) -> [Member] {
    if let entity = schema.entity(named: choice.name) {
      let family = choice.isExact ? entity.rawValue...entity.rawValue : schema.family(of: entity)
      return family.map(EntityID.init(rawValue:)).filter { !schema.isAbstract($0) }.map(Member.entity)
    }
    if let later = schema.occurrence(forLaterName: choice.name) { return [.typed(later.occurrence, later.type)] }
    return [.unknown(choice.name.uppercased())]
  }

  private func isKnown(_ choice: ClassChoice, _ schema: Schema) -> Bool {
    schema.entity(named: choice.name) != nil || schema.occurrence(forLaterName: choice.name) != nil
  }

  private func isUnknownEverywhere(_ choice: ClassChoice) -> Bool {
    !pair.schemas.contains { isKnown(choice, $0) }
  }
}
