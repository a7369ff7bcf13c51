import ByteInput
import Glibc

/// Of the folders that somebody named, those that are in no other one.
public enum WalkRoots {
  /// A path as models below it are known: without slashes at its end, but for the root's, and without what leads nowhere
  /// (`./t`, `t//u`, `t/.`), so that one folder has one name in an archive.
  public static func plain(_ path: String) -> String {
    let words = path.split(separator: "/").filter { $0 != "." }
    if path.hasPrefix("/") { return "/" + words.joined(separator: "/") }
    return words.isEmpty ? (path.isEmpty ? "" : ".") : words.joined(separator: "/")
  }

  /// The path of what has a name in a folder: what lies in the working directory is known by its name alone, however the
  /// walk came there.
  static func place(of name: ArraySlice<UInt8>, in folder: PathBytes) -> PathBytes {
    folder.bytes == [UInt8(ascii: ".")] ? PathBytes(bytes: Array(name)) : folder.appending(name)
  }

  /// Whether a path of a model, `model.path`, lies below `w.path` or is it: as SQL, `place(of:in:)` read backwards.
  static let isBelow = """
    CASE w.path WHEN '.' THEN model.path NOT GLOB '/*' AND model.path <> '..' AND model.path NOT GLOB '../*'
      WHEN '/' THEN model.path GLOB '/*'
      ELSE model.path = w.path OR instr(model.path, w.path || '/') = 1 OR instr(model.path, w.path || '!') = 1 END
    """

  /// The folders in the order in which they were named, each tree once.
  ///
  /// One that lies in another is met on the way through that one: unless the way leads through a hidden folder, which is
  /// not gone into, so that it must be named.
  static func distinct(_ folders: [PathBytes]) -> [PathBytes] {
    let places = folders.map { place(of: $0) }
    return folders.indices.filter { number in
      guard let own = places[number] else { return !folders[..<number].contains(folders[number]) }
      return !places.indices.contains { other in
        guard other != number, let theirs = places[other] else { return false }
        return own == theirs ? other < number : isOnTheWay(own, through: theirs)
      }
    }.map { folders[$0] }
  }

  /// Whether a walk through a folder comes by a path below it.
  private static func isOnTheWay(_ path: [UInt8], through folder: [UInt8]) -> Bool {
    let slash = UInt8(ascii: "/")
    let above = folder == [slash] ? folder : folder + [slash]
    guard path.starts(with: above) else { return false }
    return !path.dropFirst(above.count).split(separator: slash).contains { $0.first == UInt8(ascii: ".") }
  }

  /// Where a path leads in the end; nil where there is nothing, or nobody may know.
  private static func place(of path: PathBytes) -> [UInt8]? {
    let name = path.bytes.map { CChar(bitPattern: $0) } + [0]
    guard let real = unsafe realpath(name, nil) else { return nil }
    defer { unsafe free(real) }
    return unsafe UnsafeBufferPointer(start: real, count: strlen(real)).map { UInt8(bitPattern: $0) }
  }
}
