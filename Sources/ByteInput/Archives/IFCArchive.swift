/// The models inside a ZIP archive: an ifcZIP is an archive with one.
///
/// What is a model is told by the member's first bytes, not by its name; what was asked for by name is taken as it is.
struct IFCArchive {
  /// The path as it was given.
  let path: String
  let kinds: Set<ContentKind>
  let limits: InputLimits

  /// A member, and the way to it: `inner.zip!model.ifc` in an archive inside.
  typealias Member = (name: String, content: MappedRegion)

  /// Unpacks the one model of an archive, or the one that was asked for.
  func member(of region: MappedRegion, asked: String?) throws(InputError) -> Member {
    try member(of: region, asked: asked, way: ArchiveWay(of: region), depth: 1)
  }

  private func member(
    of region: MappedRegion, asked: String?, way: ArchiveWay, depth: Int
  ) throws(InputError) -> Member {
    guard let asked else { return try onlyModel(of: region, way: way, depth: depth) }
    let opened = try OpenedArchive.of(region, way, path: path, limits: limits)
    defer { opened.giveBack() }
    if let found = opened.reader.member(named: asked) {
      let content = try opened.reader.unpack(found, limits: limits)
      guard ContentKind.sniff(content.view) == .zip, depth < ArchiveModelSearch.deepest else { return (asked, content) }
      let (inner, model) = try member(of: content, asked: nil, way: way.appending(asked), depth: depth + 1)
      return (asked + "!" + inner, model)
    }
    // Names of members may hold the mark: the first split that leads to a member, or what the matter with it is.
    var failure: InputError?
    let marks = asked.indices.lazy.filter { asked[$0] == "!" }.prefix(IFCArchive.mostMarks)
    for mark in marks where depth < ArchiveModelSearch.deepest {
      let name = String(asked[..<mark])
      guard let found = opened.reader.member(named: name) else { continue }
      do throws(InputError) {
        let way = way.appending(name)
        let inside = try UnpackedArchive.at(way) { () throws(InputError) in
          try opened.reader.unpack(found, limits: limits.forArchiveInside)
        }
        let rest = String(asked[asked.index(after: mark)...])
        let (inner, model) = try member(of: inside, asked: rest, way: way, depth: depth + 1)
        return (name + "!" + inner, model)
      } catch {
        failure = failure ?? error
      }
    }
    throw failure
      ?? .noSuchMember(path: path, member: asked, members: opened.reader.models(kinds, limits: limits).map(\.name))
  }

  /// How many places of a name are tried as the end of an archive's name.
  private static let mostMarks = 64

  /// The one model that whoever looks through the archive finds, be it in an archive inside. Whatever may be another one,
  /// and was not read, must not be taken for nothing.
  private func onlyModel(of region: MappedRegion, way: ArchiveWay, depth: Int) throws(InputError) -> Member {
    let inside = try ArchiveModels(region.view, path: path, limits: limits, depth: depth)
    for member in inside.leftOut {
      switch member.reason {
      case .encrypted: throw .archiveEncrypted(path: path, member: member.name)
      case .tooDeep: throw .archiveUnsearched(path: path, depth: ArchiveModels.deepest)
      case .tooLarge: throw .archiveUnsearched(path: path, depth: nil)
      case .repeated, .hidden: break
      }
    }
    let repeated = inside.leftOut.filter { $0.reason == .repeated }.map(\.name)
    let names = try inside.models.map(\.name) + repeated + hiddenModels(inside, region)
    guard let first = names.first else { throw .archiveWithoutModel(path: path) }
    guard names.count == 1 else { throw .archiveWithSeveralModels(path: path, members: names) }
    return try member(of: region, asked: first, way: way, depth: depth)
  }

  /// The members whose names are hidden and that are models by their content.
  private func hiddenModels(_ inside: ArchiveModels, _ region: MappedRegion) throws(InputError) -> [String] {
    let hidden = Set(inside.leftOut.lazy.filter { $0.reason == .hidden }.map(\.name))
    if hidden.isEmpty { return [] }
    let archive = try ZipReader(region.view, path: path, limits: limits)
    return archive.models(kinds, limits: limits).map(\.name).filter(hidden.contains)
  }
}
