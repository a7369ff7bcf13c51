public import ByteInput
import Glibc
import IFCModel

/// The folder of documents beside the models, as it was delivered.
///
/// Documents are never opened further than their kind and integrity need: their first and last bytes, and the directory
/// of an archive. What lies outside of the folder is never opened at all, and links are told instead of followed.
public struct DocumentFolder: Sendable {
  /// The name of the folder itself, whatever way it was given; empty where there is no such folder.
  public let name: String
  /// The files, in the order of their paths; hidden ones are not delivered documents.
  public let files: [DeliveredFile]
  /// Links, devices and what cannot be read.
  public let others: [FolderWalk.Entry]
  /// Whether more lies there than recol looks at: more entries than ``FolderWalk/mostEntries``, or folders in folders
  /// deeper than ``FolderWalk/deepest``.
  public let isCut: Bool

  /// Looks through a folder; an unreadable one has no files, and whoever named it is told elsewhere.
  ///
  /// - Complexity: O(files), spread over the threads; about 100 kB of each are read, of a
  ///   damaged PDF 2 MB, and of an archive its directory.
  public init(_ path: String, threads: Int) {
    let walk = try? FolderWalk(path)
    name = DocumentFolder.name(of: path)
    isCut = walk?.isCut ?? false
    let entries = walk?.entries.filter { !$0.isHidden } ?? []
    let found = entries.compactMap { entry -> (FolderWalk.Entry, Int)? in
      if case .file(let size, _, _) = entry.kind { (entry, size) } else { nil }
    }
    others = entries.filter { if case .file = $0.kind { false } else { true } }
    files = Slots.map(count: found.count, threads: threads, stretch: 64) { range in
      found[range].map { DeliveredFile($0.0, size: $0.1) }
    }.flatMap(\.self)
  }

  private static func name(of path: String) -> String {
    guard let real = unsafe realpath(path, nil) else { return "" }
    defer { unsafe free(real) }
    return unsafe String(cString: real).split(separator: "/").last.map(String.init) ?? ""
  }
}
