import Glibc

/// Rows on disk until they are written: the sheets of a workbook are written one after the other, and models give rows
/// for all of them at once.
///
/// The file has no name: it is gone with the process, however that ends.
final class RowSpool {
  private static let blockSize = 1 << 16

  private let file: Int32
  private var block: [UInt8] = []
  /// Rows written.
  private(set) var rows = 0
  /// What the system refused first, as its errno.
  private(set) var refusal: Int32?

  /// - Parameter folder: where there is room for it.
  init(in folder: String) {
    var template = Array((folder + "/recol-XXXXXX").utf8CString)
    // The buffer is ours, and ends with a zero.
    file = unsafe template.withUnsafeMutableBufferPointer { buffer in
      guard let base = buffer.baseAddress else { return -1 }
      let file = unsafe mkstemp(base)
      if file >= 0 { unsafe unlink(base) }
      return file
    }
    if file < 0 { refusal = errno }
  }

  deinit { if file >= 0 { close(file) } }

  /// Adds a row.
  func add(_ cells: [String]) {
    rows += 1
    append(UInt32(cells.count))
    for cell in cells {
      append(UInt32(cell.utf8.count))
      block.append(contentsOf: cell.utf8)
    }
    if block.count >= Self.blockSize { flush() }
  }

  /// Hands on all rows in order, until `body` says that it has seen enough.
  func forEach(_ body: ([String]) -> Bool) {
    flush()
    guard refusal == nil else { return }
    var reader = SpoolReader(file)
    while let cells = reader.row() {
      guard body(cells) else { return }
    }
    refusal = reader.refusal
  }

  private func append(_ number: UInt32) {
    for shift in stride(from: 0, to: 32, by: 8) { block.append(UInt8(truncatingIfNeeded: number >> UInt32(shift))) }
  }

  private func flush() {
    var done = 0
    while refusal == nil, done < block.count {
      // The pointer lives as long as the closure, and write(2) reads at most the bytes that are left.
      let written = unsafe block.withUnsafeBytes { buffer in
        guard let base = buffer.baseAddress else { return 0 }
        return unsafe write(file, base + done, buffer.count - done)
      }
      if written > 0 { done += written } else if errno != EINTR { refusal = errno }
    }
    block.removeAll(keepingCapacity: true)
  }
}

/// Reads the rows of a spool from its beginning.
private struct SpoolReader {
  private static let blockSize = 1 << 16

  private let file: Int32
  private var offset: off_t = 0
  private var block: [UInt8] = []
  private var position = 0
  private(set) var refusal: Int32?

  init(_ file: Int32) { self.file = file }

  /// The next row; nil behind the last, and where reading fails.
  mutating func row() -> [String]? {
    guard let count = number() else { return nil }
    var cells: [String] = []
    for _ in 0..<count {
      guard let length = number(), fill(Int(length)) else { return nil }
      cells.append(String(decoding: block[position..<position + Int(length)], as: UTF8.self))
      position += Int(length)
    }
    return cells
  }

  private mutating func number() -> UInt32? {
    guard fill(4) else { return nil }
    defer { position += 4 }
    return (0..<4).reversed().reduce(0) { $0 << 8 | UInt32(block[position + $1]) }
  }

  /// Whether so many bytes are there, after reading more where need be.
  private mutating func fill(_ count: Int) -> Bool {
    if position + count <= block.count { return true }
    block.removeSubrange(..<position)
    position = 0
    while block.count < count {
      let wanted = max(Self.blockSize, count - block.count)
      var failure: Int32?
      // SAFETY: pread(2) fills at most the capacity that it is given.
      let piece = unsafe [UInt8](unsafeUninitializedCapacity: wanted) { buffer, filled in
        let read = unsafe pread(file, buffer.baseAddress, wanted, offset)
        if read < 0 { failure = errno }
        filled = max(0, read)
      }
      if let failure, failure != EINTR {
        refusal = failure
        return false
      }
      if failure == nil, piece.isEmpty { return false }
      offset += off_t(piece.count)
      block += piece
    }
    return true
  }
}
