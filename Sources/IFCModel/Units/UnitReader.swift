import IFCSchema
import Part21

/// Reads units: SI, conversion-based, derived, dependent on context, monetary.
///
/// What a unit is depends on how far down it stands below the one that is asked for, and on nothing that was read
/// before: what has been read is kept for each depth. So many units may be based on one: it is read once for each depth,
/// however many lead to it.
final class UnitReader {
  /// A unit may be based on a unit that is based on a unit; further down it goes round in a circle.
  private static let deepest = 8
  /// The most elements of a derived unit that are read; a unit of physics has four or five.
  private static let mostElements = 32
  /// The most units that one is made of, each counted as often as it is used; one of more has no conversion.
  private static let mostParts = 128

  /// A unit as far down as it stands.
  private struct Place: Hashable {
    let name: UInt64
    let depth: Int
  }

  /// A unit, and how many it is made of, itself included.
  private struct Reading {
    let unit: Unit
    let parts: Int
  }

  private let reader: InstanceReader
  /// What has been read; nil for what is no unit.
  private var known: [Place: Reading?] = [:]

  init(_ reader: InstanceReader) { self.reader = reader }

  /// The units of the project. O(units).
  func table() -> UnitTable {
    // A library of the project (IfcProjectLibrary) may have units of its own: those of the project go before them.
    let contexts = ["IfcProject", "IfcContext"].compactMap(reader.schema.entity(named:))
    let assigned = contexts.lazy.flatMap { [reader] in reader.instances(ofFamilies: [$0]) }
      .compactMap { [reader] in reader.reference("UnitsInContext", of: $0) }.first
    // Without a project, the only assignment is meant.
    guard let assignment = assigned ?? reader.instances(of: "IfcUnitAssignment").first else { return UnitTable([]) }
    return UnitTable(reader.references("Units", of: assignment).compactMap { unit($0) })
  }

  /// What an instance says of a unit; nil for what is none. O(what it is made of), of which there is a most.
  func unit(_ instance: Instance) -> Unit? { reading(instance, depth: 0)?.unit }

  private func reading(_ instance: Instance, depth: Int) -> Reading? {
    guard depth < UnitReader.deepest else { return nil }
    let place = Place(name: instance.name, depth: depth)
    if let reading = known[place] { return reading }
    let reading = read(instance, depth)
    known[place] = .some(reading)
    return reading
  }

  private func read(_ instance: Instance, _ depth: Int) -> Reading? {
    let name = reader.schema.name(of: instance.entity)
    switch name {
    case "IfcSIUnit": return Reading(unit: si(instance), parts: 1)
    case "IfcConversionBasedUnit", "IfcConversionBasedUnitWithOffset": return based(instance, depth)
    case "IfcContextDependentUnit":
      let unit = Unit(
        kind: kind(instance), name: reader.string("Name", of: instance) ?? "", conversion: nil, instance: instance)
      return Reading(unit: unit, parts: 1)
    case "IfcDerivedUnit": return derived(instance, depth)
    case "IfcMonetaryUnit":
      let currency = reader.enumeration("Currency", of: instance) ?? reader.string("Currency", of: instance)
      let unit = Unit(kind: "MONETARYUNIT", name: currency ?? "", conversion: nil, instance: instance)
      return Reading(unit: unit, parts: 1)
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

  private func based(_ instance: Instance, _ depth: Int) -> Reading {
    var unit = Unit(
      kind: kind(instance), name: reader.string("Name", of: instance) ?? "", conversion: nil, instance: instance)
    guard let factor = reader.reference("ConversionFactor", of: instance),
      let base = reader.reference("UnitComponent", of: factor).flatMap({ reading($0, depth: depth + 1) })
    else { return Reading(unit: unit, parts: 1) }
    if let conversion = base.unit.conversion, base.parts < UnitReader.mostParts, let value = number(factor) {
      let offset = reader.real("ConversionOffset", of: instance) ?? 0
      if offset != 0 {
        unit.conversion = UnitReader.possible(OffsetUnit.conversion(factor: value, offset: offset, base: conversion))
      } else {
        // Another name for degrees Celsius has their zero; what is a part of a degree is a difference.
        unit.conversion =
          value == 1
          ? conversion
          : UnitReader.possible(UnitConversion(factor: DegreeFactor.exact(value * conversion.factor)))
      }
    }
    return Reading(unit: unit, parts: base.parts + 1)
  }

  /// A conversion by which something can be measured; nil for one whose factor is zero, below or without end: every value
  /// would be as large as every other.
  private static func possible(_ conversion: UnitConversion?) -> UnitConversion? {
    guard let conversion, conversion.factor > 0, conversion.factor.isFinite, conversion.offset.isFinite else {
      return nil
    }
    return conversion
  }

  /// ValueComponent of an IfcMeasureWithUnit: a typed number.
  private func number(_ measure: Instance) -> Double? {
    guard let parameter = reader.parameter("ValueComponent", of: measure) else { return nil }
    return reader.bytes.real(reader.bytes.wrapped(parameter) ?? parameter)
  }

  private func derived(_ instance: Instance, _ depth: Int) -> Reading {
    var name = ProductName()
    var factor: Double? = 1
    var parts = 1
    for element in elements(of: instance) {
      guard let base = reader.reference("Unit", of: element).flatMap({ reading($0, depth: depth + 1) }),
        let exponent = reader.parameter("Exponent", of: element).flatMap(reader.bytes.integer), exponent.magnitude <= 32
      else {
        factor = nil
        continue
      }
      name.append(base.unit.name, exponent: Int(exponent))
      factor = factor.flatMap { value in base.unit.conversion.map { value * power($0.factor, Int(exponent)) } }
      parts += base.parts
      if parts > UnitReader.mostParts {
        factor = nil
        break
      }
    }
    let unit = Unit(
      kind: kind(instance), name: reader.string("Name", of: instance) ?? name.text,
      conversion: name.text.isEmpty ? nil : UnitReader.possible(factor.map { UnitConversion(factor: $0) }),
      instance: instance)
    return Reading(unit: unit, parts: parts)
  }

  /// The first elements of a derived unit: a list may be as long as the file, and many units may refer to it.
  private func elements(of instance: Instance) -> [Instance] {
    guard let list = reader.parameter("Elements", of: instance), list.kind == .list else { return [] }
    var cursor = ParameterCursor(bytes: reader.bytes, list: list.body)
    var elements: [Instance] = []
    for _ in 0..<UnitReader.mostElements {
      guard let item = cursor.next() else { break }
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
