/// Adds the checks of specifications of a cahier up by lot, class, storey, requirement and severity.
enum Completeness {
  /// The rows, by dimension, those of a dimension in the order in which the specifications bring them; rows without
  /// checks are left out, those of requirements excepted.
  ///
  /// - Parameter lot: the only lot that is asked about; nil for all of them.
  /// - Complexity: O(specifications × classes × storeys).
  static func rows(of specifications: [SpecificationResult], lot: String?) -> [CompletenessRow] {
    var tables = [CompletenessRow.Dimension: Table]()
    for specification in specifications {
      guard let terms = specification.terms else { continue }
      let outcomes = specification.outcomes
      func add(_ dimension: CompletenessRow.Dimension, _ key: String?, _ outcomes: OutcomeTally) {
        tables[dimension, default: Table()].add(key, outcomes)
      }
      add(.requirement, specification.id, outcomes)
      guard outcomes.total > 0 else { continue }
      add(.severity, terms.severity.rawValue, outcomes)
      let lots = lot.map { wanted in terms.lots.filter { $0 == wanted } } ?? terms.lots
      if lots.isEmpty { add(.lot, nil, outcomes) }
      for lot in lots { add(.lot, lot, outcomes) }
      for place in specification.places {
        add(.objectClass, place.className, place.outcomes)
        add(.storey, place.storey, place.outcomes)
      }
    }
    return CompletenessRow.Dimension.allCases.flatMap { dimension in
      (tables[dimension]?.entries ?? []).map { CompletenessRow(dimension, key: $0.key, outcomes: $0.outcomes) }
    }
  }

  /// Outcomes by key, in the order in which the keys came.
  private struct Table {
    var entries: [(key: String?, outcomes: OutcomeTally)] = []
    private var positions: [String?: Int] = [:]

    mutating func add(_ key: String?, _ outcomes: OutcomeTally) {
      if let position = positions[key] {
        entries[position].outcomes += outcomes
      } else {
        positions[key] = entries.count
        entries.append((key, outcomes))
      }
    }
  }
}
