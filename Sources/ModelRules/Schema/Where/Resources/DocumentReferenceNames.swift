import IFCModel
import Requirements

/// IfcDocumentReference.WR1: a document reference has either a name or the document that it refers to.
///
/// Two names of one document contradict each other; without any nobody finds it.
///
/// Example: A name and a `ReferencedDocument`, or neither.
///
/// Source: ISO 16739-1, the WHERE rule of that name.
struct DocumentReferenceNames: WhereRule {
  static let code = "IfcDocumentReference.WR1"
  static let families = ["IfcDocumentReference"]
  static let nameInIFC2X3: String? = "WR1"

  init(_ request: RuleRequest) {}

  static func verdict(_ instance: Instance, _ reading: WhereReading) -> WhereVerdict {
    reading.nameOrDocument(instance)
  }
}
