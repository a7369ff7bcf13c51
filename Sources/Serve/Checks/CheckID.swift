/// The name of a check in addresses and in the data folder.
enum CheckID {
  /// 128 bits of the system's randomness in hexadecimal digits.
  static func make() -> String { Secret.make(bytes: 16) }

  /// Whether a text can be one: nothing else reaches a path.
  static func isOne(_ text: String) -> Bool {
    text.utf8.count == 32 && text.utf8.allSatisfy { (0x30...0x39).contains($0) || (0x61...0x66).contains($0) }
  }
}

/// What nobody can guess.
enum Secret {
  /// So many bytes of the system's randomness, in hexadecimal digits.
  static func make(bytes: Int) -> String {
    var generator = SystemRandomNumberGenerator()
    return (0..<bytes).reduce(into: "") { text, _ in
      let byte = UInt8.random(in: 0...255, using: &generator)
      text += String(byte >> 4, radix: 16) + String(byte & 15, radix: 16)
    }
  }

  /// Whether two texts are the same, in a time that does not depend on where they differ.
  static func isSame(_ given: String, _ secret: String) -> Bool {
    let (given, secret) = (Array(given.utf8), Array(secret.utf8))
    var difference = given.count ^ secret.count
    for position in secret.indices {
      difference |= Int(secret[position] ^ (position < given.count ? given[position] : ~secret[position]))
    }
    return difference == 0
  }
}
