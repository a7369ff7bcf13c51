public import ByteInput
import IFCModel

/// The folder of documents beside the models, as it was delivered.
///
/// Documents are never opened further than their kind and integrity need: their first and last bytes, and the directory
/// of an archive. What lies outside of the folder is never opened at all, and links are told instead of followed.
public struct DocumentFolder: Sendable {
  /// The name of the folder itself, whatever way it was given; empty where there is no such folder.
  public let name: String
  /// The path of the folder without links; nil where there is no such folder.
  private let place: String?
  /// The files, in the order of their paths; hidden ones are not delivered documents.
  public let files: [DeliveredFile]
  /// Links, devices and what cannot be read.
  public let others: [FolderWalk.Entry]
  /// What is hidden, or lies in a hidden folder.
  public let hidden: [FolderWalk.Entry]
  /// Why the folder itself cannot be read; nil where it can.
  public let failure: InputError?
  /// Of ``others``, folders that cannot be read, and what has a name that is not UTF-8.
  public var unread: [FolderWalk.Entry] { others.filter(\.isUnreadable) }
  /// What is no delivered document: what is hidden, then links, pipes and devices.
  public var notDelivered: [FolderWalk.Entry] { hidden + others.filter { !$0.isUnreadable } }
  /// Which limit ended the walk, where more lies there than recol looks at.
  public let cut: FolderWalk.Cut?

  /// Looks through a folder; one that cannot be read has no files, and ``failure`` says why.
  ///
  /// - Complexity: O(files), spread over the threads; about 100 kB of each are read, of a
  ///   damaged PDF 2 MB, and of an archive its directory.
  public init(_ path: String, threads: Int) {
    let walk: FolderWalk?
    do throws(InputError) {
      (walk, failure) = (try FolderWalk(path), nil)
    } catch {
      (walk, failure) = (nil, error)
    }
    place = RealPath.of(path)
    name = place?.split(separator: "/").last.map(String.init) ?? ""
    cut = walk?.cut
    hidden = walk?.entries.filter(\.isHidden) ?? []
    let entries = walk?.entries.filter { !$0.isHidden } ?? []
    let found = entries.compactMap { entry -> (FolderWalk.Entry, Int)? in
      if case .file(let size, _, _) = entry.kind { (entry, size) } else { nil }
    }
    others = entries.filter { if case .file = $0.kind { false } else { true } }
    files = Slots.map(count: found.count, threads: threads, stretch: 64) { range in
      found[range].map { DeliveredFile($0.0, size: $0.1) }
    }.flatMap(\.self)
  }

  /// The folders from this one down to that of a file; nil where the file does not lie in it. A member of an archive lies
  /// where the archive lies.
  func way(to file: String) -> [String]? {
    let path = file.split(separator: "!", maxSplits: 1).first.map(String.init) ?? file
    guard let place, let real = RealPath.of(path) ?? RealPath.of(file) else { return nil }
    let parts = real.split(separator: "/").dropLast()
    let own = place.split(separator: "/")
    return parts.starts(with: own) ? parts.dropFirst(own.count).map(String.init) : nil
  }

  /// No folder: nothing lies in it.
  public static let none = DocumentFolder("", threads: 1)
}
