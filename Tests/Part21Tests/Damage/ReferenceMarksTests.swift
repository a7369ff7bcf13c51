import Part21
import TestSupport
import Testing

@Suite("What instances refer to, where some do not end")
struct ReferenceMarksTests {
  /// Instances of which some stop in the middle of their parameters.
  private static func damaged(_ count: Int, _ random: inout SplitMix) -> String {
    let bodies = [
      "IFCA(", "IFCA((", "IFCB(#1,", "IFCB('x',#2);", "IFCB('x", "IFCA(#3)", "IFCA('(#4')/*(#5*/;", "IFCA(/*",
    ]
    return (1...count).map { number in
      let body = bodies[Int.random(in: 0..<bodies.count, using: &random)]
      return "#\(number)\(number % 3 == 0 ? " " : "")=\(body)"
    }.joined(separator: "\n")
  }

  private static func marks(_ index: InstanceIndex) -> ReferenceMarks {
    ReferenceMarks(ClassesByName(index), bound: 1 << 16, mostFar: 100)
  }

  @Test("instances that are read one after the other mark what each of them marks alone")
  func together() throws {
    var random = SplitMix(seed: 3)
    for count in 1...120 {
      let structure = try read(structure(Self.damaged(count, &random)))
      let offsets = (0..<structure.index.count).map { structure.index.entry(at: $0).offset }
      var together = Self.marks(structure.index)
      var alone = Self.marks(structure.index)
      for offset in offsets {
        together.insertReferences(ofInstanceAt: offset, in: structure.bytes)
        var own = Self.marks(structure.index)
        own.insertReferences(ofInstanceAt: offset, in: structure.bytes)
        alone.formUnion(own)
      }
      #expect((0...UInt64(count + 1)).allSatisfy { together.contains($0) == alone.contains($0) })
    }
  }

  @Test(
    "a rest of the file that no instance ends is read once", .timeLimit(.minutes(1)),
    arguments: ["((", "('/*;", "('#1/*;"])
  func once(body: String) throws {
    let lines = (1...20_000).map { "#\($0)=IFCWALL\(body)" }.joined(separator: "\n")
    let structure = try read(structure(lines))
    var marks = Self.marks(structure.index)
    let start = ContinuousClock.now
    for place in 0..<structure.index.count {
      marks.insertReferences(ofInstanceAt: structure.index.entry(at: place).offset, in: structure.bytes)
    }
    // The rest for each instance is four billion bytes.
    #expect(ContinuousClock.now - start < .seconds(40))
  }
}
