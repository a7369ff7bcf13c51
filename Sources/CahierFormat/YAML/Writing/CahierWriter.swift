public import Requirements

/// Writes a cahier as YAML that reads back as the same cahier. What it extended is part of it.
public enum CahierWriter {
  /// The file as UTF-8.
  public static func bytes(_ cahier: Cahier) -> [UInt8] { Array(text(cahier).utf8) }

  /// The file as text.
  ///
  /// - Complexity: linear in the size of the cahier.
  public static func text(_ cahier: Cahier) -> String {
    let language = cahier.identity.language
    let parts = PartWriter(language: language)
    let requirements = RequirementWriter(language: language)
    var root = MappingWriter<RootKey>()
    root.put(.cahier, identity(cahier.identity))
    root.put(.thresholds, parts.thresholds(cahier.thresholds))
    root.put(.placeholders, parts.policy(cahier.placeholders))
    root.put(.delays, parts.delays(cahier.delays))
    root.put(.penalty, cahier.penalty.map(parts.penalty))
    root.put(.stages, cahier.stages.map(parts.stage))
    root.put(.lots, cahier.lots.map(parts.lot))
    root.put(.disciplines, cahier.disciplines.map(parts.discipline))
    root.put(.lists, cahier.lists.map(parts.list))
    root.put(.requirements, cahier.requirements.map(requirements.requirement))
    root.put(.waivers, cahier.waivers.map(parts.waiver))
    return YAMLText(root.nodeOrEmpty).text
  }

  private static func identity(_ identity: CahierIdentity) -> YAMLNode? {
    let language = identity.language
    var mapping = MappingWriter<IdentityKey>()
    mapping.put(.id, identity.id)
    mapping.put(.title, identity.title, language: language)
    mapping.put(.version, identity.version)
    mapping.put(.owner, identity.owner)
    mapping.put(.language, language)
    mapping.put(.schemas, identity.schemaVersions, single: false)
    mapping.put(.calendar, identity.calendar?.rawValue)
    mapping.put(.description, identity.description, language: language)
    mapping.put(.sources, identity.sources, single: false)
    return mapping.node
  }
}
