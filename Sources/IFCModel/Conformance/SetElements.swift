import ByteInput
import Part21

/// The elements of a set, of which none may come twice (ISO 10303-11, 8.2.4): instances by their names, values by how
/// they are written.
struct SetElements {
  private let bytes: ByteView
  private var names: Set<UInt64> = []
  private var values: Set<String> = []

  init(_ bytes: ByteView) { self.bytes = bytes }

  /// Adds an element; false where it is one of the set already.
  mutating func insert(_ element: Parameter) -> Bool {
    if let name = bytes.reference(element) { return names.insert(name).inserted }
    let type = element.kind == .typed ? bytes[element.keyword].text.uppercased() : "\(element.kind)"
    return values.insert(type + bytes[element.body].text).inserted
  }
}
