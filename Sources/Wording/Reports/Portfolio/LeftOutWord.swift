/// Why a scan left a path out: the closed list of the database (`left_out.reason`) in words.
public enum LeftOutWord: String, Sendable, CaseIterable {
  case link, special, hidden, encrypted, repeated, compressed
  case unreadableFolder = "unreadable-folder"
  case unreadableFile = "unreadable-file"
  case tooDeep = "too-deep"
  case tooLarge = "too-large"

  /// The reason in words.
  public var phrase: Phrase {
    switch self {
    case .link: Phrase(fr: "lien non suivi", en: "link that is not followed")
    case .special: Phrase(fr: "ni fichier ni dossier", en: "neither a file nor a folder")
    case .hidden: Phrase(fr: "caché", en: "hidden")
    case .encrypted: Phrase(fr: "archive protégée par un mot de passe", en: "archive protected by a password")
    case .repeated: Phrase(fr: "chemin répété dans une archive", en: "path repeated in an archive")
    case .compressed:
      Phrase(fr: "archive que recol ne décompresse pas", en: "archive that recol does not unpack")
    case .unreadableFolder: Phrase(fr: "dossier illisible", en: "folder that cannot be read")
    case .unreadableFile: Phrase(fr: "fichier illisible", en: "file that cannot be read")
    case .tooDeep: Phrase(fr: "trop profond", en: "too deep")
    case .tooLarge: Phrase(fr: "archive trop grande", en: "archive too large")
    }
  }

  /// A reason in words; the code itself where it is none of the list.
  public static func text(of reason: String, in language: Language) -> String {
    LeftOutWord(rawValue: reason)?.phrase.said(in: language) ?? reason
  }
}
