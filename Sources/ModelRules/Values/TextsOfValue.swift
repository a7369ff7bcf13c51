import ByteInput
import Part21

/// Where the texts of a property's value stand: the one of a single value, those of a list of values.
enum TextsOfValue {
  case none
  case one(Range<Int>)
  case several([Range<Int>])

  /// The texts of a typed value, or of a list of them; values that are no texts are left out.
  init(_ value: Parameter, _ bytes: ByteView) {
    if value.kind == .list {
      var items = ParameterCursor(bytes: bytes, list: value.body)
      var texts: [Range<Int>] = []
      while let item = items.next() {
        if item.kind == .typed, let text = TextsOfValue.text(item, bytes) { texts.append(text) }
      }
      self = .several(texts)
    } else {
      self = TextsOfValue.text(value, bytes).map(TextsOfValue.one) ?? .none
    }
  }

  /// The first text.
  var first: Range<Int>? { first { _ in true } }

  /// The first text that is as asked for.
  func first(where isWanted: (Range<Int>) -> Bool) -> Range<Int>? {
    switch self {
    case .none: nil
    case .one(let text): isWanted(text) ? text : nil
    case .several(let texts): texts.first(where: isWanted)
    }
  }

  private static func text(_ value: Parameter, _ bytes: ByteView) -> Range<Int>? {
    switch value.kind {
    case .string: return value.body
    case .typed:
      // Numbers and truth values are told by their first byte.
      guard let first = value.body.first, bytes[first] == UInt8(ascii: "'") || bytes[first] <= 0x20 else { return nil }
      return bytes.wrapped(value).flatMap { $0.kind == .string ? $0.body : nil }
    default: return nil
    }
  }
}
