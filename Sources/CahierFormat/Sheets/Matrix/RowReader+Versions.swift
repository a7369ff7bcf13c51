import Requirements

/// Rows that say something else for each version of IFC.
extension RowReader {
  /// The requirements of the row, one for each group of versions for which it says the same.
  func draft(_ versions: VersionCells) -> RowDraft {
    guard !versions.groups.isEmpty else { return draft() }
    var drafts: [RowDraft] = []
    for group in versions.groups {
      var reader = self
      reader.cells.given = group.cells
      if let object = group.cells[.object] { reader.cells.object = object }
      if !drafts.isEmpty { reader.suffix = "-\(group.versions[0])" }
      var draft = reader.draft()
      // Rows without ids of their own have one number for all versions.
      draft.problems.removeAll { $0.code == .repeatedID && $0.arguments.first == "" }
      draft.requirement = draft.requirement.map { VersionCells.restricted($0, to: group.versions) }
      drafts.append(draft)
    }
    // The row is understood where it is for one version; what is wrong with it for another is told.
    let kinds: [SheetLine.Kind] = [.understood, .checklist]
    guard let first = kinds.lazy.compactMap({ kind in drafts.firstIndex { $0.kind == kind } }).first else {
      return drafts[0]
    }
    var result = drafts.remove(at: first)
    for draft in drafts {
      let reason = draft.kind == .refused && draft.reason?.code != .duplicateRow ? draft.reason : nil
      for found in draft.problems + [reason].compactMap({ $0 })
      where !result.problems.contains(where: { $0.code == found.code && $0.arguments == found.arguments }) {
        result.problems.append(found)
      }
      if let requirement = draft.requirement { result.further.append(requirement) }
    }
    return result
  }
}
