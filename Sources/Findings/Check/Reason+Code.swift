extension Reason {
  private static let byCode = Dictionary(uniqueKeysWithValues: allCases.map { ($0.code, $0) })

  /// The reason that reports name so (``code``); nil for any other text.
  public init?(code: String) {
    guard let reason = Self.byCode[code] else { return nil }
    self = reason
  }
}
