import Foundation
import IFCSchema
import Testing

@Suite("Packed tables")
struct FreshnessTests {
  /// The text files in the order in which `schemas/pack.py` digests them.
  static let files = [
    "entities.txt", "types.txt", "enumerations.txt", "selects.txt", "occurrences.txt", "facet-names.txt",
    "property-sets.txt", "../measures.txt",
  ]

  static let schemas = URL(filePath: #filePath)
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent().appending(path: "schemas")

  @Test(
    "the packs were made from the text beside them: else run schemas/pack.py",
    arguments: [(SchemaVersion.ifc2x3, "ifc2x3"), (.ifc4, "ifc4"), (.ifc4x3, "ifc4x3")])
  func packsAreFresh(version: SchemaVersion, folder: String) throws {
    var digest: UInt64 = 0xCBF2_9CE4_8422_2325
    var read = 0
    for file in Self.files {
      guard let bytes = try? Data(contentsOf: Self.schemas.appending(path: "\(folder)/\(file)")) else { continue }
      read += 1
      for byte in bytes { digest = (digest ^ UInt64(byte)) &* 0x100_0000_01B3 }
    }
    #expect(read == (version == .ifc2x3 ? 8 : 7))
    #expect(Schema.of(version).digest == digest)
  }
}
