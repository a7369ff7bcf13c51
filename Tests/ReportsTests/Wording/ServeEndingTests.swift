import Testing
import Wording

@Suite("How serve says that a check has ended")
struct ServeEndingTests {
  @Test("a stage or a lot that was asked for may be what a sound file does not have")
  func selection() {
    #expect(ServeLabel.ending(status: 3) == .badRequirements)
    #expect(ServeLabel.ending(status: 3, isSelective: true) == .badSelection)
    #expect(ServeLabel.ending(status: 4, isSelective: true) == .badModel)
    #expect(ServeLabel.badSelection.phrase.fr.contains("n'a pas la phase ou le lot"))
  }
}
