import Requirements
import Testing

@Suite("Which lots make a model")
struct LotsOfModelTests {
  private static let cahier = Cahier(
    identity: CahierIdentity(id: "c", title: BilingualText(fr: "Cahier")),
    disciplines: [
      Discipline(id: "CVC", filePattern: ".*CVC.*", lots: ["cvc"]),
      Discipline(id: "PLB", filePattern: ".*PLB.*", lots: ["plomberie"]), Discipline(id: "ARC", filePattern: ".*ARC.*"),
    ])

  @Test(
    "what several lots are asked for falls to those that make the model; to all where none of them does",
    arguments: [
      ("A-CVC.ifc", ["cvc"]), ("remise/A-CVC-PLB.ifc", ["cvc", "plomberie"]),
      ("A-ARC.ifc", ["cvc", "plomberie", "ssi"]), ("autre.ifc", ["cvc", "plomberie", "ssi"]),
    ])
  func narrowed(path: String, lots: [String]) {
    #expect(LotsOfModel(Self.cahier, path: path).narrowed(["cvc", "plomberie", "ssi"]) == lots)
  }

  @Test("what another lot alone is asked for stays its matter")
  func others() {
    #expect(LotsOfModel(Self.cahier, path: "A-CVC.ifc").narrowed(["ssi"]) == ["ssi"])
    #expect(LotsOfModel(Self.cahier, path: "A-CVC.ifc").narrowed([]) == [])
  }
}
