import ByteInput
import Findings
import Glibc
import IFCModel
import IFCSchema
import IFCXML
import Part21
import Wording

/// A model as far as it could be opened: bytes, structure, view, and what is the matter with it.
struct OpenedModel {
  /// The path as it was given.
  let path: String
  /// The bytes; nil where there are none of a model.
  let source: ByteSource?
  private let language: Language
  /// The structure; nil where there are no bytes.
  let structure: ExchangeStructure?
  /// The size in bytes of the file, or of the member that the path names, a model or not; nil where there is none.
  let bytes: Int?
  /// The SHA-256 of the file; nil where there is none.
  private let digest: BackgroundDigest?
  /// The file itself, where it is no model.
  private let refused: ByteSource?
  /// How the schema was told; nil where there are no bytes.
  let schema: SchemaChoice?
  /// The model behind the structure; nil where its schema is not known.
  let model: Model?
  /// What is the matter, gravest places first: input, schema, syntax. See also ``problemsAfterReading()``.
  let problems: [Problem]

  /// How much of a model somebody wants to ask for.
  enum Extent {
    /// What the file is.
    case overview
    /// Objects and all that is said of them.
    case objects
    /// Every instance, geometry included.
    case everything
  }

  /// Opens the model at `path` and indexes it.
  ///
  /// - Parameters:
  ///   - place: where it is, where `path` only prints what is no text.
  ///   - waitsForPipes: whether a pipe is read, which may never begin or end.
  ///   - wantsDigest: whether a report is sure to say the SHA-256 of the file.
  ///   - extent: what will be asked for; a model that is verified as a whole is kept as a whole.
  ///   - verification: how far parameters are held against the schema.
  ///   - keeping: names of classes, for a schema, whose instances must be found again although they are geometry.
  init(
    _ path: String, at place: PathBytes? = nil, _ extent: Extent = .objects, waitsForPipes: Bool = true, threads: Int,
    language: Language, wantsDigest: Bool,
    statistics: inout Statistics, verification: Verification = .none, keeping: (Schema) -> [String] = { _ in [] }
  ) {
    self.path = path
    self.language = language
    let source: ByteSource
    let place = place ?? PathBytes(path)
    var transcribed: [Problem]?
    do throws(InputError) {
      let file = try statistics.measure(.open) { () throws(InputError) in
        try ByteSource.open(
          place, kinds: ContentKind.models,
          limits: InputLimits(threads: threads, waitsForPipes: waitsForPipes))
      }
      if file.kind == .ifcXML {
        let (content, found) = try statistics.measure(.open) { () throws(InputError) in
          try OpenedModel.transcribe(file)
        }
        guard let content else {
          (self.source, structure, schema, model) = (nil, nil, nil, nil)
          (bytes, refused, digest) = (file.namedSize, file, BackgroundDigest(of: file, isWanted: false))
          problems = (file.failure.map { [Problem($0, in: language)] } ?? []) + found
          return
        }
        (source, transcribed) = (content, found)
      } else {
        source = file
      }
    } catch {
      (self.source, structure, schema, model) = (nil, nil, nil, nil)
      let file = RefusedFile(place)
      (bytes, refused) = (file.bytes, file.source)
      digest = file.source.map { BackgroundDigest(of: $0, isWanted: false) }
      problems = [Problem(error, in: language)]
      return
    }
    self.source = source
    (bytes, refused) = (source.namedSize, nil)
    digest = BackgroundDigest(of: source, isWanted: wantsDigest)
    let choice = SchemaChoice(ExchangeStructure.header(of: source))
    let names = choice.version.map { keeping(Schema.of($0)) } ?? []
    let settings = ReadSettings(threads: threads)
    let isWhole = verification.isWhole(of: source)
    (model, structure) = statistics.measure(.index) {
      if let model = OpenedModel.model(source, isWhole ? .everything : extent, settings, names) {
        // Of a file that was cut meanwhile nothing more is asked: there is nothing where its instances were.
        return (source.wasCut ? nil : model, model.structure)
      }
      return (nil, ExchangeStructure(reading: source, vocabulary: ClassVocabulary(), settings: settings))
    }
    schema = choice
    var found = structure.map(Problem.all) ?? []
    if let model { found += statistics.measure(.model) { verification.problems(of: model, isWhole: isWhole) } }
    found.sort { ($0.offset ?? -1) < ($1.offset ?? -1) }
    if let transcribed {
      // Lines are those of the document; offsets would be of bytes that nobody has.
      for place in found.indices { found[place].offset = nil }
      found = transcribed + found
    }
    problems = choice.problems + found
  }

  /// The exchange structure that an ifcXML document stands for, nil where it is none, and what is the matter with the
  /// document.
  private static func transcribe(_ document: ByteSource) throws(InputError) -> (ByteSource?, [Problem]) {
    let transcription = withExtendedLifetime(document) { Transcription(of: document.view) }
    guard transcription.version != nil else { return (nil, transcription.problems.map { Problem($0) }) }
    guard let source = document.standing(for: transcription.bytes) else {
      throw .unreadable(path: document.path, errno: ENOMEM)
    }
    return (source, transcription.problems.map { Problem($0) })
  }

  /// The model of a source; nil where its schema is not known.
  ///
  /// An overview that meets a map conversion in property sets becomes the whole model: few files have it, and they
  /// cost a second reading.
  private static func model(
    _ source: ByteSource, _ extent: Extent, _ settings: ReadSettings, _ names: [String]
  ) -> Model? {
    if extent == .overview {
      guard let model = try? Model(overviewOf: source, settings: settings) else { return nil }
      if model.georeferenceSets.isEmpty { return model }
    }
    return try? Model(reading: source, settings: settings, keepsAll: extent == .everything, alsoKeeping: names)
  }

  /// The header of a model whose schema recol does not have; nil for every other.
  var header: Model? {
    guard model == nil, let structure, problems.contains(where: { $0.code == .schemaUnknown }) else { return nil }
    return Model(headerOf: structure)
  }

  /// What is the matter, now that all has been read that was asked for: another program may have changed the file.
  func problemsAfterReading() -> [Problem] {
    digest?.waitIfBegun()
    guard let source, let failure = source.failure else { return problems }
    // What was found in what stands for the rest of a file is found in no file.
    return [Problem(failure, in: language)] + (source.wasCut ? [] : problems)
  }

  /// Gives the SHA-256 of the file when asked; nil where the file changed while it was read.
  var sha256: @Sendable () -> String? {
    let (digest, source) = (digest, source ?? refused)
    return {
      let value = digest?.value()
      return source?.failure == nil ? value : nil
    }
  }
}
