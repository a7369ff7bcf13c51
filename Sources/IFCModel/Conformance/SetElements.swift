import ByteInput
import Part21

/// The elements of a set, of which none may come twice (ISO 10303-11, 8.2.4): instances by their names, values by how
/// they are written.
struct SetElements {
  private let bytes: ByteView
  private var names: Set<UInt64> = []
  private var values: [Parameter] = []
  /// Of the values, so that they are compared only where two are the same.
  private var hashes: Set<Int> = []

  init(_ bytes: ByteView) { self.bytes = bytes }

  /// Adds an element; false where it is one of the set already, after which no other may be added.
  mutating func insert(_ element: Parameter) -> Bool {
    if let name = bytes.reference(element) { return names.insert(name).inserted }
    var hasher = Hasher()
    hasher.combine(element.kind)
    hasher.combine(bytes.keyword(element))
    unsafe hasher.combine(bytes: bytes[element.body].buffer)
    if !hashes.insert(hasher.finalize()).inserted, values.contains(where: { isSame($0, element) }) { return false }
    values.append(element)
    return true
  }

  private func isSame(_ one: Parameter, _ other: Parameter) -> Bool {
    one.kind == other.kind && bytes.isSame(one.body, other.body) && bytes.keyword(one) == bytes.keyword(other)
  }
}
