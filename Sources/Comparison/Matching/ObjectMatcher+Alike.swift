import IFCModel

/// The last steps: what shapes tell, and what nothing tells apart.
extension ObjectMatcher {
  /// Everything that an object says of itself, its shape and where it stands, where that is said of no other: of things
  /// that share a name and stand at one place, as far as anybody says where. Asked of those that are left alone, since it
  /// is read from their shapes: what is known already is at another place, or not to be told from this at all.
  mutating func matchByShape(_ contents: (old: [UInt128], new: [UInt128])) {
    guard matches.isOpen, threads > 0 else { return }
    let (matches, old, new) = (matches, old, new)
    let kinds = Set(old.rows.indices.filter { matches.newOfOld[$0] == ObjectTable.none }.map { old.rows[$0].kind })
      .intersection(new.rows.indices.filter { matches.oldOfNew[$0] == ObjectTable.none }.map { new.rows[$0].kind })
    guard !kinds.isEmpty else { return }
    let keys = TwoSides.map(threads: threads) { isOld in
      let table = isOld ? old : new
      let known = isOld ? matches.newOfOld : matches.oldOfNew
      let said = isOld ? contents.old : contents.new
      let asked = table.rows.indices.filter { known[$0] == ObjectTable.none && kinds.contains(table.rows[$0].kind) }
      var (keys, shapes) = ([UInt128](repeating: 0, count: table.count), [UInt128](repeating: 0, count: table.count))
      for (position, shape) in zip(asked, ShapeHashes.of(asked, in: table)) where shape != 0 {
        shapes[position] = shape
        keys[position] = ObjectMatcher.joined([UInt128(table.rows[position].kind), shape, said[position]], sort: 8)
      }
      return (keys: keys, shapes: shapes)
    }
    shapes = (keys.old.shapes, keys.new.shapes)
    join(keys.old.keys, keys.new.keys, by: .placement, isSure: true)
  }

  /// Pairs, in the order of their files, those of which as many are left on both sides and that are the same in all that
  /// is known of them: GlobalIds included, be they malformed or shared; then GlobalIds aside, which may be renewed. Parts
  /// of such things are found by what they are part of, and so it begins again.
  ///
  /// GlobalIds aside, nothing is paired that something known is like: the last of equal objects need not be the one that
  /// is left.
  mutating func matchAlike(_ contents: (old: [UInt128], new: [UInt128])) {
    for withGlobalIds in [true, false] {
      for _ in 0..<ObjectMatcher.levels where matches.isOpen {
        let known: Set<UInt128> =
          withGlobalIds ? [] : likenesses(ofKnown: old, isOld: true).union(likenesses(ofKnown: new, isOld: false))
        let keys = (
          old: alikeKeys(old, contents.old, shapes.old, isOld: true, withGlobalIds, besides: known),
          new: alikeKeys(new, contents.new, shapes.new, isOld: false, withGlobalIds, besides: known)
        )
        guard pairInOrder(keys.old, keys.new) else { break }
        matchByRelations()
      }
    }
  }

  /// What can be said of an object without reading its shape, its GlobalId aside.
  func likeness(_ position: Int, in table: ObjectTable, isOld: Bool) -> UInt128 {
    func around(_ place: Int32) -> UInt128 {
      guard place != ObjectTable.none else { return 1 }
      let known =
        isOld
        ? (matches.newOfOld[Int(place)] == ObjectTable.none ? ObjectTable.none : place) : matches.oldOfNew[Int(place)]
      return known == ObjectTable.none ? table.rows[Int(place)].name : UInt128(known) + 2
    }
    let row = table.rows[position]
    return ObjectMatcher.joined(
      [
        UInt128(row.kind), row.tag, row.roomNumber, row.serialNumber, row.name, row.type,
        around(table.surroundings[position]), around(table.hosts[position]),
        evidence.placements(of: table).key(position),
      ], sort: 12)
  }

  /// The likenesses of those that are known already and are of a class of which some are not.
  func likenesses(ofKnown table: ObjectTable, isOld: Bool) -> Set<UInt128> {
    let known = isOld ? matches.newOfOld : matches.oldOfNew
    let kinds = Set(table.rows.indices.filter { known[$0] == ObjectTable.none }.map { table.rows[$0].kind })
    return Set(
      table.rows.indices.filter { known[$0] != ObjectTable.none && kinds.contains(table.rows[$0].kind) }.map {
        likeness($0, in: table, isOld: isOld)
      })
  }

  /// For each object that is left, a number for all that is known of it; 0 for the others.
  func alikeKeys(
    _ table: ObjectTable, _ said: [UInt128], _ shapes: [UInt128], isOld: Bool, _ withGlobalIds: Bool,
    besides known: Set<UInt128>
  ) -> [UInt128] {
    let matched = isOld ? matches.newOfOld : matches.oldOfNew
    return table.rows.indices.map { position in
      guard matched[position] == ObjectTable.none else { return 0 }
      let likeness = likeness(position, in: table, isOld: isOld)
      if known.contains(likeness) { return 0 }
      var hash = ContentHash(sort: 11)
      hash.add(likeness)
      hash.add(said[position])
      hash.add(shapes.isEmpty ? 0 : shapes[position])
      if withGlobalIds { hash.add(table.model.string("GlobalId", of: table.rows[position].object) ?? "") }
      return hash.value
    }
  }

  /// Pairs what has one key, where as many have it in the one model as in the other; returns whether anything was paired.
  mutating func pairInOrder(_ oldKeys: [UInt128], _ newKeys: [UInt128]) -> Bool {
    var isFound = false
    let theirs = UniqueKeys.groups(newKeys)
    var rest = theirs[...]
    for group in UniqueKeys.groups(oldKeys) {
      while let first = rest.first, first.key < group.key { rest.removeFirst() }
      guard let other = rest.first, other.key == group.key, other.positions.count == group.positions.count else {
        continue
      }
      for (mine, position) in zip(group.positions, other.positions) { matches.match(mine, position, by: .alike) }
      isFound = true
    }
    return isFound
  }
}
