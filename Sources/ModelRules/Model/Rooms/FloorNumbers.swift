/// The number of a floor, as people write it in the name of a storey and in the number of a room.
enum FloorNumbers {
  /// The floor that the name of a storey says: `R+2`, `Niveau 2`, `02` are 2, `RDC` is 0. Nil for basements, and where
  /// the name says none, or several, or a height (`+3.00`).
  static func floor(ofStorey name: String) -> Int? {
    let name = name.uppercased()
    let runs = digitRuns(name)
    if runs.isEmpty { return groundFloors.contains { name.contains($0) } ? 0 : nil }
    guard runs.count == 1, let run = runs.first, run.text.count <= 2, let number = Int(run.text) else { return nil }
    if basements.contains(where: { name.contains($0) }) || run.before == "-" && !name.contains(" -") { return nil }
    return number
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

  private static let groundFloors = ["RDC", "REZ", "GROUND FLOOR"]
  private static let basements = ["SS", "SOUS", "BASEMENT", "UG"]

  /// Digits in a row, and what stands before and behind them.
  private struct DigitRun {
    var text: String
    var before: Character?
    var after: Character?
  }

  private static func digitRuns(_ text: String) -> [DigitRun] {
    var runs: [DigitRun] = []
    var before: Character?
    for character in text {
      if character.isASCII, character.isNumber {
        if runs.isEmpty || !(before?.isNumber ?? false) { runs.append(DigitRun(text: "", before: before)) }
        runs[runs.count - 1].text.append(character)
      } else if let last = before, last.isNumber, !runs.isEmpty {
        runs[runs.count - 1].after = character
      }
      before = character
    }
    return runs
  }
}
