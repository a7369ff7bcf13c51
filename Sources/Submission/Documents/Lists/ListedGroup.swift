import Findings

/// Objects that the rows of a list may mean together, and which of them a row means by what else it says.
///
/// Rows say the same things again and again: what a text leaves of a group is found out once and remembered, so that a
/// thousand rows about a thousand objects of one key are not a million questions.
final class ListedGroup {
  /// Positions of the objects, in rising order.
  let places: [Int]
  private let objects: [ListedObject]
  private var narrowed: [ListColumn: [String: ListedGroup]] = [:]
  private var agreeing: [ListColumn: [String: ListedGroup]] = [:]
  private var silent: [ListColumn: ListedGroup] = [:]
  private var stated: [ListColumn: StatedTexts] = [:]
  private var buildings: [String: Bool?] = [:]

  init(_ places: [Int], of objects: [ListedObject]) {
    self.places = places
    self.objects = objects
  }

  /// The models that they are in, by their positions.
  private(set) lazy var models = Set(places.map { objects[$0].model })

  /// Those that are the only ones of their models here.
  private(set) lazy var alone: [Int] = {
    let counts = places.reduce(into: [:]) { $0[objects[$1].model, default: 0] += 1 }
    return places.filter { counts[objects[$0].model] == 1 }
  }()

  /// Whether they have several GlobalIds; one that has none counts as one.
  private(set) lazy var hasSeveralIdentifiers = Set(places.map { objects[$0].texts(.globalId) }).count > 1

  /// Those for which a column says what a row says there; the group itself where it does for none.
  ///
  /// - Complexity: O(objects) for each text that is new, and in columns whose texts are the same or not, O(1) on average.
  func narrowed(by text: String, _ column: ListColumn) -> ListedGroup {
    if let known = narrowed[column]?[text] { return known }
    let there =
      StatedTexts.compares(column)
      ? texts(column).places(text) : places.filter { ListText.isSame(text, objects[$0], column) == true }
    let group = there.isEmpty ? self : part(there)
    narrowed[column, default: [:]][text] = group
    return group
  }

  /// Those that say nothing else in a column than a row does: the same, or nothing.
  ///
  /// - Parameter column: one whose texts are the same or not (``StatedTexts/compares(_:)``).
  func agreeing(with text: String, _ column: ListColumn) -> ListedGroup {
    if let known = agreeing[column]?[text] { return known }
    let stated = texts(column)
    let there = stated.places(text)
    let group: ListedGroup
    if there.isEmpty {
      group = silent[column] ?? part(stated.silent)
      silent[column] = group
    } else {
      group = part((stated.silent + there).sorted())
    }
    agreeing[column, default: [:]][text] = group
    return group
  }

  /// Whether they are in a building: true where one of them is by what its model says, false where each is in another, nil
  /// where some do not say it.
  ///
  /// - Complexity: O(objects) for each text that is new.
  func isIn(_ building: String) -> Bool? {
    if let known = buildings[building] { return known }
    let answers = places.map { ListText.isSame(building, objects[$0], .building) }
    let answer = answers.contains(true) ? true : answers.contains(nil) ? nil : false
    buildings[building] = .some(answer)
    return answer
  }

  private func part(_ some: [Int]) -> ListedGroup {
    some.count == places.count ? self : ListedGroup(some, of: objects)
  }

  private func texts(_ column: ListColumn) -> StatedTexts {
    if let known = stated[column] { return known }
    let texts = StatedTexts(places, of: objects, column)
    stated[column] = texts
    return texts
  }
}

/// What objects say in a column whose texts are the same or not, to be looked up.
private struct StatedTexts {
  /// Positions of objects that say nothing there.
  private(set) var silent: [Int] = []
  private var byText: [String: [Int]] = [:]
  /// By numbers without the zeros before them.
  private var byDigits: [Substring: [Int]] = [:]
  private let column: ListColumn

  /// Whether texts of a column are the same as a whole or not at all, which those of places are not.
  static func compares(_ column: ListColumn) -> Bool {
    switch column {
    case .tag, .number, .serial, .name: true
    case .globalId, .type, .manufacturer, .model, .area, .room, .storey, .building, .quantity: false
    }
  }

  init(_ places: [Int], of objects: [ListedObject], _ column: ListColumn) {
    self.column = column
    for place in places {
      let texts = objects[place].texts(column)
      if texts.isEmpty { silent.append(place) }
      for text in texts {
        let comparable = ListText.comparable(text, column)
        if byText[comparable]?.last != place { byText[comparable, default: []].append(place) }
        guard let digits = ListText.digits(comparable), byDigits[digits]?.last != place else { continue }
        byDigits[digits, default: []].append(place)
      }
    }
  }

  /// The positions of those that say a text, in rising order, by the rule of ``ListText/isSame(_:_:_:)``.
  func places(_ text: String) -> [Int] {
    let comparable = ListText.comparable(text, column)
    if let digits = ListText.digits(comparable), ListText.dropsZeros(comparable, column) {
      return byDigits[digits] ?? []
    }
    return byText[comparable] ?? []
  }
}
