import Findings
import Requirements

/// Finds the objects that the rows of lists name.
struct ListKeys {
  /// The objects that a row names, and by what.
  struct Match {
    let key: ListColumn
    let text: String
    /// The building that the row names, where none of the objects of the key is in it and another row means them.
    var building: String?
    /// The objects; nil where none has the key.
    var group: ListedGroup?
    /// All that have the key, of which some may stand elsewhere or be named otherwise than the row says.
    var all: ListedGroup?

    /// Positions of objects, in order; empty where no object has the key.
    var found: [Int] { group?.places ?? [] }
  }

  private let subject: ListSubject
  /// How the models spell what the lists say.
  private let spelling: ListSpelling
  private var places: [ListColumn: [String: ListedGroup]] = [:]
  /// Numbers without the zeros before them, which spreadsheets drop, where it is clear which number is meant.
  private var numbers: [ListColumn: [Substring: ListedGroup]] = [:]
  /// The buildings that the rows of one key name, of keys that may be given again in each building.
  private var buildings: [ListColumn: [String: [String]]] = [:]

  /// - Parameter lists: those whose rows will be looked for; objects are remembered by what these say alone.
  /// - Complexity: O(objects + rows).
  init(
    _ objects: [ListedObject], _ subject: ListSubject, for lists: [ListReading.Read], _ spelling: ListSpelling
  ) {
    self.subject = subject
    self.spelling = spelling
    /// Whether objects have one number only, and there are any.
    func isClear(_ found: [Int], _ key: ListColumn) -> Bool {
      Set(found.lazy.flatMap { objects[$0].keyTexts(key) }.map(TextFolding.folded)).count == 1
    }
    for key in ListColumn.keys(subject) {
      if key != .globalId, key != .serial { buildings[key] = ListKeys.buildings(key, lists) }
      var places = ListKeys.asked(key, lists, spelling)
      guard !places.isEmpty else { continue }
      var numbers: [Substring: [Int]] = [:]
      for text in places.keys { if let digits = ListText.digits(text) { numbers[digits] = [] } }
      for (number, object) in objects.enumerated() {
        for text in object.keyTexts(key) {
          let comparable = ListText.comparable(text, key)
          places[comparable]?.append(number)
          if !numbers.isEmpty, let digits = ListText.digits(comparable) { numbers[digits]?.append(number) }
        }
      }
      self.places[key] = places.filter { !$0.value.isEmpty }.mapValues { ListedGroup($0, of: objects) }
      self.numbers[key] = numbers.filter { isClear($0.value, key) }.mapValues { ListedGroup($0, of: objects) }
    }
  }

  /// What lists say for a key, with no object yet.
  private static func asked(
    _ key: ListColumn, _ lists: [ListReading.Read], _ spelling: ListSpelling
  ) -> [String: [Int]] {
    var asked: [String: [Int]] = [:]
    for section in lists.lazy.flatMap(\.sections) where section.headings.columns[key] != nil {
      for row in section.rows {
        let text = section.headings.text(key, row.cells)
        if !text.isEmpty { asked[ListText.comparable(spelling.text(text, key), key)] = [] }
      }
    }
    return asked
  }

  /// How many buildings of one key are remembered: more than any operation has.
  private static let mostBuildings = 64

  /// The buildings that rows name beside each text of a key, as far as there are several.
  private static func buildings(_ key: ListColumn, _ lists: [ListReading.Read]) -> [String: [String]] {
    var named: [String: [String]] = [:]
    for section in lists.lazy.flatMap(\.sections)
    where section.headings.columns[key] != nil && section.headings.columns[.building] != nil {
      for row in section.rows {
        let building = section.headings.text(.building, row.cells)
        let text = ListText.comparable(section.headings.text(key, row.cells), key)
        guard !building.isEmpty, !text.isEmpty, named[text, default: []].count < mostBuildings else { continue }
        if !named[text, default: []].contains(building) { named[text, default: []].append(building) }
      }
    }
    return named.filter { $0.value.count > 1 }
  }

  /// Whether objects are those of another row, which names the building that they are in: a number is given again in each
  /// building, and one of them may have no model.
  private func areOfAnotherRow(_ all: ListedGroup, _ key: ListColumn, _ text: String, _ building: String) -> Bool {
    guard !building.isEmpty, let others = buildings[key]?[ListText.comparable(text, key)] else { return false }
    return all.isIn(building) == false && others.contains { $0 != building && all.isIn($0) == true }
  }

  /// What a row names: by the first of its filled keys that an object has, the surest first. Nil where no key is filled.
  ///
  /// A name counts only where the object does not state another tag or number than the row. A GlobalId that no model has
  /// says nothing: exports renew them.
  ///
  /// - Parameter kinds: tags that stand for several objects, by which none is told apart.
  func match(_ cells: [String], _ headings: ListHeadings, kinds: Set<String> = []) -> Match? {
    var first: Match?
    var stated: [(column: ListColumn, text: String)] = []
    for key in ListColumn.keys(subject) {
      let text = headings.text(key, cells)
      guard !text.isEmpty else { continue }
      let spelled = spelling.text(text, key)
      let all = candidates(key, spelled).map { stated.reduce($0) { $0.agreeing(with: $1.text, $1.column) } }
      if let all, !all.places.isEmpty {
        let building = headings.text(.building, cells)
        if areOfAnotherRow(all, key, text, building) { return Match(key: key, text: text, building: building) }
        return Match(key: key, text: text, group: narrowed(all, cells, headings), all: all)
      }
      first = first ?? Match(key: key, text: text)
      if key != .globalId, !(key == .tag && kinds.contains(ListText.comparable(text, key))) {
        stated.append((key, spelled))
        first = first?.key == .globalId ? Match(key: key, text: text) : first
      }
    }
    return first
  }

  private func candidates(_ key: ListColumn, _ text: String) -> ListedGroup? {
    let comparable = ListText.comparable(text, key)
    if let group = places[key]?[comparable] { return group }
    return ListText.dropsZeros(comparable, key) ? ListText.digits(comparable).flatMap { numbers[key]?[$0] } : nil
  }

  /// Of several objects those that stand where the row says, or are named as it says, if any do: room 101 is in every
  /// building, and a door may have the tag of a pump.
  private func narrowed(_ all: ListedGroup, _ cells: [String], _ headings: ListHeadings) -> ListedGroup {
    var group = all
    for column in [ListColumn.building, .storey, .room, .serial, .name] where group.places.count > 1 {
      let text = headings.text(column, cells)
      if !text.isEmpty { group = group.narrowed(by: spelling.text(text, column), column) }
    }
    return group
  }

  /// Of objects that a row counts those of its type, manufacturer and model, if any are.
  func counted(_ group: ListedGroup, _ cells: [String], _ headings: ListHeadings) -> ListedGroup {
    var group = group
    for column in [ListColumn.type, .manufacturer, .model] where group.places.count > 1 {
      let text = headings.text(column, cells)
      if !text.isEmpty { group = group.narrowed(by: spelling.text(text, column), column) }
    }
    return group
  }

  /// Whether objects are several. Those of several models are one where they have one GlobalId; rooms also where each
  /// model has its own, for every discipline draws them.
  func isAmbiguous(_ group: ListedGroup) -> Bool {
    guard group.places.count > 1 else { return false }
    return group.models.count < group.places.count || subject == .equipment && group.hasSeveralIdentifiers
  }
}
