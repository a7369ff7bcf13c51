/// What in a ZIP archive is a model, by name and by content, archives inside of it included.
///
/// What its name calls a model is one whatever it holds, so that nothing is lost that somebody delivered; so is what
/// begins like one. An archive inside that is damaged counts as a model: reading it tells what the matter is.
public struct ArchiveModels: Sendable {
  /// How many archives may lie one in another, the file itself counted.
  public static let deepest = ArchiveModelSearch.deepest

  /// The models, sorted by the bytes of their names.
  public let models: [ArchivedModel]
  /// What was left out, sorted likewise.
  public let leftOut: [LeftOutMember]

  /// Looks through an archive.
  ///
  /// - Parameters:
  ///   - view: its bytes.
  ///   - path: what errors call it.
  ///   - depth: how many archives it lies in, itself counted.
  init(_ view: ByteView, path: String, limits: InputLimits, depth: Int) throws(InputError) {
    var search = ArchiveModelSearch(path: path, limits: limits, bytesLeft: (1 << 30) + 10 * UInt64(view.count))
    let found = try search.models(in: view, prefix: "", depth: depth)
    var kept: [ArchivedModel] = []
    var leftOut = search.leftOut
    for model in found.sorted(by: { $0.name.utf8.lexicographicallyPrecedes($1.name.utf8) }) {
      if let last = kept.last, model.name.utf8.elementsEqual(last.name.utf8) {
        leftOut.append(LeftOutMember(name: model.name, reason: .repeated))
      } else {
        kept.append(model)
      }
    }
    models = kept
    self.leftOut = leftOut.sorted { $0.name.utf8.lexicographicallyPrecedes($1.name.utf8) }
  }

  /// Whether all was looked at in which a model may be, and each that was found can be asked for.
  public var isWhole: Bool { leftOut.allSatisfy { $0.reason == .hidden } }
}
