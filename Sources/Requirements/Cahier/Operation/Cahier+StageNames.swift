extension Cahier {
  /// The stages that a word means, as people type it: the one whose id it is, else the one whose id or other name it is
  /// in any case (`DCE`, `tqc`); of a name that several stages have (`AVP`), all of them. O(names of the stages).
  public func stages(named word: String) -> [Stage] {
    if let stage = stage(word) { return [stage] }
    let wanted = TextFolding.folded(word)
    if wanted.isEmpty { return [] }
    let called = stages.filter { TextFolding.folded($0.id) == wanted }
    return called.isEmpty ? stages.filter { $0.aliases.contains { TextFolding.folded($0) == wanted } } : called
  }
}

extension Stage {
  /// Its id with its other names behind: `pro (PRO/DCE, DCE, ACT)`.
  public var nameWithAliases: String {
    let others = aliases.filter { TextFolding.folded($0) != TextFolding.folded(id) }
    return others.isEmpty ? id : "\(id) (\(others.joined(separator: ", ")))"
  }
}
