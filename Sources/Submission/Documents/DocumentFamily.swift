extension SubmissionCatalogue {
  /// D: the documents beside the models.
  static let documentFamily: [any SubmissionRule.Type] = [
    DocumentManifest.self, DocumentLocations.self, OrphanDocuments.self, EquipmentCoverage.self,
    ReadableDocuments.self, DocumentRevisions.self, RepeatedContent.self, NativeFiles.self, ListedObjects.self,
    DocumentDays.self,
    LotsReceived.self, LaterInterventions.self,
  ]
}
