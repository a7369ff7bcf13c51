import ByteInput
import FuzzDriver
import Part21

/// Decodes the bytes as the content of a string parameter.
runFuzzer { start, count in
  guard let source = try? ByteSource.memory(unsafe fuzzedBytes(start, count)) else { return 0 }
  for isMacRoman in [false, true] {
    let decoder = StringDecoder(isMacRoman: isMacRoman)
    var oddities = StringDecoder.Oddities()
    let text = decoder.decode(source.view, oddities: &oddities)
    precondition(text == decoder.decode(source.view), "asking for oddities changes the text")
    if StringDecoder.isPlain(source.view) {
      precondition(text == source.view.text && oddities.isEmpty, "plain text is changed")
    }
    for least in [0, 1, 7, 100] {
      decoder.withBeginning(of: source.view, atLeast: least) { beginning, isWhole in
        precondition(unsafe text.utf8.starts(with: beginning), "another text than its beginning")
        precondition(unsafe isWhole ? beginning.count == text.utf8.count : beginning.count >= least, "too little of it")
      }
    }
    // No escape makes more than it is long: four bytes of UTF-8 are the most that one byte of input can become.
    precondition(text.utf8.count <= 4 * count, "text out of nothing")
  }
  withExtendedLifetime(source) {}
  return 0
}
