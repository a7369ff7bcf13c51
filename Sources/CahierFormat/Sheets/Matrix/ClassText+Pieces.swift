extension ClassText {
  /// What a cell names, one by one, and whether a slash stands before it: `IfcSlab (ROOF, FLOOR)` is one.
  ///
  /// Only brackets behind a class are kept with it: those of `Murs (IfcWall, IfcBeam)` hold classes.
  static func pieces(_ text: String) -> [(text: String, isBehindSlash: Bool)] {
    var pieces: [(text: String, isBehindSlash: Bool)] = []
    var start = text.startIndex
    var (isBehindSlash, isWithin) = (false, false)
    func add(until end: String.Index) {
      var piece = String(text[start..<end]).trimmed
      // The end of a bracket that was cut.
      if let last = piece.last, ")]".contains(last), !piece.contains(where: { "([".contains($0) }) {
        piece.removeLast()
      }
      if !piece.isEmpty { pieces.append((piece, isBehindSlash)) }
    }
    for place in text.indices {
      switch text[place] {
      case "(", "[":
        let inner = text[text.index(after: place)...].prefix { !")]".contains($0) }
        isWithin = CellWords.isClass(String(text[start..<place]).trimmed) && !inner.lowercased().contains("ifc")
      case ")", "]": isWithin = false
      case ",", ";", "/", "\n", "\r", "\r\n", "+", "&", "|":
        if isWithin { continue }
        add(until: place)
        start = text.index(after: place)
        isBehindSlash = text[place] == "/"
      default: break
      }
    }
    add(until: text.endIndex)
    return pieces
  }

  /// Words between objects that name none.
  static let conjunctions: Set<String> = ["et", "ou", "and", "or", "y", "o", "en", "of"]
}
