import ByteInput

extension PDFTrailer {
  /// How far the cross-reference may be from where the end says: programs that rewrite the ends of lines, and bytes before
  /// the header, shift it, and every reader looks around.
  private static let slack = 1024

  /// Whether it has an object (`1 0 obj`) at either end. O(1).
  var hasObjects: Bool {
    let front = start..<min(end, start + PDFTrailer.search)
    let back = max(front.upperBound, end - PDFTrailer.search)..<max(front.upperBound, end)
    return [front, back].contains { PDFTrailer.hasObject(view[$0]) }
  }

  /// Whether a cross-reference table or stream is about where the last `startxref` says; a PDF that has none leaves it to
  /// its readers to look for one. O(1).
  var leadsSomewhere: Bool {
    guard let mark = PDFTrailer.lastIndex(of: "startxref", in: last) else { return true }
    guard let position = number(in: last, after: mark + 9) else { return false }
    // Offsets count from the header, and some programs count from the first byte of the file.
    return [position, start + position].contains { place in
      guard place < end else { return false }
      let around = view[max(start, place - PDFTrailer.slack)..<min(end, place + PDFTrailer.slack)]
      return around.contains("/XRef") || PDFTrailer.hasTable(around)
    }
  }

  /// Whether `xref` stands somewhere, and not as the end of `startxref`.
  private static func hasTable(_ part: ByteView) -> Bool {
    var from = 0
    while let hit = part.firstIndex(of: "xref", from: from) {
      if hit < 5 || !part[hit - 5..<hit].starts(with: "start") { return true }
      from = hit + 4
    }
    return false
  }

  private static func hasObject(_ part: ByteView) -> Bool {
    var from = 0
    while let hit = part.firstIndex(of: "obj", from: from) {
      if hit > 1, part[hit - 1] <= 0x20, (0x30...0x39).contains(part[hit - 2]) { return true }
      from = hit + 3
    }
    return false
  }
}
