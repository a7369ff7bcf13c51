import IFCModel
import IFCSchema
import Part21

/// Turns values into numbers that are equal only where the values are: texts decoded, numbers in SI units. For one thread.
///
/// Values with different numbers may still be the same (``SameNumber``); ``SameValue`` tells.
struct ValueHasher {
  private let model: Model
  private var conversions: Conversions
  private let quantityUnits: [MeasuredUnit?]
  /// The numbers of complex properties, each as far down as it stands: many may share one, and each is read once.
  private var complex: [Place: UInt128] = [:]

  /// A complex property as far down as it stands.
  private struct Place: Hashable {
    let name: UInt64
    let depth: Int
  }

  /// What stands for no value.
  static let none: UInt128 = 0
  /// Complex properties within complex properties, lists within lists; deeper ones go round in a circle, or mean harm.
  private static let deepest = 8

  init(_ model: Model) {
    self.model = model
    let conversions = Conversions(model)
    self.conversions = conversions
    let schema = model.schema
    let quantity = schema.entity(named: "IfcPhysicalSimpleQuantity")
    quantityUnits = schema.entities.map { entity in
      guard let quantity, schema.isKind(entity, of: quantity),
        case .defined(let type)? = schema.attribute(at: 3, of: entity)?.type
      else { return nil }
      return conversions.unit(type: type.uppercased())
    }
  }

  /// The number of a property's value; ``none`` where it has none. O(length).
  mutating func hash(_ property: Property) -> UInt128 {
    switch property.form {
    case .single:
      var cursor = model.reader.parameters(of: property.instance)
      cursor.skip(2)
      guard let value = cursor.next() else { return ValueHasher.none }
      let unit = cursor.next()
      return hash(value, unit?.kind == .reference ? unit.flatMap { conversions.unit($0) } : nil)
    case .quantity:
      var cursor = model.reader.parameters(of: property.instance)
      cursor.skip(2)
      let unit = cursor.next()
      guard let value = cursor.next() else { return ValueHasher.none }
      let own = unit?.kind == .reference ? unit.flatMap { conversions.unit($0) } : nil
      return hash(value, own ?? quantityUnits[Int(property.instance.entity.rawValue)])
    case .attribute:
      guard let value = model.nominalValue(of: property) else { return ValueHasher.none }
      return hash(value, conversions.unit(type: model.declaredType(of: property)))
    default: return hash(model.value(of: property), of: property, depth: 0)
    }
  }

  /// The number of a parameter; ``none`` where it holds no value, a blank text, or a reference.
  mutating func hash(_ parameter: Parameter, _ unit: MeasuredUnit?, depth: Int = 0) -> UInt128 {
    guard depth <= ValueHasher.deepest else { return ValueHasher.none }
    var hash = ContentHash(sort: 10)
    switch parameter.kind {
    case .omitted, .derived, .unreadable, .reference: return ValueHasher.none
    case .typed:
      guard let inside = model.reader.bytes.wrapped(parameter) else { return ValueHasher.none }
      guard inside.kind == .real || inside.kind == .integer else {
        return self.hash(inside, nil, depth: depth + 1)
      }
      return self.hash(inside, unit ?? conversions.unit(keyword: parameter.keyword), depth: depth + 1)
    case .string:
      if parameter.body.isEmpty { return ValueHasher.none }
      hash.add(text: parameter.body, of: model.structure)
    case .integer, .real:
      guard let number = model.reader.bytes.real(parameter) else { return ValueHasher.none }
      SameValue.add(number, unit ?? .none, to: &hash)
      // What 64 bits of floating point do not hold tells itself.
      if parameter.kind == .integer, abs(number) >= 0x1p53 { hash.add(model.reader.bytes, parameter.body) }
    case .enumeration: hash.add(model.reader.bytes, parameter.body)
    case .binary: hash.add(model.reader.bytes, parameter.body)
    case .list:
      var cursor = ParameterCursor(bytes: model.reader.bytes, list: parameter.body)
      var count: UInt64 = 0
      while let item = cursor.next() {
        hash.add(self.hash(item, unit, depth: depth + 1))
        count += 1
      }
      if count == 0 { return ValueHasher.none }
      hash.add(count)
    }
    return hash.value
  }

  private mutating func hash(_ value: PropertyValue, of property: Property, depth: Int) -> UInt128 {
    if case .complex(let parts) = value { return hash(parts, of: property, depth: depth) }
    var hash = ContentHash(sort: 11)
    func add(_ values: [TypedValue?], isDefining: Bool = false) {
      let units = PropertyUnits(property, defining: isDefining, in: model)
      for value in values {
        guard let value else {
          hash.add(0 as UInt64)
          continue
        }
        SameValue.add(value.scalar, units.unit(of: value.type), to: &hash)
      }
      hash.add(UInt64(values.count))
    }
    switch value {
    case .single(let value):
      if SameValue.isBlank(value.scalar) { return ValueHasher.none }
      add([value])
    case .enumerated(let values), .list(let values): add(values)
    case .bounded(let lower, let upper, let setPoint):
      if lower == nil, upper == nil, setPoint == nil { return ValueHasher.none }
      add([lower, upper, setPoint])
    case .table(let defining, let defined):
      add(defining, isDefining: true)
      add(defined)
    case .reference(let instance):
      guard let instance else { return ValueHasher.none }
      hash.add(model.className(of: instance))
    case .complex: break
    }
    return hash.value
  }

  private mutating func hash(_ parts: [Property], of property: Property, depth: Int) -> UInt128 {
    guard depth < ValueHasher.deepest else { return ValueHasher.none }
    let place = Place(name: property.instance.name, depth: depth)
    if let known = complex[place] { return known }
    var sum: UInt128 = 0
    for part in parts {
      var named = ContentHash(sort: 12)
      named.add(model.name(of: part))
      named.add(hash(model.value(of: part), of: part, depth: depth + 1))
      sum &+= named.value
    }
    var hash = ContentHash(sort: 11)
    hash.add(sum)
    complex[place] = hash.value
    return hash.value
  }
}
