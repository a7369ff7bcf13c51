import IFCSchema

/// A layer of a wall, a slab or a roof.
public struct MaterialLayer: Sendable, Equatable {
  /// The name of its material; of a layer without one its own. Nil for a gap that nobody names.
  public var name: String?
  /// In metres; nil where it cannot be told.
  public var thickness: Double?
}

extension Model {
  /// The layers of a material definition, in order: of a usage those of its set, of a layer itself. Nil for what has no
  /// layers (IfcMaterialLayerSetUsage, IfcMaterialLayerSet and IfcMaterialLayer of IFC 2x3 TC1, IFC4 and IFC4X3).
  ///
  /// - Complexity: O(layers).
  public func layers(ofMaterial definition: Instance) -> [MaterialLayer]? {
    func isKind(_ instance: Instance, _ name: String) -> Bool {
      reader.isKind(instance, of: schema.entity(named: name))
    }
    if isKind(definition, "IfcMaterialLayerSetUsage") {
      guard let set = reader.reference("ForLayerSet", of: definition), isKind(set, "IfcMaterialLayerSet") else {
        return nil
      }
      return layers(ofMaterial: set)
    }
    let metres = units.unit(ofKind: "LENGTHUNIT")?.conversion?.factor ?? 1
    func layer(_ instance: Instance) -> MaterialLayer {
      let material = reader.reference("Material", of: instance)
      let names = [material, instance].compactMap(\.self).compactMap { reader.string("Name", of: $0) }
      return MaterialLayer(
        name: names.first { !$0.isEmpty }, thickness: reader.real("LayerThickness", of: instance).map { $0 * metres })
    }
    if isKind(definition, "IfcMaterialLayer") { return [layer(definition)] }
    guard isKind(definition, "IfcMaterialLayerSet") else { return nil }
    return reader.references("MaterialLayers", of: definition).filter { isKind($0, "IfcMaterialLayer") }.map(layer)
  }
}
