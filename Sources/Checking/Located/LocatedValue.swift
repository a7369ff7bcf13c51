import IFCModel
import Requirements

/// One value that stands at a place of an object, with the unit it is in.
struct LocatedValue {
  /// The value and its type.
  var value: TypedValue
  /// From its unit to the SI unit of its measure; nil where the unit cannot be made out.
  var conversion: UnitConversion?
  /// The item of IfcUnitEnum or IfcDerivedUnitEnum that its unit is of; nil where it has none.
  var quantity: String?
  /// Whether it is the end of a bounded value.
  var isBound = false
  /// Other ways to write the same, by which lists know it: `EPSG:3949` of `urn:ogc:def:crs:EPSG::3949`.
  var otherNames: [String] = []

  /// A value without a unit.
  init(_ value: TypedValue) {
    self.value = value
    conversion = .same
    quantity = nil
  }

  /// A text.
  init(text: String) { self.init(TypedValue(type: "", scalar: .string(text))) }

  init(_ value: TypedValue, conversion: UnitConversion?, quantity: String?, isBound: Bool = false) {
    self.value = value
    self.conversion = conversion
    self.quantity = quantity
    self.isBound = isBound
  }

  /// Whether there is no value: none, white space alone, or a logical UNKNOWN.
  var isBlank: Bool {
    if case .string(let text) = value.scalar { return text.allSatisfy(\.isWhitespace) }
    return value.isBlank
  }

  /// The value as people read it.
  var text: String {
    switch value.scalar {
    case .string(let text), .enumeration(let text), .binary(let text): text
    case .integer(let number): String(number)
    case .real(let number): number == number.rounded() && abs(number) < 1e15 ? String(Int(number)) : "\(number)"
    case .boolean(let flag): flag ? "true" : "false"
    default: ""
    }
  }

  /// The number in the SI unit of its measure; nil where it is none, or its unit cannot be made out.
  var number: Double? {
    switch value.scalar {
    case .integer(let number): conversion?.toSI(Double(number))
    case .real(let number): conversion?.toSI(number)
    case .list: degrees
    default: nil
    }
  }

  /// Degrees, minutes, seconds and millionths as one number of degrees (IfcCompoundPlaneAngleMeasure).
  var degrees: Double? {
    guard case .list(let parts) = value.scalar, (3...4).contains(parts.count) else { return nil }
    var result = 0.0
    for (part, weight) in zip(parts, [1.0, 60, 3600, 3_600_000_000]) {
      guard case .integer(let number) = part else { return nil }
      result += Double(number) / weight
    }
    return result
  }
}

/// What stands at a place.
enum LocatedContent {
  /// The place itself is not there.
  case absent(AbsentPlace)
  /// The place is there and holds nothing.
  case blank
  /// It holds a property of a kind without a value.
  case withoutValue
  /// It holds values, of which none is blank.
  case values([LocatedValue])
}

/// What is not there.
enum AbsentPlace {
  case attribute, propertySet, property, classification, material, type, whole, document, coordinateSystem, address
}
