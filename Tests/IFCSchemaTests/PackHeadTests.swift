import Foundation
import Testing

@testable import IFCSchema

@Suite("Heads of packed tables")
struct PackHeadTests {
  private static func pack() throws -> [UInt8] {
    Array(try Data(contentsOf: FreshnessTests.schemas.appending(path: "ifc4.bin")))
  }

  private static func fault(_ bytes: [UInt8]) -> String? {
    unsafe bytes.withUnsafeBytes { buffer in
      unsafe buffer.baseAddress.flatMap { unsafe PackHead(PackedTables($0, count: buffer.count)).fault(of: "ifc4.bin") }
    }
  }

  @Test("a pack of this layout is read")
  func sound() throws { #expect(Self.fault(try Self.pack()) == nil) }

  @Test("a pack of another layout is refused, with its name, both layouts and the way to renew it")
  func otherLayout() throws {
    var bytes = try Self.pack()
    bytes[8] = 1
    let fault = try #require(Self.fault(bytes))
    #expect(fault.contains("schemas/ifc4.bin") && fault.contains("has layout 1, and 2 is read"))
    #expect(fault.contains("python3 schemas/pack.py"))
  }

  @Test("what is no pack, has other sections or was cut is refused")
  func damaged() throws {
    let bytes = try Self.pack()
    for place in [0, 7, 24] {
      var damaged = bytes
      damaged[place] ^= 1
      #expect(Self.fault(damaged) != nil, "\(place)")
    }
    #expect(Self.fault(Array(bytes.dropLast())) != nil)
    #expect(Self.fault(Array(bytes.prefix(40))) != nil)
  }

  @Test("the layout is the one that pack.py writes")
  func sameLayout() throws {
    let script = try String(contentsOf: FreshnessTests.schemas.appending(path: "pack.py"), encoding: .utf8)
    #expect(script.contains("\nLAYOUT = \(PackHead.layout) "))
  }
}
