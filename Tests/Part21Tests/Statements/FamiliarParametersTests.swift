import ByteInput
import Part21
import TestSupport
import Testing

@Suite("Parameters that were met before")
struct FamiliarParametersTests {
  /// Instances one after the other, and where each begins; one more at the end.
  private static func instances(_ all: [String]) -> (bytes: [UInt8], starts: [Int]) {
    var bytes: [UInt8] = []
    var starts: [Int] = []
    for one in all {
      starts.append(bytes.count)
      bytes += Array(one.utf8)
    }
    starts.append(bytes.count)
    return (bytes, starts)
  }

  @Test("are known again by their bytes and their class, whatever the instance is called")
  func known() throws {
    let (bytes, starts) = Self.instances(["#1=A('a',$);\n", "#22=A('a',$);\n", "#3=A('b',$);\n", "#4=A('a',$); \n"])
    let source = try ByteSource.memory(bytes)
    let familiar = FamiliarParameters(source.view, expecting: 10)
    func met(_ number: Int, _ code: UInt16 = 7) throws -> FamiliarParameters.Met {
      try #require(familiar.parameters(ofInstanceAt: starts[number], until: starts[number + 1], code: code))
    }
    #expect(familiar[try met(0)] == nil)
    familiar.keep(try met(0), 5)
    #expect(try met(0).end == starts[1])
    #expect(familiar[try met(0)] == 5)
    #expect(familiar[try met(1)] == 5)
    #expect(familiar[try met(2)] == nil)
    #expect(familiar[try met(3)] == nil)
    #expect(familiar[try met(1, 8)] == nil)
  }

  @Test("are not looked for where they are long, end nowhere, or may follow a comment")
  func strange() throws {
    let long = "#1=A('" + String(repeating: "x", count: 120) + "');\n"
    let (bytes, starts) = Self.instances([long, "#2=A/*(*/($);\n", "#3=A;\n", "#4=A($);\n"])
    let source = try ByteSource.memory(bytes)
    let familiar = FamiliarParameters(source.view, expecting: 10)
    func met(_ number: Int, until end: Int) -> Bool {
      familiar.parameters(ofInstanceAt: starts[number], until: end, code: 1) != nil
    }
    #expect(!met(0, until: starts[1]))
    #expect(!met(1, until: starts[2]))
    #expect(!met(2, until: starts[3]))
    #expect(met(3, until: starts[4]))
    #expect(!met(3, until: starts[3]))
    #expect(!met(3, until: starts[2]))
    #expect(!met(3, until: starts[4] + 1))
  }

  @Test("of any length are told from those that differ in one byte")
  func oneByte() throws {
    var random = SplitMix(seed: 3)
    let letters = Array("abc'(),$#1".utf8)
    for _ in 0..<2000 {
      let length = Int.random(in: 1...112, using: &random)
      var body = (1..<length).map { _ in letters.randomElement(using: &random) ?? 0 }
      body.insert(UInt8(ascii: "("), at: 0)
      var other = body
      let place = Int.random(in: 0..<length, using: &random)
      other[place] = other[place] == UInt8(ascii: "z") ? UInt8(ascii: "y") : UInt8(ascii: "z")
      let head = Array("#1=A".utf8)
      let source = try ByteSource.memory(head + body + head + body + head + other)
      // One slot for all would be as right.
      let familiar = FamiliarParameters(source.view, expecting: 0)
      let size = head.count + length
      let mets = (0..<3).map { familiar.parameters(ofInstanceAt: $0 * size, until: ($0 + 1) * size, code: 1) }
      familiar.keep(try #require(mets[0]), UInt64(length))
      #expect(familiar[try #require(mets[1])] == UInt64(length))
      if let last = mets[2] { #expect(familiar[last] == nil) }
    }
  }
}
