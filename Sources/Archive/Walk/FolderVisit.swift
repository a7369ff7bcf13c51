import ByteInput
import Glibc

/// Goes through one folder and those below it.
struct FolderVisit {
  /// How many folders deep a walk goes.
  static let deepest = 256

  /// The folders above, outermost first.
  let above: [Above]

  struct Above {
    var identity: FileFacts.Identity
    var path: PathBytes
  }

  /// Goes through an open folder, which stays open.
  func visit(
    _ folder: Int32, _ path: PathBytes, _ identity: FileFacts.Identity, _ body: (Found) throws -> Void
  ) rethrows {
    // A file system that is mounted inside of itself leads round in a circle.
    if let same = above.first(where: { $0.identity == identity }) {
      return try body(.leftOut(.init(path: path, reason: .link, detail: .path(same.path))))
    }
    guard above.count < FolderVisit.deepest else {
      return try body(.leftOut(.init(path: path, reason: .tooDeep, detail: .limit(FolderVisit.deepest))))
    }
    let names = FolderNames(of: folder)
    let inside = FolderVisit(above: above + [Above(identity: identity, path: path)])
    for number in 0..<names.count {
      let (name, kind) = names[number]
      let place = WalkRoots.place(of: name, in: path)
      switch kind {
      case .folder: try inside.enter(name, of: folder, place, body)
      case .file: try file(name, of: folder, place, body)
      case .link: try link(name, of: folder, place, body)
      case .special:
        guard NamedForm(name) != nil else { continue }
        try body(.leftOut(.init(path: place, reason: .special)))
      }
    }
    if let number = names.failure {
      try body(.leftOut(.init(path: path, reason: .unreadableFolder, detail: .system(errno: number))))
    }
  }

  private func enter(
    _ name: ArraySlice<UInt8>, of folder: Int32, _ path: PathBytes, _ body: (Found) throws -> Void
  ) rethrows {
    guard !FolderVisit.isHidden(name) else { return try body(.leftOut(.init(path: path, reason: .hidden))) }
    let descriptor = FolderVisit.open(name, in: folder, O_DIRECTORY)
    guard descriptor >= 0, let facts = FileFacts(of: descriptor) else {
      if errno == ENOENT { return }
      return try body(.leftOut(.init(path: path, reason: .unreadableFolder, detail: .system(errno: errno))))
    }
    defer { close(descriptor) }
    try visit(descriptor, path, facts.identity, body)
  }

  private func file(
    _ name: ArraySlice<UInt8>, of folder: Int32, _ path: PathBytes, _ body: (Found) throws -> Void
  ) rethrows {
    let form = NamedForm(name)
    if FolderVisit.isHidden(name) {
      if let form, form.isModel { try body(.leftOut(.init(path: path, reason: .hidden))) }
      return
    }
    let file = FileVisit(path: path, form: form, isNamed: false)
    // What its name tells is a model needs no opening, and may be one that nobody may open.
    if form == .model {
      guard let facts = FileFacts(of: name, in: folder) else {
        return errno == ENOENT ? () : try body(.model(FoundModel(file: path)))
      }
      guard facts.kind == .file else { return try body(.leftOut(.init(path: path, reason: .special))) }
      return try body(.model(file.model(facts)))
    }
    let descriptor = FolderVisit.open(name, in: folder, O_NONBLOCK | O_NOCTTY)
    guard descriptor >= 0 else { return try file.cannotOpen(errno, FileFacts(of: name, in: folder), body) }
    defer { close(descriptor) }
    guard let facts = FileFacts(of: descriptor), facts.kind == .file else { return }
    try file.visit(descriptor, facts, body) { folder }
  }

  private func link(
    _ name: ArraySlice<UInt8>, of folder: Int32, _ path: PathBytes, _ body: (Found) throws -> Void
  ) rethrows {
    guard !FolderVisit.isHidden(name) else { return }
    let text = name.map { CChar(bitPattern: $0) } + [0]
    var buffer = [CChar](repeating: 0, count: Int(PATH_MAX))
    let count = unsafe readlinkat(folder, text, &buffer, buffer.count)
    let target = count < 0 ? nil : PathBytes(bytes: buffer.prefix(count).map { UInt8(bitPattern: $0) })
    try body(.leftOut(.init(path: path, reason: .link, detail: target.map { .path($0) })))
  }

  private static func isHidden(_ name: ArraySlice<UInt8>) -> Bool { name.first == UInt8(ascii: ".") }

  /// Opens what has a name in a folder, unless it is a link.
  private static func open(_ name: ArraySlice<UInt8>, in folder: Int32, _ flags: Int32) -> Int32 {
    let text = name.map { CChar(bitPattern: $0) } + [0]
    return unsafe openat(folder, text, O_RDONLY | O_NOFOLLOW | O_CLOEXEC | flags)
  }
}
