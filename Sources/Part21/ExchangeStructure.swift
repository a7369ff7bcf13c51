public import ByteInput
import CStructuralScan

/// An ISO 10303-21 exchange structure: its header, the index of its instances, and what was found to be wrong.
///
/// Reading finds structure only; parameters are read again from the bytes, through a ``ParameterCursor``, when somebody
/// asks for them.
public final class ExchangeStructure: Sendable {
  /// Where the bytes come from; alive as long as the structure.
  public let source: ByteSource
  /// What the header section says, decoded.
  public let header: HeaderSection
  /// Where the instances stand.
  public let index: InstanceIndex
  /// The codes of keywords.
  public let vocabulary: ClassVocabulary
  /// What was found while indexing, in the order of offsets. Parameters and strings have not been looked at.
  public let problems: [SyntaxProblem]
  /// The names that a reference section gives to instances of other files (clause 10): nothing is known of these.
  public let externalNames: Set<UInt64>
  /// Decodes strings with the code page that the header's exporter calls for.
  public let decoder: StringDecoder

  /// The bytes that all offsets speak of; valid as long as the structure, which holds their source.
  public let bytes: ByteView

  /// Reads the header alone: a few kilobytes, and of a file from ArchiCAD on a Macintosh what it takes to know its text.
  public static func header(of source: ByteSource) -> HeaderSection { HeaderReader(bytes: source.view).header }

  /// Reads the header and indexes all instances. O(bytes), spread over the threads.
  ///
  /// - Parameter vocabulary: what to expect; see ``ClassVocabulary``.
  public init(reading source: ByteSource, vocabulary: ClassVocabulary, settings: ReadSettings = ReadSettings()) {
    self.source = source
    bytes = source.view
    self.vocabulary = vocabulary
    let reading = StructureReading(bytes: source.view, vocabulary: vocabulary, settings: settings)
    header = reading.header
    index = reading.index
    problems = reading.problems.listed
    externalNames = reading.externalNames
    decoder = StringDecoder(isMacRoman: reading.header.isMacRoman)
  }

  /// Another object over the same bytes and index, for a thread that asks so often that counting references to a shared
  /// one would slow it down.
  public init(sharing other: ExchangeStructure) {
    source = other.source
    bytes = other.bytes
    header = other.header
    index = other.index
    vocabulary = other.vocabulary
    problems = other.problems
    externalNames = other.externalNames
    decoder = other.decoder
  }

  /// The decoded text of a ``Parameter/Kind/string``; nil for other kinds. O(length).
  public func string(_ parameter: Parameter) -> String? {
    parameter.kind == .string ? decoder.decode(bytes[parameter.body]) : nil
  }

  /// The parameters of an instance.
  public func parameters(at offset: Int) -> ParameterCursor { ParameterCursor(bytes: bytes, instanceAt: offset) }

  /// The class of the instance at a place of the index. Asked here, so that nobody copies the index for it.
  public func code(at place: InstanceIndex.Place) -> ClassCode { index.entry(at: place).code }

  /// The name of the instance whose `#` stands at `offset`.
  public func name(at offset: Int) -> UInt64 {
    if offset + 9 <= bytes.count {
      let name = DecimalWord.read(bytes.word(at: offset + 1))
      if name.digits < 8 { return name.value }
    }
    var at = offset + 1
    return InstanceName.read(at: &at, in: bytes).value ?? 0
  }

  /// Where the text of an instance's first parameter stands, between its apostrophes; nil where that is no string.
  ///
  /// The same as a cursor finds, several times as fast for texts of less than 64 bytes in which nothing is encoded.
  public func firstText(at offset: Int) -> Range<Int>? {
    precondition(offset >= 0 && offset < bytes.count, "no instance there")
    // SAFETY: 128 readable bytes lie behind every view that an instance is found in (see ByteSource).
    let quick = unsafe Int(recol_find_parameters((bytes.base + offset).assumingMemoryBound(to: UInt8.self)))
    var at = offset + quick + 1
    while at < bytes.count, bytes[at] <= 0x20 { at += 1 }
    if quick < 64, at < bytes.count, bytes[at] == UInt8(ascii: "'"),
      let end = StringEnd.plainEnd(from: at, until: bytes.count, in: bytes)
    {
      return at + 1..<end
    }
    var cursor = parameters(at: offset)
    guard let parameter = cursor.next(), parameter.kind == .string else { return nil }
    return parameter.body
  }
}
