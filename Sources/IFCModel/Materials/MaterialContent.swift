/// What a material definition is made of: a material, a list, or a set of layers, profiles or constituents.
public struct MaterialContent: Sendable, Equatable {
  /// The instances of IfcMaterial, each once, in the order of layers, profiles, constituents or the list.
  public var materials: [Instance] = []
  /// Their names, each once, in that order. Names of sets, layers, profiles and constituents do not count.
  public var names: [String] = []
  /// Everything that a requirement on the material may match (IDS 1.0, material facet): names and categories of
  /// materials, layers, profiles and constituents, and names of sets. Each once.
  public var labels: [String] = []
}
