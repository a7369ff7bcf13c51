/// Says where the objects of a model are, for plans of its storeys.
///
/// Asked when a report is written; the first question may read the model once more.
public protocol PlanSource: Sendable {
  /// Whether the model has rooms at all; cheaper to ask than what they look like.
  var hasRooms: Bool { get }

  /// The storeys, from the lowest to the highest; those without elevation last.
  func storeys() -> [StoreyPlan]

  /// Where objects are; nil for what is no object, and for what has no place of its own: a project, a building, a type.
  ///
  /// - Complexity: O(instances), about a microsecond or two each.
  func positions(of instances: [UInt64]) -> [PlanPosition?]
}

extension PlanSource {
  /// Where an object is, as ``positions(of:)`` says.
  public func position(of instance: UInt64) -> PlanPosition? { positions(of: [instance]).first ?? nil }
}

/// Where an object is.
public struct PlanPosition: Sendable, Equatable {
  /// The position of its storey in ``PlanSource/storeys()``; nil where it stands in none.
  public var storey: Int?
  /// The place on the plan.
  public var point: PlanPoint
  /// How high it lies above the origin of the model, in metres; nil where nothing says so.
  public var height: Double?

  /// A position.
  public init(storey: Int?, point: PlanPoint, height: Double? = nil) {
    self.storey = storey
    self.point = point
    self.height = height
  }
}
