/// What a schematic plan of a storey is drawn from. Lengths are in metres.
public struct StoreyPlan: Sendable, Equatable {
  /// The name, by which rows of completeness know the storey, too.
  public var name: String
  /// How high it lies; nil where the model does not say.
  public var elevation: Double?
  /// Its rooms, in the order of the file.
  public var rooms: [PlanRoom]
  /// Walls and columns, for who looks for his way; not necessarily all of them.
  public var walls: [PlanOutline]
  /// The direction of true north; nil where the model does not say.
  public var north: PlanPoint?
  /// The model that the rooms are of, where they are not of this one: instances of theirs are none of this model.
  public var lender: String?

  /// A plan.
  public init(
    name: String, elevation: Double? = nil, rooms: [PlanRoom] = [], walls: [PlanOutline] = [], north: PlanPoint? = nil
  ) {
    self.name = name
    self.elevation = elevation
    self.rooms = rooms
    self.walls = walls
    self.north = north
  }
}

/// A room of a plan.
public struct PlanRoom: Sendable, Equatable {
  /// Name of its instance.
  public var instance: UInt64
  /// Its number: Name of IfcSpace.
  public var number: String?
  /// What it is called: LongName.
  public var name: String?
  /// Where it is.
  public var centre: PlanPoint
  /// Its outline; nil where its shape is not known.
  public var outline: PlanOutline?

  /// A room.
  public init(instance: UInt64, number: String?, name: String?, centre: PlanPoint, outline: PlanOutline? = nil) {
    self.instance = instance
    self.number = number
    self.name = name
    self.centre = centre
    self.outline = outline
  }
}
