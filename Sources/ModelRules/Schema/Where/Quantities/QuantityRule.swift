import IFCModel
import IFCSchema

/// A WHERE rule on a class of quantities. Models have millions of them: it is asked of each only where what all of them
/// state (``QuantitySurvey``) leaves open whether it holds.
protocol QuantityRule: WhereRule {
  /// Whether it may fail for quantities of a class that the survey does not hold doubtful.
  static func mayFail(_ quantity: EntityID, _ survey: QuantitySurvey, _ model: Model) -> Bool
}

extension QuantityRule {
  /// All releases number it alike.
  static var nameInIFC2X3: String? { code.split(separator: ".").last.map(String.init) }
}

/// A quantity states a unit of its own kind, or none.
protocol UnitRule: QuantityRule {
  /// The item of IfcUnitEnum that its unit must have.
  static var unitType: String { get }
}

extension UnitRule {
  static func mayFail(_ quantity: EntityID, _ survey: QuantitySurvey, _ model: Model) -> Bool {
    survey.units.contains { stated in
      guard stated.quantity == quantity, let unit = model.instance(named: stated.name) else { return false }
      return WhereReading.isOtherUnit(unit, than: unitType, in: model)
    }
  }

  static func verdict(_ instance: Instance, _ reading: WhereReading) -> WhereVerdict {
    reading.unit("Unit", instance, isOf: unitType)
  }
}

/// The value of a quantity is not below zero.
protocol NotNegativeRule: QuantityRule {}

extension NotNegativeRule {
  /// A value below zero begins with a sign, so that the quantity is doubtful.
  static func mayFail(_ quantity: EntityID, _ survey: QuantitySurvey, _ model: Model) -> Bool { false }

  static func verdict(_ instance: Instance, _ reading: WhereReading) -> WhereVerdict {
    reading.quantityIsNotNegative(instance)
  }
}
