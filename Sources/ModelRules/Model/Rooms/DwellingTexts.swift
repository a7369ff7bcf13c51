import IFCModel

/// What zones and rooms say of themselves, where it tells dwellings.
enum DwellingTexts {
  /// What tells the dwelling that a zone is, or that it is an area of, from others; nil where it is none, or an area that
  /// does not say of which.
  static func dwelling(_ zone: Instance, _ model: Model) -> String? {
    let texts = texts(of: zone, model)
    guard DwellingWords.isDwelling(texts) else { return nil }
    let token = DwellingWords.token(of: ["Name", "LongName"].compactMap { model.string($0, of: zone) })
    if !token.isEmpty { return token }
    return texts.contains(where: DwellingWords.isOverlay) ? nil : "#\(zone.name)"
  }

  /// What an instance is called and described by.
  static func texts(of instance: Instance, _ model: Model) -> [String] {
    ["Name", "LongName", "ObjectType", "Description"].compactMap { model.string($0, of: instance) }
  }
}
