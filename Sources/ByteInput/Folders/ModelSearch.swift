import Glibc
import SharedWork

/// Which files of a folder are models, told by their content; what was left out is told with why.
public struct ModelSearch: Sendable {
  /// The paths of the models, in the order of the folder; of an archive with several each, as `archive.zip!member.ifc`.
  ///
  /// What its name calls a model is among them whatever it holds, so that nothing is lost that somebody delivered.
  public private(set) var models: [String] = []
  /// What is no model.
  public private(set) var leftOut: [(path: String, why: Reason)] = []
  /// Which limit ended the walk, where the folder holds more than was looked at.
  public let cut: FolderWalk.Cut?

  /// Why something in a folder is no model.
  public enum Reason: Sendable, Equatable {
    /// Its bytes are of another kind; an exchange structure of another schema than IFC is one, too.
    case otherKind(ContentKind)
    /// It has no bytes.
    case empty
    /// An archive without a model.
    case archiveWithoutModel
    /// An archive that cannot be opened: nobody knows whether there are models in it.
    case unopenedArchive(InputError)
    /// Its name begins with a dot.
    case hidden
    /// A link.
    case link(target: String)
    /// Neither a file nor a folder.
    case special
    /// A file that cannot be read.
    case unreadable(errno: Int32)
    /// A folder that cannot be read: nobody knows what is in it.
    case unreadableFolder(errno: Int32)
    /// Its name is no UTF-8, so that it cannot be opened.
    case unreadableName
    /// A model in an archive whose name a member before it has, too: only that one can be asked for.
    case repeatedMember

    /// Whether nobody knows which models are in it, or what a model in it says.
    fileprivate var isUnseen: Bool {
      switch self {
      case .unopenedArchive, .unreadableFolder, .unreadableName, .repeatedMember: true
      case .otherKind, .empty, .archiveWithoutModel, .hidden, .link, .special, .unreadable: false
      }
    }
  }

  /// Looks through a folder.
  ///
  /// - Parameters:
  ///   - exceptions: folders below it that somebody else looks at, by the paths that the walk gives them: what is in them
  ///     and is no model is not told.
  ///   - threads: how many may look into files; what is found is the same for any number.
  /// - Throws: as ``FolderWalk/init(_:limit:)``.
  /// - Complexity: O(files): the beginning of each is read, and the directory of each archive.
  public init(_ folder: String, exceptions: [String] = [], threads: Int = 1) throws(InputError) {
    let walk = try FolderWalk(folder)
    cut = walk.cut
    let contents = ModelSearch.contents(of: walk.entries, threads: threads)
    for (entry, content) in zip(walk.entries, contents) {
      switch content {
      case .models(let paths): models += paths
      case .members(let paths, let repeated):
        models += paths
        leftOut += repeated.map { ($0, .repeatedMember) }
      case .none(let why):
        if why.isUnseen || !exceptions.contains(where: { entry.path.hasPrefix($0 + "/") }) {
          leftOut.append((entry.path, why))
        }
      }
    }
  }

  /// Entries that a thread takes at a time.
  private static let share = 64

  private static func contents(of entries: [FolderWalk.Entry], threads: Int) -> [Content] {
    Shares.map(entries.count, of: share, threads: threads) { entries[$0].map(content) }.flatMap { $0 }
  }

  private static func content(of entry: FolderWalk.Entry) -> Content {
    switch entry.kind {
    case .link(let target): .none(.link(target: target))
    case .special: .none(.special)
    case .unreadable where entry.hasUnreadableName: .none(.unreadableName)
    case .unreadable(let number): .none(.unreadableFolder(errno: number))
    case .file where entry.isHidden: .none(.hidden)
    case .file: content(of: entry.path)
    }
  }

  private enum Content: Sendable {
    case models([String])
    /// Models of an archive, and those of their names that more than one has.
    case members([String], repeated: [String])
    case none(Reason)
  }

  private static func content(of path: String) -> Content {
    let form = NamedForm(path.utf8)
    let isNamedModel = form?.isModel == true
    if isNamedModel, form != .packedModel { return .models([path]) }
    let source: ByteSource
    do throws(InputError) {
      // A pipe that has taken the place of a file since it was found may never end.
      source = try ByteSource.raw(path, limits: InputLimits(waitsForPipes: false))
    } catch {
      if isNamedModel { return .models([path]) }
      if case .notAFile = error { return .none(.special) }
      if form == .archive, error != .empty(path: path) { return .none(.unopenedArchive(error)) }
      if case .unreadable(_, let number) = error { return .none(.unreadable(errno: number)) }
      return .none(.empty)
    }
    let (kind, isModel) = withExtendedLifetime(source) {
      let kind = ContentKind.sniff(source.view)
      return (kind, kind.isModel(source.view))
    }
    if isModel { return .models([path]) }
    switch kind {
    case .exchangeStructure: return .none(.otherKind(.exchangeStructure))
    case .zip:
      do throws(InputError) {
        let members = try ByteSource.models(inArchive: path, kinds: ContentKind.models)
        if members.count > 1 { return several(members.map { path + "!" + $0 }) }
        return members.count == 1 || isNamedModel ? .models([path]) : .none(.archiveWithoutModel)
      } catch {
        if isNamedModel { return .models([path]) }
        // In a document no model is looked for, so that none is lost with it.
        return .none(form == .document ? .archiveWithoutModel : .unopenedArchive(error))
      }
    default: return isNamedModel ? .models([path]) : .none(.otherKind(kind))
    }
  }

  /// The models of an archive, each name once. Names are told apart by their bytes: two spellings of the same letters are
  /// two members.
  private static func several(_ paths: [String]) -> Content {
    var counts: [[UInt8]: Int] = [:]
    var (models, repeated): ([String], [String]) = ([], [])
    for path in paths {
      let count = counts[Array(path.utf8), default: 0]
      counts[Array(path.utf8)] = count + 1
      if count == 0 { models.append(path) }
      if count == 1 { repeated.append(path) }
    }
    return .members(models, repeated: repeated)
  }
}
