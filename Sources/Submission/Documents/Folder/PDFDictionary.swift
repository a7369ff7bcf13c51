import ByteInput

/// What the dictionary of a PDF's trailer says itself, and not what stands in its strings or parts (ISO 32000-1, 7.3).
struct PDFDictionary {
  /// Whether it names how the file is encrypted.
  private(set) var isEncrypted = false
  /// Whether it is that of a cross-reference stream.
  private(set) var isSection = false
  /// Where other cross-reference sections are: `/Prev`, `/XRefStm`.
  private(set) var others: [Int] = []

  /// How many bytes of a dictionary are looked at.
  private static let longest = 1 << 16

  /// Reads a dictionary; nil where none begins at `start`.
  ///
  /// - Parameter budget: how many bytes may still be looked at in the file; it is lessened by those that were.
  init?(_ view: ByteView, from start: Int, to end: Int, budget: inout Int) {
    let end = min(end, start + min(PDFDictionary.longest, budget))
    var place = PDFDictionary.skippingBlanks(view, start, end)
    defer { budget -= max(0, place - start) }
    guard place + 1 < end, view[place] == 0x3C, view[place + 1] == 0x3C else { return nil }
    place += 2
    var depth = 1
    while place < end {
      let byte = view[place]
      let next = place + 1 < end ? view[place + 1] : 0
      switch byte {
      case UInt8(ascii: "<") where next == byte, UInt8(ascii: "["):
        depth += 1
        place += byte == next ? 2 : 1
      case UInt8(ascii: ">") where next == byte, UInt8(ascii: "]"):
        depth -= 1
        place += byte == next && byte == UInt8(ascii: ">") ? 2 : 1
        if depth == 0 { return }
      case UInt8(ascii: "("): place = PDFDictionary.afterString(view, place, end)
      case UInt8(ascii: "%"):
        while place < end, view[place] != 0x0A, view[place] != 0x0D { place += 1 }
      case UInt8(ascii: "/"):
        let name = PDFDictionary.name(view, place + 1, end)
        place = name.end
        if depth == 1 { take(name.text, view, place, end) }
      default: place += 1
      }
    }
  }

  private mutating func take(_ name: String, _ view: ByteView, _ place: Int, _ end: Int) {
    let value = PDFDictionary.skippingBlanks(view, place, end)
    switch name {
    case "Encrypt": isEncrypted = isEncrypted || !view[value..<min(end, value + 4)].starts(with: "null")
    case "XRef": isSection = true
    case "Prev", "XRefStm":
      let digits = unsafe view[value..<min(end, value + 15)].buffer.prefix { (0x30...0x39).contains($0) }
      if let number = Int(unsafe String(decoding: digits, as: UTF8.self)) { others.append(number) }
    default: break
    }
  }

  /// The name behind a `/`, its `#41` decoded.
  private static func name(_ view: ByteView, _ start: Int, _ end: Int) -> (text: String, end: Int) {
    var (place, bytes): (Int, [UInt8]) = (start, [])
    while place < end, view[place] > 0x20, !"()<>[]{}/%".utf8.contains(view[place]) {
      if view[place] == UInt8(ascii: "#"), place + 2 < end,
        let code = UInt8(view[place + 1..<place + 3].text, radix: 16)
      {
        bytes.append(code)
        place += 3
      } else {
        bytes.append(view[place])
        place += 1
      }
    }
    return (String(decoding: bytes, as: UTF8.self), place)
  }

  /// The place behind a string in parentheses, which may hold others.
  private static func afterString(_ view: ByteView, _ start: Int, _ end: Int) -> Int {
    var (place, depth) = (start, 0)
    while place < end {
      switch view[place] {
      case UInt8(ascii: "\\"): place += 1
      case UInt8(ascii: "("): depth += 1
      case UInt8(ascii: ")"): depth -= 1
      default: break
      }
      place += 1
      if depth == 0 { return min(place, end) }
    }
    return end
  }

  /// The first place from `start` on that holds no blank.
  static func skippingBlanks(_ view: ByteView, _ start: Int, _ end: Int) -> Int {
    var place = start
    while place < end, view[place] <= 0x20 { place += 1 }
    return min(place, end)
  }
}
