import ByteInput
public import IFCModel
import Part21

/// Values that say the name of their property once more, as templates fill it in: `SerialNumber`, `SERIAL NUMBER` or
/// `// SerialNumber //` for SerialNumber. Case, blanks and punctuation do not count.
///
/// Texts are told apart by a number each (``ListedProperties``); most pairs are decided by two bytes.
public struct EchoedNames: Sendable {
  /// A name of fewer letters and digits may be its own answer.
  public static let shortest = 6

  private let texts: [Range<Int>]
  private let bytes: ByteView
  /// For each text how it begins and how long it is, without what does not count; 0 for one that is too short.
  private let signatures: [UInt16]

  /// - Complexity: O(bytes of the different texts), spread over the threads.
  public init(_ listed: ListedProperties, _ model: Model) {
    texts = listed.texts
    bytes = model.structure.bytes
    signatures = Array(
      Slots.map(count: texts.count, threads: model.reader.threads) { [texts, bytes] range in
        range.map { EchoedNames.signature(of: texts[$0], in: bytes) }
      }.joined())
  }

  /// Whether the text of a value is that of its property's name; false for a name that is shorter than
  /// ``shortest``: it may be its own answer. O(1) for nearly all.
  public func holds(name: UInt32, value: UInt32) -> Bool {
    let (name, value) = (Int(name), Int(value))
    guard signatures.indices.contains(name), signatures[name] != 0, signatures[name] == signatures[value] else {
      return false
    }
    return name == value || EchoedNames.isEcho(texts[value], of: texts[name], in: bytes)
  }

  /// The same of two texts between apostrophes. O(length).
  static func isEcho(_ value: Range<Int>, of name: Range<Int>, in bytes: ByteView) -> Bool {
    guard name.count >= shortest, value.count <= 4 * name.count else { return false }
    var (left, right) = (name.lowerBound, value.lowerBound)
    var counted = 0
    while true {
      let (one, other) = (next(&left, name.upperBound, bytes), next(&right, value.upperBound, bytes))
      guard one == other else { return false }
      guard one != nil else { return counted >= shortest }
      counted += 1
    }
  }

  private static func signature(of text: Range<Int>, in bytes: ByteView) -> UInt16 {
    guard shortest...256 ~= text.count else { return 0 }
    var at = text.lowerBound
    guard let first = next(&at, text.upperBound, bytes) else { return 0 }
    var count = 1
    while next(&at, text.upperBound, bytes) != nil { count += 1 }
    return count < shortest ? 0 : UInt16(first) << 8 | UInt16(count & 0xFF)
  }

  /// The next letter, in small, or digit, or byte of another sign; nil at the end.
  private static func next(_ at: inout Int, _ end: Int, _ bytes: ByteView) -> UInt8? {
    while at < end {
      let byte = bytes[at]
      at += 1
      if (byte | 0x20) &- 0x61 < 26 { return byte | 0x20 }
      if byte &- 0x30 < 10 || byte >= 0x80 { return byte }
    }
    return nil
  }
}
