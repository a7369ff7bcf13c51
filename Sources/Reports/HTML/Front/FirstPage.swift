import Findings

/// What the first printed page has room for, beside what always stands there: it is to be whole.
struct FirstPage {
  /// Lines that reasons, files, deadlines and what blocks share.
  private static let lines = 27
  /// As many signs of a requirement's name, of a finding and of the head of a group fit into a line.
  private static let widths = (name: 44, finding: 50, head: 95)

  let page: ReportPage

  /// A group of rows in the list of what blocks.
  struct Group {
    /// What stands over it.
    var head: String
    /// The texts of its rows.
    var rows: [(name: String, finding: String)]
  }

  /// Files listed: on paper the list of all of them stands further on.
  var files: Int { min(6, page.result.models.count + page.result.requirementFiles.count) }

  /// How many rows of each group have room: fewer where more reasons, deadlines and files stand beside them, and where
  /// texts take two lines.
  func rows(of groups: [Group]) -> [Int] {
    let deadlines = page.result.deadlines.count + page.result.pendingDeadlines.count
    let reasons = page.proposed?.motives.count ?? 0
    var room = max(5, Self.lines - reasons - deadlines - files)
    return groups.map { group in
      var left = room - Self.lines(of: group.head, Self.widths.head)
      var count = 0
      for row in group.rows {
        let lines = max(
          Self.lines(of: row.name, Self.widths.name), Self.lines(of: row.finding, Self.widths.finding))
        guard lines <= left else { break }
        left -= lines
        count += 1
      }
      if count > 0 { room = left }
      // What comes after has no room that this one did not have.
      if count < group.rows.count { room = 0 }
      return count
    }
  }

  private static func lines(of text: String, _ width: Int) -> Int { max(1, (text.count + width - 1) / width) }
}
