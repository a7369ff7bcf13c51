import Glibc
import SharedWork

/// Which files of a folder are models, told by their content; what was left out is told with why.
public struct ModelSearch: Sendable {
  /// The paths of the models, in the order of the folder; of an archive with several each, as `archive.zip!member.ifc`,
  /// and those of archives inside, as `archive.zip!inner.zip!member.ifc` (``ArchiveModels``).
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
    /// An archive inside of one that takes a password.
    case encryptedMember
    /// An archive further inside than recol goes.
    case memberTooDeep
    /// An archive inside of one that grows too much unpacked, or one with more members than are looked at.
    case memberTooLarge

    init(_ reason: LeftOutMember.Reason) {
      self =
        switch reason {
        case .hidden: .hidden
        case .encrypted: .encryptedMember
        case .tooDeep: .memberTooDeep
        case .tooLarge: .memberTooLarge
        case .repeated: .repeatedMember
        }
    }

    /// Whether nobody knows which models are in it, or what a model in it says.
    fileprivate var isUnseen: Bool {
      switch self {
      case .unopenedArchive, .unreadableFolder, .unreadableName, .repeatedMember, .encryptedMember, .memberTooDeep,
        .memberTooLarge:
        true
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
  /// - Complexity: O(files): the beginning of each is read, and the directory of each archive; archives inside are
  ///   unpacked.
  public init(_ folder: String, exceptions: [String] = [], threads: Int = 1) throws(InputError) {
    let walk = try FolderWalk(folder)
    cut = walk.cut
    let contents = ModelSearch.contents(of: walk.entries, threads: threads)
    for (entry, content) in zip(walk.entries, contents) {
      models += content.models
      let isElsewhere = exceptions.contains { entry.path.hasPrefix($0 + "/") }
      leftOut += content.leftOut.filter { $0.why.isUnseen || !isElsewhere }
    }
  }

  /// Entries that a thread takes at a time.
  private static let share = 64

  private static func contents(of entries: [FolderWalk.Entry], threads: Int) -> [Content] {
    Shares.map(entries.count, of: share, threads: threads) { entries[$0].map(content) }.flatMap { $0 }
  }

  /// What something in a folder is: the models that it stands for, and what was left out of it.
  private struct Content: Sendable {
    var models: [String] = []
    var leftOut: [(path: String, why: Reason)] = []
  }

  private static func content(of entry: FolderWalk.Entry) -> Content {
    switch entry.kind {
    case .link(let target): none(entry.path, .link(target: target))
    case .special: none(entry.path, .special)
    case .unreadable where entry.hasUnreadableName: none(entry.path, .unreadableName)
    case .unreadable(let number): none(entry.path, .unreadableFolder(errno: number))
    case .file where entry.isHidden: none(entry.path, .hidden)
    case .file: content(of: entry.path)
    }
  }

  private static func none(_ path: String, _ why: Reason) -> Content { Content(leftOut: [(path, why)]) }

  private static func content(of path: String) -> Content {
    let form = NamedForm(path.utf8)
    let isNamedModel = form?.isModel == true
    let itself = Content(models: [path])
    if isNamedModel, form != .packedModel { return itself }
    let source: ByteSource
    do throws(InputError) {
      // A pipe that has taken the place of a file since it was found may never end.
      source = try ByteSource.raw(path, limits: InputLimits(waitsForPipes: false))
    } catch {
      if isNamedModel { return itself }
      if case .notAFile = error { return none(path, .special) }
      if form == .archive, error != .empty(path: path) { return none(path, .unopenedArchive(error)) }
      if case .unreadable(_, let number) = error { return none(path, .unreadable(errno: number)) }
      return none(path, .empty)
    }
    let (kind, isModel) = withExtendedLifetime(source) {
      let kind = ContentKind.sniff(source.view)
      return (kind, kind.isModel(source.view))
    }
    if isModel { return itself }
    switch kind {
    case .exchangeStructure: return none(path, .otherKind(.exchangeStructure))
    case .zip:
      do throws(InputError) {
        return members(try ArchiveModels(of: source), of: path, form)
      } catch {
        if isNamedModel { return itself }
        // In a document no model is looked for, so that none is lost with it.
        return none(path, form == .document ? .archiveWithoutModel : .unopenedArchive(error))
      }
    default: return isNamedModel ? itself : none(path, .otherKind(kind))
    }
  }

  /// The models of an archive; it stands for itself where reading it leads to its only one.
  private static func members(_ inside: ArchiveModels, of path: String, _ form: NamedForm?) -> Content {
    var content = Content()
    if form != .document {
      // Of several of one name one is told; they are beside each other.
      for (place, member) in inside.leftOut.enumerated() {
        if member.reason == .repeated, place > 0,
          inside.leftOut[place - 1].name.utf8.elementsEqual(member.name.utf8)
        {
          continue
        }
        content.leftOut.append((member.name.isEmpty ? path : path + "!" + member.name, Reason(member.reason)))
      }
    }
    if isOne(inside, path, form) {
      content.models = [path]
    } else if inside.models.isEmpty {
      if !content.leftOut.contains(where: \.why.isUnseen) { content.leftOut.append((path, .archiveWithoutModel)) }
    } else {
      for model in inside.models {
        let place = path + "!" + model.name
        // A file of that very name would be read in its stead.
        if !model.name.utf8.contains(0), unsafe access(place, F_OK) == 0 {
          content.leftOut.append((place, .repeatedMember))
        } else {
          content.models.append(place)
        }
      }
    }
    return content
  }

  private static func isOne(_ inside: ArchiveModels, _ path: String, _ form: NamedForm?) -> Bool {
    if form == .packedModel, inside.models.isEmpty { return true }
    guard inside.isWhole, inside.models.count == 1, let only = inside.models.first, !only.isNested else {
      return false
    }
    if form == .packedModel { return true }
    let direct = try? ByteSource.models(inArchive: path, kinds: ContentKind.models)
    return direct?.count == 1 && direct?.first?.utf8.elementsEqual(only.name.utf8) == true
  }
}
