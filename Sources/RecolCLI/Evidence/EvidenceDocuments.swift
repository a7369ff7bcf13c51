import ByteInput
import Findings
import Wording

/// The documents beside the models, each by its sum, and what could not be read, with why: evidence that is silent about
/// a document would say that there was none.
struct EvidenceDocuments {
  /// A document, or a folder of documents that could not be looked into.
  struct Document {
    let path: String
    /// The sum of its bytes; nil where they could not be read.
    var sha256: String?
    /// Its size in bytes; nil where nobody knows.
    var bytes: Int?
    /// Why there is no sum, in the language of the run.
    var problem: String?
  }

  /// In the order of their paths.
  private(set) var documents: [Document] = []
  /// Why documents are missing from the list; nil where none are.
  private(set) var problem: String?

  /// Reads what lies in a folder; nothing where it is nil.
  ///
  /// - Complexity: O(bytes of the documents that are stored).
  init(folder: String?, language: Language) {
    guard let folder else { return }
    do throws(InputError) {
      let walk = try FolderWalk(folder)
      documents = walk.entries.compactMap { Self.document($0, language) }
      problem = walk.cut.map { Problem($0).message(in: language) }
    } catch {
      problem = Problem(error, in: language).message(in: language)
    }
  }

  /// How many bytes of a large file are stored, where nearly all of it is holes: gigabytes of zeros that nobody wrote,
  /// whose sum says nothing that their number does not. Nil for all other files.
  private static func hollow(_ path: String, size: Int) -> Int? {
    StoredBytes.isHollow(path, size: size) ? StoredBytes.count(of: path) : nil
  }

  /// What is known of something in the folder; nil for what is no document: links, pipes, devices.
  private static func document(_ entry: FolderWalk.Entry, _ language: Language) -> Document? {
    switch entry.kind {
    case .link, .special: return nil
    case .unreadable(let number):
      let problem = Problem(.unreadable, arguments: [SystemError.said(number, in: language)])
      return Document(path: entry.path, problem: problem.message(in: language))
    case .file(let size, _, _):
      var document = Document(path: entry.path, bytes: size)
      if let stored = hollow(entry.path, size: size) {
        document.problem = RunMessage.hollowDocument.phrase.said(
          in: language, [language.size(size), language.size(stored)])
        return document
      }
      do throws(InputError) {
        let source = try ByteSource.raw(entry.path, limits: InputLimits(waitsForPipes: false))
        document.sha256 = withExtendedLifetime(source) { source.sha256() }
      } catch {
        document.problem = Problem(error, in: language).message(in: language)
      }
      return document
    }
  }
}
