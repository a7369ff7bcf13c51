/// What the objects of a model say: buildings, storeys, rooms, fill rates, and what they would be good for.
public struct ModelPhoto: Sendable, Equatable {
  /// The buildings (IfcBuilding), in file order.
  public var buildings: [BuildingRecord]
  /// The storeys (IfcBuildingStorey), in file order.
  public var storeys: [StoreyRecord]
  /// The rooms (IfcSpace), in file order.
  public var rooms: [RoomRecord]
  /// The area of the rooms in square metres, none counted twice; nil where no room states one.
  public var area: Double?
  /// Occurrences that are elements (IfcElement).
  public var elements: Int
  /// Of them IfcBuildingElementProxy.
  public var proxies: Int
  /// The stage whose models hold about as much; nil where there is nothing to tell it by.
  public var stage: StageGuess?
  /// Objects by class, in the order of the names of classes.
  public var classes: [ObjectClassCounts]
  /// Fill rates by class, set and property, in that order.
  public var properties: [PropertyFill]
  /// How far the model would fill what it is handed over to, sheet by sheet.
  public var readiness: [ReadinessFigure]

  /// A photo; of nothing where nothing is given.
  public init(
    buildings: [BuildingRecord] = [], storeys: [StoreyRecord] = [], rooms: [RoomRecord] = [], area: Double? = nil,
    elements: Int = 0, proxies: Int = 0, stage: StageGuess? = nil, classes: [ObjectClassCounts] = [],
    properties: [PropertyFill] = [], readiness: [ReadinessFigure] = []
  ) {
    self.buildings = buildings
    self.storeys = storeys
    self.rooms = rooms
    self.area = area
    self.elements = elements
    self.proxies = proxies
    self.stage = stage
    self.classes = classes
    self.properties = properties
    self.readiness = readiness
  }

  /// How many rooms state their area.
  public var roomsWithArea: Int { rooms.count { $0.area != nil } }
}
