/// What a finding is known by from one check to the next: a number made of the requirement and of the object.
///
/// It is made of nothing that an export changes without anybody having changed the building: no line, no instance name,
/// no path, and no sentence, so that every language gives the same. ``FindingFingerprints`` says what goes into it.
///
/// As text it is 16 hexadecimal digits: SARIF's `partialFingerprints`, GitLab's `fingerprint`, and `fingerprint` of the
/// JSON report.
public struct Fingerprint: Hashable, Sendable, BitwiseCopyable {
  /// The number.
  public let value: UInt64

  /// A fingerprint that was known before.
  public init(_ value: UInt64) { self.value = value }

  /// The fingerprint that 16 lower-case hexadecimal digits write; nil for anything else.
  public init?(_ text: String) {
    guard text.utf8.count == 16, text.utf8.allSatisfy(Self.isDigit), let value = UInt64(text, radix: 16) else {
      return nil
    }
    self.value = value
  }

  /// The 16 digits.
  public var text: String {
    let digits = String(value, radix: 16)
    return String(repeating: "0", count: 16 - digits.utf8.count) + digits
  }

  private static func isDigit(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "a")...UInt8(ascii: "f"): true
    default: false
    }
  }
}

/// Makes a ``Fingerprint`` of words: FNV-1a of 64 bits over their UTF-8, each closed by a byte that UTF-8 does not have
/// (`0xFF`), so that `ab` + `c` is not `a` + `bc`.
struct FingerprintDigest: Sendable, BitwiseCopyable {
  private var state: UInt64 = 0xCBF2_9CE4_8422_2325

  /// The digest that goes on where a fingerprint ends.
  init(after fingerprint: Fingerprint) { state = fingerprint.value }

  /// The digest of these words.
  init(_ words: String...) {
    for word in words { add(word) }
  }

  /// Takes a word in. O(bytes).
  mutating func add(_ word: String) {
    for byte in word.utf8 { add(byte) }
    add(0xFF)
  }

  /// The fingerprint of all words so far.
  var fingerprint: Fingerprint { Fingerprint(state) }

  private mutating func add(_ byte: UInt8) {
    state = (state ^ UInt64(byte)) &* 0x0000_0100_0000_01B3
  }
}

extension Fingerprint {
  /// What some words are known by, for whoever has to tell things apart that are no findings on objects.
  public init(words: [String]) {
    var digest = FingerprintDigest()
    for word in words { digest.add(word) }
    self = digest.fingerprint
  }

  /// The fingerprint of the same words and one more.
  public func adding(_ word: String) -> Fingerprint {
    var digest = FingerprintDigest(after: self)
    digest.add(word)
    return digest.fingerprint
  }
}
