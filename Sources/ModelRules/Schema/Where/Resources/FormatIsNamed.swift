import IFCModel
import Requirements

/// IfcDocumentElectronicFormat.WR1: an electronic format has a file extension or a MIME type (IFC2X3).
///
/// Without either, nothing tells what opens the document.
///
/// Example: `#5=IFCDOCUMENTELECTRONICFORMAT($,$,$)`.
///
/// Source: ISO 16739-1, the WHERE rule of that name.
struct FormatIsNamed: WhereRule {
  static let code = "IfcDocumentElectronicFormat.WR1"
  static let families = ["IfcDocumentElectronicFormat"]
  static let nameInIFC2X3: String? = "WR1"
  static let isInLaterSchemas = false

  init(_ request: RuleRequest) {}

  static func verdict(_ instance: Instance, _ reading: WhereReading) -> WhereVerdict {
    reading.oneOf(["FileExtension", "MimeContentType"], instance)
  }
}
