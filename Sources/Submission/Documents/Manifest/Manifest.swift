import Requirements

/// The documents that a stage expects, and the parts of the works that they are asked of.
struct Manifest: Sendable {
  private let documents: [ExpectedDocument]
  private let lots: [Lot]

  init(_ request: RuleRequest) { (documents, lots) = (request.documents, request.lots) }

  /// The rows, those of ``ExpectedDocument/each`` written out. O(rows).
  ///
  /// - Parameter models: what has the buildings, systems and types of equipment.
  func rows(for models: [ModelFacts]) -> [ManifestRow] {
    documents.flatMap { document in
      var rows = [ManifestRow(document)]
      let scopes: [(asked: String?, found: (String) -> [ManifestScope])] = [
        (document.lot, lotScopes),
        (document.building, { Self.scopes($0, models.flatMap(\.buildings).compactMap(\.name), .building) }),
        (document.system, { Self.scopes($0, models.flatMap(\.systems).compactMap(\.name)) }),
        (document.equipment, { Self.equipmentScopes($0, models.flatMap(\.equipmentNames)) }),
      ]
      for scope in scopes {
        guard let asked = scope.asked else { continue }
        let found = scope.found(asked)
        rows = rows.flatMap { row in found.isEmpty ? [row.unknown(asked)] : found.map(row.narrowed) }
      }
      return rows
    }
  }

  private func lotScopes(_ asked: String) -> [ManifestScope] {
    guard asked == ExpectedDocument.each else {
      return [ManifestScope(asked, .lot, lots.first { $0.id == asked })]
    }
    return lots.map { ManifestScope($0.id, .lot, $0) }
  }

  private static func scopes(
    _ asked: String, _ names: [String], _ part: PartMark.Part? = nil
  ) -> [ManifestScope] {
    asked == ExpectedDocument.each ? distinct(names, part) : distinct([asked], part)
  }

  /// A class stands for each of its types; any other word is the name of one.
  private static func equipmentScopes(_ asked: String, _ types: [EquipmentNameFact]) -> [ManifestScope] {
    if asked == ExpectedDocument.each { return distinct(types.map(\.name)) }
    let wanted = asked.lowercased()
    guard wanted.hasPrefix("ifc") else { return distinct([asked]) }
    return distinct(types.filter { $0.classes.contains(wanted) }.map(\.name))
  }

  /// Names that people read as one are one; those that say nothing are none.
  private static func distinct(_ names: [String], _ part: PartMark.Part? = nil) -> [ManifestScope] {
    var seen: Set<[String]> = []
    return names.map { ManifestScope($0, part) }.filter { !$0.words.isEmpty && seen.insert($0.words).inserted }
  }
}
