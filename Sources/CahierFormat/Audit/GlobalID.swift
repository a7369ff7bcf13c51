/// The form of GlobalIds (IfcGloballyUniqueId): 128 bits in 22 characters of six bits.
enum GlobalID {
  /// Whether a text has that form.
  static func isRight(_ text: String) -> Bool {
    let bytes = Array(text.utf8)
    guard bytes.count == 22, UInt8(ascii: "0")...UInt8(ascii: "3") ~= bytes[0] else { return false }
    return bytes.allSatisfy { byte in
      switch byte {
      case UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
        UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "_"), UInt8(ascii: "$"):
        true
      default: false
      }
    }
  }
}
