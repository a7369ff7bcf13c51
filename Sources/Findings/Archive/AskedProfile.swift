/// What a model of an archive was asked, as its line says it: whoever puts lines together knows it from them alone.
public struct AskedProfile: Sendable {
  /// SHA-256 of all that decides what comes out, in hexadecimal digits: models with one digest were asked the same.
  public var digest: String
  /// The day, `YYYY-MM-DD`, where what comes out depends on it.
  public var day: String?
  /// What it is.
  public var profile: PortfolioProfile

  /// What was asked.
  public init(digest: String, day: String?, _ profile: PortfolioProfile) {
    (self.digest, self.day, self.profile) = (digest, day, profile)
  }
}
