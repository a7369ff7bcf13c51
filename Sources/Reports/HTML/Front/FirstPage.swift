import Findings

/// What the first printed page has room for, beside what always stands there: it is to be whole.
struct FirstPage {
  /// Lines that files, deadlines and what blocks share, where texts are as long as usual.
  private static let lines = 19

  let page: ReportPage

  /// Files listed: on paper the list of all of them stands further on.
  var files: Int { min(6, page.result.models.count + page.result.requirementFiles.count) }

  /// How many rows of each group have room, a line for each and one for the head of a group: fewer where more deadlines
  /// and files stand below them.
  func rows(ofGroups sizes: [Int]) -> [Int] {
    let deadlines = page.result.deadlines.count + page.result.pendingDeadlines.count
    var room = max(5, Self.lines - deadlines - files)
    return sizes.map { size in
      let rows = min(size, max(0, room - 1))
      room -= rows + 1
      return rows
    }
  }
}
