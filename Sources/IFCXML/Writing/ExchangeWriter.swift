/// Writes an exchange structure (ISO 10303-21) so that its lines are those of the document: an instance stands on the
/// line that its element begins on.
///
/// Instances come as their elements end: one comes behind those that stand within it. What has come is put in its order
/// at the end, and only where it is not in order yet.
struct ExchangeWriter {
  /// What has been written.
  private(set) var bytes: [UInt8] = []
  /// Whether each instance stands on its line.
  private(set) var isInOrder = true
  private var line = 1
  private var places: [InstancePlace] = []

  /// Where an instance stands, and where it belongs.
  private struct InstancePlace {
    let start: Int
    let line: Int
  }

  /// Adds bytes, which have no line breaks.
  mutating func write(_ more: some Sequence<UInt8>) { bytes += more }

  /// Adds an instance that belongs on a line of the document.
  mutating func write(_ instance: WrittenInstance, line wanted: Int) {
    if wanted < line { isInOrder = false }
    goTo(wanted)
    places.append(InstancePlace(start: bytes.count, line: wanted))
    instance.write(to: &bytes)
  }

  /// Puts each instance on its line; on one line they stay as they came.
  ///
  /// - Parameter change: what stands for an instance; nil where it stays as it is.
  /// - Complexity: O(bytes), and a sort of the instances, which are nearly in order; the bytes are there twice meanwhile.
  mutating func arrange(_ change: (ArraySlice<UInt8>) -> WrittenInstance?) {
    guard let first = places.first else { return }
    var ends = places.dropFirst().map(\.start)
    ends.append(bytes.count)
    let order = places.indices.sorted { (places[$0].line, $0) < (places[$1].line, $1) }
    let written = bytes
    bytes = []
    bytes.reserveCapacity(written.count)
    bytes += Self.withoutLineBreaks(written[..<first.start])
    line = 1
    for place in order {
      goTo(places[place].line)
      let instance = Self.withoutLineBreaks(written[places[place].start..<ends[place]])
      if let changed = change(instance) { changed.write(to: &bytes) } else { bytes += instance }
    }
    isInOrder = true
    places = []
  }

  private mutating func goTo(_ wanted: Int) {
    while line < wanted {
      bytes.append(UInt8(ascii: "\n"))
      line += 1
    }
  }

  /// Without the line breaks at the end, which lead to the next instance.
  private static func withoutLineBreaks(_ text: ArraySlice<UInt8>) -> ArraySlice<UInt8> {
    var text = text
    while text.last == UInt8(ascii: "\n") { text.removeLast() }
    return text
  }
}
