extension SubmissionCatalogue {
  /// M and G: models with each other.
  static let modelFamily: [any SubmissionRule.Type] = [
    SharedNames.self, SharedIdentifiers.self, SharedStoreys.self, SharedRoomNumbers.self, SharedMarks.self,
    SubmissionCount.self, ExpectedDisciplines.self, SharedOrigin.self,
  ]
}
