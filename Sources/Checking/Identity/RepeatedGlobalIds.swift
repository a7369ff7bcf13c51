import ByteInput
import IFCModel
import IFCSchema
import Part21
import Synchronization

/// The GlobalIds that several objects of a model have, found when somebody first asks for the identity of an object.
final class RepeatedGlobalIds: Sendable {
  private final class Keys: Sendable {
    let repeated: Set<UInt128>
    init(_ repeated: Set<UInt128>) { self.repeated = repeated }
  }

  private let model: Model
  private let original: RepeatedGlobalIds?
  private let found = AtomicLazyReference<Keys>()
  private let making = Mutex<Void>(())

  init(_ model: Model) {
    self.model = model
    original = nil
  }

  /// The same in an object of its own, for one thread; what is found is found once.
  init(sharing other: RepeatedGlobalIds) {
    model = other.model
    original = other
  }

  /// Whether a text is a GlobalId (IfcGloballyUniqueId, ISO 16739-1), and that of one object only.
  ///
  /// - Complexity: O(objects × log objects) when first asked, with 16 bytes for each; afterwards O(1).
  func isSoundAndSingle(_ text: String) -> Bool {
    let bytes = Array(text.utf8)
    guard let key = Self.key(bytes.count, { bytes[$0] }) else { return false }
    return !keys().repeated.contains(key)
  }

  private func keys() -> Keys {
    if let found = found.load() { return found }
    return making.withLock { _ in
      if let found = found.load() { return found }
      return found.storeIfNil(Keys(original?.keys().repeated ?? repeatedKeys()))
    }
  }

  private func repeatedKeys() -> Set<UInt128> {
    let families = ["IfcObjectDefinition", "IfcContext"].compactMap(model.schema.entity(named:))
    let objects = model.instances(ofFamilies: families)
    let keys = Slots.map(count: objects.count, threads: model.reader.threads) { range in
      let structure = ExchangeStructure(sharing: self.model.structure)
      return objects[range].compactMap { object -> UInt128? in
        guard let text = structure.firstText(at: object.offset) else { return nil }
        return Self.key(text.count) { structure.bytes[text.lowerBound + $0] }
      }
    }
    var sorted = Array(keys.joined())
    sorted.sort()
    return Set(zip(sorted, sorted.dropFirst()).filter { $0 == $1 }.map(\.0))
  }

  private static func key(_ count: Int, _ byte: (Int) -> UInt8) -> UInt128? {
    count == GlobalIdText.length ? GlobalIdText.bits(byte) : nil
  }
}
