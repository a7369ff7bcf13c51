import IFCModel
import Part21

extension Model {
  /// Whether a parameter says something: not `$`, not `*`, no empty text or list, not the number 0.
  ///
  /// The number 0 says nothing here because the official implementation takes it so: an elevation of 0 m is no use of
  /// a deprecated attribute.
  func hasContent(_ parameter: Parameter?) -> Bool {
    guard let parameter else { return false }
    switch parameter.kind {
    case .omitted, .derived, .unreadable: return false
    case .string, .binary, .list: return !parameter.body.isEmpty
    case .integer, .real: return reader.bytes.real(parameter) != 0
    case .enumeration, .reference, .typed: return true
    }
  }

  /// Whether an attribute of an instance says something; false where its class does not have it.
  func hasContent(_ attribute: String, of instance: Instance) -> Bool {
    hasContent(reader.parameter(attribute, of: instance))
  }
}
