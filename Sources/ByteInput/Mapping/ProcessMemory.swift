import Glibc

/// How much memory the process has just now.
public enum ProcessMemory {
  /// In the machine's memory, mapped files included, in bytes; 0 where the system does not say.
  public static var resident: Int { now.resident }

  /// Its own, behind which no file stands, in bytes; 0 where the system does not say.
  public static var anonymous: Int { now.anonymous }

  /// Both at one moment. One read of `/proc/self/statm`, about 2 µs.
  static var now: (resident: Int, anonymous: Int) {
    let descriptor = unsafe open("/proc/self/statm", O_RDONLY | O_CLOEXEC)
    guard descriptor >= 0 else { return (0, 0) }
    defer { close(descriptor) }
    var text = [UInt8](repeating: 0, count: 128)
    let count = unsafe read(descriptor, &text, text.count)
    // Pages: of the address space, resident, of them backed by files.
    let pages = text.prefix(max(0, count)).split(separator: 0x20).prefix(3).map { digits in
      digits.reduce(0) { $0 * 10 + Int($1 &- 0x30) }
    }
    guard pages.count == 3 else { return (0, 0) }
    let page = Int(sysconf(Int32(_SC_PAGESIZE)))
    return (pages[1] * page, max(0, pages[1] - pages[2]) * page)
  }
}
