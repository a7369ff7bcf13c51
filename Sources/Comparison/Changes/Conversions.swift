import ByteInput
import IFCModel
import IFCSchema
import Part21

/// From the units of a model to SI, for those who ask for every value. For one thread.
struct Conversions {
  private let model: Model
  /// By the keyword of a defined type, as it is written.
  private var byType: [UInt128: UnitConversion] = [:]
  /// By the place of a unit that a property states for itself.
  private var byUnit: [UInt32: UnitConversion] = [:]

  init(_ model: Model) { self.model = model }

  /// The conversion of values of a type, as a keyword in the bytes. What has no unit stays as it is.
  mutating func conversion(keyword: Range<Int>) -> UnitConversion {
    var hash = ContentHash()
    hash.add(model.reader.bytes, keyword)
    if let known = byType[hash.value] { return known }
    var text = ""
    for offset in keyword { text.unicodeScalars.append(Unicode.Scalar(model.reader.bytes[offset])) }
    let conversion = conversion(type: text.uppercased())
    byType[hash.value] = conversion
    return conversion
  }

  /// The conversion of values of a type, `IFCLENGTHMEASURE`.
  func conversion(type: String) -> UnitConversion {
    guard !type.isEmpty, let unit = model.units.unit(ofType: type, in: model.schema) else { return .none }
    return unit.conversion ?? .none
  }

  /// The conversion of a unit that a property refers to; nil where it is none.
  mutating func conversion(unit parameter: Parameter) -> UnitConversion? {
    guard let instance = model.reader.instance(parameter) else { return nil }
    if let known = byUnit[instance.place] { return known }
    guard let unit = model.unit(instance) else { return nil }
    let conversion = unit.conversion ?? .none
    byUnit[instance.place] = conversion
    return conversion
  }
}
