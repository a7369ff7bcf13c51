public import IFCModel
import IFCSchema

/// The spaces of a model that have numbers of their own: rooms, and no parts of rooms, spaces that stand for gross floor
/// areas, or external ones. One definition for the rule on a model and for that between models.
public struct NumberedRooms {
  private let model: Model
  private let space: EntityID?
  private let building: EntityID?

  /// The rooms of a model.
  public init(_ model: Model) {
    self.model = model
    space = model.schema.entity(named: "IfcSpace")
    building = model.schema.entity(named: "IfcBuilding")
  }

  /// Where a room is.
  public struct Whereabouts {
    /// The building; nil where it is in none.
    public var building: Instance?
    /// What it is part of directly, a storey mostly; nil where that is the building or nothing.
    public var storey: Instance?
  }

  /// Where a space is; nil where it is none that has a number of its own. O(ancestors).
  public func whereabouts(of room: Instance) -> Whereabouts? {
    guard model.isInside(room) else { return nil }
    var found = Whereabouts()
    for place in model.ancestors(of: room) {
      guard let whole = model.instance(at: place) else { continue }
      if model.reader.isKind(whole, of: space) { return nil }
      if model.reader.isKind(whole, of: building) {
        found.building = whole
        break
      }
      if found.storey == nil { found.storey = whole }
    }
    return found
  }
}

extension Model {
  /// Whether a space is one that people are in: no gross floor area, and not outside.
  public func isInside(_ space: Instance) -> Bool {
    reader.enumeration("PredefinedType", of: space) != "EXTERNAL"
      && reader.enumeration("InteriorOrExteriorSpace", of: space) != "EXTERNAL" && !isGrossArea(space)
  }

  /// Whether a space stands for the gross area of a storey and not for a room: it says GFA (IfcSpaceTypeEnum), or, as
  /// IFC2X3 has no word for it, is called so and nothing else (``GrossAreaWords``).
  public func isGrossArea(_ space: Instance) -> Bool {
    if reader.enumeration("PredefinedType", of: space) == "GFA" { return true }
    return ["ObjectType", "LongName"].contains {
      reader.string($0, of: space).map(GrossAreaWords.areMeant(by:)) ?? false
    }
  }
}
