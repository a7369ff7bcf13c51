import IFCModel
import Part21

extension RuleContext {
  /// The names of products that are positioned along something: an alignment, a grid (IfcRelPositions, IFC4X3).
  var positionedProducts: Set<UInt64> {
    var names: Set<UInt64> = []
    for relation in model.instances(of: "IfcRelPositions") {
      guard let products = model.reader.parameter("RelatedProducts", of: relation) else { continue }
      names.formUnion(model.reader.bytes.references(products))
    }
    return names
  }
}
