import IFCModel

/// What zones and rooms say of themselves, where it tells dwellings.
enum DwellingTexts {
  /// By what words a zone is a dwelling. Those of a kind are compared with their like.
  enum Kind: CaseIterable {
    /// One for a dwelling: `Logement 12`.
    case dwelling
    /// One for a house alone, which may gather dwellings: `Villa 3`.
    case home
    /// A type and nothing else: `T2` is one dwelling, or gathers all that are of that type.
    case type
  }

  /// A dwelling, by what tells it from others.
  struct Dwelling: Hashable {
    var kind: Kind
    var token: String
  }

  /// What tells the dwelling that a zone is, or that it is an area of, from others; nil where it is none, or an area that
  /// does not say of which.
  static func dwelling(_ zone: Instance, _ model: Model) -> Dwelling? {
    let texts = texts(of: zone, model)
    let names = ["Name", "LongName"].compactMap { model.string($0, of: zone) }
    if let code = privateZone(names.first, type: model.string("ObjectType", of: zone)) {
      return Dwelling(kind: .dwelling, token: code)
    }
    let isHome = !DwellingWords.isDwelling(texts)
    if isHome {
      guard names.contains(where: DwellingWords.isNumberedHome), !texts.contains(where: DwellingWords.isOfOtherPurpose)
      else { return nil }
    }
    let token = DwellingWords.token(of: names)
    if !token.isEmpty { return Dwelling(kind: isHome ? .home : .dwelling, token: token) }
    guard !texts.contains(where: DwellingWords.isOverlay) else { return nil }
    let kind: Kind = isHome ? .home : texts.contains(where: DwellingWords.callsDwelling) ? .dwelling : .type
    return Dwelling(kind: kind, token: "#\(zone.name)")
  }

  /// The code of a zone of private parts as social landlords number them: `1802L-0001` of the type `PP`.
  private static func privateZone(_ name: String?, type: String?) -> String? {
    guard type == "PP", let name else { return nil }
    let bytes = Array(name.uppercased().utf8)
    guard bytes.count == 10, bytes[4] == UInt8(ascii: "L"), bytes[5] == UInt8(ascii: "-") else { return nil }
    let isCode = (bytes[..<4] + bytes[6...]).allSatisfy { byte in
      UInt8(ascii: "0")...UInt8(ascii: "9") ~= byte || UInt8(ascii: "A")...UInt8(ascii: "Z") ~= byte
    }
    return isCode ? name.uppercased() : nil
  }

  /// What an instance is called and described by.
  static func texts(of instance: Instance, _ model: Model) -> [String] {
    ["Name", "LongName", "ObjectType", "Description"].compactMap { model.string($0, of: instance) }
  }
}
