import IFCSchema
import Requirements

/// A plan and the cahier that it is held against.
struct CahierPair {
  let plan: Cahier
  let cahier: Cahier

  /// Each in the place of the other: for conditions, which the plan may have wider and not narrower.
  var reversed: CahierPair { CahierPair(plan: cahier, cahier: plan) }

  /// The schema versions that both are for; those of the cahier where there are none. That a version is left out is told
  /// of the plan as a whole.
  var versions: [String] {
    let common = cahier.identity.schemaVersions.filter(plan.identity.schemaVersions.contains)
    return common.isEmpty ? cahier.identity.schemaVersions : common
  }

  /// The schemas of ``versions``.
  var schemas: [Schema] { versions.compactMap { SchemaVersion.identify($0)?.version }.map(Schema.of) }

  /// The stages of the cahier at which a requirement of it is due; one nil where it has none.
  func stagesDue(_ requirement: CahierRequirement) -> [String?] {
    let order = cahier.stageOrder
    return order.isEmpty ? [nil] : order.filter { requirement.stages.span.contains($0, in: order) }
  }
}
