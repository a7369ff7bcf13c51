import Packaging
import TestSupport
import Testing

@Suite("A package")
struct PackageWriterTests {
  private func package(_ parts: [(String, [UInt8])]) -> [UInt8] {
    var bytes: [UInt8] = []
    let writer = PackageWriter { bytes += $0 }
    for (name, content) in parts { writer.write(name, content) }
    writer.finish()
    #expect(!writer.hasFailed)
    return bytes
  }

  @Test("is an archive of which libzip finds every part as it was written")
  func read() throws {
    let noise = (0..<300_000).map { UInt8(truncatingIfNeeded: ($0 &* 2_654_435_761) >> 7) }
    let archive = try Archive(package([("empty", []), ("dossier/é.txt", Array("texte".utf8)), ("noise", noise)]))
    #expect(archive.parts.map(\.name) == ["empty", "dossier/é.txt", "noise"])
    #expect(archive.text("dossier/é.txt") == "texte")
    #expect(archive.bytes["noise"] == noise)
  }

  @Test("has the same bytes for the same parts")
  func same() {
    let parts: [(String, [UInt8])] = [("a", [1, 2, 3]), ("b", [])]
    #expect(package(parts) == package(parts))
  }

  @Test("sums bytes as archives and pictures do")
  func sum() {
    // The check value of CRC-32/ISO-HDLC.
    #expect(CyclicChecksum.of(Array("123456789".utf8)) == 0xCBF4_3926)
  }
}
