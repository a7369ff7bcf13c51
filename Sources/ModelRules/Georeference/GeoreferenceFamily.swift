extension RuleCatalogue {
  /// G: where on Earth the model is.
  static let georeferenceFamily: [any ModelRule.Type] = [
    SingleGeoreference.self, CoordinateSystemList.self, PlausibleCoordinates.self, GeoreferenceCarrier.self,
    GeographicAgreement.self,
  ]
}
