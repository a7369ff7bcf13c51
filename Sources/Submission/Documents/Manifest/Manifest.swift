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
    let types = models.flatMap(\.equipmentNames)
    let buildings = NamedParts(models.flatMap(\.buildings).compactMap(\.name), .building)
    let systems = NamedParts(models.flatMap(\.systems).compactMap(\.name), .system)
    let equipment = NamedParts(types.map(\.name), .equipment)
    let rows = documents.flatMap { document in
      var rows = [ManifestRow(document)]
      let scopes: [(asked: String?, found: (String) -> [ManifestScope])] = [
        (document.lot, lotScopes), (document.building, buildings.asked), (document.system, systems.asked),
        (document.equipment, { Self.equipment($0, equipment, types) }),
      ]
      for scope in scopes {
        guard let asked = scope.asked else { continue }
        let found = scope.found(asked)
        rows = rows.flatMap { row in found.isEmpty ? [row.unknown(asked)] : found.map(row.narrowed) }
      }
      return rows
    }
    let longer = ExpectedNames.longer(among: rows.flatMap(\.scopes))
    return longer.isEmpty ? rows : rows.map { $0.beside(longer) }
  }

  private func lotScopes(_ asked: String) -> [ManifestScope] {
    guard asked == ExpectedDocument.each else {
      return [ManifestScope(lot: asked, among: lots)]
    }
    return ManifestScope.all(lots)
  }

  /// A class stands for each of its types; any other word is the name of one.
  private static func equipment(
    _ asked: String, _ names: NamedParts, _ types: [EquipmentNameFact]
  ) -> [ManifestScope] {
    let wanted = asked.lowercased()
    guard wanted.hasPrefix("ifc") else { return names.asked(asked) }
    return NamedParts(types.filter { $0.classes.contains(wanted) }.map(\.name), .equipment).all
  }
}

/// The parts of the works of a kind that models have.
private struct NamedParts {
  /// One of each: names that people read as one are one; those that say nothing are none.
  let all: [ManifestScope]
  private let kind: ManifestScope.Kind
  private let known: Set<[String]>

  init(_ names: [String], _ kind: ManifestScope.Kind) {
    var seen: Set<[String]> = []
    all = names.map { ManifestScope($0, kind, isFound: true) }.filter {
      !$0.words.isEmpty && seen.insert($0.words).inserted
    }
    self.kind = kind
    known = seen
  }

  /// All for ``ExpectedDocument/each``, else the one of that name, whether the models have it or not.
  func asked(_ name: String) -> [ManifestScope] {
    if name == ExpectedDocument.each { return all }
    let words = ManifestScope(name, kind).words
    return words.isEmpty ? [] : [ManifestScope(name, kind, isFound: known.contains(words), isAsked: true)]
  }
}
