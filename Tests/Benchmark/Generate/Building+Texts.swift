extension Building {
  /// A space whose texts are long, with accents, apostrophes and what looks like structure.
  func addTexts() {
    let number = elements
    let sentences = [
      "Salle d'activit\u{E9}s n\u{B0} \(number), c\u{F4}t\u{E9} cour ; sol souple \u{E0} r\u{E9}ception acoustique.",
      "L'\u{153}il-de-b\u{153}uf sera d\u{E9}pos\u{E9} (voir #\(number)=plan) puis repos\u{E9} apr\u{E8}s ravalement.",
      "Fen\u{EA}tre \u{2265} 1,20 m\u{B2} /* \u{E0} confirmer */ ; all\u{E8}ge \u{201C}basse\u{201D}.",
    ]
    let long = (0..<6).map { sentences[($0 + number) % sentences.count] }.joined(separator: " ")
    let space = space(
      "'\(number)','\(long.part21)',$,#\(placement),$,'\(sentences[number % 3].part21)',.ELEMENT.,.INTERNAL.,$")
    let properties = sentences.enumerated().map { place, sentence in
      output.instance("IFCPROPERTYSINGLEVALUE('Observation \(place)',$,IFCTEXT('\(sentence.part21)'),$)")
    }
    let set = root("IFCPROPERTYSET", "'\("Relev\u{E9} de l'existant".part21)',$,(\(Building.list(properties)))")
    root("IFCRELDEFINESBYPROPERTIES", "$,$,(#\(space)),#\(set)")
  }
}

extension String {
  /// As the content of a string of ISO 10303-21: apostrophes and backslashes doubled, the rest in `\X2\`.
  var part21: String {
    var result = ""
    var isOpen = false
    for unit in replacing("\\", with: "\\\\").replacing("'", with: "''").utf16 {
      let isWide = unit > 0x7E
      if isWide != isOpen { result += isWide ? "\\X2\\" : "\\X0\\" }
      isOpen = isWide
      if isWide {
        let digits = String(unit, radix: 16, uppercase: true)
        result += String(repeating: "0", count: 4 - digits.count) + digits
      } else {
        result.unicodeScalars.append(Unicode.Scalar(UInt8(unit)))
      }
    }
    return isOpen ? result + "\\X0\\" : result
  }
}
