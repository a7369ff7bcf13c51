extension PackedTables {
  /// What a name stands for, and the number of its record, in upper and lower case alike.
  ///
  /// The pack holds a hash table with open addressing, at most half full, made by `declarations` in `schemas/pack.py`.
  /// - Complexity: O(length of the name); nothing is allocated.
  func declaration(_ name: some Collection<UInt8>) -> (kind: DeclarationKind, index: Int)? {
    let slots = count(.declarationSlots)
    guard slots > 0 else { return nil }
    var slot = Int(hash(name)) & (slots - 1)
    for _ in 0..<slots {
      let index = Int(record(.declarationSlots, slot).short(0)) - 1
      guard index >= 0 else { return nil }
      let declaration = record(.declarations, index)
      if isName(range(ofString: declaration.short(0)), name), let kind = DeclarationKind(rawValue: declaration.short(2))
      {
        return (kind, Int(declaration.short(4)))
      }
      slot = (slot + 1) & (slots - 1)
    }
    return nil
  }

  /// All names of a kind, as the schema spells them, in the order of their records.
  func names(of kind: DeclarationKind) -> [String] {
    (0..<count(.declarations)).compactMap {
      let declaration = record(.declarations, $0)
      return declaration.short(2) == kind.rawValue ? declaration.text(0) : nil
    }
  }
}

/// FNV-1a (32 bits) of a name in upper case.
private func hash(_ name: some Collection<UInt8>) -> UInt32 {
  var value: UInt32 = 0x811C_9DC5
  for byte in name { value = (value ^ UInt32(upperCase(byte))) &* 0x0100_0193 }
  return value
}
