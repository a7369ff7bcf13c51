import ByteInput
import IFCModel
import IFCSchema
import Part21

/// What units, enumerations and documents must be.
extension WhereReading {
  /// Fails where two units of an assignment are of one type, or there are two currencies.
  func unitsOfDifferentTypes(_ instance: Instance) -> WhereVerdict {
    var seen: Set<String> = []
    for unit in model.reader.references("Units", of: instance) {
      let isDerived = isKind(unit, .derivedUnit)
      let type = isKind(unit, .monetaryUnit) ? "IfcMonetaryUnit" : word("UnitType", unit) ?? "USERDEFINED"
      if type != "USERDEFINED", !seen.insert(isDerived ? "derived \(type)" : type).inserted { return .fails(type) }
    }
    return .holds
  }

  /// Fails where a derived unit is one element with the exponent 1.
  func unitIsDerived(_ instance: Instance) -> WhereVerdict {
    let elements = model.reader.references("Elements", of: instance)
    guard elements.count == 1 else { return WhereVerdict(!elements.isEmpty, "0") }
    let exponent = model.reader.parameter("Exponent", of: elements[0]).flatMap(model.reader.bytes.integer)
    return WhereVerdict(exponent != 1, "#\(elements[0].name)")
  }

  /// Fails where a value of an enumerated property is not among the items of the enumeration that it refers to.
  func valuesOfEnumeration(_ instance: Instance) -> WhereVerdict {
    guard let enumeration = model.reader.reference("EnumerationReference", of: instance) else { return .holds }
    let values = elements("EnumerationValues", instance)
    if let keys = longEnumerations[enumeration.place] { return strange(values, keys) }
    let items = elements("EnumerationValues", enumeration)
    // Nearly all are written as their item is, and few.
    let areFew = values.count * items.count < 4096
    let others = areFew ? values.filter { value in !items.contains { isWritten(value, as: $0) } } : values
    guard !others.isEmpty || items.count >= LongEnumerations.many else { return .holds }
    let keys = Set(items.map { key(of: model.reader.typedValue($0).scalar) })
    longEnumerations.keep(keys, of: enumeration.place)
    return strange(others, keys)
  }

  /// Fails where a value is none of the items of an enumeration.
  private func strange(_ values: [Parameter], _ keys: Set<String>) -> WhereVerdict {
    let strange = values.first { !keys.contains(key(of: model.reader.typedValue($0).scalar)) }
    return strange.map { .fails(model.reader.bytes[$0.body].text) } ?? .holds
  }

  private func isWritten(_ one: Parameter, as other: Parameter) -> Bool {
    one.kind == other.kind && model.reader.bytes.isSame(one.body, other.body)
  }

  /// What is the same for values that are equal in EXPRESS, however they are written: `1.` and `1.0`.
  private func key(of scalar: Scalar) -> String {
    switch scalar {
    case .none: "-"
    case .string(let text): "'\(text)"
    case .integer(let number): "\(Double(number))"
    case .real(let number): "\(number)"
    case .boolean(let isTrue): isTrue ? ".T." : ".F."
    case .unknown: ".U."
    case .enumeration(let word): ".\(word)."
    case .binary(let digits): "\"\(digits)"
    default: "\(scalar)"
    }
  }

  /// Fails where a document reference has both a name and a document, or neither.
  func nameOrDocument(_ instance: Instance) -> WhereVerdict {
    let hasDocument =
      isIFC2X3
      ? model.document(instance)?.information != nil : has("ReferencedDocument", instance)
    return WhereVerdict(
      has("Name", instance) != hasDocument, hasDocument ? "Name, ReferencedDocument" : "Name: $, ReferencedDocument: $")
  }
}
