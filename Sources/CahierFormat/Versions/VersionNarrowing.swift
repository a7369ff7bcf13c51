public import IFCSchema
public import Requirements

/// Restricts a cahier to one version of IFC: what that version has is kept, and what only others have is told as lost.
public struct VersionNarrowing {
  /// The cahier for that version alone.
  public private(set) var cahier: Cahier
  /// What was left out.
  public private(set) var losses: [ConversionLoss] = []

  private let version: String
  private let names: VersionNames

  /// - Complexity: linear in the requirements, times the classes and places of each.
  public init(_ whole: Cahier, to version: SchemaVersion) {
    cahier = whole
    self.version = version.name
    names = VersionNames(version, among: whole.identity.schemaVersions)
    cahier.identity.schemaVersions = [version.name]
    cahier.requirements = []
    for requirement in whole.requirements {
      var narrowed = requirement
      var part = NarrowedParts(version: version.name, names: names)
      if let content = part.narrowed(requirement.content) {
        narrowed.content = content
        cahier.requirements.append(narrowed)
        for (code, left) in [(ConversionLossCode.otherVersionClasses, part.classes), (.otherVersionNames, part.left)]
        where !left.isEmpty {
          losses.append(ConversionLoss(code, requirement: requirement.id, arguments: left))
        }
      } else {
        losses.append(ConversionLoss(.otherVersion, requirement: requirement.id))
      }
    }
    let ids = Set(cahier.requirements.map(\.id))
    cahier.waivers.removeAll { !ids.contains($0.requirement) }
  }
}
