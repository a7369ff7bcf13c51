import ByteInput
import Findings
import IFCModel
import Part21

extension ModelSummary {
  /// What an opened model is.
  init(_ opened: OpenedModel) {
    self.init(
      path: opened.path, sha256: opened.sha256, bytes: opened.bytes, schema: opened.schema?.reportName,
      problems: opened.problems)
    describe(opened)
    problems = opened.problemsAfterReading()
  }

  private mutating func describe(_ opened: OpenedModel) {
    guard let structure = opened.structure else { return }
    header = HeaderSummary(structure.header)
    instances = structure.index.total
    classes = structure.index.counts
      .map { code, count in ClassCount(keyword: structure.vocabulary.keyword(of: code), count: count) }
      .sorted { $0.keyword < $1.keyword }
    guard let model = opened.model else { return }
    units = model.units.units.map { UnitSummary(kind: $0.kind, name: $0.name, toSI: $0.conversion?.factor) }
    let place = model.georeference()
    if !place.isEmpty { georeference = GeoreferenceSummary(place) }
  }
}

extension HeaderSummary {
  /// The header as reports say it: what is omitted or empty is nil.
  init(_ header: HeaderSection) {
    func given(_ text: String) -> String? { text.isEmpty ? nil : text }
    self.init(
      fileDescription: header.description, implementationLevel: given(header.implementationLevel),
      name: given(header.name), timeStamp: given(header.timeStamp), author: header.author,
      organization: header.organization, preprocessorVersion: given(header.preprocessorVersion),
      originatingSystem: given(header.originatingSystem), authorization: given(header.authorization),
      schemaIdentifiers: header.schemaIdentifiers, viewDefinition: header.viewDefinition)
  }
}

extension GeoreferenceSummary {
  fileprivate init(_ place: Georeference) {
    self.init(
      coordinateSystem: place.coordinateSystem, metres: place.metres, eastings: place.eastings,
      northings: place.northings,
      orthogonalHeight: place.orthogonalHeight, rotation: place.rotation, scale: place.scale,
      siteLatitude: place.siteLatitude, siteLongitude: place.siteLongitude, siteElevation: place.siteElevation)
  }
}
