/// What rules on a submission may look at.
public struct SubmissionContext: Sendable {
  /// What the models that could be read tell of themselves, in the order of the report.
  public var models: [ModelFacts]
  /// The paths of all models, in the order of the report, those that could not be read included.
  public var paths: [String]
  /// How findings name them; those that a rule is not asked of count as well.
  public let names: ModelNames
  /// Whether a whole submission was given: a folder, or several models.
  public var isWhole: Bool
  /// The folder of documents, as it was given; nil where none was.
  public var documentFolder: String?
  /// Whether a folder of documents was given that is none, or cannot be read; then there is no ``documentFolder``.
  public var hasUnreadableDocuments = false
  /// What lies in that folder, as far as somebody looked; see ``SubmissionRun/asksForDocuments``.
  public var documents: DocumentFolder?
  /// What lies beside the models, in folders of models or in that of a model that was given alone, and is neither a model
  /// nor in that folder, as far as somebody looked.
  public var beside: [DeliveredFile] = []
  /// The tables of that folder that list equipment or rooms, as far as somebody read them.
  public var lists: [DeliveredList] = []
  /// The day on which the submission was delivered, `YYYY-MM-DD`; nil where nobody says it.
  public var delivered: String?
  /// The day on which the check is made, `YYYY-MM-DD`; nil where nobody says it.
  public var today: String?
  /// How many threads a rule may use.
  public var threads = 1

  /// A submission.
  public init(
    models: [ModelFacts], paths: [String]? = nil, isWhole: Bool = true, documentFolder: String? = nil,
    delivered: String? = nil, today: String? = nil
  ) {
    self.models = models
    self.paths = paths ?? models.map(\.path)
    names = ModelNames(self.paths)
    self.isWhole = isWhole
    self.documentFolder = documentFolder
    self.delivered = delivered
    self.today = today
  }
}
