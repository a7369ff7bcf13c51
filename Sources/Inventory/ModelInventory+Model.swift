public import Findings
public import IFCModel

extension ModelInventory {
  /// Takes down what `model` holds, with as many threads as it was read with; the same for any number of them.
  ///
  /// - Parameters:
  ///   - model: a whole model; of an overview (``Model/init(overviewOf:settings:)``) there is no photo to be had.
  ///   - takesPhoto: whether ``photo`` is wanted. The rest costs next to nothing.
  /// - Complexity: O(objects + property sets + what they list), spread over the threads. Memory: 13 bytes for each
  ///   property that a set lists, 12 for each set, 20 for each object.
  public init(of model: Model, takesPhoto: Bool) {
    let project = ProjectReader(model)
    self.init(
      project: project.project(), exporter: project.exporter(),
      units: model.units.units.map { UnitSummary(kind: $0.kind, name: $0.name, toSI: $0.conversion?.factor) },
      place: PlaceFacts(of: model), photo: takesPhoto ? ModelPhoto(of: model) : nil)
  }
}
