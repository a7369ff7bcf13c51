import ByteInput
import Glibc
import Synchronization
import TestSupport
import Testing

@Suite("Keeping a process within its memory", .serialized)
struct MemoryKeeperTests {
  @Test("memory of one's own is told apart from that of mapped files")
  func kinds() throws {
    let folder = try TemporaryFolder()
    let path = try folder.write([UInt8](repeating: 0x41, count: 64 << 20), as: "large")
    let before = (ProcessMemory.resident, ProcessMemory.anonymous)
    #expect(before.0 > before.1 && before.1 > 1 << 20)
    let source = try ByteSource.raw(path)
    var sum = 0
    for offset in stride(from: 0, to: source.view.count, by: 4096) { sum += Int(source.view[offset]) }
    #expect(sum == 0x41 * (64 << 20) / 4096)
    #expect(ProcessMemory.resident - ProcessMemory.anonymous > 60 << 20)
    withExtendedLifetime(source) {}
  }

  @Test("pages of a file go and come while it is read, and its bytes stay the same")
  func keeping() throws {
    let folder = try TemporaryFolder()
    var bytes = [UInt8](repeating: 0, count: 32 << 20)
    for offset in stride(from: 0, to: bytes.count, by: 4096) { bytes[offset] = UInt8(truncatingIfNeeded: offset >> 9) }
    let path = try folder.write(bytes, as: "large")
    let source = try ByteSource.raw(path)
    // Less than the process has: pages are given back each time.
    let isTold = Mutex(false)
    let keeper = MemoryKeeper(limit: 1 << 20) { isTold.withLock { $0 = true } }
    for _ in 0..<20 {
      for offset in stride(from: 0, to: source.view.count, by: 4096) {
        guard source.view[offset] == UInt8(truncatingIfNeeded: offset >> 9) else {
          Issue.record("another byte at \(offset)")
          return
        }
      }
      usleep(1000)
    }
    keeper.end()
    #expect(keeper.count > 0)
    #expect(isTold.withLock { $0 })
    let after = keeper.count
    usleep(10_000)
    #expect(keeper.count == after)
  }
}
