/// Writes a package (a ZIP archive, APPNOTE 6.3.4) piece by piece: nothing of it stays in memory but the list of parts.
///
/// Sizes and sums stand behind each part (4.3.9), since they are known only then. The same parts give the same bytes:
/// all of them bear the first day of the format.
public final class PackageWriter {
  /// Archives of more bytes, or parts of more, need another form, which some programs do not read.
  public static let mostBytes = Int(UInt32.max)

  private struct Entry {
    let name: [UInt8]
    let offset: Int
    var checksum: UInt32 = 0
    var packedSize = 0
    var plainSize = 0
  }

  private let output: ([UInt8]) -> Void
  private var entries: [Entry] = []
  private var offset = 0
  private var stream: DeflateStream?
  /// Whether something did not fit: without memory, or beyond ``mostBytes``. What was written is no package then.
  public private(set) var hasFailed = false

  /// A writer that gives its bytes to `output`, in order.
  public init(_ output: @escaping ([UInt8]) -> Void) {
    self.output = output
  }

  /// Begins a part.
  public func begin(_ name: String) {
    let entry = Entry(name: Array(name.utf8), offset: offset)
    entries.append(entry)
    stream = DeflateStream()
    if stream == nil { hasFailed = true }
    var header: [UInt8] = []
    header.add32(0x0403_4B50)
    header += Self.facts
    header.add32(0)
    header.add32(0)
    header.add32(0)
    header.add16(UInt16(clamping: entry.name.count))
    header.add16(0)
    give(header + entry.name)
  }

  /// Adds to the part that was begun.
  public func add(_ bytes: [UInt8]) { stream?.add(bytes, to: give) }

  /// Ends the part.
  public func end() {
    stream?.finish(to: give)
    guard let place = entries.indices.last else { return }
    if let checksum = stream?.checksum { entries[place].checksum = checksum }
    entries[place].packedSize = stream?.packedSize ?? 0
    entries[place].plainSize = stream?.plainSize ?? 0
    stream = nil
    if entries[place].plainSize > Self.mostBytes || offset > Self.mostBytes { hasFailed = true }
    var descriptor: [UInt8] = []
    descriptor.add32(0x0807_4B50)
    descriptor.add(sizesOf: entries[place].checksum, entries[place].packedSize, entries[place].plainSize)
    give(descriptor)
  }

  /// Writes a whole part.
  public func write(_ name: String, _ text: String) { write(name, Array(text.utf8)) }

  /// Writes a whole part.
  public func write(_ name: String, _ bytes: [UInt8]) {
    begin(name)
    add(bytes)
    end()
  }

  /// Ends the package with its directory (4.3.12, 4.3.16).
  public func finish() {
    let start = offset
    for entry in entries {
      var record: [UInt8] = []
      record.add32(0x0201_4B50)
      record.add16(20)
      record += Self.facts
      record.add(sizesOf: entry.checksum, entry.packedSize, entry.plainSize)
      record.add16(UInt16(clamping: entry.name.count))
      for _ in 0..<4 { record.add16(0) }
      record.add32(0)
      record.add32(UInt32(clamping: entry.offset))
      give(record + entry.name)
    }
    if offset > Self.mostBytes { hasFailed = true }
    var end: [UInt8] = []
    end.add32(0x0605_4B50)
    end.add32(0)
    end.add16(UInt16(clamping: entries.count))
    end.add16(UInt16(clamping: entries.count))
    end.add32(UInt32(clamping: offset - start))
    end.add32(UInt32(clamping: start))
    end.add16(0)
    give(end)
  }

  /// What the two headers of every part say: version 2.0; sizes behind the data, names in UTF-8; deflated; midnight of
  /// 1 January 1980.
  private static let facts: [UInt8] = {
    var facts: [UInt8] = []
    for number: UInt16 in [20, 0x0808, 8, 0, 33] { facts.add16(number) }
    return facts
  }()

  private func give(_ bytes: [UInt8]) {
    offset += bytes.count
    output(bytes)
  }
}

extension [UInt8] {
  fileprivate mutating func add16(_ number: UInt16) {
    append(UInt8(truncatingIfNeeded: number))
    append(UInt8(truncatingIfNeeded: number >> 8))
  }

  fileprivate mutating func add32(_ number: UInt32) {
    add16(UInt16(truncatingIfNeeded: number))
    add16(UInt16(truncatingIfNeeded: number >> 16))
  }

  fileprivate mutating func add(sizesOf checksum: UInt32, _ packed: Int, _ plain: Int) {
    add32(checksum)
    add32(UInt32(clamping: packed))
    add32(UInt32(clamping: plain))
  }
}
