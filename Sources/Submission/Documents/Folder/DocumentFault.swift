import ByteInput
public import Findings

/// What keeps a document from being read in ten years, told by its first and last bytes.
public enum DocumentFault: Sendable, CaseIterable {
  /// It has no bytes.
  case empty
  /// The system does not give its bytes.
  case unreadable
  /// Another program has changed, cut or replaced it since it was found: nobody knows what was read of it.
  case changed
  /// A PDF that takes a password (`/Encrypt` in its trailer; ISO 32000-1, 7.6).
  case encryptedPDF
  /// A PDF without its end (`%%EOF`; ISO 32000-1, 7.5.5).
  case truncatedPDF
  /// A PDF without any object, or whose end leads to no cross-reference (ISO 32000-1, 7.3.10 and 7.5.5).
  case damagedPDF
  /// An Office document that takes a password (`EncryptedPackage` in a compound file, MS-OFFCRYPTO, 2.3.4; or
  /// `encryption-data` in the manifest of an OpenDocument archive).
  case encryptedOffice
  /// An archive whose directory cannot be read.
  case damagedArchive
  /// An archive that takes a password.
  case encryptedArchive
  /// An archive that unpacks to more than 200 times its size: it is not looked into.
  case swellingArchive
  /// An archive with members whose names lead out of the folder that it is unpacked to.
  case leavingArchive
  /// An archive with more members than recol looks at.
  case crowdedArchive
  /// An archive in the archive.
  case nestedArchive

  /// Why a file with bytes, that was found, cannot be opened.
  init(_ error: InputError) {
    switch error {
    case .notAFile, .empty, .directory: self = .changed
    default: self = .unreadable
    }
  }

  /// What is said of it.
  public var remark: FileRemark {
    switch self {
    case .empty, .unreadable: .unreadable
    case .changed: .changedWhileRead
    case .encryptedPDF, .encryptedOffice, .encryptedArchive: .encrypted
    case .truncatedPDF: .truncated
    case .damagedPDF: .damagedPDF
    case .damagedArchive: .damagedArchive
    case .swellingArchive: .swellingArchive
    case .leavingArchive: .leavingArchive
    case .crowdedArchive: .crowdedArchive(members: DocumentFault.limits.members)
    case .nestedArchive: .nestedArchive
    }
  }

  /// How many times larger than packed an archive of documents may be.
  private static let ratio: UInt64 = 200
  private static let limits = InputLimits()
  /// How many bytes at either end of a compound file are searched.
  private static let ends = 1 << 16

  /// What is the matter with a file; nil where nothing is. O(1) but for an archive's directory.
  ///
  /// - Parameter directory: that of an archive, or why it cannot be read; nil of other files.
  static func fault(
    of view: ByteView, kind: ContentKind, directory: Result<ArchiveDirectory, InputError>?
  ) -> DocumentFault? {
    switch kind {
    case .pdf:
      var trailer = PDFTrailer(view)
      if trailer.isEncrypted() { return .encryptedPDF }
      if !trailer.hasEnd { return .truncatedPDF }
      return trailer.hasObjects && trailer.leadsSomewhere ? nil : .damagedPDF
    case .native: return isEncryptedOffice(view) ? .encryptedOffice : nil
    case .zip:
      guard case .success(let directory) = directory else {
        if case .failure(.tooLarge) = directory { return .crowdedArchive }
        return .damagedArchive
      }
      if directory.members.contains(where: \.isEncrypted) { return .encryptedArchive }
      if directory.ratio > ratio { return .swellingArchive }
      if directory.members.contains(where: { leaves($0.name) }) { return .leavingArchive }
      if directory.members.contains(where: { isArchive($0.name) }) { return .nestedArchive }
      // Nobody has looked at the others.
      return directory.isCut ? .crowdedArchive : nil
    default: return nil
    }
  }

  /// The directory of an archive, or why it cannot be read. O(members).
  static func directory(of source: ByteSource) -> Result<ArchiveDirectory, InputError> {
    do throws(InputError) {
      return .success(try ArchiveDirectory(of: source, limits: limits))
    } catch {
      return .failure(error)
    }
  }

  private static func isArchive(_ name: String) -> Bool {
    [".zip", ".7z", ".rar", ".tar", ".gz", ".tgz"].contains { name.lowercased().hasSuffix($0) }
  }

  /// Whether a member would be unpacked elsewhere (APPNOTE.TXT, 4.4.17: names are relative, without a drive).
  private static func leaves(_ name: String) -> Bool {
    let name = name.replacing("\\", with: "/")
    if name.hasPrefix("/") || name.dropFirst().first == ":" { return true }
    var depth = 0
    for part in name.split(separator: "/") where part != "." {
      depth += part == ".." ? -1 : 1
      if depth < 0 { return true }
    }
    return false
  }

  /// Whether a compound file has a stream with an encrypted document; names of streams are in UTF-16.
  private static func isEncryptedOffice(_ view: ByteView) -> Bool {
    guard view.starts(with: [0xD0, 0xCF, 0x11, 0xE0]) else { return false }
    let name = "EncryptedPackage".utf16.map { String(decoding: [UInt8($0), 0], as: UTF8.self) }.joined()
    return view[0..<min(view.count, ends)].contains(name)
      || view[max(0, view.count - ends)..<view.count].contains(name)
  }
}
