import Findings

/// Rows of a list that stand for several objects each, by a column of quantities.
///
/// Rows about the same objects add up: `Ventilo-convecteur` stands once for each storey in a list that names no storeys.
struct CountedRows {
  private struct Entry {
    let group: ListedGroup
    /// Nil where the rows add up to more than any model can hold.
    var quantity: Int?
    var rows: [ListJudgement.Row]

    /// The sum as people read it.
    var listed: String { quantity.map(String.init) ?? "> \(Int.max)" }
  }

  private var entries: [Entry] = []
  private var places: [ObjectIdentifier: Int] = [:]

  /// Adds a row that names a group of objects.
  mutating func add(_ row: ListJudgement.Row, _ group: ListedGroup, _ quantity: Int) {
    if let place = places[ObjectIdentifier(group)] {
      entries[place].quantity = entries[place].quantity.flatMap {
        let (sum, isTooLarge) = $0.addingReportingOverflow(quantity)
        return isTooLarge ? nil : sum
      }
      entries[place].rows.append(row)
    } else {
      places[ObjectIdentifier(group)] = entries.count
      entries.append(Entry(group: group, quantity: quantity, rows: [row]))
    }
  }

  /// Holds the quantities against the numbers of objects; where they are the same, what else the rows say.
  ///
  /// An object of several models, by its GlobalId, counts once. O(objects of the groups × rows of each).
  func judge(_ list: DeliveredList, _ judgement: ListJudgement, _ tally: inout SubmissionTally) {
    for entry in entries {
      guard let first = entry.rows.first else { continue }
      let objects = entry.group.places.map { judgement.objects[$0] }
      let named = objects.compactMap { $0.texts(.globalId).first }
      let found = Set(named).count + objects.count - named.count
      if found == entry.quantity {
        for row in entry.rows { judgement.judge(row, entry.group.places, &tally) }
      } else {
        let names = objects.prefix(8).map { "#\($0.instance)" }.joined(separator: ", ")
        tally.fail(
          list.path, .invalidDifference, "\(first.place) (\(names)\(objects.count > 8 ? ", …" : ""))",
          .differs([ListDifference(.quantity, listed: entry.listed, stated: "\(found)")]),
          subject: "\(first.match.key.rawValue)=\(first.match.text)")
      }
    }
  }
}
