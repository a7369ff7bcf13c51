import IFCModel

/// Matching by keys that one object has in each of the models.
extension ObjectMatcher {
  mutating func match(by kind: IdentityKind, _ key: (ObjectTable, Int) -> UInt128) {
    guard matches.isOpen else { return }
    join(old.rows.indices.map { key(old, $0) }, new.rows.indices.map { key(new, $0) }, by: kind)
  }

  /// Matches by keys that hold what an object is in: the same number in both models where that is the same place, else
  /// a number for its name.
  mutating func match(
    by kind: IdentityKind, inContext around: (ObjectTable, Int) -> Int32, _ key: (ObjectTable, Int, UInt128) -> UInt128
  ) {
    guard matches.isOpen else { return }
    let oldKeys = old.rows.indices.map { position -> UInt128 in
      let place = around(old, position)
      guard place != ObjectTable.none else { return key(old, position, 1) }
      let isKnown = matches.newOfOld[Int(place)] != ObjectTable.none
      return key(old, position, isKnown ? UInt128(place) + 2 : old.rows[Int(place)].name)
    }
    let newKeys = new.rows.indices.map { position -> UInt128 in
      let place = around(new, position)
      guard place != ObjectTable.none else { return key(new, position, 1) }
      let known = matches.oldOfNew[Int(place)]
      return key(new, position, known != ObjectTable.none ? UInt128(known) + 2 : new.rows[Int(place)].name)
    }
    join(oldKeys, newKeys, by: kind)
  }

  /// Goes over the keys that one object has in each of the models.
  ///
  /// - Parameter isSure: whether the keys say so much that nothing else is asked.
  mutating func join(
    _ oldKeys: [UInt128], _ newKeys: [UInt128], by kind: IdentityKind, isSure: Bool = false
  ) {
    var rest = UniqueKeys.positions(newKeys)[...]
    for position in UniqueKeys.positions(oldKeys) {
      while let first = rest.first, newKeys[first] < oldKeys[position] { rest.removeFirst() }
      guard let other = rest.first else { return }
      guard newKeys[other] == oldKeys[position], matches.newOfOld[position] == ObjectTable.none,
        matches.oldOfNew[other] == ObjectTable.none
      else { continue }
      if !isSure, let doubt = evidence.doubt(position, other, by: kind) {
        matches.doubt(doubt, position, other)
      } else {
        matches.match(position, other, by: kind)
      }
    }
  }

  static func joined(_ parts: [UInt128], sort: UInt64) -> UInt128 {
    var hash = ContentHash(sort: sort)
    for part in parts { hash.add(part) }
    return hash.value
  }
}
