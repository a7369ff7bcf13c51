import ByteInput
import Glibc

/// Finds out what one file is.
struct FileVisit {
  let path: PathBytes
  /// What it calls itself.
  let form: NamedForm?
  /// Whether somebody named it: then it is a model, whatever it holds.
  let isNamed: Bool

  /// The file as a model.
  func model(_ facts: FileFacts?, member: String? = nil) -> FoundModel {
    FoundModel(file: path, member: member, fileBytes: facts?.size, modified: facts?.modified)
  }

  /// Whether the file is told as a model where its content says nothing.
  private var isModelAnyway: Bool { isNamed || form.map { $0 != .document } ?? false }

  /// Tells what an open file is; it stays open.
  ///
  /// - Parameter folder: the open folder that it is in.
  func visit(
    _ descriptor: Int32, _ facts: FileFacts, _ body: (Found) throws -> Void, in folder: () -> Int32
  ) rethrows {
    if form == .model { return try body(.model(model(facts))) }
    guard facts.size > 0 else { return try nothing(facts, body) }
    switch FirstBytes(of: descriptor) {
    case .model: try body(.model(model(facts)))
    case .archive: try archive(descriptor, facts, body, in: folder())
    case .compressed:
      if isModelAnyway { return try body(.model(model(facts))) }
      if form != .document { try body(.leftOut(.init(path: path, reason: .compressed))) }
    case .other: try nothing(facts, body)
    case .unreadable(let number): try cannotOpen(number, facts, body)
    }
  }

  /// Tells of a file that cannot be opened or read.
  func cannotOpen(_ number: Int32, _ facts: FileFacts?, _ body: (Found) throws -> Void) rethrows {
    // It is gone, or a link or a pipe has come in its place.
    if number == ENOENT || number == ENXIO || number == ELOOP { return }
    if isModelAnyway { return try body(.model(model(facts))) }
    try body(.leftOut(.init(path: path, reason: .unreadableFile, detail: .system(errno: number))))
  }

  private func nothing(_ facts: FileFacts, _ body: (Found) throws -> Void) rethrows {
    if isModelAnyway { try body(.model(model(facts))) }
  }

  /// Tells the models of an archive.
  private func archive(
    _ descriptor: Int32, _ facts: FileFacts, _ body: (Found) throws -> Void, in folder: Int32
  ) rethrows {
    guard let source = try? ByteSource.raw(descriptor: descriptor, path: path),
      let inside = try? ArchiveModels(of: source)
    else {
      // Reading it tells what the matter is; a document that is damaged is nobody's model.
      if form != .document || isNamed { try body(.model(model(facts))) }
      return
    }
    if form == .packedModel, inside.isWhole || inside.models.isEmpty, inside.models.count <= 1,
      inside.models.allSatisfy({ !$0.isNested })
    {
      try body(.model(model(facts)))
    } else if isNamed, inside.models.isEmpty {
      try body(.model(model(facts)))
    } else {
      for member in inside.models { try tell(member.name, facts, body, in: folder) }
    }
    for member in inside.leftOut {
      let (reason, detail) = LeftOutReason.of(member.reason)
      try body(.leftOut(.init(path: model(facts, member: member.name).path, reason: reason, detail: detail)))
    }
  }

  /// Tells a member, unless a file has the very path by which it would be asked for.
  private func tell(
    _ member: String, _ facts: FileFacts, _ body: (Found) throws -> Void, in folder: Int32
  ) rethrows {
    let found = model(facts, member: member)
    let name = (folder == AT_FDCWD ? path.bytes[...] : path.lastComponent) + [UInt8(ascii: "!")] + Array(member.utf8)
    if !member.utf8.contains(0), FileFacts(of: name, in: folder) != nil {
      return try body(.leftOut(.init(path: found.path, reason: .repeated)))
    }
    try body(.model(found))
  }
}

extension LeftOutReason {
  /// Why a member of an archive was left out.
  fileprivate static func of(_ reason: LeftOutMember.Reason) -> (LeftOutReason, LeftOutDetail?) {
    switch reason {
    case .hidden: (.hidden, nil)
    case .encrypted: (.encrypted, nil)
    case .tooDeep: (.tooDeep, .limit(ArchiveModels.deepest))
    case .tooLarge: (.tooLarge, nil)
    case .repeated: (.repeated, nil)
    }
  }
}
