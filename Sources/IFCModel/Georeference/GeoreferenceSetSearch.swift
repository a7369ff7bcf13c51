import ByteInput
import Part21
import Synchronization

/// Looks for the property sets that stand for a map conversion (`ePSet_…`) while a file is being scanned, when the
/// bytes are near: afterwards every set would be a way to memory of its own.
final class GeoreferenceSetSearch: Sendable {
  private let bytes: ByteView
  private let state = Mutex((code: ClassCode?.none, offsets: Set<Int>()))
  private static let prefix = Array("EPSET_".utf8)

  init(_ source: ByteSource) { bytes = source.view }

  /// Learns which instances are property sets. Without a map conversion of its own a schema needs them.
  func expect(_ vocabulary: ClassVocabulary) {
    guard vocabulary.code(of: "IFCMAPCONVERSION") == nil else { return }
    state.withLock { $0.code = vocabulary.code(of: "IFCPROPERTYSET") }
  }

  /// The class of the sets.
  var code: ClassCode { state.withLock { $0.code } ?? ClassCode(rawValue: .max) }

  /// The offsets of the sets that were found, rising.
  var found: [Int] { state.withLock { $0.offsets.sorted() } }

  func look(into chunk: ScannedChunk) {
    guard let code = state.withLock({ $0.code }) else { return }
    let offsets = chunk.offsets(of: code).filter(isGeoreference)
    if !offsets.isEmpty { state.withLock { $0.offsets.formUnion(offsets) } }
  }

  /// Whether the name of a set begins with the prefix, upper or lower case.
  private func isGeoreference(_ offset: Int) -> Bool {
    var cursor = ParameterCursor(bytes: bytes, instanceAt: offset)
    cursor.skip(2)
    guard let name = cursor.next(), name.kind == .string, name.body.count > Self.prefix.count else { return false }
    for (step, byte) in Self.prefix.enumerated() where bytes[name.body.lowerBound + step].asciiUpper != byte {
      return false
    }
    return true
  }
}
