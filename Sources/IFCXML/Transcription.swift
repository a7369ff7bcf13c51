public import ByteInput
public import IFCSchema

/// An ifcXML model (ISO 10303-28 for IFC2X3; the form of ISO 16739-1 for IFC4 and IFC4.3) as an exchange structure of
/// ISO 10303-21, which is read like any other.
///
/// Ids with numbers give their instances these names (`i1637` is `#1637`). An instance stands on the line of the document
/// that its element begins on, so that a line of the structure is a line of the document. Offsets are of the structure
/// alone.
public struct Transcription: Sendable {
  /// The exchange structure; of no use where the schema is not known.
  public let bytes: [UInt8]
  /// The release of IFC; nil where the document does not begin as a model of one that recol knows, which is a problem.
  public let version: SchemaVersion?
  /// What is the matter with the document, in its order.
  public let problems: [TranscriptionProblem]

  /// Transcribes a document, as far as it can be read.
  ///
  /// - Complexity: O(bytes), in one pass, and a sort of the instances where some stand within others; memory for the
  ///   structure, twice where it is sorted.
  public init(of document: ByteView) {
    let reader = DocumentReader()
    if let fault = SAXParser(reader).parse(document) { reader.fail(fault.message, line: fault.line) }
    bytes = reader.finish()
    version = reader.version
    problems = reader.problems.all
  }
}
