/// A place from which a cell of a table is filled: `Tag`, `Pset_WallCommon.FireRating`, `type.Name`, `room.LongName`,
/// `classification`, `model.path`.
public struct TableSource: Sendable, Equatable {
  /// Whose place it is.
  public enum Owner: String, Sendable, CaseIterable {
    /// The object of the row.
    case own
    /// Its type object; of a type, itself.
    case type
    /// The room that it is in, or that it bounds as a door does; of a room, itself.
    case room
    /// Its storey.
    case storey
    /// The building of the storey.
    case building
    /// The site of the building.
    case site
    /// The project.
    case project
    /// The file.
    case model
  }

  /// What is asked of it.
  public enum Value: Sendable, Equatable {
    /// An attribute by its name in the schema: `Tag`.
    case attribute(String)
    /// A property, or a quantity, of a set, or of any set where it is called ``anySet``; of an object its type's, too,
    /// where it has none.
    case property(set: String, name: String)
    /// The code of its first classification, else its name.
    case classification
    /// The class as the schema spells it.
    case className
    /// The path of the file, as it was given.
    case path
  }

  /// What stands for the name of any set: `*.SerialNumber`.
  public static let anySet = "*"

  /// Whose place it is.
  public var owner: Owner
  /// What is asked of it.
  public var value: Value

  /// A place.
  public init(_ owner: Owner, _ value: Value) {
    self.owner = owner
    self.value = value
  }

  /// Reads a place as it is written in a mapping; nil where it is none.
  ///
  /// What stands before the first point is one of ``Owner`` (but `own`), else the name of a set. `class` and
  /// `classification` stand for themselves; of `model` there is `path` alone.
  public init?(_ text: String) {
    var parts = text.split(separator: ".", maxSplits: 1, omittingEmptySubsequences: false).map(String.init)
    var owner = Owner.own
    if parts.count == 2, let named = Owner(rawValue: parts[0]), named != .own {
      owner = named
      parts = parts[1].split(separator: ".", maxSplits: 1, omittingEmptySubsequences: false).map(String.init)
    }
    guard !parts.contains(where: \.isEmpty), let first = parts.first else { return nil }
    if owner == .model {
      guard parts == ["path"] else { return nil }
      self.init(.model, .path)
    } else if parts.count == 2 {
      self.init(owner, .property(set: first, name: parts[1]))
    } else {
      switch first {
      case "class": self.init(owner, .className)
      case "classification": self.init(owner, .classification)
      default:
        // Attributes of IFC begin with a capital and have no blanks.
        guard first.first?.isUppercase == true, first.allSatisfy({ $0.isASCII && ($0.isLetter || $0.isNumber) }) else {
          return nil
        }
        self.init(owner, .attribute(first))
      }
    }
  }
}
