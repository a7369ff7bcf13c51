import ByteInput
import CahierFormat
import Glibc
import Requirements
import Testing
import Wording

@testable import RecolCLI

@Suite("The proof of a conversion")
struct ConversionProofTests {
  private func conversion() throws -> Conversion {
    let cahier = try #require(CahierReader.read(text: "cahier: {id: c, title: C}\n") { _ in nil }.cahier)
    return try #require(Conversion(.cahier(cahier), to: .yaml, DueSelection(stage: nil, lot: nil)))
  }

  @Test("holds where what was written can be read and is sound")
  func sound() throws {
    #expect(try ConversionProof(conversion(), output: "c.yaml", language: .en).isSound)
  }

  @Test("does not hold where what was written cannot be read again")
  func unread() throws {
    let proof = ConversionProof(try conversion(), output: "c.yaml", language: .en) { _ throws(InputError) in
      throw .unreadable(path: "c.yaml", errno: ENOMEM)
    }
    #expect(!proof.isSound && !proof.wasRead)
    #expect(proof.found.map(\.code) == [.fileUnreadable])
  }
}
