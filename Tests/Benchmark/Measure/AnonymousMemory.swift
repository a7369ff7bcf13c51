import Dispatch
import Glibc
import Synchronization

/// Memory that no file stands behind (`RssAnon` of /proc): a mapped model does not count, what is made of it does.
enum AnonymousMemory {
  /// Of a process, now, in bytes; 0 where it cannot be told.
  static func now(of process: String = "self") -> Int {
    guard let file = unsafe fopen("/proc/\(process)/status", "r") else { return 0 }
    defer { unsafe fclose(file) }
    var bytes = [UInt8](repeating: 0, count: 1 << 13)
    let count = unsafe fread(&bytes, 1, bytes.count, file)
    for line in String(decoding: bytes[..<count], as: UTF8.self).split(separator: "\n") where line.hasPrefix("RssAnon:")
    {
      return line.split(whereSeparator: { !$0.isNumber }).first.flatMap { Int($0) }.map { $0 * 1024 } ?? 0
    }
    return 0
  }
}

/// Looks at the memory of this process every millisecond. Not for runs whose time counts.
final class MemoryWatch: Sendable {
  private let isOver = Atomic<Bool>(false)
  private let highest = Atomic<Int>(0)
  private let group = DispatchGroup()

  init() {
    DispatchQueue.global().async(group: group) { [self] in
      while !isOver.load(ordering: .relaxed) {
        highest.max(AnonymousMemory.now(), ordering: .relaxed)
        usleep(1000)
      }
    }
  }

  /// Ends the watch, and gives the greatest value seen.
  func stop() -> Int {
    isOver.store(true, ordering: .relaxed)
    group.wait()
    return max(highest.load(ordering: .relaxed), AnonymousMemory.now())
  }
}
