import ByteInput
import IFCModel
import IFCSchema
import Part21

/// A defined type that values are asked to be of, with what is to be known of its values: looked up once.
struct WantedType: Sendable {
  /// In capitals: `IFCLABEL`.
  let name: String
  /// The simple type that values are written as; nil for one that the schema does not have.
  let type: SimpleType?
  /// How values without a unit of their own are converted; nil where the project's unit leads to none of SI.
  let conversion: UnitConversion?
  private let keyword: [UInt8]

  init(_ name: String, model: Model) {
    self.name = name
    keyword = Array(name.utf8)
    type = name.isEmpty ? nil : model.schema.simpleType(of: name)
    conversion = model.conversion(ofType: name)
  }

  /// Whether a typed parameter is of the type. Keywords may be in small letters.
  func isKeyword(of parameter: Parameter, in bytes: ByteView) -> Bool {
    let range = parameter.keyword
    guard range.count == keyword.count else { return false }
    for place in 0..<keyword.count {
      let byte = bytes[range.lowerBound + place]
      let isSmall = UInt8(ascii: "a")...UInt8(ascii: "z") ~= byte
      if (isSmall ? byte - 32 : byte) != keyword[place] { return false }
    }
    return true
  }
}
