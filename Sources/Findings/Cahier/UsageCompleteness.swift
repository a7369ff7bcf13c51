/// How complete the information is by lot and usage together: what each lot provides, by what it is used for.
public struct UsageCompleteness: Sendable, Equatable {
  private struct Cell: Hashable {
    let lot: String?
    let usage: String?
  }

  /// The lots that have checks, in the order in which the specifications bring them; nil for what every lot provides.
  public private(set) var lots: [String?] = []
  /// The usages that have checks, in the same order; nil for what no usage is named for.
  public private(set) var usages: [String?] = []
  private var cells: [Cell: OutcomeTally] = [:]

  /// Adds the checks of specifications of a cahier up. What several lots provide, or several usages need, counts for
  /// each.
  ///
  /// - Parameter lot: the only lot that is asked about; nil for all of them.
  /// - Complexity: O(specifications × lots × usages of each).
  public init(_ specifications: [SpecificationResult], lot: String? = nil) {
    var (knownLots, knownUsages) = (Set<String?>(), Set<String?>())
    for specification in specifications {
      guard let terms = specification.terms else { continue }
      let outcomes = specification.outcomes
      guard outcomes.total > 0 else { continue }
      for lot in terms.lotKeys(asked: lot) {
        if knownLots.insert(lot).inserted { lots.append(lot) }
        for usage in terms.usageKeys { cells[Cell(lot: lot, usage: usage), default: OutcomeTally()] += outcomes }
      }
      for usage in terms.usageKeys where knownUsages.insert(usage).inserted { usages.append(usage) }
    }
  }

  /// The checks of a lot for a usage; none where nothing is asked of it.
  public subscript(lot: String?, usage: String?) -> OutcomeTally {
    cells[Cell(lot: lot, usage: usage)] ?? OutcomeTally()
  }
}
