public import Findings

/// What came out of checking one of two models.
public struct CheckedSide: Sendable {
  /// The specifications, in the order of the requirement files.
  public let specifications: [SpecificationResult]
  /// Says of the failures what is asked.
  public let explainer: (any FailureExplainer)?

  /// The outcome of one model.
  public init(_ specifications: [SpecificationResult], _ explainer: (any FailureExplainer)?) {
    self.specifications = specifications
    self.explainer = explainer
  }
}

extension FindingComparison.Asked {
  /// The specifications that were asked of both models: those of one file and one id, of several the first of one with
  /// the first of the other. Between releases of the schema, one may have some that the other has not.
  static func pairs(_ old: [SpecificationResult], _ new: [SpecificationResult]) -> [FindingComparison.Asked] {
    struct Key: Hashable {
      var file: Int
      var id: String
      var number: Int
    }
    func keys(_ list: [SpecificationResult]) -> [Key] {
      var seen: [Key: Int] = [:]
      return list.map { specification in
        var key = Key(file: specification.requirementFile, id: specification.id, number: 0)
        let number = seen[key, default: 0]
        seen[key] = number + 1
        key.number = number
        return key
      }
    }
    let places = Dictionary(uniqueKeysWithValues: keys(new).enumerated().map { ($1, $0) })
    return keys(old).enumerated().compactMap { position, key in
      places[key].map { place in
        FindingComparison.Asked(old: old[position], new: new[place], oldPosition: position, newPosition: place)
      }
    }
  }
}
