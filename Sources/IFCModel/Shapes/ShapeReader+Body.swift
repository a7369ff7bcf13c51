import ByteInput
import IFCSchema
import Part21

/// From products to the items of their bodies: read for each element of a model, by the places that attributes have in
/// all versions of the schema.
extension ShapeReader {
  /// The representation of a product that is called `Body`; nil where it has none.
  public func body(of product: Instance) -> Instance? {
    guard let shape = shape(of: product) else { return nil }
    // Representations stand behind Name and Description.
    if var quick = QuickCursor(bytes: reader.bytes, instanceAt: shape.offset), quick.skipText(), quick.skipText(),
      var names = quick.references()
    {
      while let name = names.next() {
        if let found = reader.instance(named: name), isBody(found) { return found }
      }
      return nil
    }
    return reader.references("Representations", of: shape).first(where: isBody)
  }

  /// The first item of a representation that is there.
  func firstItem(of representation: Instance) -> Instance? {
    // Items stand behind ContextOfItems, RepresentationIdentifier and RepresentationType.
    guard var quick = QuickCursor(bytes: reader.bytes, instanceAt: representation.offset), quick.skipReference(),
      quick.skipText(), quick.skipText(), var names = quick.references()
    else { return reader.references("Items", of: representation).first }
    while let name = names.next() {
      if let item = reader.instance(named: name) { return item }
    }
    return nil
  }

  /// What Representation says, the seventh attribute of every IfcProduct.
  private func shape(of product: Instance) -> Instance? {
    if var quick = QuickCursor(bytes: reader.bytes, instanceAt: product.offset), quick.skipText(),
      quick.skipReference(), quick.skipText(), quick.skipText(), quick.skipText(), quick.skipReference(),
      let name = quick.reference()
    {
      return name == 0 ? nil : reader.instance(named: name)
    }
    return reader.parameter(6, of: product).flatMap(reader.instance)
  }

  private func isBody(_ representation: Instance) -> Bool {
    if var quick = QuickCursor(bytes: reader.bytes, instanceAt: representation.offset), quick.skipReference(),
      let text = quick.text()
    {
      return text.count == 4 && zip(text, "body".utf8).allSatisfy { reader.bytes[$0] | 0x20 == $1 }
    }
    return reader.string("RepresentationIdentifier", of: representation)?.lowercased() == "body"
  }
}
