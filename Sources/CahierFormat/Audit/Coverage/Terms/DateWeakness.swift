import Requirements

/// Tells where a plan lets a day be earlier, later or older than the cahier does.
struct DateWeakness {
  let own: DateRule?
  let asked: DateRule?

  var weaknesses: [Weakness] {
    guard let asked else { return [] }
    let own = own ?? DateRule()
    return [
      // The very day lies between whatever the cahier asks it to lie between.
      bound("earliest", own.earliest ?? own.exactly, asked.earliest) { $0 >= $1 },
      bound("latest", own.latest ?? own.exactly, asked.latest) { $0 <= $1 },
      bound("exactly", own.exactly, asked.exactly) { $0 == $1 },
      age(own.maximumAge, asked.maximumAge),
    ].compactMap { $0 }
  }

  private func bound(
    _ name: String, _ here: DateRule.Anchor?, _ there: DateRule.Anchor?, _ isEnough: (String, String) -> Bool
  ) -> Weakness? {
    guard let there, here != there else { return nil }
    guard let here else { return .weaker("date \(name)", Weakness.nothing, there.text) }
    guard case .day(let left) = here, case .day(let right) = there else {
      return .differing("date \(name)", here.text, there.text)
    }
    // Days are written so that their order is that of their texts.
    return isEnough(left, right) ? nil : .weaker("date \(name)", left, right)
  }

  private func age(_ here: Int?, _ there: Int?) -> Weakness? {
    guard let there, here.map({ $0 > there }) ?? true else { return nil }
    return .weaker("date maximum-age", here.map { "\($0)" } ?? Weakness.nothing, "\(there)")
  }
}
