import IFCSchema
import Requirements

/// Puts together what a requirement became in each schema version.
///
/// IDS takes the versions of a specification for a remark: every specification is asked of every model. So an object is
/// asked only for what all versions that have its class ask, and the rest is told as lost.
struct VersionMerge {
  private let requirement: CahierRequirement
  private let versions: [LoweredSpecification]
  /// What a version alone asks.
  private(set) var losses: [ConversionLoss] = []
  private var buckets: [Bucket] = []
  /// How many classes the requirement applies to.
  private let classCount: Int

  /// Classes of which the same is asked.
  private struct Bucket {
    var classes: [LoweredClass]
    var versions: [String]
    let conditions: [Facet]
    var requirements: [Requirement]
  }

  /// - Parameter versions: the requirement in every version of the cahier, those in which nothing is asked included.
  init(_ requirement: CahierRequirement, in versions: [LoweredSpecification]) {
    self.requirement = requirement
    self.versions = versions
    var classes: [LoweredClass] = []
    for one in versions.flatMap(\.classes) where !classes.contains(one) { classes.append(one) }
    classCount = classes.count
    var refused: [String] = []
    for one in classes {
      let knowing = versions.filter { one.isPossible(in: $0.schema) }
      guard knowing.allSatisfy({ $0.asks(one) }) else {
        refused.append(one.name ?? "*")
        continue
      }
      add(one, asked: joined(knowing), knowing.map(\.schema.version.name))
    }
    if !refused.isEmpty {
      lose(.versionRules, refused.prefix(3).joined(separator: ", ") + (refused.count > 3 ? " …" : ""))
    }
  }

  private mutating func lose(_ code: ConversionLossCode, _ argument: String) {
    let loss = ConversionLoss(code, requirement: requirement.id, arguments: [argument])
    if !losses.contains(loss) { losses.append(loss) }
  }

  /// What all of these versions ask. Where that takes nothing away, it is what all versions ask, so that classes of
  /// one version stand with the others.
  private mutating func joined(_ versions: [LoweredSpecification]) -> [LoweredCheck] {
    guard case .checks(_, let checks) = requirement.content else { return [] }
    let asking = self.versions.filter { !$0.entities.isEmpty }
    var result: [LoweredCheck] = []
    for position in checks.indices {
      func variants(in versions: [LoweredSpecification]) -> [LoweredCheck?] {
        versions.map { version in version.checks.first { $0.position == position } }
      }
      let own = variants(in: versions)
      // What IDS cannot say in any version was told by what said so.
      guard own.contains(where: { $0 != nil }) else { continue }
      var join = CheckJoin(variants(in: asking))
      if join.isWeaker || join.check == nil { join = CheckJoin(own) }
      if let check = join.check, zip(versions, own).contains(where: { refuses($0, $1, check) }) {
        lose(.versionRules, checks[position].locators.all.first?.text ?? "")
        continue
      }
      if join.hasSeveralNames {
        lose(.versionNames, checks[position].locators.all.map(\.text).joined(separator: ", "))
      }
      if join.isWeaker || join.check == nil { lose(.versionRules, checks[position].locators.all.first?.text ?? "") }
      if let check = join.check { result.append(check) }
    }
    return result
  }

  /// Whether sound objects of a version would fail what is asked for all: each set that is named must hold the property
  /// where it is there (IDS, `property-facet.md`), and a set of another version may be there for other properties.
  private func refuses(_ version: LoweredSpecification, _ own: LoweredCheck?, _ all: LoweredCheck) -> Bool {
    guard case .property(let asked)? = own?.requirement.facet, case .property(let joined) = all.requirement.facet,
      let ownSets = asked.propertySet.listedValues, let sets = joined.propertySet.listedValues,
      let names = joined.baseName.listedValues
    else { return false }
    return sets.contains { set in
      guard !ownSets.contains(set), let template = version.schema.propertySet(named: set) else { return false }
      return !template.properties.contains { names.contains($0.name) }
    }
  }

  private mutating func add(_ one: LoweredClass, asked checks: [LoweredCheck], _ versions: [String]) {
    var groups: [Bucket] = []
    for check in checks {
      if let same = groups.firstIndex(where: { $0.conditions == check.conditions }) {
        groups[same].requirements.append(check.requirement)
      } else {
        groups.append(
          Bucket(classes: [one], versions: versions, conditions: check.conditions, requirements: [check.requirement]))
      }
    }
    for group in groups {
      let same = buckets.firstIndex { bucket in
        bucket.conditions == group.conditions && bucket.requirements == group.requirements
          && bucket.classes[0].predefinedType == one.predefinedType
          && (bucket.classes[0].name == nil) == (one.name == nil)
      }
      if let same {
        buckets[same].classes.append(one)
        buckets[same].versions += versions.filter { !buckets[same].versions.contains($0) }
      } else {
        buckets.append(group)
      }
    }
  }

  /// The specifications; the first has the id of the requirement, the others a number behind it.
  ///
  /// - Parameter template: says what is the same in all of them.
  mutating func specifications(like template: Specification) -> [Specification] {
    var template = template
    // That one object is there can be said by what speaks of all of them alone.
    if !buckets.isEmpty, !speaksOfAll, template.cardinality == .required {
      let loss = ConversionLoss(.mustApply, requirement: requirement.id)
      if !losses.contains(loss) { losses.append(loss) }
      template.cardinality = .optional
    }
    let order = versions.map(\.schema.version.name)
    return buckets.enumerated().map { number, bucket in
      var part = template
      if number > 0 { part.id = "\(requirement.id).\(number + 1)" }
      part.schemaVersions = order.filter(bucket.versions.contains)
      part.applicability = (entity(bucket.classes).map { [Facet.entity($0)] } ?? []) + bucket.conditions
      part.requirements = bucket.requirements
      part.exceptions = []
      return part
    }
  }

  /// Whether one specification is about all objects that the requirement applies to.
  private var speaksOfAll: Bool {
    guard case .checks(let applicability, _) = requirement.content, buckets.count == 1 else { return false }
    return buckets[0].classes.count == classCount && buckets[0].conditions.count <= applicability.conditions.count
  }

  private func entity(_ classes: [LoweredClass]) -> EntityFacet? {
    let names = classes.compactMap(\.name).sorted()
    guard let first = names.first else { return nil }
    return EntityFacet(
      name: names.count == 1 ? .simple(first) : .restriction(Restriction(enumeration: names)),
      predefinedType: classes[0].predefinedType)
  }
}
