/// What a cahier expects beside the models: documents, from lots.
public struct ExpectedDelivery: Sendable, Equatable {
  /// The documents that are expected at the stage.
  public var documents: [ExpectedDocument]
  /// The lots that deliver them.
  public var lots: [Lot]

  /// What is expected.
  public init(documents: [ExpectedDocument] = [], lots: [Lot] = []) {
    self.documents = documents
    self.lots = lots
  }

  /// What several cahiers expect; lots of one id are one.
  public init(joining deliveries: [ExpectedDelivery]) {
    documents = deliveries.flatMap(\.documents)
    var seen: Set<String> = []
    lots = deliveries.flatMap(\.lots).filter { seen.insert($0.id).inserted }
  }
}

extension RequirementFile {
  /// The file with its rules told what is expected elsewhere: a set of rules names no documents and no lots, and the
  /// cahier beside it does. A rule whose own cahier says something of either keeps to that.
  public func expecting(_ delivery: ExpectedDelivery) -> RequirementFile {
    var file = self
    for place in file.specifications.indices {
      file.specifications[place].requirements = file.specifications[place].requirements.map { requirement in
        guard case .rule(var request) = requirement.facet, request.documents.isEmpty, request.lots.isEmpty else {
          return requirement
        }
        (request.documents, request.lots) = (delivery.documents, delivery.lots)
        var told = requirement
        told.facet = .rule(request)
        return told
      }
    }
    return file
  }
}
