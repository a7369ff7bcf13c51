import ByteInput
import Part21

/// Names that are looked for among very many: told apart by their first four bytes, so that nearly all names of a file
/// are passed over at once.
struct NameList: Sendable {
  /// The names in UTF-8, by number.
  private let names: [[UInt8]]
  private let numbers: [[UInt8]: Int]
  /// For each hash of four bytes, the numbers of the names that begin so.
  private let beginnings: [[Int]]
  private let isBeginning: [Bool]

  private static let hashBits: UInt32 = 12
  private static let width = 4

  init(_ all: [String]) {
    names = all.map { Array($0.utf8) }
    numbers = Dictionary(names.enumerated().map { ($1, $0) }, uniquingKeysWith: { first, _ in first })
    var beginnings = [[Int]](repeating: [], count: 1 << NameList.hashBits)
    for (number, name) in names.enumerated() where name.count >= NameList.width && numbers[name] == number {
      let word = name.prefix(NameList.width).reversed().reduce(UInt32(0)) { $0 << 8 | UInt32($1) }
      beginnings[NameList.hash(word)].append(number)
    }
    self.beginnings = beginnings
    isBeginning = beginnings.map { !$0.isEmpty }
  }

  /// How many names there are.
  var count: Int { names.count }

  /// The number of a name; nil where it is none of these.
  func number(of name: String) -> Int? { numbers[Array(name.utf8)] }

  /// The number of the name that is the parameter before which a cursor stands; nil where it is none of these.
  ///
  /// - Complexity: O(1) for nearly all names that are none of these.
  func number(at cursor: ParameterCursor, _ decoder: StringDecoder) -> Int? {
    let bytes = cursor.bytes
    let position = cursor.position
    if position + NameList.width < bytes.count, bytes[position] == UInt8(ascii: "'") {
      let word = bytes.word(at: position + 1)
      if NameList.isPlain(word), !isBeginning[NameList.hash(word)] { return nil }
    }
    var cursor = cursor
    guard let parameter = cursor.next(), parameter.kind == .string else { return nil }
    return number(encoded: bytes[parameter.body], decoder)
  }

  private func number(encoded name: ByteView, _ decoder: StringDecoder) -> Int? {
    guard StringDecoder.isPlain(name) else { return numbers[Array(decoder.decode(name).utf8)] }
    guard name.count >= NameList.width else { return unsafe numbers[Array(name.buffer)] }
    return beginnings[NameList.hash(name.word(at: 0))].first { name.elementsEqual(names[$0]) }
  }

  /// Whether four bytes are ASCII without an apostrophe, which would end the name, and without an escape.
  @inline(__always)
  private static func isPlain(_ word: UInt32) -> Bool {
    let high: UInt32 = 0x8080_8080
    func isZeroAnywhere(_ bytes: UInt32) -> UInt32 { (bytes &- 0x0101_0101) & ~bytes & high }
    return (word & high) | isZeroAnywhere(word ^ 0x2727_2727) | isZeroAnywhere(word ^ 0x5C5C_5C5C) == 0
  }

  @inline(__always)
  private static func hash(_ word: UInt32) -> Int { Int((word &* 0x9E37_79B1) >> (32 - hashBits)) }
}
