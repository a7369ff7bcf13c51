/// What `--version` says: a closed list.
public enum VersionLabel: String, Sendable, CaseIterable {
  /// The whole line. Arguments: the version, the commit, the kernel that masks are made with.
  case version
  /// Instead of a commit that nobody said.
  case unknown

  /// The text of the label.
  public var phrase: Phrase {
    switch self {
    case .version: Phrase(fr: "recol {1} (commit {2}, noyau {3})", en: "recol {1} (commit {2}, kernel {3})")
    case .unknown: Phrase(fr: "inconnu", en: "unknown")
    }
  }
}
