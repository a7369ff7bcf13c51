import IFCModel
public import IFCSchema

/// The objects and types of one model as far as they have to be told apart: what they can be known by, where they stand, and what
/// they are part of. In file order; a position in it stands for an object.
public struct ObjectTable: Sendable {
  /// The model.
  public let model: Model
  /// What each object can be known by.
  public let rows: [IdentityRow]
  /// Where each object stands in the world; nil where nobody can say.
  let placements: [Placement?]
  /// For each object, the position of what it is in: the storey of an element, the building of a storey.
  let surroundings: [Int32]
  /// For each object, the position of the element that it is part of, fills, voids or serves as a port of.
  let hosts: [Int32]
  /// Which objects are places that others are in, or the project; no rooms that have a number.
  let isSpatial: [Bool]
  /// Which are type objects: known again for the sake of findings on them, and not counted as objects.
  let isType: [Bool]
  /// Positions by places of instances, rising.
  private let places: [(place: UInt32, position: Int32)]

  /// Positions by instance names, where several instances of the model have one name; else empty.
  let namesakes: [UInt64: [Int]]

  /// What stands for no position.
  static let none = SurroundingsReader.none

  /// Reads the objects of a model that keeps all its instances.
  ///
  /// - Parameter other: the schema of the model that it is compared with.
  /// - Complexity: O(objects × log objects), spread over the threads; about 400 bytes for each.
  public init(_ model: Model, comparedWith other: Schema) {
    self.model = model
    let rows = model.identityRows(types: true, kinds: ClassKinds(model.schema, comparedWith: other))
    self.rows = rows
    let places = rows.enumerated().map { (place: $1.object.place, position: Int32($0)) }.sorted { $0.place < $1.place }
    self.places = places
    namesakes = model.sharesNames ? Dictionary(grouping: rows.indices) { rows[$0].object.name } : [:]
    let families = ["IfcSpatialElement", "IfcSpatialStructureElement", "IfcContext", "IfcProject"]
      .compactMap(model.schema.entity(named:))
    let spatial = model.schema.entities.map { entity in families.contains { model.schema.isKind(entity, of: $0) } }
    // A room is known by its number, as an element is by its tag, and not only by what it is in.
    isSpatial = rows.map { spatial[Int($0.object.entity.rawValue)] && $0.roomNumber == 0 }
    let typeObject = model.schema.entity(named: "IfcTypeObject")
    isType = rows.map { row in typeObject.map { model.schema.isKind(row.object.entity, of: $0) } ?? false }
    let reading = SurroundingsReader(model, rows, spatial) { ObjectTable.position(of: $0, in: places) }
    let read = reading.read()
    placements = read.placements
    surroundings = read.surroundings
    hosts = read.hosts
  }

  /// How many objects and types there are.
  public var count: Int { rows.count }

  /// Whether what stands at a position is an object and no type.
  public func isObject(_ position: Int) -> Bool { !isType[position] }

  /// How many objects there are, without types.
  public var objectCount: Int { isType.count { !$0 } }

  /// How many of the objects are proxies: nobody says what they are.
  public var proxyCount: Int {
    let proxy = model.schema.entity(named: "IfcBuildingElementProxy")
    return rows.count { $0.object.entity == proxy }
  }

  /// The position of the object at a place; nil where there stands none. O(log objects).
  func position(ofPlace place: UInt32) -> Int32? { ObjectTable.position(of: place, in: places) }

  /// The position of the object of an instance name; nil where it is none.
  public func position(named name: UInt64) -> Int? {
    model.instance(named: name).flatMap { position(ofPlace: $0.place) }.map(Int.init)
  }

  private static func position(of place: UInt32, in places: [(place: UInt32, position: Int32)]) -> Int32? {
    var low = 0
    var high = places.count
    while low < high {
      let middle = (low + high) / 2
      if places[middle].place < place { low = middle + 1 } else { high = middle }
    }
    return low < places.count && places[low].place == place ? places[low].position : nil
  }
}
