import IFCSchema
import Part21

/// Takes a material definition apart, along the attributes that lead from it to its materials.
struct MaterialReader {
  /// From a definition down: usages to sets, sets to layers, profiles and constituents, and these to materials.
  private static let down = [
    "ForLayerSet", "ForProfileSet", "ForProfileEndSet", "MaterialLayers", "MaterialProfiles", "MaterialConstituents",
    "Materials", "Material",
  ]
  /// What a definition is called.
  private static let labels = ["Name", "LayerSetName", "Category"]
  /// Usages, sets, parts, materials: a definition is four deep. Deeper is a circle.
  private static let deepest = 6

  private let reader: InstanceReader
  private let material: EntityID?
  private(set) var content = MaterialContent()
  private var seen: Set<Instance> = []
  // A list may have thousands of materials: what is known already is looked up.
  private var labels: Set<String> = []
  private var names: Set<String> = []

  init(_ reader: InstanceReader) {
    self.reader = reader
    material = reader.schema.entity(named: "IfcMaterial")
  }

  mutating func read(_ definition: Instance) { read(definition, depth: 0) }

  private mutating func read(_ definition: Instance, depth: Int) {
    guard depth < MaterialReader.deepest, seen.insert(definition).inserted else { return }
    for attribute in MaterialReader.labels {
      guard let label = reader.string(attribute, of: definition) else { continue }
      if labels.insert(label).inserted { content.labels.append(label) }
    }
    if reader.isKind(definition, of: material) {
      content.materials.append(definition)
      if let name = reader.string("Name", of: definition), names.insert(name).inserted { content.names.append(name) }
      return
    }
    for attribute in MaterialReader.down {
      guard let parameter = reader.parameter(attribute, of: definition) else { continue }
      let parts =
        parameter.kind == .list
        ? reader.references(attribute, of: definition) : [reader.instance(parameter)].compactMap(\.self)
      for part in parts { read(part, depth: depth + 1) }
    }
  }
}
