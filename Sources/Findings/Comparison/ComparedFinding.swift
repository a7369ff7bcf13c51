/// What became of a finding from one delivery to the next: a closed list. The raw value stands in reports under `state`.
public enum ComparedState: String, Sendable, CaseIterable {
  /// The check was not valid and is now. Whether the reservation is cleared is the owner's to say.
  case cleared
  /// Something was done, and not enough: a value is there that is not the right one, or fewer objects are missing.
  case partlyCleared = "partly-cleared"
  /// The check is still not valid.
  case remaining
  /// The check is not valid on an object that is new, or of which the requirement did not ask before.
  case new
  /// The check was valid and is not any more; or what was found is worse: a value that was there is gone.
  case regressed
  /// Nobody can say: the object is gone, the requirement asks it no more, or the check cannot be made now.
  case unverifiable
}

/// Why a finding that seems to be done with should be looked at: a closed list. The raw value stands in reports under
/// `suspicion`. None of these is a proof of anything.
public enum Suspicion: String, Sendable, CaseIterable {
  /// A word that says nothing stands where the value should: « à définir ».
  case placeholder
  /// The same value was filled in on all objects of the requirement that were cleared.
  case uniformValue = "uniform-value"
  /// The object is of another class now, to which the requirement does not apply.
  case classChanged = "class-changed"
  /// The requirement does not apply to the object any more: its predefined type, its type or its system is another.
  case noLongerApplicable = "no-longer-applicable"
  /// The object is gone.
  case objectVanished = "object-vanished"
  /// The requirement applies to fewer objects than before.
  case fewerObjects = "fewer-objects"
  /// The model has more proxies than before: objects of which it does not say what they are.
  case moreProxies = "more-proxies"
}

/// A finding in two deliveries: what a requirement says of an object.
public struct ComparedFinding: Sendable {
  /// What became of it.
  public var state: ComparedState
  /// Why it should be looked at; nil where nothing is suspected.
  public var suspicion: Suspicion?
  /// Position of the specification in ``FindingComparison/specifications``.
  public var specification: Int
  /// Position of the requirement in ``FindingComparison/Asked/requirements``; nil for what a prohibited specification found, and for a specification as a whole.
  public var requirement: Int?
  /// What was found before; nil where the check was valid or not made.
  public var old: Failure?
  /// What is found now; nil where the check is valid or not made.
  public var new: Failure?
  /// Name of the object's instance in the old model; nil where it was not there, or the finding is of no object.
  public var oldObject: UInt64?
  /// Name of the object's instance in the new model; nil where it is not there, or the finding is of no object.
  public var newObject: UInt64?
  /// By what the object is known again; nil where there is nothing to know again.
  public var identifiedBy: IdentifiedBy?

  /// A finding.
  public init(_ state: ComparedState, specification: Int, requirement: Int?) {
    self.state = state
    self.specification = specification
    self.requirement = requirement
  }
}

/// Something suspicious that is not about one finding.
public struct SubmissionSuspicion: Sendable, Equatable {
  /// What is suspicious: ``Suspicion/fewerObjects`` or ``Suspicion/moreProxies``.
  public var suspicion: Suspicion
  /// Position of the specification that applies to fewer objects; nil where it is about the whole model.
  public var specification: Int?
  /// How many there were.
  public var before: Int
  /// How many there are.
  public var after: Int

  /// Something suspicious.
  public init(_ suspicion: Suspicion, specification: Int? = nil, before: Int, after: Int) {
    self.suspicion = suspicion
    self.specification = specification
    self.before = before
    self.after = after
  }
}
