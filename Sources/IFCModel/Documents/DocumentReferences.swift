import IFCSchema
import Part21

/// Reads which document each reference belongs to where the documents list them (IFC2X3).
struct DocumentReferences {
  private let reader: InstanceReader

  init(_ reader: InstanceReader) { self.reader = reader }

  /// From references to documents. O(documents).
  func table() -> RelationTable {
    var keys: [UInt32] = []
    var values: [UInt32] = []
    for document in reader.instances(of: "IfcDocumentInformation") {
      for reference in reader.references("DocumentReferences", of: document) {
        keys.append(reference.place)
        values.append(document.place)
      }
    }
    return RelationTable(keys: keys, values: values, threads: reader.threads)
  }
}
