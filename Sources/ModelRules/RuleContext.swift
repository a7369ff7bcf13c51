public import IFCModel

/// What rules may look at: the model, and what is known of its file.
public struct RuleContext: Sendable {
  /// The model.
  public let model: Model
  /// The path of its file, as it was given.
  public let path: String
  /// The size in bytes: of the file as it lies on the disk, or of the model itself where it came in an archive.
  public let fileSize: Int
  /// The day on which the check is made, `YYYY-MM-DD`; nil where nobody says it.
  public let today: String?
  /// The day on which the submission was delivered, `YYYY-MM-DD`; nil where nobody says it.
  public let delivered: String?
  let shared = SharedRuleWork()
  /// What several rules read of property sets: read once, by the first that asks.
  let values = SharedValues()

  /// A model and its file.
  public init(_ model: Model, path: String, fileSize: Int, today: String? = nil, delivered: String? = nil) {
    self.model = model
    self.path = path
    self.fileSize = fileSize
    self.today = today
    self.delivered = delivered
  }
}
