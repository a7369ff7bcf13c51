import Glibc

/// What the operating system refuses, in words: a closed list of the usual ones.
public enum SystemError: String, Sendable, CaseIterable {
  case notFound, exists, notPermitted, isDirectory, isNoDirectory, noSpace, readOnly, noMemory
  case nameTooLong, linkLoop, fileTooLarge, device, tooManyFiles, notOpen
  case addressInUse, noSuchAddress

  /// The error of an `errno`; nil where it is not a usual one.
  public init?(number: Int32) {
    switch number {
    case ENOENT: self = .notFound
    case EEXIST, ENOTEMPTY: self = .exists
    case EACCES, EPERM: self = .notPermitted
    case EISDIR: self = .isDirectory
    case ENOTDIR: self = .isNoDirectory
    case ENOSPC, EDQUOT: self = .noSpace
    case EROFS: self = .readOnly
    case ENOMEM: self = .noMemory
    case ENAMETOOLONG: self = .nameTooLong
    case ELOOP: self = .linkLoop
    case EFBIG: self = .fileTooLarge
    case EIO, ENXIO: self = .device
    case EMFILE, ENFILE: self = .tooManyFiles
    case EBADF: self = .notOpen
    case EADDRINUSE: self = .addressInUse
    case EADDRNOTAVAIL: self = .noSuchAddress
    default: return nil
    }
  }

  /// The error in a few words.
  public var phrase: Phrase {
    switch self {
    case .notFound: Phrase(fr: "fichier ou dossier introuvable", en: "no such file or folder")
    case .exists: Phrase(fr: "il y a déjà quelque chose à cet endroit", en: "something is there already")
    case .notPermitted: Phrase(fr: "accès refusé", en: "permission denied")
    case .isDirectory: Phrase(fr: "c'est un dossier", en: "it is a folder")
    case .isNoDirectory: Phrase(fr: "un élément du chemin n'est pas un dossier", en: "a part of the path is no folder")
    case .noSpace: Phrase(fr: "il n'y a plus de place", en: "there is no space left")
    case .readOnly: Phrase(fr: "le système de fichiers est en lecture seule", en: "the file system is read-only")
    case .noMemory: Phrase(fr: "la mémoire ne suffit pas", en: "there is not enough memory")
    case .nameTooLong: Phrase(fr: "le nom est trop long", en: "the name is too long")
    case .linkLoop:
      Phrase(fr: "des liens symboliques mènent les uns aux autres", en: "symbolic links lead to each other")
    case .fileTooLarge:
      Phrase(fr: "le fichier dépasse la taille permise", en: "the file is larger than is allowed")
    case .device:
      Phrase(fr: "le disque ou le périphérique ne répond pas", en: "the disk or the device does not answer")
    case .tooManyFiles: Phrase(fr: "trop de fichiers sont ouverts", en: "too many files are open")
    case .notOpen: Phrase(fr: "il est fermé, ou n'est pas ouvert pour cela", en: "it is closed, or not open for that")
    case .addressInUse:
      Phrase(
        fr: "un autre programme y écoute déjà ; --port en choisit un autre, --port 0 n'importe quel port libre",
        en: "another program listens there already; --port takes another one, --port 0 any that is free")
    case .noSuchAddress:
      Phrase(fr: "cette machine n'a pas cette adresse (--host)", en: "this machine does not have that address (--host)")
    }
  }

  /// The error of an `errno` in `language`; the system's own English where it is not a usual one.
  public static func said(_ number: Int32, in language: Language) -> String {
    if let known = SystemError(number: number) { return known.phrase.said(in: language) }
    guard let text = unsafe strerror(number) else { return "errno \(number)" }
    return unsafe String(cString: text)
  }
}
