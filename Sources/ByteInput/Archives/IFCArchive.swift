import CLibZip
import Glibc

/// The models inside a ZIP archive: an ifcZIP is an archive with one.
///
/// What is a model is told by the member's first bytes, not by its name.
enum IFCArchive {
  /// Unpacks the one model of an archive, or the one that was asked for.
  static func member(
    of region: MappedRegion, path: String, asked: String?, kinds: Set<ContentKind>, limits: InputLimits
  ) throws(InputError) -> (name: String, content: MappedRegion) {
    let archive = try ZipReader(region.view, path: path)
    let models = archive.models(kinds, limits: limits)
    if let asked {
      guard let found = models.first(where: { $0.name == asked }) else {
        throw .noSuchMember(path: path, member: asked, members: models.map(\.name))
      }
      return (found.name, try archive.unpack(found, limits: limits))
    }
    guard let first = models.first else { throw .archiveWithoutModel(path: path) }
    guard models.count == 1 else { throw .archiveWithSeveralModels(path: path, members: models.map(\.name)) }
    return (first.name, try archive.unpack(first, limits: limits))
  }
}
