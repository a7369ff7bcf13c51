/// An object that both models have, and that is not the same in both.
public struct ChangedObject: Sendable {
  /// Name of the instance in the old model.
  public var old: UInt64
  /// Name of the instance in the new model.
  public var new: UInt64
  /// By what it is known again.
  public var identifiedBy: IdentifiedBy
  /// Whether nothing changed but its GlobalId.
  public var isRenamedOnly: Bool

  /// An object that changed.
  public init(old: UInt64, new: UInt64, identifiedBy: IdentifiedBy, isRenamedOnly: Bool) {
    self.old = old
    self.new = new
    self.identifiedBy = identifiedBy
    self.isRenamedOnly = isRenamedOnly
  }
}

/// Two objects that something took for one, and that were not, or not without a word.
public struct DoubtfulMatch: Sendable, Equatable {
  /// What speaks against it: a closed list. The raw value stands in reports under `doubt`.
  public enum Doubt: String, Sendable, CaseIterable {
    /// The GlobalId stands for an object of another class, and nothing else is the same: taken for two objects.
    case reusedGlobalId = "reused-global-id"
    /// A tag, number or name is the same, and all else is not: taken for two objects.
    case contradicted
    /// The GlobalId is the same, and the tag is that of another object now: taken for one object by the GlobalId.
    case exchangedTag = "exchanged-tag"
  }

  /// What speaks against it.
  public var doubt: Doubt
  /// Name of the instance in the old model.
  public var old: UInt64
  /// Name of the instance in the new model.
  public var new: UInt64

  /// A doubt.
  public init(_ doubt: Doubt, old: UInt64, new: UInt64) {
    self.doubt = doubt
    self.old = old
    self.new = new
  }
}

/// What became of the objects of a model from one delivery to the next.
public struct ObjectComparison: Sendable {
  /// Objects that only the new model has, by instance name, in its order.
  public var added: [UInt64] = []
  /// Objects that only the old model has, by instance name, in its order.
  public var removed: [UInt64] = []
  /// Objects that both have and that changed, in the order of the old model.
  public var changed: [ChangedObject] = []
  /// How many objects both have, changed or not.
  public var same = 0
  /// By what they are known again.
  public var identifiedBy: [IdentifiedBy: Int] = [:]
  /// How many objects have a change of each aspect.
  public var aspects = ChangeTally()
  /// What was doubted, in the order of the old model.
  public var doubts: [DoubtfulMatch] = []

  /// Nothing yet.
  public init() {}

  /// How many objects nothing changed of but their GlobalId.
  public var renamedOnly: Int { changed.count { $0.isRenamedOnly } }
}
