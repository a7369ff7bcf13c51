/// Goes through an archive and the archives inside of it, within limits that hold for all of them together.
struct ArchiveModelSearch {
  /// How many archives may lie one in another, the file itself counted.
  static let deepest = 4

  /// The file that all is in.
  let path: String
  let limits: InputLimits
  /// How many bytes archives inside may still grow to.
  var bytesLeft: UInt64
  private(set) var leftOut: [LeftOutMember] = []
  private var members = 0

  init(path: String, limits: InputLimits, bytesLeft: UInt64) {
    self.path = path
    self.limits = limits
    self.bytesLeft = bytesLeft
  }

  /// The models of an archive, in the order of its directory.
  ///
  /// - Parameters:
  ///   - view: its bytes.
  ///   - prefix: what to put before the names of its members.
  ///   - depth: how many archives it lies in, itself counted.
  mutating func models(in view: ByteView, prefix: String, depth: Int) throws(InputError) -> [ArchivedModel] {
    let archive = try ZipReader(view, path: path, limits: limits)
    var found: [ArchivedModel] = []
    for index in 0..<archive.count {
      guard members < limits.members else {
        leaveOut(prefix.isEmpty ? "" : String(prefix.dropLast()), .tooLarge)
        break
      }
      members += 1
      guard let member = archive.member(at: index), !member.name.hasSuffix("/") else { continue }
      found += models(member, of: archive, prefix: prefix, depth: depth)
    }
    return found
  }

  /// What a member is, or holds, of models.
  private mutating func models(
    _ member: ZipMember, of archive: borrowing ZipReader, prefix: String, depth: Int
  ) -> [ArchivedModel] {
    let name = prefix + member.name
    let form = NamedForm(member.name.utf8)
    let itself = [ArchivedModel(name: name, isNested: depth > 1)]
    if member.isHidden {
      if let form, form.isModel { leaveOut(name, .hidden) }
      return []
    }
    if form == .model { return itself }
    if member.isEncrypted {
      if form == .archive { leaveOut(name, .encrypted) }
      return form == .packedModel ? itself : []
    }
    let isArchive = form == .packedModel || form == .archive
    guard member.size > 0, form != .document, let (kind, isModel) = archive.kind(of: member) else {
      return isArchive ? itself : []
    }
    if kind == .zip { return nested(member, of: archive, name: name, form: form, depth: depth) }
    return isModel || isArchive ? itself : []
  }

  /// The models of an archive inside.
  private mutating func nested(
    _ member: ZipMember, of archive: borrowing ZipReader, name: String, form: NamedForm?, depth: Int
  ) -> [ArchivedModel] {
    guard depth < ArchiveModelSearch.deepest else {
      leaveOut(name, .tooDeep)
      return []
    }
    guard member.size <= bytesLeft else {
      leaveOut(name, .tooLarge)
      return []
    }
    bytesLeft -= member.size
    let itself = [ArchivedModel(name: name, isNested: depth > 1)]
    let found: [ArchivedModel]
    do throws(InputError) {
      let region = try archive.unpack(member, limits: limits.forArchiveInside)
      defer { withExtendedLifetime(region) {} }
      found = try models(in: region.view, prefix: name + "!", depth: depth + 1)
    } catch {
      switch error {
      case .tooLarge, .tooDense:
        leaveOut(name, .tooLarge)
        return []
      default: return form == nil ? [] : itself
      }
    }
    guard form == .packedModel, found.count <= 1 else { return found }
    // An ifcZIP with its one model is that model, by its own name.
    return found.allSatisfy { !$0.name.dropFirst(name.count + 1).contains("!") } ? itself : found
  }

  private mutating func leaveOut(_ name: String, _ reason: LeftOutMember.Reason) {
    leftOut.append(LeftOutMember(name: name, reason: reason))
  }
}

extension ZipMember {
  /// Whether its name, or that of a folder above it, begins with a dot; or it is a double that macOS packs.
  fileprivate var isHidden: Bool {
    name.utf8.split(separator: 0x2F).contains { part in
      part.first == 0x2E && !part.allSatisfy { $0 == 0x2E } || part.elementsEqual("__MACOSX".utf8)
    }
  }
}
