import IFCModel

/// What zones and rooms say of themselves, where it tells dwellings.
enum DwellingTexts {
  /// A dwelling, by what tells it from others.
  struct Dwelling: Hashable {
    /// Whether only a word for a house says it (`Villa 3`): such a one may gather dwellings, and is compared with its like.
    var isHome: Bool
    var token: String
  }

  /// What tells the dwelling that a zone is, or that it is an area of, from others; nil where it is none, or an area that
  /// does not say of which.
  static func dwelling(_ zone: Instance, _ model: Model) -> Dwelling? {
    let texts = texts(of: zone, model)
    let names = ["Name", "LongName"].compactMap { model.string($0, of: zone) }
    let isHome = !DwellingWords.isDwelling(texts)
    if isHome {
      guard names.contains(where: DwellingWords.isNumberedHome), !texts.contains(where: DwellingWords.isOfOtherPurpose)
      else { return nil }
    }
    let token = DwellingWords.token(of: names)
    if !token.isEmpty { return Dwelling(isHome: isHome, token: token) }
    return texts.contains(where: DwellingWords.isOverlay) ? nil : Dwelling(isHome: isHome, token: "#\(zone.name)")
  }

  /// What an instance is called and described by.
  static func texts(of instance: Instance, _ model: Model) -> [String] {
    ["Name", "LongName", "ObjectType", "Description"].compactMap { model.string($0, of: instance) }
  }
}
