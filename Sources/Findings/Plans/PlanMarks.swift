/// The objects of a model that fail, by storey: what is marked on plans.
public struct PlanMarks: Sendable {
  /// An object that fails.
  public struct Mark: Sendable, Equatable {
    /// Name of its instance.
    public var instance: UInt64
    /// Where it is.
    public var point: PlanPoint
    /// The gravest of the requirements that it does not meet; nil where no cahier says how grave it is.
    public var gravity: Gravity?
    /// How many of its checks fail.
    public var checks: Int

    /// A mark.
    public init(instance: UInt64, point: PlanPoint, gravity: Gravity? = nil, checks: Int = 1) {
      self.instance = instance
      self.point = point
      self.gravity = gravity
      self.checks = checks
    }
  }

  /// The marks of each storey, in the order of ``PlanSource/storeys()``, by name of instance.
  public private(set) var storeys: [[Mark]]
  /// Objects that fail and have a place, but stand in no storey.
  public private(set) var withoutStorey = 0
  /// Objects that fail and have no place: types, systems, the building.
  public private(set) var withoutPlace = 0

  /// All objects that fail.
  public var count: Int { storeys.reduce(withoutStorey + withoutPlace) { $0 + $1.count } }

  /// The objects of some failures. What could not be evaluated, and what fails on the model as a whole, is none.
  ///
  /// - Parameters:
  ///   - gravity: how grave the requirement is.
  ///   - storeyCount: the number of storeys of the source.
  /// - Complexity: O(failures).
  public init(_ failures: some Sequence<Failure>, gravity: Gravity? = nil, source: any PlanSource, storeyCount: Int) {
    var failing = FailingObjects()
    failing.add(failures, gravity)
    self.init(failing, source: source, storeyCount: storeyCount)
  }

  /// All objects of a model that fail; nil where the model cannot be asked for places.
  ///
  /// - Complexity: O(failures).
  public init?(of model: ModelResult) {
    guard let source = model.plans else { return nil }
    var failing = FailingObjects()
    for specification in model.specifications {
      let gravity = specification.terms?.severity
      failing.add(specification.failures, gravity)
      for requirement in specification.requirements { failing.add(requirement.failures, gravity) }
    }
    self.init(failing, source: source, storeyCount: source.storeys().count)
  }

  private init(_ failing: FailingObjects, source: any PlanSource, storeyCount: Int) {
    storeys = [[Mark]](repeating: [], count: storeyCount)
    let objects = failing.all
    for (object, position) in zip(objects, source.positions(of: objects.map(\.instance))) {
      guard let position, position.point.isPlace else {
        withoutPlace += 1
        continue
      }
      guard let storey = position.storey, storeys.indices.contains(storey) else {
        withoutStorey += 1
        continue
      }
      storeys[storey].append(
        Mark(instance: object.instance, point: position.point, gravity: object.gravity, checks: object.checks))
    }
  }
}

/// Objects that fail, each once, with the gravest of what they fail.
private struct FailingObjects {
  private var found: [UInt64: (gravity: Gravity?, checks: Int)] = [:]

  mutating func add(_ failures: some Sequence<Failure>, _ gravity: Gravity?) {
    for failure in failures where failure.instance != 0 && failure.reason.outcome != .notEvaluable {
      let known = found[failure.instance]
      found[failure.instance] = (Self.graver(known?.gravity, gravity), (known?.checks ?? 0) + 1)
    }
  }

  /// The objects by name.
  var all: [(instance: UInt64, gravity: Gravity?, checks: Int)] {
    found.map { ($0.key, $0.value.gravity, $0.value.checks) }.sorted { $0.instance < $1.instance }
  }

  private static func graver(_ a: Gravity?, _ b: Gravity?) -> Gravity? {
    Gravity.allCases.first { $0 == a || $0 == b }
  }
}
