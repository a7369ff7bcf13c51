import Findings
import Testing

@Suite("What a model holds")
struct ModelInventoryTests {
  @Test("Nothing is in an inventory of nothing")
  func nothing() { #expect(ModelInventory() == ModelInventory()) }
}
