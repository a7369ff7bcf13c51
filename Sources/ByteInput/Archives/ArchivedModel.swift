/// A member that is a model.
public struct ArchivedModel: Sendable, Equatable {
  /// Its name: `model.ifc`, in an archive inside `inner.zip!model.ifc`.
  public let name: String
  /// Whether it is in an archive inside of the archive.
  public let isNested: Bool
}

/// A member that would have been looked into, or calls itself a model, and was not.
public struct LeftOutMember: Sendable, Equatable {
  /// Its name, as that of a model.
  public let name: String
  /// Why it was not.
  public let reason: Reason

  /// Why a member was left out.
  public enum Reason: Sendable {
    /// Its name, or that of a folder above it, begins with a dot, or it is one of the doubles that macOS packs.
    case hidden
    /// An archive whose content takes a password.
    case encrypted
    /// An archive further inside than recol goes.
    case tooDeep
    /// An archive that grows too much unpacked, or one with more members than are looked at.
    case tooLarge
    /// A member of the same name stands before it: only one can be asked for.
    case repeated
  }
}
