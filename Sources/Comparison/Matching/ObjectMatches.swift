public import IFCModel

/// Which objects of two models are the same, by what each is known again, and what was doubted.
public struct ObjectMatches: Sendable {
  /// Why something by which an object seemed to be known again was not believed.
  public enum Doubt: Sendable, Equatable {
    /// The GlobalId is that of an object of another class, and nothing else is the same.
    case otherThing
    /// The tag, number or name is the same, and everything else says that it is another object.
    case contradicted
    /// Tag or place say that another object is meant than the one that has the GlobalId now.
    case exchanged
  }

  /// For each old object, the position of the new one; ``ObjectTable/none`` where it is gone.
  private(set) var newOfOld: [Int32]
  /// For each new object, the position of the old one; ``ObjectTable/none`` where it was added.
  private(set) var oldOfNew: [Int32]
  /// For each old object that is matched, by what.
  private var kinds: [IdentityKind]
  /// What was doubted, by the positions of the two objects.
  private(set) var doubts: [(doubt: Doubt, old: Int, new: Int)] = []
  /// The pairs that have been doubted, for none to be told of twice.
  private var doubted: Set<UInt64> = []
  /// Objects that share their GlobalId with another one of their model.
  public internal(set) var repeatedGlobalIds: (old: Int, new: Int) = (0, 0)

  init(old: Int, new: Int) {
    newOfOld = [Int32](repeating: ObjectTable.none, count: old)
    oldOfNew = [Int32](repeating: ObjectTable.none, count: new)
    kinds = [IdentityKind](repeating: .placement, count: old)
  }

  /// The new object that an old one is, and by what it is known again; nil where it is gone.
  public func new(of old: Int) -> (position: Int, kind: IdentityKind)? {
    newOfOld[old] == ObjectTable.none ? nil : (Int(newOfOld[old]), kinds[old])
  }

  /// The old object that a new one is, and by what it is known again; nil where it was added.
  public func old(of new: Int) -> (position: Int, kind: IdentityKind)? {
    let position = oldOfNew[new]
    return position == ObjectTable.none ? nil : (Int(position), kinds[Int(position)])
  }

  /// Whether objects are left on both sides.
  var isOpen: Bool { newOfOld.contains(ObjectTable.none) && oldOfNew.contains(ObjectTable.none) }

  mutating func match(_ old: Int, _ new: Int, by kind: IdentityKind) {
    newOfOld[old] = Int32(new)
    oldOfNew[new] = Int32(old)
    kinds[old] = kind
  }

  mutating func doubt(_ doubt: Doubt, _ old: Int, _ new: Int) {
    if doubted.insert(UInt64(old) << 32 | UInt64(new)).inserted { doubts.append((doubt, old, new)) }
  }
}
