extension PackedTables {
  /// What a name stands for, in upper and lower case alike.
  ///
  /// The pack holds a hash table with open addressing, at most half full, made by `declarations` in `schemas/pack.py`.
  /// - Complexity: O(length of the name); nothing is allocated.
  func declaration(_ name: some Collection<UInt8>) -> DeclarationRecord? {
    let slots = count(.declarationSlots)
    guard slots > 0 else { return nil }
    var slot = Int(hash(name)) & (slots - 1)
    for _ in 0..<slots {
      guard let index = record(DeclarationSlot.self, slot).declaration else { return nil }
      let declaration = record(DeclarationRecord.self, index)
      if isName(declaration.nameBytes, name) { return declaration }
      slot = (slot + 1) & (slots - 1)
    }
    return nil
  }

  /// All names of a kind, as the schema spells them, in the order of their records.
  func names(of kind: DeclarationRecord.Kind) -> [String] {
    records(DeclarationRecord.self).filter { $0.kind == kind }.map(\.name)
  }
}

/// FNV-1a (32 bits) of a name in upper case.
private func hash(_ name: some Collection<UInt8>) -> UInt32 {
  var value: UInt32 = 0x811C_9DC5
  for byte in name { value = (value ^ UInt32(upperCase(byte))) &* 0x0100_0193 }
  return value
}
