import ByteInput
import IFCModel
import IFCSchema
import Part21

/// What values of a model measure, for those who ask for every value. For one thread.
struct Conversions {
  private let model: Model
  /// By the keyword of a defined type, as it is written.
  private var byType: [UInt128: MeasuredUnit] = [:]
  /// By the place of a unit that a property states for itself.
  private var byUnit: [UInt32: MeasuredUnit] = [:]

  init(_ model: Model) { self.model = model }

  /// The unit of values of a type, as a keyword in the bytes. ``MeasuredUnit/none`` where they have none.
  mutating func unit(keyword: Range<Int>) -> MeasuredUnit {
    var hash = ContentHash()
    hash.add(model.reader.bytes, keyword)
    if let known = byType[hash.value] { return known }
    var text = ""
    for offset in keyword { text.unicodeScalars.append(Unicode.Scalar(model.reader.bytes[offset])) }
    let unit = unit(type: text.uppercased())
    byType[hash.value] = unit
    return unit
  }

  /// The unit of values of a type, `IFCLENGTHMEASURE`.
  func unit(type: String) -> MeasuredUnit { MeasuredUnit(type: type, in: model) }

  /// The unit that a property refers to; nil where it is none.
  mutating func unit(_ parameter: Parameter) -> MeasuredUnit? {
    guard let instance = model.reader.instance(parameter) else { return nil }
    if let known = byUnit[instance.place] { return known }
    guard let unit = model.unit(instance) else { return nil }
    let measured = MeasuredUnit(unit)
    byUnit[instance.place] = measured
    return measured
  }
}
