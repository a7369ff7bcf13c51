/// What of an object may change from one delivery to the next: a closed list.
///
/// The raw value stands in reports under `aspect`.
public enum ChangeAspect: String, Sendable, CaseIterable {
  /// Its GlobalId: the same object under another one.
  case identifier
  /// Its class.
  case objectClass = "class"
  /// An attribute: Name, Tag, LongName, PredefinedType …
  case attribute
  /// A property of a property set, its own or its type's.
  case property
  /// A quantity.
  case quantity
  /// Its type object.
  case type
  /// The spatial element that contains it; of a place the one that it is a part of.
  case container
  /// The element that it is a part of.
  case whole = "part-of"
  /// Where it stands in the world.
  case placement
  /// Its materials.
  case material
  /// Its classifications.
  case classification
  /// The systems, zones and other groups that it is in.
  case group
  /// Its documents.
  case document
  /// A unit of the project.
  case unit
  /// Where the project lies on the map.
  case georeference
}

/// One change of one object.
public struct ObjectChange: Sendable, Equatable {
  /// What changed.
  public var aspect: ChangeAspect
  /// The name of what changed: of an attribute, `Set.Property` of a property; empty where the aspect says it all.
  public var name: String
  /// What was there before; nil where there was nothing.
  public var before: String?
  /// What is there now; nil where there is nothing.
  public var after: String?

  /// A change.
  public init(_ aspect: ChangeAspect, name: String = "", before: String?, after: String?) {
    self.aspect = aspect
    self.name = name
    self.before = before
    self.after = after
  }
}

/// How many changes there are of each aspect.
public struct ChangeTally: Sendable, Equatable {
  private var counts: [ChangeAspect: Int] = [:]

  /// No changes.
  public init() {}

  /// How many there are of one aspect.
  public subscript(aspect: ChangeAspect) -> Int {
    get { counts[aspect, default: 0] }
    set { counts[aspect] = newValue == 0 ? nil : newValue }
  }

  /// The aspects of which there are some, in the order of the list.
  public var aspects: [ChangeAspect] { ChangeAspect.allCases.filter { self[$0] > 0 } }

  /// Adds what somebody else has counted.
  public static func += (left: inout ChangeTally, right: ChangeTally) {
    left.counts.merge(right.counts, uniquingKeysWith: +)
  }
}
