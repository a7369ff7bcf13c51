import Requirements

/// What a row says for each version of IFC, where classes, sets or properties have a column for each: `Classe IFC2x3`
/// beside `Classe IFC4`.
struct VersionCells {
  /// Versions for which the row says the same, and what it says by column.
  typealias Group = (versions: [String], cells: [ColumnMeaning: String])

  static let versions = ["IFC2X3", "IFC4", "IFC4X3_ADD2"]
  private static let meanings: [ColumnMeaning] = [.object, .set, .property]

  /// The groups of versions, in order; empty where the row says the same for all, or the table has no such columns. A
  /// version for which a cell is empty, though another's is not, is in no group: nothing is asked there.
  let groups: [Group]

  /// - Parameter above: the row that names the class, where that is one above.
  init(_ row: SheetRow, above: SheetRow?, _ table: SheetTable) {
    var groups: [Group] = []
    let columns = Self.meanings.map { ($0, table.columns($0)) }.filter { Self.areOfVersions($0.1) }
    for version in columns.isEmpty ? [] : Self.versions {
      var cells: [ColumnMeaning: String] = [:]
      for (meaning, columns) in columns {
        let source = meaning == .object ? above ?? row : row
        cells[meaning] = Self.column(of: version, columns).map { source.text($0.number) } ?? ""
      }
      let isLeftOut = columns.contains { meaning, columns in
        let source = meaning == .object ? above ?? row : row
        return CellWords.isBlank(cells[meaning] ?? "")
          && columns.contains { !CellWords.isBlank(source.text($0.number)) }
      }
      if isLeftOut { continue }
      if let same = groups.firstIndex(where: { $0.cells == cells }) {
        groups[same].versions.append(version)
      } else {
        groups.append(([version], cells))
      }
    }
    self.groups = groups.count == 1 && groups[0].versions.count == Self.versions.count ? [] : groups
  }

  /// Whether columns are those of different versions, all of them by their headings.
  static func areOfVersions(_ columns: [SheetColumn]) -> Bool {
    let versions = columns.compactMap { version($0.heading) }
    return columns.count > 1 && versions.count == columns.count && Set(versions).count == columns.count
      && columns.allSatisfy { meanings.contains($0.meaning) }
  }

  /// The column of a version; IFC4X3 is said with IFC4 where it has none of its own.
  private static func column(of version: String, _ columns: [SheetColumn]) -> SheetColumn? {
    let others = version == "IFC4X3_ADD2" ? [version, "IFC4"] : [version]
    return others.lazy.compactMap { other in columns.first { Self.version($0.heading) == other } }.first
  }

  /// The version that a heading names.
  private static func version(_ heading: String) -> String? {
    let name = TextFolding.folded(heading).filter { $0 != " " }
    if name.contains("2x3") { return "IFC2X3" }
    if name.contains("4x3") || name.contains("ifc43") { return "IFC4X3_ADD2" }
    return name.contains("ifc4") ? "IFC4" : nil
  }

  /// A requirement that is due in some versions only: in the others its values have no place.
  static func restricted(_ requirement: CahierRequirement, to versions: [String]) -> CahierRequirement {
    guard case .checks(let applicability, var checks) = requirement.content else { return requirement }
    for place in checks.indices {
      let table = checks[place].locators
      let rows = Self.versions.compactMap { version -> LocatorTable.Row? in
        versions.contains(version) ? table.rows.first { $0.schemaVersion == version } : .init(version, [])
      }
      checks[place].locators = LocatorTable(table.common, rows: rows)
    }
    var requirement = requirement
    requirement.content = .checks(applicability, checks)
    return requirement
  }
}
