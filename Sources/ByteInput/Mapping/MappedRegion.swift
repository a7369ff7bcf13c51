import CMappedFiles
import Dispatch
import Glibc

/// A region of memory that is given back when the last user lets go.
///
/// The region is always followed by at least ``slack`` readable bytes, so that a scanner may load whole blocks at the
/// end without leaving it. What the slack holds is zero.
@safe
final class MappedRegion: @unchecked Sendable {
  // SAFETY: `base` points to `reserved` bytes of our own mapping, released once, in deinit. Nothing writes to them
  // after init has ended, so that any number of threads may read (hence @unchecked Sendable).
  private let base: UnsafeMutableRawPointer
  /// The whole reservation, which begins at or before `base`.
  private let reservation: UnsafeMutableRawBufferPointer
  /// How many bytes of content there are.
  let count: Int
  /// Whether the content is that of a file, so that its pages can be had again.
  private let isOfFile: Bool
  /// Its place in the list of mapped files; null where it is none, or there was no memory for the list.
  private let listed: OpaquePointer?
  /// What the file was like; nil for other memory.
  let state: FileState?
  /// How many threads give the pages back.
  private let threads: Int

  /// Readable bytes behind the content.
  static let slack = 128

  var view: ByteView { unsafe ByteView(unsafe: UnsafeRawPointer(base), count: count) }

  private init(
    unsafe base: UnsafeMutableRawPointer, in reservation: UnsafeMutableRawBufferPointer, count: Int, isOfFile: Bool,
    state: FileState? = nil, threads: Int = 1
  ) {
    unsafe self.base = base
    unsafe self.reservation = reservation
    self.count = count
    self.isOfFile = isOfFile
    self.state = state
    unsafe listed = isOfFile ? recol_mapped_file_add(base, count) : nil
    self.threads = threads
  }

  deinit {
    unsafe recol_mapped_file_remove(listed)
    letGoOfAll()
    unsafe munmap(reservation.baseAddress, reservation.count)
  }

  /// Whether something else stands for a part of the file, which was not to be had: see ``MappedFiles/guardAgainstCuts()``.
  var wasCut: Bool { unsafe recol_mapped_file_was_cut(listed) }

  /// Whether the file is another one than when it was mapped. Two system calls.
  var hasChanged: Bool { state?.hasChanged ?? false }

  /// Takes the pages of a large file out of the mapping by several threads; `munmap` would do it by one, and a quarter
  /// of a million pages take their time.
  private func letGoOfAll() {
    let piece = 16 << 20
    let pieces = count / piece
    guard isOfFile, threads > 1, pieces > 1 else { return }
    DispatchQueue.concurrentPerform(iterations: min(threads, pieces)) { thread in
      for number in stride(from: thread, to: pieces, by: min(threads, pieces)) {
        letGo(number * piece..<(number + 1) * piece)
      }
    }
  }

  /// Gives the pages inside a range of bytes back to the system, which reads them again from the file where they are
  /// asked for. Memory that holds the only copy stays.
  func letGo(_ range: Range<Int>) {
    guard isOfFile else { return }
    let page = Int(sysconf(Int32(_SC_PAGESIZE)))
    let start = (range.lowerBound + page - 1) / page * page
    let end = range.upperBound / page * page
    if start < end { unsafe madvise(base + start, end - start, MADV_DONTNEED) }
  }

  /// Maps `count` bytes of the open file `descriptor`, read-only; nil with `errno` set where the system refuses.
  ///
  /// The content's pages lie over an anonymous mapping that is one slack longer: reading behind the last byte is
  /// reading zeros and not a fault, even where the file ends on a page border.
  static func file(descriptor: Int32, count: Int, state: FileState? = nil, threads: Int = 1) -> MappedRegion? {
    guard let (base, reservation) = unsafe reserve(count) else { return nil }
    let mapped = unsafe mmap(base, count, PROT_READ, MAP_PRIVATE | MAP_FIXED, descriptor, 0)
    guard unsafe mapped != MAP_FAILED else {
      unsafe munmap(reservation.baseAddress, reservation.count)
      return nil
    }
    return unsafe MappedRegion(
      unsafe: base, in: reservation, count: count, isOfFile: true, state: state, threads: threads)
  }

  /// Memory for up to `capacity` bytes that `fill` writes; it returns how many it wrote, or throws.
  ///
  /// - Returns: nil, with `errno` set, where the system has no memory.
  static func filled<Failure: Error>(
    capacity: Int, _ fill: (UnsafeMutableRawBufferPointer) throws(Failure) -> Int
  ) throws(Failure) -> MappedRegion? {
    guard let (base, reservation) = unsafe reserve(capacity) else { return nil }
    do throws(Failure) {
      let written = try unsafe fill(UnsafeMutableRawBufferPointer(start: base, count: capacity))
      return unsafe MappedRegion(unsafe: base, in: reservation, count: min(written, capacity), isOfFile: false)
    } catch {
      unsafe munmap(reservation.baseAddress, reservation.count)
      throw error
    }
  }

  /// A copy of some bytes; nil, with `errno` set, where the system has no memory.
  static func copy(_ bytes: [UInt8]) -> MappedRegion? {
    unsafe filled(capacity: bytes.count) { target in
      unsafe target.copyBytes(from: bytes)
      return bytes.count
    }
  }

  /// What the kernel needs to map a file's pages by the 2 MiB: the address must be as aligned as the file offset.
  private static let alignment = 2 << 20

  /// Address space for `capacity` bytes and the slack, all zero; pages cost memory only once they are written.
  private static func reserve(_ capacity: Int) -> (UnsafeMutableRawPointer, UnsafeMutableRawBufferPointer)? {
    let page = Int(sysconf(Int32(_SC_PAGESIZE)))
    let (padded, overflow) = capacity.addingReportingOverflow(slack + page - 1 + alignment)
    guard capacity >= 0, !overflow else { return nil }
    let reserved = padded / page * page
    let flags = MAP_PRIVATE | MAP_ANONYMOUS | MAP_NORESERVE
    let start = unsafe mmap(nil, reserved, PROT_READ | PROT_WRITE, flags, -1, 0)
    guard let start = unsafe start, unsafe start != MAP_FAILED else { return nil }
    let base = unsafe start.alignedUp(toMultipleOf: alignment)
    return unsafe (base, UnsafeMutableRawBufferPointer(start: start, count: reserved))
  }
}
