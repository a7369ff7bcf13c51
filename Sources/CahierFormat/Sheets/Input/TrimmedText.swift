extension String {
  /// Without white space, no-break spaces included, at both ends.
  var trimmed: String {
    let isBlank: (Unicode.Scalar) -> Bool = { $0.properties.isWhitespace || $0 == "\u{FEFF}" || $0 == "\u{200B}" }
    guard let first = unicodeScalars.first, let last = unicodeScalars.last, isBlank(first) || isBlank(last) else {
      return self
    }
    var rest = unicodeScalars[...]
    while let scalar = rest.last, isBlank(scalar) { rest.removeLast() }
    while let scalar = rest.first, isBlank(scalar) { rest.removeFirst() }
    return String(rest)
  }
}
