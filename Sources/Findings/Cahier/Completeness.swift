/// Adds the checks of specifications of a cahier up by lot, class, storey, requirement, severity and usage.
enum Completeness {
  /// The rows, by dimension, those of a dimension in the order in which the specifications bring them; rows without
  /// checks are left out, those of requirements excepted.
  ///
  /// - Parameters:
  ///   - specifications: each once.
  ///   - parts: the same as each model says them, for one model may be another lot's than the next.
  ///   - lot: the only lot that is asked about; nil for all of them.
  /// - Complexity: O(specifications × classes × storeys).
  static func rows(
    of specifications: [SpecificationResult], parts: [SpecificationResult], lot: String?
  ) -> [CompletenessRow] {
    var tables = [CompletenessRow.Dimension: Table]()
    func add(_ dimension: CompletenessRow.Dimension, _ key: String?, _ outcomes: OutcomeTally, file: Int? = nil) {
      tables[dimension, default: Table()].add(Name(key: key, file: file), outcomes)
    }
    for part in parts where part.outcomes.total > 0 {
      for lot in part.terms?.lotKeys(asked: lot) ?? [] { add(.lot, lot, part.outcomes) }
    }
    for specification in specifications {
      guard let terms = specification.terms else { continue }
      let outcomes = specification.outcomes
      add(.requirement, specification.id, outcomes, file: specification.requirementFile)
      guard outcomes.total > 0 else { continue }
      add(.severity, terms.severity.rawValue, outcomes)
      for usage in terms.usageKeys { add(.usage, usage, outcomes) }
      for place in specification.places {
        add(.objectClass, place.className, place.outcomes)
        add(.storey, place.storey, place.outcomes)
      }
    }
    return CompletenessRow.Dimension.allCases.flatMap { dimension in
      (tables[dimension]?.entries ?? []).map { entry in
        CompletenessRow(
          dimension, key: entry.name.key, requirementFile: entry.name.file, outcomes: entry.outcomes)
      }
    }
  }

  /// What a row is told apart by: its key, and the file that the key is one of.
  private struct Name: Hashable {
    let key: String?
    let file: Int?
  }

  /// Outcomes by name, in the order in which the names came.
  private struct Table {
    var entries: [(name: Name, outcomes: OutcomeTally)] = []
    private var positions: [Name: Int] = [:]

    mutating func add(_ name: Name, _ outcomes: OutcomeTally) {
      if let position = positions[name] {
        entries[position].outcomes += outcomes
      } else {
        positions[name] = entries.count
        entries.append((name, outcomes))
      }
    }
  }
}

extension RequirementTerms {
  /// The lots that a requirement counts for: those that provide it, or the only one that is asked about; nil where it
  /// is every lot's.
  func lotKeys(asked lot: String?) -> [String?] {
    let counted = lots.filter { lot == nil || $0 == lot }
    return counted.isEmpty ? [nil] : counted
  }

  /// The usages that a requirement counts for, each once; nil where none is named.
  var usageKeys: [String?] {
    var known: Set<String> = []
    let usages = usages.filter { known.insert($0).inserted }
    return usages.isEmpty ? [nil] : usages
  }
}
