import IFCModel

/// Finds out which objects of two models are the same.
///
/// Step by step down the ladder of ``IdentityKind``, the surest first. A key counts where exactly one object has it in
/// each of the models, among all of its objects and not only among those that are left: the last of ten equal chairs
/// need not be the one that was taken away. Whatever a key says, other things may speak against it
/// (``MatchEvidence``); then the two are left apart, and that is said. At the end, of what nothing tells apart in either
/// model, as many in the one as in the other, the first is the first: a file is the same as itself.
public struct ObjectMatcher {
  private let old: ObjectTable
  private let new: ObjectTable
  private let evidence: MatchEvidence
  private var matches: ObjectMatches
  private let threads: Int
  /// For each object that was left alone, a number for its shape and where it stands (``ShapeHashes``); 0 for the others.
  private var shapes: (old: [UInt128], new: [UInt128])

  /// Nobody nests places deeper than site, building, part, storey, space.
  private static let levels = 6

  private init(_ old: ObjectTable, _ new: ObjectTable, threads: Int) {
    self.threads = threads
    self.old = old
    self.new = new
    evidence = MatchEvidence(old, new)
    matches = ObjectMatches(old: old.count, new: new.count)
    shapes = ([], [])
  }

  /// Which objects are the same.
  ///
  /// - Parameter contents: a number for all that each object says of itself, its identity left out; asked only where
  ///   objects share everything else.
  /// - Complexity: O(objects × log objects) for each step.
  public static func matches(
    _ old: ObjectTable, _ new: ObjectTable, contents: (old: [UInt128], new: [UInt128]), threads: Int
  ) -> ObjectMatches {
    var matcher = ObjectMatcher(old, new, threads: threads)
    matcher.run(contents)
    return matcher.matches
  }

  private mutating func run(_ contents: (old: [UInt128], new: [UInt128])) {
    matchGlobalIds()
    // Places first, from the top down: what an element is in tells it from others.
    for _ in 0..<ObjectMatcher.levels {
      let before = matches.newOfOld
      matchByName { $0.isSpatial[$1] }
      if matches.newOfOld == before { break }
    }
    matchByPlacement { $0.isSpatial[$1] }
    for kind in [IdentityKind.tag, .roomNumber, .serialNumber] {
      match(by: kind) { table, position in table.rows[position].key(kind) }
    }
    matchByName { !$0.isSpatial[$1] }
    matchByPlacement { !$0.isSpatial[$1] }
    matchByShape(contents)
    matchByRelations()
    matchAlike(contents)
    evidence.lookForExchanges(in: &matches)
  }

  /// What is known leads to what belongs to it, and that to what belongs to that.
  private mutating func matchByRelations() {
    for _ in 0..<ObjectMatcher.levels where matches.isOpen {
      let before = matches.newOfOld
      matchByHost()
      matchByMembers()
      if matches.newOfOld == before { break }
    }
  }

  private mutating func matchGlobalIds() {
    let keys = (old.rows.map { $0.key(.globalId) }, new.rows.map { $0.key(.globalId) })
    matches.repeatedGlobalIds = (UniqueKeys.repeated(keys.0), UniqueKeys.repeated(keys.1))
    join(keys.0, keys.1, by: .globalId)
  }

  /// Class, type, what it is in, and name.
  private mutating func matchByName(where isMeant: (ObjectTable, Int) -> Bool) {
    match(by: .typeStoreyName, inContext: { $0.surroundings[$1] }) { table, position, context in
      isMeant(table, position) ? table.rows[position].key(.typeStoreyName, storey: context) : 0
    }
  }

  /// Class, type, the element that it is part of, and name; then the only one of its class in that; then its number in
  /// a nest, which is ordered (ISO 16739-1, IfcRelNests).
  private mutating func matchByHost() {
    match(by: .structure, inContext: { $0.hosts[$1] }) { table, position, context in
      table.hosts[position] == ObjectTable.none ? 0 : table.rows[position].key(.typeStoreyName, storey: context)
    }
    for sort in [9, 10] as [UInt64] {
      match(by: .structure, inContext: { $0.hosts[$1] }) { [evidence] table, position, context in
        guard table.hosts[position] != ObjectTable.none else { return 0 }
        let order = sort == 9 ? 0 : evidence.nests(of: table).order(position)
        guard let order else { return 0 }
        return ObjectMatcher.joined([UInt128(table.rows[position].kind), context, UInt128(order)], sort: sort)
      }
    }
  }

  /// Wholes whose parts are known, groups whose members are.
  private mutating func matchByMembers() {
    guard matches.isOpen else { return }
    for (position, other) in MemberVotes(old, new, matches).agreed() { matches.match(position, other, by: .structure) }
  }

  /// Class and place; then with name and type beside it, as many things may stand at one place.
  private mutating func matchByPlacement(where isMeant: (ObjectTable, Int) -> Bool) {
    match(by: .placement) { [evidence] table, position in
      isMeant(table, position) ? evidence.placements(of: table).key(position) : 0
    }
    match(by: .placement) { [evidence] table, position in
      guard isMeant(table, position) else { return 0 }
      let key = evidence.placements(of: table).key(position)
      return key == 0 ? 0 : ObjectMatcher.joined([key, table.rows[position].type, table.rows[position].name], sort: 7)
    }
  }

  /// Everything that an object says of itself, its shape and where it stands, where that is said of no other: of things
  /// that share a name and stand at one place, as far as anybody says where. Asked of those that are left alone, since it
  /// is read from their shapes: what is known already is at another place, or not to be told from this at all.
  private mutating func matchByShape(_ contents: (old: [UInt128], new: [UInt128])) {
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
  private mutating func matchAlike(_ contents: (old: [UInt128], new: [UInt128])) {
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
  private func likeness(_ position: Int, in table: ObjectTable, isOld: Bool) -> UInt128 {
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
  private func likenesses(ofKnown table: ObjectTable, isOld: Bool) -> Set<UInt128> {
    let known = isOld ? matches.newOfOld : matches.oldOfNew
    let kinds = Set(table.rows.indices.filter { known[$0] == ObjectTable.none }.map { table.rows[$0].kind })
    return Set(
      table.rows.indices.filter { known[$0] != ObjectTable.none && kinds.contains(table.rows[$0].kind) }.map {
        likeness($0, in: table, isOld: isOld)
      })
  }

  /// For each object that is left, a number for all that is known of it; 0 for the others.
  private func alikeKeys(
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
  private mutating func pairInOrder(_ oldKeys: [UInt128], _ newKeys: [UInt128]) -> Bool {
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

  private mutating func match(by kind: IdentityKind, _ key: (ObjectTable, Int) -> UInt128) {
    guard matches.isOpen else { return }
    join(old.rows.indices.map { key(old, $0) }, new.rows.indices.map { key(new, $0) }, by: kind)
  }

  /// Matches by keys that hold what an object is in: the same number in both models where that is the same place, else
  /// a number for its name.
  private mutating func match(
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
  private mutating func join(
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

  private static func joined(_ parts: [UInt128], sort: UInt64) -> UInt128 {
    var hash = ContentHash(sort: sort)
    for part in parts { hash.add(part) }
    return hash.value
  }
}
