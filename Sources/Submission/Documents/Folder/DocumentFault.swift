import ByteInput

/// What keeps a document from being read in ten years, told by its first and last bytes.
public enum DocumentFault: String, Sendable, CaseIterable {
  /// It has no bytes.
  case empty = "0"
  /// The system does not give its bytes.
  case unreadable = "?"
  /// A PDF that takes a password (`/Encrypt` in its trailer; ISO 32000-1, 7.6).
  case encryptedPDF = "PDF /Encrypt"
  /// A PDF without its end (`%%EOF`; ISO 32000-1, 7.5.5).
  case truncatedPDF = "PDF %%EOF"
  /// An archive whose directory cannot be read.
  case damagedArchive = "ZIP"
  /// An archive that takes a password.
  case encryptedArchive = "ZIP *"
  /// An archive that unpacks to more than 200 times its size: it is not looked into.
  case swellingArchive = "ZIP > 200 : 1"
  /// An archive in the archive.
  case nestedArchive = "ZIP in ZIP"

  /// How many times larger than packed an archive of documents may be.
  private static let ratio: UInt64 = 200
  /// How many of a PDF's last bytes are looked at.
  private static let tail = 4096

  /// What is the matter with a file; nil where nothing is. O(1) but for an archive's directory.
  static func fault(of source: ByteSource, kind: ContentKind) -> DocumentFault? {
    switch kind {
    case .pdf:
      let view = source.view
      let end = view[max(0, view.count - tail)..<view.count]
      let head = view[0..<min(view.count, tail)]
      // A linearised PDF has its trailer at the front.
      if end.contains("/Encrypt") || (head.contains("/Linearized") && head.contains("/Encrypt")) {
        return .encryptedPDF
      }
      return end.contains("%%EOF") ? nil : .truncatedPDF
    case .zip:
      guard let directory = try? ArchiveDirectory(of: source) else { return .damagedArchive }
      if directory.members.contains(where: \.isEncrypted) { return .encryptedArchive }
      if directory.ratio > ratio { return .swellingArchive }
      return directory.members.contains { isArchive($0.name) } ? .nestedArchive : nil
    default: return nil
    }
  }

  private static func isArchive(_ name: String) -> Bool {
    [".zip", ".7z", ".rar", ".tar", ".gz", ".tgz"].contains { name.lowercased().hasSuffix($0) }
  }
}
