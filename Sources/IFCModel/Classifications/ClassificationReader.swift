import IFCSchema
import Part21

/// Follows a reference up through its hierarchy to the system that it belongs to.
struct ClassificationReader {
  /// Hierarchies of classification have up to ten levels or so; further up it goes round in a circle.
  private static let deepest = 64

  private let reader: InstanceReader
  private let system: EntityID?
  private let notation: EntityID?
  private let reference: EntityID?

  init(_ reader: InstanceReader) {
    self.reader = reader
    system = reader.schema.entity(named: "IfcClassification")
    notation = reader.schema.entity(named: "IfcClassificationNotation")
    reference = reader.schema.entity(named: "IfcClassificationReference")
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
    guard reader.isKind(instance, of: reference) else { return nil }
    let stated = stated(instance)
    var found = Classification(instance: instance, identification: stated.code, name: stated.name)
    var above = stated.source
    var steps = 0
    while let source = above, steps < ClassificationReader.deepest {
      if reader.isKind(source, of: system) {
        found.system = reader.string("Name", of: source)
        break
      }
      guard reader.isKind(source, of: reference) else { break }
      let wider = self.stated(source)
      if let code = wider.code { found.broader.append(code) }
      above = wider.source
      steps += 1
    }
    return found
  }

  /// What a reference says: behind Location stand Identification (ItemReference in IFC2X3), Name and ReferencedSource in
  /// all versions of the schema.
  private func stated(_ instance: Instance) -> (code: String?, name: String?, source: Instance?) {
    var cursor = reader.parameters(of: instance)
    cursor.skip(1)
    let code = cursor.next().flatMap(reader.structure.string)
    let name = cursor.next().flatMap(reader.structure.string)
    return (code, name, cursor.next().flatMap(reader.instance))
  }
}
