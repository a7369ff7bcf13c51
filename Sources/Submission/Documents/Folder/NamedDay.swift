import Requirements

/// The day that the name of a file states: `2019-03-02`, `2019_03_02`, `20190302`, `02-03-2019`.
enum NamedDay {
  /// The day as `YYYY-MM-DD`; nil where the name states none.
  static func day(in name: String) -> String? {
    let bytes = Array(name.utf8)
    var groups: [Range<Int>] = []
    var place = 0
    while place < bytes.count {
      let start = place
      while place < bytes.count, bytes[place] >= 0x30, bytes[place] <= 0x39 { place += 1 }
      if place > start { groups.append(start..<place) }
      place = max(place, start + 1)
    }
    func text(_ range: Range<Int>) -> String { String(decoding: bytes[range], as: UTF8.self) }
    for (number, group) in groups.enumerated() {
      if group.count == 8 {
        let all = text(group)
        if let found = day(all.prefix(4), all.dropFirst(4).prefix(2), all.suffix(2))
          ?? day(all.suffix(4), all.dropFirst(2).prefix(2), all.prefix(2))
        {
          return found
        }
      }
      guard number + 2 < groups.count else { continue }
      let (second, third) = (groups[number + 1], groups[number + 2])
      guard second.lowerBound == group.upperBound + 1, third.lowerBound == second.upperBound + 1 else { continue }
      let (a, b, c) = (text(group), text(second), text(third))
      if let found = day(a, b, c) ?? day(c, b, a) { return found }
    }
    return nil
  }

  private static func day(_ year: some StringProtocol, _ month: some StringProtocol, _ day: some StringProtocol)
    -> String?
  {
    guard year.count == 4, month.count == 2, day.count == 2, year.hasPrefix("19") || year.hasPrefix("20") else {
      return nil
    }
    return CalendarDay("\(year)-\(month)-\(day)")?.text
  }
}
