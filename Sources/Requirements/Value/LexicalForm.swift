/// How numbers and truth values are written in an IDS: the table "XML base types" of IDS `DataTypes.md`.
public enum LexicalForm {
  /// The number that a text writes as `xs:double`, or nil where it is none.
  ///
  /// A point as decimal mark, no thousands separator, an exponent where wanted: `42`, `42.`, `.5`, `1.2345E3`; `NaN`,
  /// `INF`, `+INF` and `-INF`. White space, hexadecimal digits and a comma are refused.
  public static func double(_ text: String) -> Double? {
    switch text {
    case "NaN": return .nan
    case "INF", "+INF": return .infinity
    case "-INF": return -.infinity
    default: break
    }
    let isPlain = text.utf8.allSatisfy { byte in
      switch byte {
      case UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "+"), UInt8(ascii: "-"), UInt8(ascii: "."),
        UInt8(ascii: "e"), UInt8(ascii: "E"):
        true
      default: false
      }
    }
    return isPlain ? Double(text) : nil
  }

  /// The number that a text writes as `xs:integer`, or nil where it is none or needs more than 64 bits.
  public static func integer(_ text: String) -> Int64? {
    isInteger(text) ? Int64(text) : nil
  }

  /// The whole number that a text writes, of 64 bits, with zeros behind a point or without: `42`, `42.0`; nil for any
  /// other.
  public static func wholeNumber(_ text: String) -> Int64? {
    let parts = text.split(separator: ".", maxSplits: 1, omittingEmptySubsequences: false)
    let isWhole = parts.dropFirst().allSatisfy { $0.allSatisfy { $0 == "0" } }
    return isWhole ? parts.first.flatMap { integer(String($0)) } : nil
  }

  /// Whether a text is an `xs:integer` of any size.
  public static func isInteger(_ text: String) -> Bool {
    var digits = Substring(text)
    if let sign = digits.first, sign == "+" || sign == "-" { digits.removeFirst() }
    return !digits.isEmpty && digits.utf8.allSatisfy { UInt8(ascii: "0")...UInt8(ascii: "9") ~= $0 }
  }

  /// The truth value that a text writes as `xs:boolean`: `true`, `false`, `1`, `0`; nil for anything else.
  public static func boolean(_ text: String) -> Bool? {
    switch text {
    case "true", "1": true
    case "false", "0": false
    default: nil
    }
  }
}
