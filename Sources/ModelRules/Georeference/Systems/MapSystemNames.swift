import Requirements

/// Tells which system a text means: `EPSG:2154`, `epsg 2154`, `urn:ogc:def:crs:EPSG::2154`, `RGF93 / Lambert-93`, `CC48`.
public enum MapSystemNames {
  /// The EPSG codes that a text writes: the numbers behind the word EPSG, else the text where it is but a number.
  ///
  /// A compound name, `EPSG:2154+5720`, gives both.
  static func codes(in text: String) -> [Int] {
    let words = TextFolding.folded(text).split { $0 == " " || $0 == "+" }
    if words.count == 1, let code = code(words[0]) { return [code] }
    guard let first = words.firstIndex(where: { $0.hasPrefix("epsg") }) else {
      return !words.isEmpty && words.allSatisfy { code($0) != nil } ? words.compactMap(code) : []
    }
    var codes: [Int] = []
    for word in words[first...] {
      let digits = word.hasPrefix("epsg") ? word.dropFirst(4) : word
      // The version of the register, EPSG:9.9.1:2154, and the site that shows it, https://epsg.io/2154.
      guard digits.count != 1, digits != "io" else { continue }
      if let code = code(digits) { codes.append(code) } else if !digits.isEmpty, word != "0" { break }
    }
    return codes
  }

  /// A code of the register has four or five digits.
  private static func code(_ word: Substring) -> Int? {
    guard (4...5).contains(word.utf8.count), word.utf8.allSatisfy({ $0 >= 0x30 && $0 <= 0x39 }) else { return nil }
    return Int(word)
  }

  /// A name without case, accents, blanks, punctuation, without words that only say that it is of a system, and without
  /// the reference system that all of France shares, before it or behind: `Projection Lambert 93 (RGF93)`.
  static func folded(_ text: String) -> String { bare(TextFolding.folded(text).filter { $0 != " " }) }

  private static func bare(_ name: String) -> String {
    var name = name
    let openings = ["systemedecoordonnees", "systemedeprojection", "systeme", "projection", "coordonnees"]
    for prefix in openings + ["ignf", "france", "rgf1993", "rgf93", "v2b", "v2", "v1"] where name.hasPrefix(prefix) {
      name.removeFirst(prefix.count)
    }
    for suffix in ["rgf93v2b", "rgf93v2", "rgf93v1", "rgf93", "rgf1993"] where name.hasSuffix(suffix) {
      name.removeLast(suffix.count)
    }
    return name
  }

  /// The systems that a text may mean; empty where it is no system that is known.
  static func systems(writtenAs text: String) -> [MapSystem] {
    let written = codes(in: text)
    if !written.isEmpty { return all.filter { !Set(written).isDisjoint(with: $0.codes) } }
    // The name of a compound system: that of the map comes first, `RGF93 v2b / Lambert-93 + NGF-IGN69`.
    var parts = [folded(text)]
    if let plus = text.firstIndex(of: "+") { parts.append(folded(String(text[..<plus]))) }
    // Without a sign between them, too: `Lambert 93 - NGF IGN69`.
    for height in HeightSystems.all.flatMap(\.names) where parts[0].hasSuffix(height) {
      parts.append(bare(String(parts[0].dropLast(height.count))))
    }
    return all.filter { system in parts.contains { system.names.contains($0) } }
  }

  /// The EPSG codes that a text may mean: the one that it writes, else those of every realisation of the system that it
  /// names; empty for a name that is unknown.
  public static func codes(writtenAs text: String) -> [Int] {
    let written = codes(in: text)
    return written.isEmpty ? systems(writtenAs: text).flatMap(\.codes) : Array(written.prefix(1))
  }

  /// Whether two texts name one system, in whatever realisation: `EPSG:2154`, `RGF93 v2b / Lambert-93`.
  ///
  /// Of systems that are not known the codes are compared, else the names as they are folded.
  public static func nameOne(_ one: String, _ other: String) -> Bool {
    if folded(one) == folded(other) { return true }
    // Of a compound name the first is the map's.
    let meant = [one, other].map { text in
      Set(systems(writtenAs: text).flatMap(\.codes)).union(codes(in: text).prefix(1))
    }
    return !meant[0].isDisjoint(with: meant[1])
  }

  /// All systems that are known.
  static let all = FrenchSystems.all + OverseasSystems.all + NeighbouringSystems.all
}
