import Requirements

/// What a model tells of itself for comparison with other files: values, gathered while it is open.
public struct ModelFacts: Sendable {
  /// The path, as reports name it.
  public var path: String
  /// When it was written by what its header says, as it stands; empty where it says nothing.
  public var timeStamp = ""
  /// Its projects.
  public var projects: [NamedObject] = []
  /// Its sites.
  public var sites: [NamedObject] = []
  /// Its buildings.
  public var buildings: [NamedObject] = []
  /// Its storeys.
  public var storeys: [StoreyFact] = []
  /// Its systems; empty where nobody asked for ``FactKind/parts``.
  public var systems: [NamedObject] = []
  /// Its types of equipment that have objects; empty where nobody asked for ``FactKind/parts``.
  public var equipmentNames: [EquipmentNameFact] = []
  /// Where it says that it lies.
  public var position = PositionFact()
  /// The GlobalIds of its objects, in rising order; empty where nobody asked for ``FactKind/identifiers``.
  public var identifiers: [IdentifierFact] = []
  /// Its rooms; empty where nobody asked for ``FactKind/rooms``.
  public var rooms: [RoomFact] = []
  /// Its tags and serial numbers; empty where nobody asked for ``FactKind/marks``.
  public var marks: [MarkFact] = []
  /// Its equipment; empty where nobody asked for ``FactKind/equipment``.
  public var equipment: [EquipmentFact] = []
  /// What it says of documents; empty where nobody asked for ``FactKind/documents``.
  public var documents: [DocumentFact] = []
  /// Its types of equipment with their documents; empty where nobody asked for ``FactKind/documents``.
  public var equipmentTypes: [EquipmentTypeFact] = []
  /// What property sets of these types and of their objects lead to, set by set: positions in ``documents``.
  public var documentSets: [[Int]] = []

  /// How many objects it has of what was to be counted, by the names of `ListedCount`.
  public var counts: [String: Int] = [:]

  /// A model of which nothing is known but its path.
  public init(path: String) { self.path = path }
}

/// An object with its name and GlobalId, as they stand in the file.
public struct NamedObject: Sendable, Equatable {
  /// The name of the instance.
  public var instance: UInt64
  /// Name.
  public var name: String?
  /// GlobalId.
  public var globalId: String?
}

/// A storey.
public struct StoreyFact: Sendable, Equatable {
  /// The name of the instance.
  public var instance: UInt64
  /// Name.
  public var name: String?
  /// The elevation in metres, as the attribute states it, else where the storey is placed above its building; nil where
  /// neither says it.
  public var elevation: Double?
  /// The name of the building that it is in; nil where it is in none, or that has none.
  public var building: String?
}
