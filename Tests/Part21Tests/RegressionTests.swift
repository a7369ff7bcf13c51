import ByteInput
import Glibc
import Part21
import TestSupport
import Testing

/// The smallest inputs of what fuzzing found, each with what was wrong.
@Suite struct RegressionTests {
  @Test("the seeds of the fuzz target are read alike, wherever they are cut")
  func seeds() throws {
    let seeds = try #require(Self.seeds)
    #expect(seeds.count >= 8)
    for (name, bytes) in seeds {
      for length in 0...bytes.count {
        #expect(throws: Never.self, "the first \(length) bytes of \(name)") { try readAlike(Array(bytes[..<length])) }
      }
    }
  }

  /// The files beside the fuzz target, by name; nil where the folder cannot be read.
  private static var seeds: [String: [UInt8]]? {
    // This file is Tests/Part21Tests/RegressionTests.swift.
    let tests = #filePath.split(separator: "/", omittingEmptySubsequences: false).dropLast(2).joined(separator: "/")
    let folder = tests + "/Fuzz/Part21/Seeds"
    guard let directory = unsafe opendir(folder) else { return nil }
    defer { unsafe closedir(directory) }
    var found: [String: [UInt8]] = [:]
    while let entry = unsafe readdir(directory) {
      let name = unsafe withUnsafePointer(to: &entry.pointee.d_name) { pointer in
        unsafe pointer.withMemoryRebound(to: CChar.self, capacity: 256) { unsafe String(cString: $0) }
      }
      guard name.hasSuffix(".ifc"), let source = try? ByteSource.raw(folder + "/" + name) else { continue }
      found[name] = withExtendedLifetime(source) { (0..<source.view.count).map { source.view[$0] } }
    }
    return found
  }

  @Test("raw bytes behind the end marker are not the model's, whichever way it is read")
  func rawBytesBehindTheEnd() throws {
    let read = try readAlike(Array(structure("#1=IFCWALL('a');").utf8) + [UInt8(ascii: "x"), 0xE9])
    #expect(read.codes == [.trailingBytes])
  }

  @Test("nothing but blanks and a comment behind a byte order mark crashed", arguments: ["", " ", "/* DATA;"])
  func markAlone(rest: String) throws {
    let read = try readAlike([0xEF, 0xBB, 0xBF] + Array(rest.utf8))
    #expect(read.instances.isEmpty)
    #expect(read.codes.contains(.byteOrderMark))
  }

  @Test("of very many repeated names the first of the file are listed, wherever chunks begin")
  func manyRepetitions() throws {
    var random = SplitMix(seed: 11)
    let names = (0..<900).map { _ in
      UInt64.random(in: 1...200, using: &random) << UInt64.random(in: 0...9, using: &random)
    }
    let read = try readAlike(names.map { "#\($0)=IFCWALL();" }.joined(separator: "\n"))
    let repeated = names.count - Set(names).count
    #expect(repeated > 200)
    #expect(read.codes.count { $0 == .duplicateInstanceName } == 100)
    #expect(read.problems.last?.arguments == ["duplicate-instance-name", "\(repeated - 100)"])
    var seen: Set<UInt64> = []
    let expected = names.filter { !seen.insert($0).inserted }.prefix(100)
    #expect(read.problems.prefix(100).map(\.instance) == Array(expected))
  }
}
