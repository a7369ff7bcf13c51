import Findings
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

  /// Whether it counts seconds since 1970 (IfcTimeStamp).
  var isTimeStamp: Bool {
    if case .integer = value.scalar { return value.type == "IFCTIMESTAMP" }
    return false
  }

  /// The day, in UTC, on which a time stamp lies; nil for what is none.
  var stampedDay: CalendarDay? {
    guard isTimeStamp, case .integer(let seconds) = value.scalar else { return nil }
    // Before 1970, too, a day begins at midnight.
    return CalendarDay(number: Int(seconds / 86_400) - (seconds % 86_400 < 0 ? 1 : 0))
  }

  /// The day of a time stamp, or of a text that is a date (xs:date) or a date with its time; nil for anything else.
  var day: CalendarDay? {
    if let stampedDay { return stampedDay }
    guard case .string(let text) = value.scalar,
      RestrictionBase.date.accepts(text) || RestrictionBase.dateTime.accepts(text)
    else { return nil }
    return CalendarDay(String(text.prefix(10)))
  }

  /// Whether it repeats a name, as in sheets that nobody filled in.
  func repeats(_ name: String?) -> Bool { name.map { text.lowercased() == $0.lowercased() } ?? false }

  /// The value as people read it.
  var text: String {
    switch value.scalar {
    case .string(let text), .enumeration(let text), .binary(let text): text
    case .integer(let number): String(number)
    case .real(let number): number == number.rounded() && abs(number) < 1e15 ? String(Int(number)) : "\(number)"
    case .boolean(let flag): flag ? "true" : "false"
    case .list: angleText ?? ""
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

  /// The number as it is compared with others; nil where it is none, its unit cannot be made out, or it is infinite.
  ///
  /// - Parameter asWhole: whether a real without a fraction is an integer, too, as counts are, which IFC4 has written as
  ///   either.
  func compared(asWhole: Bool) -> ComparedNumber? {
    if case .integer(let number) = value.scalar, conversion == .same { return .integer(number) }
    guard let number, number.isFinite else { return nil }
    return asWhole || value.type == "IFCCOUNTMEASURE" ? ComparedNumber(wholeOr: number) : .real(number)
  }

  /// Degrees, minutes, seconds and millionths as one number of degrees; nil for what IfcCompoundPlaneAngleMeasure does
  /// not allow: minutes of 60 and more (MinutesInRange, SecondsInRange, MicrosecondsInRange), and parts of several signs
  /// (ConsistentSign).
  var degrees: Double? {
    guard let parts = angleParts, !parts.contains(where: { $0 < 0 }) || !parts.contains(where: { $0 > 0 }) else {
      return nil
    }
    for (part, bound) in zip(parts, [360, 60, 60, 1_000_000]) where part.magnitude >= bound { return nil }
    return zip(parts, [1.0, 60, 3600, 3_600_000_000]).reduce(0) { $0 + Double($1.0) / $1.1 }
  }

  private var angleParts: [Int64]? {
    guard case .list(let parts) = value.scalar, (3...4).contains(parts.count) else { return nil }
    let numbers: [Int64] = parts.compactMap { if case .integer(let number) = $0 { number } else { nil } }
    return numbers.count == parts.count ? numbers : nil
  }

  /// An angle as people write it: `-71° 3' 32"`.
  private var angleText: String? {
    angleParts.map { parts in
      let sign = parts.contains { $0 < 0 } ? "-" : ""
      return sign + zip(parts, ["°", "'", "\""]).map { "\($0.magnitude)\($1)" }.joined(separator: " ")
    }
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

  /// Why a check fails that finds nothing there.
  var reason: Reason {
    switch self {
    case .attribute: .absentAttribute
    case .propertySet: .absentPropertySet
    case .property: .absentProperty
    case .classification: .absentClassification
    case .material: .absentMaterial
    case .type: .absentType
    case .whole: .absentWhole
    case .document: .absentDocument
    case .coordinateSystem: .absentCoordinateSystem
    case .address: .absentAddress
    }
  }
}
