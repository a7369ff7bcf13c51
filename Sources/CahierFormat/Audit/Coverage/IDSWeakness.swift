import IFCSchema
import Requirements

/// Tells what specifications of a cahier ask for that those of a plan, together, do not.
struct IDSWeakness {
  /// The specifications of the plan.
  let own: [IDSContent]
  /// Places of which the cahier leaves the data type open, although an IDS names one.
  var openTypes: Set<String> = []

  /// Each facet that is required must be required by one of the plan's for at least the same objects.
  func weaknesses(_ asked: [IDSContent]) -> [Weakness] {
    var found: [Weakness] = []
    for content in asked {
      for version in content.schemaVersions {
        for weakness in weaknesses(content, in: version) { found.note(weakness) }
      }
    }
    return found
  }

  private func weaknesses(_ asked: IDSContent, in version: String) -> [Weakness] {
    let candidates = own.filter { $0.schemaVersions.contains { isSame($0, version) } }
    guard let first = candidates.first else {
      var versions: [String] = []
      for version in own.flatMap(\.schemaVersions) where !versions.contains(version) { versions.append(version) }
      return [.weaker("schemas", Weakness.list(versions), Weakness.list(asked.schemaVersions))]
    }
    let reaching = candidates.filter { reach($0, asked).isEmpty }
    let pool = reaching.isEmpty ? candidates : reaching
    let nearest = candidates.map { reach($0, asked) }.min { $0.count < $1.count } ?? reach(first, asked)
    var found = reaching.isEmpty ? nearest : []
    var missing: [String] = []
    for requirement in asked.requirements {
      let theirs = pool.flatMap(\.requirements)
      if theirs.contains(where: { isAtLeast($0, as: requirement) }) { continue }
      if let same = theirs.first(where: { FacetWeakness.areOfOneSubject($0.facet, requirement.facet) }) {
        found.note(weakness(same, requirement))
      } else {
        missing.append(FacetWeakness.subject(requirement.facet))
      }
    }
    if !missing.isEmpty { found.append(.weaker("requirements", Weakness.nothing, Weakness.list(missing))) }
    return found
  }

  /// In what a specification is for fewer objects than another one, or lets them be missing.
  private func reach(_ own: IDSContent, _ asked: IDSContent) -> [Weakness] {
    var found: [Weakness] = []
    let isEnough =
      own.cardinality == asked.cardinality || own.cardinality == .required && asked.cardinality == .optional
    if !isEnough { found.append(.weaker("cardinality", own.cardinality.rawValue, asked.cardinality.rawValue)) }
    let narrowing = own.applicability.filter { facet in
      !asked.applicability.contains { FacetWeakness.isAtLeast($0, as: facet) }
    }
    if !narrowing.isEmpty {
      let subject = narrowing.map { FacetWeakness.subject($0) }
      let there = asked.applicability.filter { facet in
        narrowing.contains { FacetWeakness.areOfOneSubject($0, facet) }
      }
      found.append(
        .weaker(
          "applicability \(subject.joined(separator: ", "))", Weakness.list(narrowing.map(FacetWeakness.value)),
          Weakness.list(there.map(FacetWeakness.value))))
    }
    return found
  }

  /// In what a facet of the plan asks for less than one of the cahier about the same.
  private func weakness(_ own: Requirement, _ asked: Requirement) -> Weakness {
    let subject = FacetWeakness.subject(asked.facet)
    let (here, there) = (FacetWeakness.value(own.facet), FacetWeakness.value(asked.facet))
    if !isFirm(own.cardinality, asked.cardinality) {
      return .weaker("\(subject) cardinality", own.cardinality.rawValue, asked.cardinality.rawValue)
    }
    return .differing(subject, here.isEmpty ? Weakness.nothing : here, there.isEmpty ? Weakness.nothing : there)
  }

  private func isAtLeast(_ own: Requirement, as asked: Requirement) -> Bool {
    guard isFirm(own.cardinality, asked.cardinality) else { return false }
    // What must not be there is forbidden with all that it is a case of.
    if asked.cardinality == .prohibited { return FacetWeakness.isAtLeast(asked.facet, as: own.facet) }
    return FacetWeakness.isAtLeast(
      own.facet, as: asked.facet, takesAnyType: openTypes.contains(FacetWeakness.subject(asked.facet)))
  }

  private func isFirm(_ own: FacetCardinality, _ asked: FacetCardinality) -> Bool {
    own == asked || own == .required && asked == .optional
  }

  private func isSame(_ one: String, _ other: String) -> Bool {
    if one == other { return true }
    guard let left = SchemaVersion.identify(one)?.version else { return false }
    return left == SchemaVersion.identify(other)?.version
  }
}

extension IDSContent {
  /// What a specification says beside its id and title.
  init(_ specification: Specification) {
    self.init(
      schemaVersions: specification.schemaVersions, cardinality: specification.cardinality,
      applicability: specification.applicability, requirements: specification.requirements,
      requirementsDescription: specification.requirementsDescription)
  }
}
