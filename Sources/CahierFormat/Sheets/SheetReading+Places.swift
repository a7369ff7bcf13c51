public import Requirements

/// The rows of sheets as the lines that everything keeps that is read from a file: a number tells both the sheet and the
/// row, and people are never shown it.
enum RowLine {
  /// So many lines belong to each sheet: more than any has rows.
  private static let perSheet = 1 << 32

  static func line(sheet: Int, row: Int) -> Int { sheet * perSheet + row }

  static func parts(of line: Int) -> (sheet: Int, row: Int) { (line / perSheet, line % perSheet) }
}

extension SheetReading {
  /// The row that a line of the cahier stands for; nil where it stands for none.
  public func place(ofLine line: Int) -> SheetPlace? {
    let (sheet, row) = RowLine.parts(of: line)
    guard row > 0, sheetNames.indices.contains(sheet) else { return nil }
    return SheetPlace(sheet: sheetNames[sheet], row: row)
  }

  /// Problems of the cahier with their rows in place of lines; what has no row of its own has that of its requirement.
  public func placed(_ problems: [RequirementProblem]) -> [RequirementProblem] {
    let requirements = cahier?.requirements ?? []
    return problems.map { problem in
      var problem = problem
      let own = problem.specification.flatMap { requirements.indices.contains($0) ? requirements[$0].line.number : nil }
      problem.place = (problem.line ?? own).flatMap(place)
      problem.line = nil
      if problem.code == .repeatedID, problem.arguments.count > 2, let first = Int(problem.arguments[2]) {
        problem.arguments[2] = "\(RowLine.parts(of: first).row)"
      }
      return problem
    }
  }
}
