import ByteInput
import Findings
import Wording

extension Problem {
  /// Why there may be models of which nobody knows; nil where what was left out is known to be none.
  init?(unseen why: ModelSearch.Reason, path: String, in language: Language) {
    switch why {
    case .unreadableFolder(let number):
      self.init(.unreadableFolder, arguments: [SystemError.said(number, in: language)])
    case .unreadableName:
      let name = path.split(separator: "/").last ?? ""
      // A document is none, whatever letters are in its name.
      guard !name.contains(".") || ![nil, .document].contains(NamedForm(name.utf8)) else { return nil }
      self.init(.unreadableName)
    case .repeatedMember, .encryptedMember, .memberTooDeep, .memberTooLarge, .unopenedArchive:
      self.init(why, in: language)
      severity = code.usualSeverity
    default: return nil
    }
  }

  /// A limit that ended the walk through a folder.
  init(_ cut: FolderWalk.Cut) {
    switch cut {
    case .entries: self.init(.folderTooLarge, arguments: ["\(FolderWalk.mostEntries)"])
    case .depth(let folder): self.init(.folderTooLarge, arguments: ["\(FolderWalk.deepest)", folder])
    }
  }

  /// Why something in a folder is no model.
  init(_ why: ModelSearch.Reason, in language: Language) {
    switch why {
    case .otherKind(.exchangeStructure): self.init(.otherExchangeStructure, arguments: ["–"], severity: .note)
    case .otherKind(let kind): self.init(InputError.otherKind(path: "", kind: kind), in: language)
    case .empty: self.init(.emptyFile)
    case .archiveWithoutModel: self.init(.archiveWithoutModel)
    case .unopenedArchive(let error): self.init(error, in: language)
    case .hidden: self.init(.hiddenFile)
    case .link(let target): self.init(.linkNotFollowed, arguments: [target])
    case .special: self.init(.specialFile)
    case .unreadableName: self.init(.unreadableName)
    case .repeatedMember: self.init(.repeatedMember)
    case .encryptedMember: self.init(.archiveEncrypted)
    case .memberTooDeep: self.init(.archiveUnsearched, arguments: ["\(ArchiveModels.deepest)"])
    case .memberTooLarge: self.init(.archiveUnsearched)
    case .unreadable(let number), .unreadableFolder(let number):
      self.init(.unreadable, arguments: [SystemError.said(number, in: language)])
    }
    severity = .note
  }
}
