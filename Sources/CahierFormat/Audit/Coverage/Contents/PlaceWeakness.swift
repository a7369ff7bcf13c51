import Requirements

/// Tells where a plan looks for a value in places that the cahier does not accept, or takes it from another carrier.
///
/// The first place that has a value counts. So a plan may look in the first ones alone, and no more: what it passes over
/// could be there, and wrong. Where a value may be missing it is the other way round: a further place is one more in
/// which it must be right.
struct PlaceWeakness {
  let pair: CahierPair
  let own: Check
  let asked: Check

  var weaknesses: [Weakness] { places + carriers }

  /// Whether some place of the one is a place of the other, or part of it: one system of any.
  var haveCommonPlace: Bool {
    own.locators.all.contains { here in asked.locators.all.contains { isPart(here, of: $0) } }
  }

  private var places: [Weakness] {
    var found: [Weakness] = []
    for version in pair.versions {
      let (here, there) = (own.locators.locators(in: version), asked.locators.locators(in: version))
      // The cahier has no place for the value there, and asks for nothing.
      if there.isEmpty || !here.isEmpty && isAccepted(here, by: there, isPart) { continue }
      let isWider = here.isEmpty || Set(there).isStrictSubset(of: here)
      let what = own.locators.rows.isEmpty && asked.locators.rows.isEmpty ? "locator" : "locator (\(version))"
      let texts = (Weakness.list(here.map(\.text)), Weakness.list(there.map(\.text)))
      found.note(isWider ? .weaker(what, texts.0, texts.1) : .differing(what, texts.0, texts.1))
    }
    return found
  }

  private var carriers: [Weakness] {
    if isAccepted(carriers(of: own), by: carriers(of: asked), ==) { return [] }
    let texts = (own.carrier.rawValue, asked.carrier.rawValue)
    return [
      own.carrier == .either || own.carrier == .parts
        ? .weaker("carrier", texts.0, texts.1) : .differing("carrier", texts.0, texts.1)
    ]
  }

  /// Who may carry the value, in the order in which they count. An attribute is the object's own unless the carrier is
  /// the type.
  private func carriers(of check: Check) -> [Carrier] {
    let areAttributes = asked.locators.all.allSatisfy { if case .attribute = $0 { true } else { false } }
    switch check.carrier {
    case .occurrence: return [.occurrence]
    case .type: return [.type]
    case .either: return areAttributes ? [.occurrence] : [.occurrence, .type]
    case .parts: return areAttributes ? [.occurrence, .parts] : [.occurrence, .type, .parts]
    }
  }

  private func isAccepted<Place>(_ own: [Place], by asked: [Place], _ isSame: (Place, Place) -> Bool) -> Bool {
    let isBeginning = zip(own, asked).allSatisfy(isSame)
    guard isBeginning, own.count != asked.count else { return isBeginning }
    return own.count < asked.count ? !self.own.isOptional : self.asked.isOptional
  }

  /// Whether a place is another one, or one of those that it stands for: a system where any would do.
  private func isPart(_ here: Locator, of there: Locator) -> Bool {
    switch (here, there) {
    case (.classification(.some), .classification(nil)), (.document(.some), .document(nil)):
      // Only where one right value suffices.
      !own.isOptional && asked.rule.count == nil && asked.rule.uniqueness == nil
    case (.classification(let one?), .classification(let other?)):
      TextFolding.folded(one) == TextFolding.folded(other)
    default: here == there
    }
  }
}
