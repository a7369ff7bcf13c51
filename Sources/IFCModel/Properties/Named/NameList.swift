import ByteInput
import Part21

/// Names that are looked for among very many: told apart by their first eight bytes, so that nearly all names of a file
/// are passed over at once.
struct NameList: Sendable {
  /// The names in UTF-8, by number.
  private let names: [[UInt8]]
  /// Texts are equal where they are canonically equivalent: `é` is one letter, in whatever way a file writes it.
  private let numbers: [String: Int]
  /// For each hash of a beginning, the name that begins so.
  private let beginnings: [Beginning]

  /// The names whose beginnings have one hash.
  private enum Beginning: Sendable {
    case none
    case one(UInt64, number: Int)
    case several
  }

  private static let hashBits: UInt64 = 12
  /// How many bytes make a beginning; of shorter names all, and zeros.
  private static let width = 8

  init(_ all: [String]) {
    names = all.map { Array($0.utf8) }
    numbers = Dictionary(all.enumerated().map { ($1, $0) }, uniquingKeysWith: { first, _ in first })
    var beginnings = [Beginning](repeating: .none, count: 1 << NameList.hashBits)
    for (number, name) in names.enumerated() where numbers[all[number]] == number {
      let beginning = name.prefix(NameList.width).reversed().reduce(UInt64(0)) { $0 << 8 | UInt64($1) }
      let hash = NameList.hash(beginning)
      if case .none = beginnings[hash] {
        beginnings[hash] = .one(beginning, number: number)
      } else {
        beginnings[hash] = .several
      }
      for hash in NameList.takenApart(name) { beginnings[hash] = .several }
    }
    self.beginnings = beginnings
  }

  /// The hashes of the beginnings of a name whose eighth letter has a mark, where its letter and its mark are two
  /// characters: the mark stands behind the beginning.
  private static func takenApart(_ name: [UInt8]) -> [Int] {
    guard name.count >= width, name[width - 1] >= 0x80, name.prefix(width - 1).allSatisfy({ $0 < 0x80 }) else {
      return []
    }
    let start = name.prefix(width - 1).reversed().reduce(UInt64(0)) { $0 << 8 | UInt64($1) }
    let letters = UInt8(ascii: "A")...UInt8(ascii: "z")
    return letters.map { hash(start | UInt64($0) << UInt64(8 * (width - 1))) }
  }

  /// How many names there are.
  var count: Int { names.count }

  /// The number of a name; nil where it is none of these.
  func number(of name: String) -> Int? { numbers[name] }

  /// The number of the name that is the parameter before which a cursor stands; nil where it is none of these.
  ///
  /// - Complexity: O(1) for nearly all names that are none of these.
  func number(at cursor: ParameterCursor, _ decoder: StringDecoder) -> Int? {
    let bytes = cursor.bytes
    let position = cursor.position
    var only: Int?
    if position < bytes.count, bytes[position] == UInt8(ascii: "'"),
      let beginning = NameList.beginning(of: bytes, at: position + 1)
    {
      switch beginnings[NameList.hash(beginning)] {
      case .none: return nil
      case .one(beginning, let number): only = number
      case .one: return nil
      case .several: break
      }
    }
    var cursor = cursor
    guard let parameter = cursor.next(), parameter.kind == .string else { return nil }
    let name = bytes[parameter.body]
    if let only, name.count == names[only].count, name.starts(with: names[only]), StringDecoder.isPlain(name) {
      return only
    }
    guard StringDecoder.isPlain(name) else { return numbers[decoder.decode(name)] }
    return unsafe only == nil ? numbers[String(decoding: name.buffer, as: UTF8.self)] : nil
  }

  /// The first eight bytes of a string, or all of a shorter one; nil where they do not say how its text begins: where
  /// something in them is encoded, or the bytes of the file end.
  @inline(__always)
  private static func beginning(of bytes: ByteView, at offset: Int) -> UInt64? {
    guard offset + width < bytes.count else { return nil }
    var word = bytes.word(at: offset)
    let apostrophes = zeros(word ^ 0x2727_2727_2727_2727)
    if apostrophes != 0 {
      let length = apostrophes.trailingZeroBitCount / 8
      // Two apostrophes are one in the text.
      if bytes[offset + length + 1] == UInt8(ascii: "'") { return nil }
      word &= (1 << UInt64(length * 8)) - 1
    }
    let isEncoded = (word & highBits) | zeros(word ^ 0x5C5C_5C5C_5C5C_5C5C) != 0
    return isEncoded ? nil : word
  }

  private static let highBits: UInt64 = 0x8080_8080_8080_8080

  /// The high bit of the first byte that is zero, and of none before it; 0 where no byte is.
  @inline(__always)
  private static func zeros(_ word: UInt64) -> UInt64 { (word &- 0x0101_0101_0101_0101) & ~word & highBits }

  @inline(__always)
  private static func hash(_ beginning: UInt64) -> Int {
    Int(truncatingIfNeeded: (beginning &* 0x9E37_79B9_7F4A_7C15) >> (64 - hashBits))
  }
}
