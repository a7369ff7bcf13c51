import IFCModel

/// What a number measures, and how it becomes one in SI: five of one unit and five of another are the same only where
/// both are of one dimension.
struct MeasuredUnit: Equatable {
  /// From the unit to SI.
  var conversion: UnitConversion
  /// A number for the dimension; of what has no conversion (a currency, pieces) for the unit itself. 0 where nobody says.
  var dimension: UInt64
  /// How close numbers of the dimension are the same.
  var closeness: SameNumber.Closeness

  /// What has no unit.
  static let none = MeasuredUnit(conversion: .none, dimension: 0, closeness: .number)

  private init(conversion: UnitConversion, dimension: UInt64, closeness: SameNumber.Closeness) {
    (self.conversion, self.dimension, self.closeness) = (conversion, dimension, closeness)
  }

  /// What a unit measures; ``none`` where there is none.
  init(_ unit: Unit?) {
    guard let unit else {
      self = .none
      return
    }
    conversion = unit.conversion ?? .none
    closeness = SameNumber.Closeness(unitType: unit.kind)
    // What a user calls a dimension is a name, and another user may call it otherwise.
    let isKnown = unit.kind.hasSuffix("UNIT")
    dimension = 0
    if isKnown || unit.conversion == nil {
      var hash = ContentHash(sort: 18)
      if isKnown { hash.add(unit.kind) }
      if unit.conversion == nil { hash.add(unit.name) }
      dimension = UInt64(truncatingIfNeeded: hash.value) | 1
    }
  }

  /// The unit of the project for values of a type, `IFCLENGTHMEASURE`; money is in its currency.
  init(type: String, in model: Model) {
    if type == "IFCMONETARYMEASURE" {
      self.init(model.units.unit(ofKind: "MONETARYUNIT"))
      closeness = .money
    } else {
      self.init(type.isEmpty ? nil : model.units.unit(ofType: type, in: model.schema))
    }
  }

  /// Whether numbers of both can be held against each other at all.
  func isComparable(to other: MeasuredUnit) -> Bool {
    dimension == 0 || other.dimension == 0 || dimension == other.dimension
  }
}
