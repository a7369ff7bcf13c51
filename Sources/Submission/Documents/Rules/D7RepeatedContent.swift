import ByteInput
import Findings
import IFCModel
import Requirements

/// D7: no content lies in the folder twice, and no one catalogue stands for all equipment.
///
/// Two names for one content make a folder look fuller than it is; one generic catalogue on fifty types says nothing
/// of any of them, by however many references it hangs on them. Contents are compared by SHA-256, among files of one
/// size only; of a file that has changed since it was found, or is cut while it is read, they are not evaluated.
///
/// Example: `notice-a.pdf` and `notice-b.pdf` of the same bytes: the second fails as `invalid.duplicate`.
///
/// Parameters: `types`, how many types one document may hang on, 10; `largest`, in megabytes, above which contents are
/// not compared, 256: such a file is told as too large to compare where another has its size.
///
/// Source: practice of DOE reviews.
struct RepeatedContent: SubmissionRule {
  static let code = "D7"
  static let parameters = ["types", "largest"]

  static func kind(of parameter: String) -> RuleParameterKind { parameter == "types" ? .count : .number }
  static let subject = SubmissionSubject.documents
  static let facts: Set<FactKind> = [.documents]

  private let types: Int
  private let largest: Int

  init(_ request: RuleRequest) {
    types = request.count("types") ?? 10
    largest = request.count("largest", inUnitsOf: 1_000_000) ?? 256_000_000
  }

  func check(_ submission: SubmissionContext) -> SubmissionTally {
    var tally = SubmissionTally()
    let files = submission.documents?.files ?? []
    var sizes: [Int: Int] = [:]
    for file in files where file.size > 0 { sizes[file.size, default: 0] += 1 }
    let contents = Slots.map(count: files.count, threads: submission.threads, stretch: 16) { [sizes] range in
      files[range].map { content(of: $0, isAlone: sizes[$0.size, default: 0] < 2) }
    }
    var first: [String: String] = [:]
    for (file, content) in zip(files, contents.joined()) {
      switch content {
      case .empty: break
      case .alone: tally.pass()
      case .tooLarge: tally.fail(file.path, .notEvaluableReference, file.relativePath, .tooLarge)
      case .faulty(let fault): tally.fail(file.path, .notEvaluableDamage, file.relativePath, fault.remark)
      case .digest(let digest):
        if let other = first[digest] {
          tally.fail(file.path, .invalidDuplicate, "\(file.relativePath) = \(other)")
        } else {
          first[digest] = file.relativePath
          tally.pass()
        }
      }
    }
    checkTypes(submission, &tally)
    return tally
  }

  /// What is known of a file's bytes.
  private enum Content: Sendable {
    case empty
    /// No other file has its size.
    case alone
    case tooLarge
    /// They cannot be read, or are others than when the file was found.
    case faulty(DocumentFault)
    /// Their SHA-256.
    case digest(String)
  }

  private func content(of file: DeliveredFile, isAlone: Bool) -> Content {
    if file.size == 0 { return .empty }
    if isAlone { return .alone }
    if file.size > largest { return .tooLarge }
    do throws(InputError) {
      let source = try file.open()
      let digest = withExtendedLifetime(source) { source.sha256() }
      // Of a file that is cut meanwhile, zeros would be compared.
      return source.fileSize == file.size && source.failure == nil ? .digest(digest) : .faulty(.changed)
    } catch {
      return .faulty(DocumentFault(error))
    }
  }

  /// The types of a model that a document hangs on.
  private struct Holders {
    let model: Int
    let types: Set<UInt64>
  }

  /// Tells documents that hang on too many types, all references to one file together.
  private func checkTypes(_ submission: SubmissionContext, _ tally: inout SubmissionTally) {
    let search = submission.documents.map(DocumentSearch.init)
    var holders: [String: [Holders]] = [:]
    var first: [(key: String, model: ModelFacts, document: DocumentFact)] = []
    for (number, model) in submission.models.enumerated() {
      let search = search?.from(model)
      for document in model.documents where !document.types.isEmpty {
        let key =
          search?.file(of: document)?.relativePath ?? document.paths.first
          ?? "\(number)#\(document.information ?? document.instance)"
        if holders[key] == nil { first.append((key, model, document)) }
        // Documents of the same property sets hang on the same types, which they share in memory, too.
        if let last = holders[key]?.last, last.model == number, last.types == document.types { continue }
        holders[key, default: []].append(Holders(model: number, types: document.types))
      }
    }
    for (key, model, document) in first {
      let count = Self.count(holders[key] ?? [])
      guard count > types else { continue }
      let name = document.paths.first ?? document.texts.first ?? "#\(document.instance)"
      tally.fail(model.path, instance: document.instance, .invalidCount, "\(name): \(count) > \(types)")
    }
  }

  /// How many types these are together.
  private static func count(_ holders: [Holders]) -> Int {
    if holders.count == 1 { return holders[0].types.count }
    return Dictionary(grouping: holders, by: \.model).values
      .reduce(0) { $0 + $1.reduce(into: Set<UInt64>()) { $0.formUnion($1.types) }.count }
  }
}
