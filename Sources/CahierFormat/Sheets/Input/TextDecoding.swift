/// Texts of files that do not say how they are encoded.
enum TextDecoding {
  /// UTF-8 or UTF-16 where the bytes say so, UTF-8 where they can be it, else Windows-1252, which all bytes can be.
  static func text(_ bytes: UnsafeRawBufferPointer) -> String {
    if unsafe bytes.starts(with: [0xFF, 0xFE]) {
      return unsafe utf16(bytes) { low, high in UInt16(low) | UInt16(high) << 8 }
    }
    if unsafe bytes.starts(with: [0xFE, 0xFF]) {
      return unsafe utf16(bytes) { high, low in UInt16(low) | UInt16(high) << 8 }
    }
    let start = unsafe bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
    let content = unsafe UnsafeRawBufferPointer(rebasing: bytes[start...])
    if let text = unsafe String(validating: content, as: UTF8.self) { return text }
    var scalars = String.UnicodeScalarView()
    for place in 0..<content.count {
      let byte = unsafe content[place]
      let value = 0x80...0x9F ~= byte ? windows1252[Int(byte) - 0x80] : UInt16(byte)
      scalars.append(Unicode.Scalar(value) ?? "\u{FFFD}")
    }
    return String(scalars)
  }

  private static func utf16(_ bytes: UnsafeRawBufferPointer, _ unit: (UInt8, UInt8) -> UInt16) -> String {
    var units: [UInt16] = []
    var place = 2
    while place + 1 < bytes.count {
      units.append(unsafe unit(bytes[place], bytes[place + 1]))
      place += 2
    }
    return String(decoding: units, as: UTF16.self)
  }

  /// What 0x80 to 0x9F stand for in Windows-1252 (unicode.org, CP1252.TXT); the five that it leaves open stay controls.
  private static let windows1252: [UInt16] = [
    0x20AC, 0x81, 0x201A, 0x0192, 0x201E, 0x2026, 0x2020, 0x2021, 0x02C6, 0x2030, 0x0160, 0x2039, 0x0152, 0x8D, 0x017D,
    0x8F, 0x90, 0x2018, 0x2019, 0x201C, 0x201D, 0x2022, 0x2013, 0x2014, 0x02DC, 0x2122, 0x0161, 0x203A, 0x0153, 0x9D,
    0x017E, 0x0178,
  ]
}
