public import Requirements

/// Makes a cahier of an IDS: each specification becomes a requirement that says what it said, in the same terms.
public enum IDSImport {
  /// What an IDS does not say, and a cahier has to.
  public struct Defaults: Sendable {
    /// The id of the stage at which everything is due; nil for the milestone of the IDS, else `doe`.
    public var stage: String?
    /// The id of the lot that provides everything; nil where every lot does.
    public var lot: String?
    /// How grave it is that a requirement is not met.
    public var severity: RequirementSeverity

    /// Defaults.
    public init(stage: String? = nil, lot: String? = nil, severity: RequirementSeverity = .major) {
      self.stage = stage
      self.lot = lot
      self.severity = severity
    }
  }

  /// The cahier of an IDS, and what it has no place for.
  ///
  /// - Complexity: linear in the size of the requirements.
  public static func cahier(
    from file: RequirementFile, _ defaults: Defaults = Defaults()
  ) -> (cahier: Cahier, losses: [ConversionLoss]) {
    var losses = self.losses(of: file.information) + file.lostDocumentation
    let stage = defaults.stage ?? file.information.milestone.flatMap(id) ?? "doe"
    let lots = defaults.lot.map { [$0] } ?? []
    var taken: Set<String> = []
    let requirements = file.specifications.map { specification in
      let id = free(specification.id, among: &taken)
      if id != specification.id {
        losses.append(ConversionLoss(.repeatedID, requirement: id, arguments: [specification.id, id]))
      }
      if specification.name.trimmed.isEmpty { losses.append(ConversionLoss(.missingName, requirement: id)) }
      return requirement(specification, id: id, stage: stage, lots: lots, defaults.severity)
    }
    let versions = Set(file.specifications.flatMap(\.schemaVersions).map { $0.uppercased() })
    let known = CahierIdentity.allSchemaVersions.filter(versions.contains)
    let cahier = Cahier(
      identity: CahierIdentity(
        id: id(file.title) ?? "ids", title: BilingualText(fr: file.title.trimmed.isEmpty ? "IDS" : file.title),
        version: file.information.version,
        schemaVersions: known.isEmpty ? CahierIdentity.allSchemaVersions : known,
        description: BilingualText(fr: file.information.description)),
      stages: [Stage(id: stage, title: BilingualText(fr: file.information.milestone))],
      lots: lots.map { Lot(id: $0) }, requirements: requirements)
    return (cahier, losses)
  }

  private static func requirement(
    _ specification: Specification, id: String, stage: String, lots: [String], _ severity: RequirementSeverity
  ) -> CahierRequirement {
    CahierRequirement(
      id: id, title: BilingualText(fr: specification.name.trimmed.isEmpty ? id : specification.name),
      why: BilingualText(fr: specification.description),
      stages: StageRule(.from(stage)), lots: lots, severity: severity,
      content: .ids(
        IDSContent(
          schemaVersions: specification.schemaVersions, cardinality: specification.cardinality,
          applicability: specification.applicability, requirements: specification.requirements,
          requirementsDescription: specification.requirementsDescription)),
      fixes: specification.instructions.map { [FixInstruction(tool: "*", text: BilingualText(fr: $0))] } ?? [])
  }

  private static func losses(of information: RequirementFile.Information) -> [ConversionLoss] {
    let parts = [
      ("copyright", information.copyright), ("author", information.author), ("date", information.date),
      ("purpose", information.purpose),
    ]
    return parts.compactMap { name, value in
      value.map { ConversionLoss(.information, arguments: [name, $0]) }
    }
  }

  /// `id`, or the first of `id-2`, `id-3` … that nobody has.
  private static func free(_ id: String, among taken: inout Set<String>) -> String {
    var candidate = id
    var number = 1
    while !taken.insert(candidate).inserted {
      number += 1
      candidate = "\(id)-\(number)"
    }
    return candidate
  }

  /// A short name without blanks: the first letters and digits of a text; nil where it has none.
  static func id(_ text: String) -> String? {
    let words = TextFolding.folded(text).split(separator: " ").joined(separator: "-")
    let id = String(words.prefix(40))
    return id.isEmpty ? nil : id
  }
}

extension RequirementFile {
  /// What no format that recol writes has a place for: what is explained inside of restrictions.
  public var lostDocumentation: [ConversionLoss] {
    documentation.map { ConversionLoss(.documentation, requirement: $0.specification, arguments: [$0.text]) }
  }
}
