extension SubmissionCatalogue {
  /// M and G: models with each other.
  static let modelFamily: [any SubmissionRule.Type] = [
    SharedNames.self, SharedIdentifiers.self, SharedStoreys.self, ExpectedDisciplines.self,
  ]
}
