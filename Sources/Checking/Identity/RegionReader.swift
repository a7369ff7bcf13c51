import ByteInput
import Findings
import IFCModel
import Part21

/// Says where instances stand in the text of a model.
struct RegionReader {
  /// Bytes of a line that are looked at, before and after the `#`: some files are one line.
  private static let reach = 4096

  private let bytes: ByteView

  init(_ model: Model) { bytes = model.structure.bytes }

  /// The regions of instances at these offsets, in their order; nil for what is at none.
  ///
  /// - Complexity: O(bytes up to the greatest offset), at the speed at which newlines are counted, and O(offsets × log
  ///   offsets).
  func regions(of offsets: [Int?]) -> [InstanceRegion?] {
    var regions = [InstanceRegion?](repeating: nil, count: offsets.count)
    var lines = LineNumbers(bytes: bytes)
    let inOrder = offsets.enumerated().compactMap { place, offset in offset.map { (offset: $0, place: place) } }
    for (offset, place) in inOrder.sorted(by: { $0 < $1 }) {
      let column = 1 + characters(lineStart(before: offset)..<offset)
      let end = column + characters(offset..<statementEnd(from: offset))
      regions[place] = InstanceRegion(line: lines.line(at: offset), column: column, endColumn: end)
    }
    return regions
  }

  private func lineStart(before offset: Int) -> Int {
    var start = offset
    while start > max(0, offset - Self.reach), !isBreak(bytes[start - 1]) { start -= 1 }
    return start
  }

  /// The end of the statement, or of its first line where it has several.
  private func statementEnd(from offset: Int) -> Int {
    var end = offset
    var isInString = false
    while end < min(bytes.count, offset + Self.reach), !isBreak(bytes[end]) {
      if bytes[end] == UInt8(ascii: "'") { isInString.toggle() }
      end += 1
      if bytes[end - 1] == UInt8(ascii: ";"), !isInString { break }
    }
    return end
  }

  private func isBreak(_ byte: UInt8) -> Bool { byte == UInt8(ascii: "\n") || byte == UInt8(ascii: "\r") }

  /// Characters of UTF-8, which are those bytes that do not continue one.
  private func characters(_ range: Range<Int>) -> Int { range.count { bytes[$0] & 0xC0 != 0x80 } }
}
