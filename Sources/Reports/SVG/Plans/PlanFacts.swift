import Findings
import Wording

/// What a plan says in words.
struct PlanFacts {
  let plan: StoreyPlan
  let marks: [PlanMarks.Mark]
  /// Marks that lie outside of the sheet.
  let outside: Int
  let labelsDropped: Int
  let shapes: PlanShapes
  let language: Language

  /// What the plan is.
  var title: String { PlanLabel.title.phrase.said(in: language, [name]) }

  /// What stands over it.
  var heading: String {
    guard let elevation = plan.elevation else { return name }
    return PlanLabel.heading.phrase.said(in: language, [name, language.metres(elevation, isSigned: true)])
  }

  /// What stands under it: what is marked, and what is not.
  var caption: [String] {
    var sentences = [counted(.marked, marks.count - outside)]
    func add(_ label: PlanLabel, _ count: Int) { if count > 0 { sentences.append(counted(label, count)) } }
    add(.outside, outside)
    if let lender = plan.lender {
      sentences.append(PlanLabel.lender.phrase.said(in: language, [DrawnText.whole(lender)]))
    }
    if plan.rooms.isEmpty { sentences.append(PlanLabel.noRooms.phrase.said(in: language)) }
    add(.roomsOutside, shapes.roomsOutside)
    add(.crosses, shapes.crosses.count)
    add(.unlabelled, labelsDropped)
    if shapes.lacksWalls { sentences.append(PlanLabel.wallsLeftOut.phrase.said(in: language)) }
    return sentences
  }

  /// The plan for who does not see it: how many objects fail by severity, and in which rooms most of them are.
  var description: String {
    var sentences = [PlanLabel.rooms.phrase.said(in: language, ["\(plan.rooms.count)", name])] + caption
    let bySymbol = PlanSymbol.allCases.compactMap { symbol -> String? in
      let count = marks.count { PlanSymbol($0.gravity) == symbol }
      return count > 0 && symbol != .failing ? "\(symbol.phrase.said(in: language)) \(language.number(count))" : nil
    }
    if !bySymbol.isEmpty {
      sentences.append(PlanLabel.byGravity.phrase.said(in: language, [bySymbol.joined(separator: ", ")]))
    }
    let worst = worstRooms
    if !worst.isEmpty {
      sentences.append(PlanLabel.worstRooms.phrase.said(in: language, [worst.joined(separator: ", ")]))
    }
    return sentences.joined(separator: " ")
  }

  /// The rooms with the most marks, in words.
  private var worstRooms: [String] {
    let rooms = shapes.rooms.filter { $0.outline != nil }.prefix(200)
    guard !rooms.isEmpty, marks.count <= 5000 else { return [] }
    var counts = [Int](repeating: 0, count: rooms.count)
    for mark in marks {
      let place = rooms.firstIndex { room in
        room.outline?.contains(mark.point) == true || (plan.lender == nil && room.instance == mark.instance)
      }
      if let place { counts[place] += 1 }
    }
    let order = counts.indices.filter { counts[$0] > 0 }.sorted { (counts[$0], $1) > (counts[$1], $0) }
    return order.prefix(5).map { place in
      let words = [rooms[place].number, rooms[place].name].compactMap(\.self).joined(separator: " ")
      return "\(DrawnText.cut(words, to: 300, size: SVGPage.textSize)) (\(language.number(counts[place])))"
    }
  }

  private var name: String { DrawnText.whole(plan.name) }

  private func counted(_ label: PlanLabel, _ count: Int) -> String {
    label.phrase.said(in: language, ["\(count)", language.number(count)])
  }
}
