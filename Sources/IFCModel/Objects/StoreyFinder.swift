import IFCSchema

/// Finds the storeys of very many objects: what is found of a whole or a container is kept for all that is in it.
public struct StoreyFinder {
  private let model: Model
  private let containers: RelationTable
  private let wholes: [RelationTable]
  private let isSpatial: [Bool]
  /// The storeys of what is in a container and part of nothing, by the container's place; nil where there is none.
  private var ofContained: [UInt32: Instance?] = [:]
  /// The storeys of what is part of a whole and in no container itself, by the whole's place.
  private var ofParts: [UInt32: Instance?] = [:]

  /// A finder for one thread.
  public init(_ model: Model) {
    self.model = model
    containers = model.relation(.containedInSpatialStructure)
    wholes = model.wholes
    let schema = model.schema
    let spatial = schema.entity(named: "IfcSpatialElement") ?? schema.entity(named: "IfcSpatialStructureElement")
    let family = spatial.map { schema.family(of: $0) }
    isSpatial = schema.entities.map { family?.contains($0.rawValue) ?? false }
  }

  /// The storey that an object stands in, as ``Model/storey(of:)`` says; of a storey in none, the storey itself.
  ///
  /// - Complexity: O(1) once its container or whole is known; as there for an object that has both.
  public mutating func storey(of instance: Instance) -> Instance? {
    if isSpatial[Int(instance.entity.rawValue)] { return model.storeyOrItself(instance) }
    let container = containers.first(of: instance.place)
    let whole = wholes.lazy.compactMap { $0.first(of: instance.place) }.first
    switch (container, whole) {
    case (nil, nil): return nil
    case (let container?, nil): return StoreyFinder.kept(container, in: &ofContained) { model.storey(of: instance) }
    case (nil, let whole?) where whole != instance.place:
      return StoreyFinder.kept(whole, in: &ofParts) { model.storey(of: instance) }
    default: return model.storey(of: instance)
    }
  }

  private static func kept(
    _ place: UInt32, in known: inout [UInt32: Instance?], _ find: () -> Instance?
  ) -> Instance? {
    if let storey = known[place] { return storey }
    let storey = find()
    known[place] = .some(storey)
    return storey
  }
}
