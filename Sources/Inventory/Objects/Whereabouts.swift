import IFCModel
import IFCSchema
import Part21

/// Tells where objects are: in a room, on a storey. For one thread.
struct Whereabouts {
  /// Wholes are never that deep, and files can go round in circles.
  private static let deepest = 32

  private let structure: ExchangeStructure
  private let containers: RelationTable
  private let wholes: [RelationTable]
  private let bounds: RelationTable
  private let isRoom: [Bool]
  private let isStorey: [Bool]

  init(_ model: Model) {
    structure = model.structure
    containers = model.relation(.containedInSpatialStructure)
    wholes = [Relation.aggregates, .nests, .fillsElement, .voidsElement, .projectsElement, .adheresToElement]
      .map(model.relation).filter { $0.count > 0 }
    bounds = model.relation(.spaceBoundary)
    isRoom = model.marks(of: ["IfcSpace"])
    isStorey = model.marks(of: ["IfcBuildingStorey"])
  }

  /// The nearest room or storey above an object: through what contains it, else through what it is part of, fills or
  /// voids. O(1) in general.
  func nearest(of place: UInt32) -> (place: UInt32, isRoom: Bool)? {
    var at = place
    for _ in 0..<Self.deepest {
      guard let next = containers.first(of: at) ?? whole(of: at), next != at else { return nil }
      at = next
      let code = Int(structure.code(at: Int(at)).rawValue)
      guard code < isRoom.count else { return nil }
      if isRoom[code] { return (at, true) }
      if isStorey[code] { return (at, false) }
    }
    return nil
  }

  /// The room of an object: the one that it is in, else the first that it bounds, as a door does.
  func room(of place: UInt32, nearest: (place: UInt32, isRoom: Bool)?) -> UInt32? {
    if let nearest, nearest.isRoom { return nearest.place }
    guard let bounded = bounds.first(of: place) else { return nil }
    let code = Int(structure.code(at: Int(bounded)).rawValue)
    return code < isRoom.count && isRoom[code] ? bounded : nil
  }

  private func whole(of place: UInt32) -> UInt32? {
    for table in wholes { if let found = table.first(of: place) { return found } }
    return nil
  }
}
