import ByteInput
import TestSupport
import Testing

@Suite("Paths as bytes")
struct PathBytesTests {
  @Test(
    "a path prints as it stands where it is UTF-8, and byte by byte where it is not",
    arguments: [
      ("a/é!b.ifc", Array("a/é!b.ifc".utf8)), ("a/\\xE9.ifc", [0x61, 0x2F, 0xE9] + Array(".ifc".utf8)),
      ("a/\\x5CxE9", Array("a/\\xE9".utf8)), ("\\x5Cx5C", Array("\\x5C".utf8)), ("\\x41\\", Array("\\x41\\".utf8)),
      ("\\xC3\\x28é", [0xC3, 0x28, 0xC3, 0xA9]), ("\\xED\\xA0\\x80", [0xED, 0xA0, 0x80]), ("", []),
    ] as [(String, [UInt8])])
  func printing(text: String, bytes: [UInt8]) {
    let path = PathBytes(bytes: bytes)
    #expect(path.printable == text || text == "\\xC3\\x28é" && path.printable == "\\xC3(é")
    #expect(path.isPrintedAsItStands == (text.utf8.elementsEqual(bytes)))
  }

  @Test("no two paths print alike, and the order is that of bytes")
  func isInjective() {
    // Bytes of which escapes, scalars and broken scalars are made.
    let alphabet: [UInt8] = [0x5C, 0x78, 0x35, 0x43, 0x38, 0x45, 0x39, 0xE9, 0xC3, 0xA9, 0x0A]
    var random = SplitMix(seed: 8)
    var printed: [String: [UInt8]] = [:]
    for _ in 0..<20_000 {
      let bytes = (0..<Int.random(in: 0...9, using: &random)).map { _ in alphabet.randomElement(using: &random) ?? 0 }
      let path = PathBytes(bytes: bytes)
      if let other = printed.updateValue(bytes, forKey: path.printable) { #expect(other == bytes) }
      #expect(PathBytes(path.printable) == path || !path.isPrintedAsItStands)
    }
    let paths = printed.values.map { PathBytes(bytes: $0) }.sorted()
    for (left, right) in zip(paths, paths.dropFirst()) {
      #expect(left.bytes.lexicographicallyPrecedes(right.bytes) && left < right)
    }
  }

  @Test("components are put behind one slash")
  func components() {
    #expect(PathBytes("a").appending(Array("b".utf8)) == PathBytes("a/b"))
    #expect(PathBytes("/").appending([0xE9]).bytes == [0x2F, 0xE9])
    #expect(PathBytes("").appending(Array("b".utf8)) == PathBytes("b"))
    #expect(Array(PathBytes("a/b.ifc").lastComponent) == Array("b.ifc".utf8))
    #expect(Array(PathBytes("a/").lastComponent).isEmpty)
  }
}
