import Requirements

/// Tells which models and documents a plan does not expect at a stage, or fewer of them.
struct DeliveryWeakness {
  let own: Stage
  let asked: Stage

  var weaknesses: [Weakness] {
    asked.models.flatMap(model) + asked.documents.flatMap(document)
  }

  private func model(_ asked: ExpectedModel) -> [Weakness] {
    let here = own.models.filter { $0.discipline == asked.discipline }
    if here.isEmpty { return [.weaker("models", Weakness.nothing, asked.discipline)] }
    guard !asked.isOptional, here.allSatisfy(\.isOptional) else { return [] }
    return [.weaker("models \(asked.discipline) optional", "true", "false")]
  }

  /// A document of the same id stands for it: the one that comes nearest.
  private func document(_ asked: ExpectedDocument) -> [Weakness] {
    let nearest = own.documents.lazy.filter { $0.id == asked.id }.map { compare($0, asked) }.min { $0.count < $1.count }
    guard let nearest else { return [.weaker("documents", Weakness.nothing, asked.id)] }
    return nearest.map { $0.of("documents \(asked.id)") }
  }

  private func compare(_ own: ExpectedDocument, _ asked: ExpectedDocument) -> [Weakness] {
    let parts = [
      ("lot", own.lot, asked.lot), ("building", own.building, asked.building), ("system", own.system, asked.system),
      ("equipment", own.equipment, asked.equipment),
    ]
    var found: [Weakness] = parts.compactMap { name, here, there in
      // One for each is one for any that is named.
      here == there || here == ExpectedDocument.each && there != nil
        ? nil : .differing(name, here ?? Weakness.nothing, there ?? Weakness.nothing)
    }
    if let pattern = asked.pattern, own.pattern != pattern {
      found.append(
        own.pattern.map { .differing("pattern", $0, pattern) } ?? .weaker("pattern", Weakness.nothing, pattern))
    }
    if own.minimum < asked.minimum { found.append(.weaker("minimum", "\(own.minimum)", "\(asked.minimum)")) }
    return found
  }
}
