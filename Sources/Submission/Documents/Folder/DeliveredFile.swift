public import ByteInput
public import Findings
import Requirements

/// A document that was delivered.
public struct DeliveredFile: Sendable {
  /// The path, from where it was given.
  public let path: String
  /// The way below the folder of documents: `lots/cvc/notice.pdf`.
  public let relativePath: String
  /// In bytes.
  public let size: Int
  /// What its bytes are.
  public let kind: ContentKind
  /// The format that its bytes are of.
  public let format: FileFormat
  /// What is the matter with its bytes; nil where nothing is.
  public let fault: DocumentFault?
  /// The words of the path, as people compare them.
  let words: WordSearch.Text
  /// The same, part by part, for marks of lots and buildings.
  let marks: PartMark.Path
  /// The same, as titles of lots.
  let titles: TitledPath

  /// What makes it the same under another path; nil where there is no such file any more.
  public let identity: FileIdentity?

  init(_ entry: FolderWalk.Entry, size: Int) {
    self.init(path: entry.path, relativePath: entry.relativePath, size: size)
  }

  /// A file that lies beside the models and not in the folder of documents: a list, say.
  ///
  /// - Parameter size: in bytes; what lies there may have another by now.
  public init(path: String, relativePath: String, size: Int) {
    self.path = path
    self.relativePath = relativePath
    self.size = size
    words = WordSearch.Text(name: relativePath)
    marks = PartMark.Path(relativePath)
    titles = TitledPath(relativePath)
    identity = FileIdentity(path)
    guard size > 0 else {
      (kind, format, fault) = (.unknown, .unknown, .empty)
      return
    }
    let source: ByteSource
    do throws(InputError) {
      source = try DeliveredFile.open(path)
    } catch {
      (kind, format, fault) = (.unknown, .unknown, DocumentFault(error))
      return
    }
    (kind, format, fault) = withExtendedLifetime(source) {
      let kind = ContentKind.sniff(source.view)
      let directory = kind == .zip ? DocumentFault.directory(of: source) : nil
      let members = (try? directory?.get().members.map(\.name)) ?? []
      let format = FormatReader.format(source.view, kind: kind, members: members)
      let fault =
        DocumentFault.fault(of: source.view, kind: kind, directory: directory)
        ?? (Self.isLocked(source, kind) ? .encryptedOffice : nil)
      // What was read of a file that is changed or cut meanwhile says nothing.
      return source.failure == nil ? (kind, format, fault) : (.unknown, .unknown, .changed)
    }
  }

  /// Whether an archive is a document that takes a password although the archive takes none.
  private static func isLocked(_ source: ByteSource, _ kind: ContentKind) -> Bool {
    kind == .zip && FormatReader.isOpenDocument(source.view) && OpenDocumentManifest.isEncrypted(source)
  }

  /// The bytes of the file; what has taken its place since it was found, and may never end, is refused.
  public func open() throws(InputError) -> ByteSource { try DeliveredFile.open(path) }

  private static func open(_ path: String) throws(InputError) -> ByteSource {
    try ByteSource.raw(path, limits: InputLimits(waitsForPipes: false))
  }

  /// The name without the folders before it.
  public var name: String { relativePath.split(separator: "/").last.map(String.init) ?? relativePath }

  /// The ending of the name in small letters, without its dot; empty where there is none.
  public var ending: String {
    guard let dot = name.lastIndex(of: "."), dot > name.startIndex else { return "" }
    return name[name.index(after: dot)...].lowercased()
  }

  /// The name without its ending.
  public var stem: String {
    ending.isEmpty ? name : String(name.dropLast(ending.count + 1))
  }
}
