import Findings
import Testing

@testable import Checking

@Suite("Objects that several models tell")
struct SharedObjectTests {
  @Test(
    "a room is the same by its GlobalId, and none by a malformed one or by none",
    arguments: [("2O2Fr$t4X7Zf8NOew3FLKI", true), ("x", false), ("4000000000000000000001", false), (nil, false)]
      as [(String?, Bool)])
  func rooms(identifier: String?, isSame: Bool) {
    let objects = [0, 1].map { model in
      SharedObject(model: model, ObjectDescription(className: "IfcSpace", globalId: identifier))
    }
    #expect(objects[0].hasRival(among: objects, at: 0) == !isSame)
  }
}
