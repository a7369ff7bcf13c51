import ByteInput
import Findings
import Glibc
import Wording

/// The models that paths on the command line stand for: a file for itself, a folder for all models in it.
struct SubmissionFiles {
  /// The paths of the models, in the order given, those of a folder in the order of their paths, each file once.
  private(set) var models: [String] = []
  /// Those of ``models`` that were given by their own paths.
  private(set) var named: [String] = []
  /// What folders hold beside models.
  private(set) var leftOut: [FileProblem] = []
  /// Folders that could not be gone through whole.
  private(set) var problems: [FileProblem] = []
  /// The folder of documents, as it was given; nil where none was, or it cannot be opened.
  let documents: String?
  /// Whether this is a whole submission: a folder, or several models.
  private(set) var isWhole = false

  private var known: [Identity: String] = [:]
  /// Those of ``known`` that folders brought.
  private var found: Set<Identity> = []

  /// Looks at what is there.
  ///
  /// - Parameters:
  ///   - paths: as they were given.
  ///   - documents: the folder of documents, whose files are told by somebody else.
  ///   - threads: how many may look into the files of a folder.
  init(_ paths: [String], documents: String?, language: Language, threads: Int) {
    let given = documents.map { GivenDocuments($0, in: language) }
    self.documents = given?.problem == nil ? documents : nil
    for path in paths {
      if SubmissionFiles.isFolder(path) {
        isWhole = true
        addFolder(path, given, language, threads)
      } else {
        addNamed(path)
      }
    }
    isWhole = isWhole || models.count > 1
    // What lies in a folder that is given as well has been told with it.
    if let problem = given?.problem, !problems.contains(where: { $0.isAbout(problem.path) }) {
      problems.append(problem)
    }
  }

  private mutating func addFolder(
    _ path: String, _ documents: GivenDocuments?, _ language: Language, _ threads: Int
  ) {
    do throws(InputError) {
      let search = try ModelSearch(
        path, exceptions: [documents?.path(inWalkOf: path)].compactMap { $0 }, threads: threads)
      for (path, why) in search.leftOut {
        if let problem = Problem(unseen: why, path: path, in: language) {
          problems.append(FileProblem(path: path, problem))
        } else {
          leftOut.append(FileProblem(path: path, Problem(why, in: language)))
        }
      }
      if let cut = search.cut { problems.append(FileProblem(path: path, Problem(cut))) }
      // An empty folder stands for itself: that it holds no model is its problem.
      if search.models.isEmpty { models.append(path) }
      for model in search.models { addFound(model) }
    } catch {
      problems.append(FileProblem(path: path, Problem(error, in: language)))
    }
  }

  /// Adds a file that somebody named: each time that it is named, but not beside the folder that it was found in.
  private mutating func addNamed(_ path: String) {
    let identity = Identity(path)
    if let identity, found.contains(identity) { return addFound(path) }
    if let identity, known[identity] == nil { known[identity] = path }
    models.append(path)
    named.append(path)
  }

  /// Adds a model of a folder, unless it is a file that is there already, perhaps under another name.
  private mutating func addFound(_ path: String) {
    if let identity = Identity(path) {
      if let first = known[identity] {
        leftOut.append(FileProblem(path: path, Problem(.sameFile, arguments: [first])))
        return
      }
      known[identity] = path
      found.insert(identity)
    }
    models.append(path)
  }

  static func isFolder(_ path: String) -> Bool {
    var facts = stat()
    guard path != "-", unsafe stat(path, &facts) == 0 else { return false }
    return facts.st_mode & S_IFMT == S_IFDIR
  }

  /// What makes a file the same under two names; a member of an archive is one of its own.
  ///
  /// Its name is bytes: `String` takes two spellings of the same letters for one name, and an archive may have both.
  private struct Identity: Hashable {
    let device: UInt64
    let number: UInt64
    let member: [UInt8]

    /// Nil where there is no such file: whoever opens it says so.
    init?(_ path: String) {
      var facts = stat()
      if unsafe stat(path, &facts) == 0 {
        member = []
      } else {
        guard let mark = path.utf8.firstIndex(of: UInt8(ascii: "!")),
          unsafe stat(String(path[..<mark]), &facts) == 0
        else { return nil }
        member = Array(path.utf8[mark...].dropFirst())
      }
      (device, number) = (UInt64(facts.st_dev), UInt64(facts.st_ino))
    }
  }
}
