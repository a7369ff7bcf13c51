import IFCSchema

/// Follows a reference up through its hierarchy to the system that it belongs to.
struct ClassificationReader {
  /// Hierarchies of classification have up to ten levels or so; further up it goes round in a circle.
  private static let deepest = 64

  private let reader: InstanceReader
  private let system: EntityID?
  private let notation: EntityID?

  init(_ reader: InstanceReader) {
    self.reader = reader
    system = reader.schema.entity(named: "IfcClassification")
    notation = reader.schema.entity(named: "IfcClassificationNotation")
  }

  /// What an attached instance stands for; nil for what is no classification (a document, a library).
  func classification(_ instance: Instance) -> Classification? {
    if reader.isKind(instance, of: system) {
      return Classification(instance: instance, system: reader.string("Name", of: instance))
    }
    if reader.isKind(instance, of: notation) {
      let facets = reader.references("NotationFacets", of: instance)
      let codes = facets.compactMap { reader.string("NotationValue", of: $0) }
      return Classification(instance: instance, identification: codes.joined(separator: "."))
    }
    guard reader.isKind(instance, of: reader.schema.entity(named: "IfcClassificationReference")) else { return nil }
    var found = Classification(
      instance: instance, identification: code(instance), name: reader.string("Name", of: instance))
    var above = reader.reference("ReferencedSource", of: instance)
    var steps = 0
    while let source = above, steps < ClassificationReader.deepest {
      if reader.isKind(source, of: system) {
        found.system = reader.string("Name", of: source)
        break
      }
      if let code = code(source) { found.broader.append(code) }
      above = reader.reference("ReferencedSource", of: source)
      steps += 1
    }
    return found
  }

  private func code(_ reference: Instance) -> String? {
    reader.string("Identification", of: reference) ?? reader.string("ItemReference", of: reference)
  }
}
