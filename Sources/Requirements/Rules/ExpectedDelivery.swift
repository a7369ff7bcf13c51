/// What a cahier expects beside the models: documents, from lots.
public struct ExpectedDelivery: Sendable, Equatable {
  /// The documents that are expected at the stage.
  public var documents: [ExpectedDocument]
  /// Those of them that no cahier asks for itself, by a requirement for the rule D1 that is due.
  public var unasked: [ExpectedDocument]
  /// The lots that deliver them.
  public var lots: [Lot]

  /// What is expected.
  ///
  /// - Parameter isAskedFor: whether the cahier asks for the documents itself.
  public init(documents: [ExpectedDocument] = [], lots: [Lot] = [], isAskedFor: Bool = false) {
    self.documents = documents
    unasked = isAskedFor ? [] : documents
    self.lots = lots
  }

  /// What several cahiers expect; lots of one id are one.
  public init(joining deliveries: [ExpectedDelivery]) {
    documents = deliveries.flatMap(\.documents)
    unasked = deliveries.flatMap(\.unasked)
    var seen: Set<String> = []
    lots = deliveries.flatMap(\.lots).filter { seen.insert($0.id).inserted }
  }
}

extension RequirementFile {
  /// The file with its rules told what is expected elsewhere: a set of rules names no documents and no lots, and the
  /// cahier beside it does. A rule whose own cahier says something of either keeps to that. Documents that a cahier asks
  /// for itself are not asked for again: without others the rule D1 is left out.
  public func expecting(_ delivery: ExpectedDelivery) -> RequirementFile {
    var file = self
    if !delivery.documents.isEmpty, delivery.unasked.isEmpty {
      file.specifications.removeAll { specification in
        guard let request = specification.ruleRequest else { return false }
        return request.code == "D1" && request.goesByOthers
      }
    }
    for place in file.specifications.indices {
      file.specifications[place].requirements = file.specifications[place].requirements.map { requirement in
        guard case .rule(var request) = requirement.facet, request.goesByOthers else { return requirement }
        request.documents = request.code == "D1" ? delivery.unasked : delivery.documents
        request.lots = delivery.lots
        var told = requirement
        told.facet = .rule(request)
        return told
      }
    }
    return file
  }
}

extension RuleRequest {
  /// Whether its own cahier names neither documents nor lots.
  fileprivate var goesByOthers: Bool { documents.isEmpty && lots.isEmpty }
}
