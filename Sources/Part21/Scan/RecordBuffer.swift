/// The instances found in one chunk, in file order: parallel columns that are written once and read once.
///
/// A buffer is reused from chunk to chunk by the thread that owns it.
@safe
final class RecordBuffer {
  // SAFETY: checking exclusive access at run time costs a tenth of the scan; no access here can overlap another, since
  // every method is a leaf and the buffer belongs to one thread. The three columns have `capacity` elements each,
  // `count` of which are initialised; reserve() is called before every append, and the buffer never leaves its thread.
  @exclusivity(unchecked) private(set) var names: UnsafeMutablePointer<UInt64>
  @exclusivity(unchecked) private(set) var offsets: UnsafeMutablePointer<UInt32>
  @exclusivity(unchecked) private(set) var codes: UnsafeMutablePointer<UInt16>
  @exclusivity(unchecked) private var capacity: Int
  @exclusivity(unchecked) private var filled = 0
  /// How many instances there are.
  var count: Int { unsafe filled }
  /// What was found to be wrong on the way.
  var problems = ProblemList()
  /// Where bytes above 127 were seen: ranges of offsets into the file.
  var nonASCII: [Range<Int>] = []
  /// The names that a reference section gives to instances of other files.
  var externalNames: Set<UInt64> = []

  init(capacity: Int = 1 << 15) {
    unsafe self.capacity = capacity
    unsafe names = .allocate(capacity: capacity)
    unsafe offsets = .allocate(capacity: capacity)
    unsafe codes = .allocate(capacity: capacity)
  }

  deinit {
    unsafe names.deallocate()
    unsafe offsets.deallocate()
    unsafe codes.deallocate()
  }

  /// Forgets everything, keeps the memory.
  func clear() {
    unsafe filled = 0
    problems = ProblemList()
    nonASCII.removeAll(keepingCapacity: true)
    externalNames.removeAll()
  }

  /// Makes room for `more` instances.
  @inline(__always)
  func reserve(_ more: Int) {
    if unsafe filled + more > capacity { grow(more) }
  }

  private func grow(_ more: Int) {
    let wider = unsafe max(capacity * 2, count + more)
    unsafe names = RecordBuffer.moved(names, count, wider)
    unsafe offsets = RecordBuffer.moved(offsets, count, wider)
    unsafe codes = RecordBuffer.moved(codes, count, wider)
    unsafe capacity = wider
  }

  private static func moved<Element>(
    _ old: UnsafeMutablePointer<Element>, _ count: Int, _ wider: Int
  ) -> UnsafeMutablePointer<Element> {
    let new = UnsafeMutablePointer<Element>.allocate(capacity: wider)
    unsafe new.moveInitialize(from: old, count: count)
    unsafe old.deallocate()
    return unsafe new
  }

  /// Adds an instance; room must have been made.
  func append(name: UInt64, offset: UInt32, code: UInt16) {
    var writer = writer
    writer.append(name: name, offset: offset, code: code)
    take(writer)
  }

  /// Where the next instances go; room must have been made for them.
  var writer: RecordWriter {
    unsafe RecordWriter(names: names + filled, offsets: offsets + filled, codes: codes + filled)
  }

  /// Counts what a writer of this buffer has added since it was made.
  @inline(__always)
  func take(_ writer: RecordWriter) { unsafe filled &+= writer.count }
}

/// Adds instances to a ``RecordBuffer`` with its places in registers.
@safe
struct RecordWriter {
  // SAFETY: the pointers lead into columns with as much room as was made, and live for one batch.
  private let names: UnsafeMutablePointer<UInt64>
  private let offsets: UnsafeMutablePointer<UInt32>
  private let codes: UnsafeMutablePointer<UInt16>
  /// How many have been added.
  private(set) var count = 0

  @inline(__always)
  init(
    names: UnsafeMutablePointer<UInt64>, offsets: UnsafeMutablePointer<UInt32>, codes: UnsafeMutablePointer<UInt16>
  ) {
    unsafe self.names = names
    unsafe self.offsets = offsets
    unsafe self.codes = codes
  }

  @inline(__always)
  mutating func append(name: UInt64, offset: UInt32, code: UInt16) {
    unsafe names[count] = name
    unsafe offsets[count] = offset
    unsafe codes[count] = code
    count &+= 1
  }
}
