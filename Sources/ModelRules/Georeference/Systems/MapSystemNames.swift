/// Tells which system a text means: `EPSG:2154`, `epsg 2154`, `urn:ogc:def:crs:EPSG::2154`, `RGF93 / Lambert-93`, `CC48`.
public enum MapSystemNames {
  /// The systems that a text may mean; empty where it is no system that is known.
  static func systems(writtenAs text: String) -> [MapSystem] {
    let written = SystemText.codes(in: text)
    if !written.isEmpty { return all.filter { !Set(written).isDisjoint(with: $0.codes) } }
    // The name of a compound system: that of the map comes first, `RGF93 v2b / Lambert-93 + NGF-IGN69`.
    var parts = [SystemText.folded(text)]
    if let plus = text.firstIndex(of: "+") { parts.append(SystemText.folded(String(text[..<plus]))) }
    // Without a sign between them, too: `Lambert 93 - NGF IGN69`.
    for height in HeightSystems.all.flatMap(\.names) where parts[0].hasSuffix(height) {
      parts.append(SystemText.bare(String(parts[0].dropLast(height.count))))
    }
    return all.filter { system in parts.contains { system.names.contains($0) } }
  }

  /// The EPSG codes that a text may mean: the one that it writes, else those of every realisation of the system that it
  /// names; empty for a name that is unknown.
  public static func codes(writtenAs text: String) -> [Int] {
    let written = SystemText.codes(in: text)
    return written.isEmpty ? systems(writtenAs: text).flatMap(\.codes) : Array(written.prefix(1))
  }

  /// Whether two texts name one system, in whatever realisation: `EPSG:2154`, `RGF93 v2b / Lambert-93`.
  ///
  /// Of systems that are not known the codes are compared, else the names as they are folded.
  public static func nameOne(_ one: String, _ other: String) -> Bool {
    if SystemText.folded(one) == SystemText.folded(other) { return true }
    // Of a compound name the first is the map's.
    let meant = [one, other].map { text in
      Set(systems(writtenAs: text).flatMap(\.codes)).union(SystemText.codes(in: text).prefix(1))
    }
    return !meant[0].isDisjoint(with: meant[1])
  }

  /// All systems that are known.
  static let all = FrenchSystems.all + OverseasSystems.all + NeighbouringSystems.all
}
