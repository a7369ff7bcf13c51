/// A model of a building.
public struct PortfolioModel: Sendable, Equatable {
  /// Where it is.
  public var path: String
  /// read, pass, fail or error.
  public var status: String
  /// As it was read.
  public var schema: String?
  /// The program that wrote it, with its version.
  public var exporter: String?
  /// The header's time stamp.
  public var timeStamp: String?
  /// Whether there is a newer version.
  public var isSuperseded: Bool
  /// Whether its content stands at an earlier path, too.
  public var isCopy: Bool

  /// A model.
  public init(
    path: String, status: String, schema: String? = nil, exporter: String? = nil, timeStamp: String? = nil,
    isSuperseded: Bool = false, isCopy: Bool = false
  ) {
    (self.path, self.status, self.schema, self.exporter) = (path, status, schema, exporter)
    (self.timeStamp, self.isSuperseded, self.isCopy) = (timeStamp, isSuperseded, isCopy)
  }
}
