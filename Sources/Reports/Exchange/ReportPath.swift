/// Paths as forges take them: relative to the directory that a job works in, with single slashes.
enum ReportPath {
  /// `path` from `directory` on, without `./`; as it is where it leads elsewhere.
  static func relative(_ path: String, to directory: String?) -> String {
    var parts = path.split(separator: "/").filter { $0 != "." }
    guard path.hasPrefix("/") else { return parts.joined(separator: "/") }
    let base = (directory ?? "").split(separator: "/")
    guard !base.isEmpty, parts.count > base.count, parts.starts(with: base) else { return path }
    parts.removeFirst(base.count)
    return parts.joined(separator: "/")
  }

  /// The same as a URI reference (RFC 3986): every byte that is not unreserved is percent-encoded, slashes excepted.
  static func uri(_ path: String, to directory: String?) -> String {
    let relative = relative(path, to: directory)
    var uri = relative.hasPrefix("/") ? "file://" : ""
    for byte in relative.utf8 {
      if isUnreserved(byte) {
        uri.unicodeScalars.append(Unicode.Scalar(byte))
      } else {
        let digits = String(byte, radix: 16, uppercase: true)
        uri += digits.utf8.count == 1 ? "%0\(digits)" : "%\(digits)"
      }
    }
    return uri
  }

  private static func isUnreserved(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
      UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "-"), UInt8(ascii: "."), UInt8(ascii: "_"),
      UInt8(ascii: "~"), UInt8(ascii: "/"):
      true
    default: false
    }
  }
}
