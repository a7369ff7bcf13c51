import IFCSchema
import Testing

@testable import ModelRules

@Suite("Entities that WHERE rules name")
struct WhereEntityTests {
  @Test("each is spelled as in a schema")
  func spelled() {
    let known = SchemaVersion.allCases.map { WhereEntity.all(in: Schema.of($0)) }
    for entity in WhereEntity.allCases {
      #expect(known.contains { $0[entity.rawValue] != nil }, "\(entity)")
    }
  }
}
