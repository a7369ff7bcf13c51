/// The number of a floor, as people write it in the name of a storey and in the number of a room.
enum FloorNumbers {
  /// The floor that the name of a storey says: `R+2`, `Niveau 2`, `02`, `02 - R+2` are 2, `RDC` is 0. Nil for basements
  /// (`SS2`, `R-1`, `Niveau -1`), whose rooms have numbers of many kinds, and where the name says none, or has another
  /// number in it.
  static func floor(ofStorey name: String) -> Int? {
    guard let storey = StoreyLevel(reading: name), storey.level >= 0,
      !storey.others.contains(where: { $0.first?.isNumber == true })
    else { return nil }
    return storey.level
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

  /// Digits in a row, and what stands behind them.
  private struct DigitRun {
    var text: String
    var after: Character?
  }

  private static func digitRuns(_ text: String) -> [DigitRun] {
    var runs: [DigitRun] = []
    var before: Character?
    for character in text {
      if character.isASCII, character.isNumber {
        if runs.isEmpty || !(before?.isNumber ?? false) { runs.append(DigitRun(text: "")) }
        runs[runs.count - 1].text.append(character)
      } else if let last = before, last.isNumber, !runs.isEmpty {
        runs[runs.count - 1].after = character
      }
      before = character
    }
    return runs
  }
}
