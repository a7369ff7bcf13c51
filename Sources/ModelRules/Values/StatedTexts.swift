import ByteInput
import Part21

/// Where the name of a property and its texts stand.
struct StatedTexts {
  /// The name; empty where it is no string.
  let name: Range<Int>
  /// The texts: none where the value is no text, several in a list.
  let texts: TextsOfValue

  /// Those of the property whose instance stands at an offset.
  init(at offset: Int, _ structure: ExchangeStructure) {
    if var quick = QuickCursor(bytes: structure.bytes, instanceAt: offset), let name = quick.text(),
      quick.skipText(), let text = quick.wrappedText()
    {
      (self.name, texts) = (name, text.isEmpty ? .none : .one(text))
      return
    }
    var cursor = structure.parameters(at: offset)
    let name = cursor.next()
    cursor.skip(1)
    (self.name, texts) = (name?.body ?? 0..<0, cursor.next().map { TextsOfValue($0, structure.bytes) } ?? .none)
  }
}
