/// The number of a floor, as people write it in the name of a storey and in the number of a room.
enum FloorNumbers {
  /// The floor that the name of a storey says: `R+2`, `Niveau 2`, `02`, `02 - R+2` are 2, `RDC` is 0. Nil for basements
  /// (`SS2`, `R-1`, `Niveau -1`), and where the name says none, or several that differ, or a height (`+3.00`).
  static func floor(ofStorey name: String) -> Int? {
    let name = name.uppercased()
    let runs = digitRuns(name)
    // Words as a whole: a ground floor (rez-de-chaussée) and a terrace have the letters of a basement (SS) in them.
    let words = name.split { !$0.isLetter }.map(String.init)
    let isGround = words.contains(where: groundFloors.contains)
    if words.contains(where: basements.contains) || runs.contains(where: \.isBelowGround) { return nil }
    var floor = isGround ? 0 : nil
    for run in runs {
      guard run.text.count <= 2, let number = Int(run.text), floor == nil || floor == number else { return nil }
      floor = number
    }
    return floor
  }

  /// The floor that the number of a room says: `101`, `A1.01` and `1-01` are on the first, `1205` is on the twelfth.
  /// Nil for a number that says none.
  static func floor(ofRoom number: String) -> Int? {
    let runs = digitRuns(number)
    guard let first = runs.first, let value = Int(first.text) else { return nil }
    if first.text.count == 3 || first.text.count == 4 { return value / 100 }
    guard runs.count > 1, first.text.count <= 2, first.after.map({ ".-_/ ".contains($0) }) ?? false else { return nil }
    return value
  }

  private static let groundFloors: Set<String> = ["RDC", "REZ", "GROUND"]
  private static let basements: Set<String> = ["SS", "SOUS", "SOUSSOL", "BASEMENT", "UG"]

  /// Digits in a row, and what stands before and behind them.
  private struct DigitRun {
    var text: String
    var before: Character?
    var after: Character?
    /// Whether a minus sign stands directly before them; behind a digit, it parts them (`01-1`).
    var isBelowGround: Bool { before == "-" && !(beforeSign?.isNumber ?? false) }
    /// What stands before what stands before them.
    var beforeSign: Character?
  }

  private static func digitRuns(_ text: String) -> [DigitRun] {
    var runs: [DigitRun] = []
    var before: Character?
    var beforeSign: Character?
    for character in text {
      if character.isASCII, character.isNumber {
        if runs.isEmpty || !(before?.isNumber ?? false) {
          runs.append(DigitRun(text: "", before: before, beforeSign: beforeSign))
        }
        runs[runs.count - 1].text.append(character)
      } else if let last = before, last.isNumber, !runs.isEmpty {
        runs[runs.count - 1].after = character
      }
      beforeSign = before
      before = character
    }
    return runs
  }
}
