import Findings
import IFCModel
import IFCSchema

/// Counts the checks of a specification by class and storey.
struct PlaceCounts: Sendable {
  private struct Place: Hashable {
    let entity: EntityID
    let storey: UInt32
  }

  private var counts: [Place: OutcomeTally] = [:]
  /// Objects of one class in one storey follow each other: the place that was met last is kept out of the table.
  private var current: (place: Place, tally: OutcomeTally)?

  /// Counts a check that was made.
  mutating func add(_ object: Instance, in storeys: StoreyTable, _ outcome: Outcome) {
    let place = Place(entity: object.entity, storey: storeys.number(of: object))
    if current?.place != place {
      putBack()
      current = (place, OutcomeTally())
    }
    current?.tally[outcome] += 1
  }

  /// Gives a check that was counted as valid another outcome.
  mutating func move(_ object: Instance, in storeys: StoreyTable, to outcome: Outcome) {
    putBack()
    let place = Place(entity: object.entity, storey: storeys.number(of: object))
    counts[place]?.valid -= 1
    counts[place]?[outcome] += 1
  }

  /// Adds what a later stretch counted.
  mutating func add(_ later: PlaceCounts) {
    var later = later
    later.putBack()
    for (place, tally) in later.counts { counts[place, default: OutcomeTally()] += tally }
  }

  private mutating func putBack() {
    guard let (place, tally) = current else { return }
    counts[place, default: OutcomeTally()] += tally
    current = nil
  }

  /// The counts with names, by class in the order of the schema and by storey in the order of the file.
  func tallies(schema: Schema, storeys: StoreyTable) -> [PlaceTally] {
    var whole = self
    whole.putBack()
    let order = whole.counts.keys.sorted { ($0.entity, $0.storey) < ($1.entity, $1.storey) }
    return order.compactMap { place in
      whole.counts[place].map { tally in
        PlaceTally(
          className: schema.name(of: place.entity), storey: storeys.names[Int(place.storey)], outcomes: tally)
      }
    }
  }
}
