public import Requirements
import Workbook

/// Writes a cahier as one table (CSV): its requirements, a row for each check, with a column for each stage. What the
/// cahier says beside its requirements is lost, and named. ``SheetReader`` reads the table back.
public enum CahierTable {
  /// The bytes (UTF-8 with its mark, `;`, as spreadsheets in French open it), and what they do not say.
  ///
  /// - Returns: nil where the cahier is longer than one may be.
  /// - Complexity: O(size of the cahier).
  public static func bytes(_ cahier: Cahier) -> (bytes: [UInt8], losses: [ConversionLoss])? {
    var plain = cahier
    plain.waivers = []
    for place in plain.requirements.indices { plain.requirements[place].writeOutLists(cahier.lists) }
    plain.lists = []
    guard let root = CahierWorkbook.root(plain) else { return nil }
    let isFrench = cahier.identity.language == "fr"
    let spec = WorkbookSheet.requirements
    let kept = spec.columns.indices.filter { !spec.columns[$0].isStage }
    let order = cahier.stageOrder
    var lines = [kept.map { isFrench ? spec.columns[$0].fr : spec.columns[$0].en } + order]
    var last = -1
    for row in CahierWorkbook.rows(spec, root, language: cahier.identity.language) {
      let requirement = plain.requirements[row.entry]
      // What belongs to the requirement stands in its first row.
      let marks = order.map { row.entry == last ? "" : mark(of: requirement.stages, at: $0, in: order) }
      lines.append(kept.map { row.cells[$0] } + marks)
      last = row.entry
    }
    let text =
      lines.map { $0.map { CSVText.cell($0, separator: ";") }.joined(separator: ";") }.joined(separator: "\r\n")
      + "\r\n"
    return ([0xEF, 0xBB, 0xBF] + Array(text.utf8), losses(cahier) + longCells(lines))
  }

  private static func mark(of rule: StageRule, at stage: String, in order: [String]) -> String {
    // Without any mark it would be due at all stages.
    if rule.span == .only([]) { return "-" }
    guard rule.span.contains(stage, in: order) else { return "" }
    return rule.stronger?.contains(stage, in: order) ?? false ? "x+" : "x"
  }

  /// Cells that Excel cuts where it opens the table.
  private static func longCells(_ lines: [[String]]) -> [ConversionLoss] {
    lines.dropFirst().flatMap { cells in
      cells.enumerated().compactMap { place, text in
        CahierWorkbook.tooLong(text).map {
          ConversionLoss(.longCell, requirement: cells[0], arguments: [lines[0][place], "\($0)"])
        }
      }
    }
  }

  private static func losses(_ cahier: Cahier) -> [ConversionLoss] {
    var codes: [ConversionLossCode] = [.identity]
    if cahier.stages.contains(where: { $0 != Stage(id: $0.id) }) { codes.append(.stageDetails) }
    if cahier.lots.contains(where: { $0 != Lot(id: $0.id) }) { codes.append(.lotTitles) }
    if cahier.disciplines.contains(where: { $0 != Discipline(id: $0.id) }) { codes.append(.disciplines) }
    if !cahier.lists.isEmpty { codes.append(.lists) }
    if cahier.thresholds != SeverityThresholds() { codes.append(.thresholds) }
    if !cahier.delays.isEmpty || cahier.penalty != nil { codes.append(.delays) }
    if cahier.placeholders != PlaceholderPolicy() { codes.append(.placeholderPolicy) }
    if !cahier.waivers.isEmpty { codes.append(.waivers) }
    let versions = cahier.identity.schemaVersions
    let schemas =
      versions == CahierIdentity.allSchemaVersions
      ? [] : [ConversionLoss(.schemas, arguments: [versions.joined(separator: ", ")])]
    return codes.map { ConversionLoss($0) } + schemas
  }
}

extension WorkbookSheet.Column {
  /// Whether it says at which stages a requirement is due: in a table the stages have columns of their own.
  var isStage: Bool { WorkbookSheet.Column.stages.contains(path) }

  private static let stages: Set<[String]> = [
    ["stages", "from"], ["stages", "only"], ["stages", "stronger"], ["stages", "stronger", "from"],
    ["stages", "stronger", "only"],
  ]
}

extension CahierRequirement {
  /// Names the values of lists in place of the lists.
  fileprivate mutating func writeOutLists(_ lists: [ValueList]) {
    func writeOut(_ rule: inout ValueRule) {
      guard let list = lists.first(where: { $0.id == rule.list }) else { return }
      rule.list = nil
      rule.values += list.entries.flatMap { [$0.value] + $0.aliases }
    }
    guard case .checks(var applicability, var checks) = content else { return }
    for place in checks.indices {
      writeOut(&checks[place].rule)
      for condition in checks[place].conditions.indices { writeOut(&checks[place].conditions[condition].rule) }
    }
    for place in applicability.conditions.indices { writeOut(&applicability.conditions[place].rule) }
    for place in applicability.exceptions.indices {
      let conditions = applicability.exceptions[place].conditions.indices
      for condition in conditions { writeOut(&applicability.exceptions[place].conditions[condition].rule) }
    }
    content = .checks(applicability, checks)
  }
}
