import ByteInput
import Findings
import Glibc
import Wording

extension Problem {
  /// The problem of a model whose bytes cannot be had.
  init(_ error: InputError, in language: Language) {
    switch error {
    case .unreadable(let path, let number):
      if number == ENOENT {
        self.init(Self.isRepaired(path) ? .unreadableName : .missingFile)
      } else {
        self.init(.unreadable, arguments: [SystemError.said(number, in: language)])
      }
    case .directory: self.init(.directory)
    case .notAFile: self.init(.notAFile)
    case .changedWhileRead: self.init(.changedWhileRead)
    case .empty: self.init(.emptyFile)
    case .otherKind(_, let kind): self.init(ProblemCode(notAModel: kind))
    case .archiveDamaged(_, let detail): self.init(.archiveDamaged, arguments: [detail])
    case .noRoom(_, let folder, let number):
      self.init(.unreadable, arguments: ["\(folder): \(SystemError.said(number, in: language))"])
    case .archiveMethod: self.init(.archiveMethod)
    case .archiveEncrypted: self.init(.archiveEncrypted)
    case .archiveWithoutModel: self.init(.archiveWithoutModel)
    case .archiveWithSeveralModels(_, let members)
    where members.dropFirst().allSatisfy({ $0.utf8.elementsEqual(members[0].utf8) }):
      // No name to choose by.
      self.init(.repeatedMember)
    case .archiveWithSeveralModels(let path, let members):
      self.init(.archiveWithSeveralModels, arguments: [path] + members)
    case .archiveUnsearched(_, let depth): self.init(.archiveUnsearched, arguments: depth.map { ["\($0)"] } ?? [])
    case .noSuchMember(_, let member, let members): self.init(.archiveMemberMissing, arguments: [member] + members)
    case .tooDense(_, let times, let limit): self.init(.archiveTooLarge, arguments: ["\(times)", "\(limit)"])
    case .tooLarge(_, _, let limit): self.init(.archiveTooLarge, arguments: ["\(limit)"])
    }
  }
}

extension Problem {
  /// Whether a path of the command line holds the sign that stands for bytes that are no UTF-8: the file may well be there.
  fileprivate static func isRepaired(_ path: String) -> Bool { path.contains("\u{FFFD}") }
}

extension ProblemCode {
  /// The code of a file that is of another kind than a model.
  fileprivate init(notAModel kind: ContentKind) {
    self =
      switch kind {
      case .gzip, .otherArchive: .compressedFile
      case .utf16: .wideText
      case .ids: .requirementFile
      case .ifcXML, .xml: .otherXML
      case .pdf: .pdf
      case .picture: .picture
      case .json: .json
      case .native: .nativeFile
      case .sqlite: .database
      case .exchangeStructure, .zip, .unknown: .unknownContent
      }
  }
}
