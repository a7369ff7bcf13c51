import IFCSchema
import Part21

/// Reads units: SI, conversion-based, derived, dependent on context, monetary.
///
/// What has been read of a unit is kept, so that many units may be based on one: each costs its own bytes, once.
final class UnitReader {
  /// A unit may be based on a unit that is based on a unit; further down it goes round in a circle.
  private static let deepest = 8
  /// The most elements of a derived unit that are read; a unit of physics has four or five.
  private static let mostElements = 32

  private let reader: InstanceReader
  /// Units that have been read; nil for what is none, and for a unit that is just being read.
  private var known: [UInt64: Unit?] = [:]

  init(_ reader: InstanceReader) { self.reader = reader }

  /// The units of the project. O(units).
  func table() -> UnitTable {
    let context = reader.schema.entity(named: "IfcContext") ?? reader.schema.entity(named: "IfcProject")
    let projects = context.map { reader.instances(ofFamilies: [$0]) }
    let assigned = projects?.lazy.compactMap { [reader] in reader.reference("UnitsInContext", of: $0) }.first
    // Without a project, the only assignment is meant.
    guard let assignment = assigned ?? reader.instances(of: "IfcUnitAssignment").first else { return UnitTable([]) }
    return UnitTable(reader.references("Units", of: assignment).compactMap { unit($0) })
  }

  /// What an instance says of a unit; nil for what is none.
  func unit(_ instance: Instance, depth: Int = 0) -> Unit? {
    guard depth < UnitReader.deepest else { return nil }
    if let unit = known[instance.name] { return unit }
    known[instance.name] = .some(nil)
    let unit = read(instance, depth)
    known[instance.name] = unit
    return unit
  }

  private func read(_ instance: Instance, _ depth: Int) -> Unit? {
    let name = reader.schema.name(of: instance.entity)
    switch name {
    case "IfcSIUnit": return si(instance)
    case "IfcConversionBasedUnit", "IfcConversionBasedUnitWithOffset": return based(instance, depth)
    case "IfcContextDependentUnit":
      return Unit(
        kind: kind(instance), name: reader.string("Name", of: instance) ?? "", conversion: nil, instance: instance)
    case "IfcDerivedUnit": return derived(instance, depth)
    case "IfcMonetaryUnit":
      let currency = reader.enumeration("Currency", of: instance) ?? reader.string("Currency", of: instance)
      return Unit(kind: "MONETARYUNIT", name: currency ?? "", conversion: nil, instance: instance)
    default: return nil
    }
  }

  private func kind(_ instance: Instance) -> String {
    let word = reader.enumeration("UnitType", of: instance) ?? ""
    guard word == "USERDEFINED" else { return word }
    return reader.string("UserDefinedType", of: instance) ?? word
  }

  private func si(_ instance: Instance) -> Unit {
    let prefix = reader.enumeration("Prefix", of: instance)
    let name = reader.enumeration("Name", of: instance) ?? ""
    return Unit(
      kind: kind(instance), name: (prefix ?? "") + name, conversion: SIUnit.conversion(name: name, prefix: prefix),
      instance: instance)
  }

  private func based(_ instance: Instance, _ depth: Int) -> Unit {
    var unit = Unit(
      kind: kind(instance), name: reader.string("Name", of: instance) ?? "", conversion: nil, instance: instance)
    guard let factor = reader.reference("ConversionFactor", of: instance),
      let base = reader.reference("UnitComponent", of: factor).flatMap({
        self.unit($0, depth: depth + 1)
      }),
      let conversion = base.conversion, let value = number(factor)
    else { return unit }
    // ConversionOffset is added after the factor has been applied (ISO 16739-1, IfcConversionBasedUnitWithOffset).
    let offset = reader.real("ConversionOffset", of: instance) ?? 0
    // A temperature of a degree is a difference: the base's own zero does not count.
    unit.conversion = UnitConversion(factor: value * conversion.factor, offset: offset * conversion.factor)
    return unit
  }

  /// ValueComponent of an IfcMeasureWithUnit: a typed number.
  private func number(_ measure: Instance) -> Double? {
    guard let parameter = reader.parameter("ValueComponent", of: measure) else { return nil }
    return reader.bytes.real(reader.bytes.wrapped(parameter) ?? parameter)
  }

  private func derived(_ instance: Instance, _ depth: Int) -> Unit {
    var names: [String] = []
    var factor: Double? = 1
    for element in elements(of: instance) {
      guard let base = reader.reference("Unit", of: element).flatMap({ unit($0, depth: depth + 1) }),
        let exponent = reader.parameter("Exponent", of: element).flatMap(reader.bytes.integer), abs(exponent) <= 32
      else {
        factor = nil
        continue
      }
      names.append(exponent == 1 ? base.name : "\(base.name)^\(exponent)")
      factor = factor.flatMap { value in base.conversion.map { value * power($0.factor, Int(exponent)) } }
    }
    let name = reader.string("Name", of: instance) ?? names.joined(separator: "·")
    return Unit(
      kind: kind(instance), name: name, conversion: names.isEmpty ? nil : factor.map { UnitConversion(factor: $0) },
      instance: instance)
  }

  /// The first elements of a derived unit: a list may be as long as the file, and many units may refer to it.
  private func elements(of instance: Instance) -> [Instance] {
    guard let list = reader.parameter("Elements", of: instance), list.kind == .list else { return [] }
    var cursor = ParameterCursor(bytes: reader.bytes, list: list.body)
    var elements: [Instance] = []
    while elements.count < UnitReader.mostElements, let item = cursor.next() {
      if let element = reader.instance(item) { elements.append(element) }
    }
    return elements
  }

  private func power(_ base: Double, _ exponent: Int) -> Double {
    var result = 1.0
    for _ in 0..<abs(exponent) { result *= base }
    return exponent < 0 ? 1 / result : result
  }
}
