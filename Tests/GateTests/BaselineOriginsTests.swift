import Findings
import Testing

@testable import Gate

@Suite("What a finding of a baseline was found for")
struct BaselineOriginsTests {
  /// A storey is in the models of two disciplines under one GlobalId, and has the same finding in both.
  @Test("One fingerprint of two models belongs to both, as often as it is there")
  func shared() {
    let (storey, wall) = (Fingerprint(words: ["R", "storey"]), Fingerprint(words: ["R", "wall"]))
    var origins = BaselineOrigins()
    for fingerprint in [storey, storey, wall] { origins.add(fingerprint) }
    origins.endSpecification("R")
    origins.endList(of: .model(0))
    origins.add(storey)
    origins.endSpecification("R")
    origins.endList(of: .model(1))
    #expect(origins.count(of: storey) { $0 == 0 } == 2 && origins.count(of: storey) { $0 == 1 } == 1)
    #expect(origins.count(of: wall) { $0 == 0 } == 1 && origins.count(of: wall) { $0 == 1 } == 0)
    #expect(origins.all.map(\.specification) == ["R", "R"])
  }
}
