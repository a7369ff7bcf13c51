import Glibc

/// The names in one folder, in the order that the paths below it have.
///
/// They lie in one array of bytes, since a folder may hold millions.
struct FolderNames {
  private struct Place {
    var start: Int
    var count: UInt16
    var kind: FileKind
  }

  private var text: [UInt8] = []
  private var places: [Place] = []
  /// The system's number for why the names are not all; nil where they are.
  private(set) var failure: Int32?

  /// Reads the names in an open folder, which stays open.
  ///
  /// - Complexity: O(names × log names); one system call for some hundred names, and one for each where the file system
  ///   does not say what they stand for.
  init(of folder: Int32) {
    let copy = fcntl(folder, F_DUPFD_CLOEXEC, 0)
    guard copy >= 0 else {
      failure = errno
      return
    }
    guard let directory = unsafe fdopendir(copy) else {
      failure = errno
      close(copy)
      return
    }
    defer { unsafe closedir(directory) }
    errno = 0
    while let entry = unsafe readdir(directory) {
      unsafe add(entry, in: folder)
      errno = 0
    }
    if errno != 0 { failure = errno }
    sort()
  }

  var count: Int { places.count }

  /// A name by its number, and what it stands for.
  subscript(number: Int) -> (name: ArraySlice<UInt8>, kind: FileKind) {
    let place = places[number]
    return (text[place.start..<place.start + Int(place.count)], place.kind)
  }

  private mutating func add(_ entry: UnsafeMutablePointer<dirent>, in folder: Int32) {
    // The name may be longer than the field that C declares for it.
    guard let offset = MemoryLayout<dirent>.offset(of: \.d_name) else { return }
    let start = unsafe UnsafeRawPointer(entry) + offset
    let name = unsafe UnsafeRawBufferPointer(start: start, count: strlen(start.assumingMemoryBound(to: CChar.self)))
    guard unsafe !name.elementsEqual([0x2E]), unsafe !name.elementsEqual([0x2E, 0x2E]) else { return }
    guard let kind = unsafe FolderNames.kind(entry.pointee.d_type, name, in: folder) else { return }
    places.append(Place(start: text.count, count: UInt16(name.count), kind: kind))
    unsafe text.append(contentsOf: name)
  }

  /// What a name stands for; nil where there is nothing of that name any more.
  private static func kind(_ type: UInt8, _ name: UnsafeRawBufferPointer, in folder: Int32) -> FileKind? {
    switch Int(type) {
    case DT_REG: return .file
    case DT_DIR: return .folder
    case DT_LNK: return .link
    case DT_UNKNOWN:
      let facts = unsafe FileFacts(of: name[...], in: folder)
      // What nobody may ask of may be a file.
      return facts.map(\.kind) ?? (errno == ENOENT ? nil : .file)
    default: return .special
    }
  }

  /// Sorts by the bytes of paths: a folder's name is followed by a slash.
  private mutating func sort() {
    unsafe text.withUnsafeBufferPointer { text in
      places.sort { left, right in
        let common = Int(min(left.count, right.count))
        guard let base = text.baseAddress else { return false }
        let order = unsafe memcmp(base + left.start, base + right.start, common)
        if order != 0 { return order < 0 }
        // The next byte of the shorter one, were it part of a path: 0 stands for its end.
        func next(_ place: Place) -> UInt8 {
          if Int(place.count) > common { return unsafe text[place.start + common] }
          return place.kind == .folder ? UInt8(ascii: "/") : 0
        }
        return next(left) < next(right)
      }
    }
  }
}
