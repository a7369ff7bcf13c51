import IFCModel

/// Finds out which objects of two models are the same.
///
/// Step by step down the ladder of ``IdentityKind``, the surest first. A key counts where exactly one object has it in
/// each of the models, among all of its objects and not only among those that are left: the last of ten equal chairs
/// need not be the one that was taken away. Whatever a key says, other things may speak against it
/// (``MatchEvidence``); then the two are left apart, and that is said. At the end, of what nothing tells apart in either
/// model, as many in the one as in the other, the first is the first: a file is the same as itself.
public struct ObjectMatcher {
  let old: ObjectTable
  let new: ObjectTable
  let evidence: MatchEvidence
  var matches: ObjectMatches
  let threads: Int
  /// For each object that was left alone, a number for its shape and where it stands (``ShapeHashes``); 0 for the others.
  var shapes: (old: [UInt128], new: [UInt128])

  /// Nobody nests places deeper than site, building, part, storey, space.
  static let levels = 6

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
  mutating func matchByRelations() {
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
}
