extension SubmissionCatalogue {
  /// D: the documents beside the models.
  static let documentFamily: [any SubmissionRule.Type] = []
}
