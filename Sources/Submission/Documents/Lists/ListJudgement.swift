import Findings
import Requirements

/// Compares what a row says with an object that it names.
struct ListJudgement {
  /// A row that names objects.
  struct Row {
    let match: ListKeys.Match
    let cells: [String]
    let headings: ListHeadings
    /// Where it stands, and its key.
    let place: String
    /// The columns that hold no value.
    let uncalculated: [ListColumn]
    /// Whether it stands for several objects: its tag is that of none of them.
    var isCounted = false
  }

  let objects: [ListedObject]
  let spelling: ListSpelling
  let tolerance: Double

  /// The outcome of a row, of objects that it names; the first difference is told.
  func judge(_ row: Row, _ found: [Int], _ tally: inout SubmissionTally) {
    var unclear: ListedObject?
    for object in found.map({ objects[$0] }) {
      let differences = differences(row.cells, row.headings, row.match.key, object)
        .filter { !row.isCounted || $0.column != .tag }
      if !differences.isEmpty {
        tally.fail(object.path, instance: object.instance, .invalidDifference, row.place, .differs(differences))
        return
      }
      if object.hasUnclearArea, !row.headings.text(.area, row.cells).isEmpty { unclear = object }
    }
    if !row.uncalculated.isEmpty, let first = found.first {
      let object = objects[first]
      tally.fail(
        object.path, instance: object.instance, .notEvaluableReference, row.place, .uncalculated(row.uncalculated))
    } else if let unclear {
      tally.fail(unclear.path, instance: unclear.instance, .notEvaluableUnit, row.place + ": Area")
    } else {
      tally.pass()
    }
  }

  /// The columns beside the key in which a row says something else than the model; what one of them leaves out is none.
  func differences(
    _ cells: [String], _ headings: ListHeadings, _ key: ListColumn, _ object: ListedObject
  ) -> [ListDifference] {
    ListColumn.allCases.filter { $0 != key && $0 != .globalId && $0 != .quantity }.compactMap { column in
      let listed = headings.text(column, cells)
      guard !listed.isEmpty else { return nil }
      if column == .area {
        guard let area = object.area else { return nil }
        if ListArea(listed)?.isSame(area, tolerance: tolerance) == true { return nil }
        return ListDifference(column, listed: listed, stated: Metres.text(area) + "²")
      }
      guard ListText.isSame(spelling.text(listed, column), object, column) == false else { return nil }
      let stated = object.texts(column).first ?? object.texts(.storey).first
      return ListDifference(column, listed: listed, stated: stated ?? "")
    }
  }
}
