import ByteInput
import Part21
import Testing

@Suite("Characters of a GlobalId")
struct GlobalIdTextTests {
  private func bits(_ text: String) -> UInt128? {
    let bytes = Array(text.utf8)
    return GlobalIdText.bits { bytes[$0] }
  }

  @Test("each of the 22 tells two ids apart")
  func eachCounts() throws {
    let id = "0YvctVUKr0kugbFTf53O9L"
    let own = try #require(bits(id))
    for place in id.indices {
      var other = id
      other.replaceSubrange(place...place, with: id[place] == "1" ? "2" : "1")
      #expect(try #require(bits(other)) != own, "\(other)")
    }
    #expect(Set(try ["0", "1", "2", "3"].map { try #require(bits($0 + id.dropFirst())) }).count == 4)
  }

  @Test("stand for the bits that write them")
  func backAndForth() {
    var random = SystemRandomNumberGenerator()
    for _ in 0..<1000 {
      let number = UInt128.random(in: 0...UInt128.max, using: &random)
      #expect(bits(GlobalIdText.text(number)) == number)
    }
    #expect(bits("3$$$$$$$$$$$$$$$$$$$$$") == .max)
    #expect(bits("0000000000000000000001") == 1)
  }

  @Test("stand for the same wherever they stand")
  func anywhere() throws {
    let source = try ByteSource.memory(Array("#1=IFCWALL('0YvctVUKr0kugbFTf53O9L',$);".utf8))
    #expect(GlobalIdText.bits(at: 12, in: source.view) == bits("0YvctVUKr0kugbFTf53O9L"))
    #expect(GlobalIdText.bits(at: 11, in: source.view) == nil)
  }

  @Test("stand for nothing where the first says more than two bits, or one is of another alphabet")
  func none() {
    #expect(bits("4YvctVUKr0kugbFTf53O9L") == nil)
    #expect(bits("0YvctVUKr0kugbFTf53O9é") == nil)
    #expect(bits("0YvctVUKr0kugb-Tf53O9L") == nil)
  }
}
