import Findings
import Wording

extension PortfolioProfile {
  /// What people call lots that are named by id, one or several with commas between them: their titles with their ids;
  /// the id alone where no cahier says more, and in an archive of an earlier recol.
  func title(ofLots lots: String) -> String {
    if let title = lotTitles[lots] { return "\(title) (\(lots))" }
    return lots.split(separator: ", ").map { id in lotTitles[String(id)].map { "\($0) (\(id))" } ?? String(id) }
      .joined(separator: ", ")
  }
}

extension Portfolio {
  /// The same; see ``PortfolioProfile``.
  func title(ofLots lots: String) -> String { summary.profile?.title(ofLots: lots) ?? lots }
}

/// How reports call what has no name of its own.
struct PortfolioNames {
  let language: Language

  /// A building by its name, else by its identifier, else by its folder.
  func name(of building: PortfolioBuilding) -> String {
    if let name = building.name { return name }
    if let identifier = building.identifier, !identifier.isEmpty { return identifier }
    let folder = FileName.last(of: building.folder)
    return folder.isEmpty ? PortfolioLabel.noName.phrase.said(in: language) : folder
  }

  /// What a building is known by, in words.
  func means(of building: PortfolioBuilding) -> String {
    let label: PortfolioLabel =
      switch building.key.prefix(while: { $0 != " " }) {
      case "id": .knownById
      case "guid": .knownByGuid
      default: .knownByFolder
      }
    return label.phrase.said(in: language)
  }

  /// A column of the heat map in a word or two: what stands above it. Of a property its name comes first, since the end
  /// of what is long is cut.
  func short(_ column: PortfolioColumn) -> String {
    if column.isRequirement { return column.id }
    let parts = column.id.split(separator: ".", maxSplits: 1)
    guard FactLabel(rawValue: column.id) == nil, let set = parts.first, let property = parts.dropFirst().first else {
      return FactLabel.text(of: column.id, in: language)
    }
    return "\(property) (\(set.hasPrefix("Pset_") ? set.dropFirst(5) : set))"
  }

  /// A program; a word where it is not known.
  func exporter(_ name: String?) -> String {
    guard let name, !name.isEmpty else { return PortfolioLabel.noExporter.phrase.said(in: language) }
    return name
  }

  /// The class of a correction; the model where it has none.
  func className(of fix: Fix) -> String {
    fix.className.isEmpty ? PortfolioLabel.wholeModel.phrase.said(in: language) : fix.className
  }

  /// What is asked of a correction: the property or attribute, else the kind of requirement.
  func subject(of fix: Fix) -> String { FacetWord.asked(facet: fix.facet, subject: fix.subject, in: language) }

  /// What is the matter with a correction.
  func reason(of fix: Fix) -> String { fix.reason?.phrase.said(in: language) ?? "–" }

  /// A target of readiness.
  func target(_ target: String) -> String { target == "gmao" ? "GMAO" : "COBie" }

  /// A figure of the heat map: up to three characters.
  static func text(of cell: PortfolioCell) -> String {
    switch cell {
    case .nothing: "–"
    case .unknown: "?"
    case .percent(let percent): "\(percent)"
    }
  }
}
