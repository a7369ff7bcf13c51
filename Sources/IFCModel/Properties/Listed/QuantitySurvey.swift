import IFCSchema
import Part21

/// What the quantities of a model say beside a plain value without a unit: enough to know that a rule holds of all
/// quantities of a class without asking each of them. Models have millions, and nearly all say nothing of the kind.
public struct QuantitySurvey: Sendable {
  /// A unit that quantities of a class state.
  public struct Unit: Sendable, Hashable {
    /// The class of the quantities.
    public let quantity: EntityID
    /// The name of the instance that is the unit.
    public let name: UInt64
  }

  /// Each unit that a quantity states, once for a class.
  public private(set) var units: Set<Unit> = []
  /// Where quantities stand whose value begins with a sign, or that could not be read at once; each has to be asked
  /// itself. Once put together, they rise.
  public private(set) var doubtful: [UInt32] = []
  /// What was added last: most exporters write the units of a class in a row.
  private var last: Unit?

  /// Nothing was read.
  public init() {}

  /// Adds what one quantity states; 0 for no unit.
  @inline(__always)
  mutating func add(unit: UInt64, of quantity: UInt16) {
    guard unit != 0 else { return }
    let stated = Unit(quantity: EntityID(rawValue: quantity), name: unit)
    guard stated != last else { return }
    last = stated
    units.insert(stated)
  }

  /// Adds a quantity that has to be asked itself.
  mutating func addDoubt(at place: UInt32) { doubtful.append(place) }

  /// Adds what another thread read.
  mutating func formUnion(_ other: QuantitySurvey) {
    units.formUnion(other.units)
    doubtful = (doubtful + other.doubtful).sorted()
  }
}
