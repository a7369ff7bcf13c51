import Findings
import Requirements

/// Finds the objects that the rows of lists name.
struct ListKeys {
  /// The objects that a row names, and by what.
  struct Match {
    let key: ListColumn
    let text: String
    /// The objects; nil where none has the key.
    var group: ListedGroup?
    /// All that have the key, of which some may stand elsewhere or be named otherwise than the row says.
    var all: ListedGroup?

    /// Positions of objects, in order; empty where no object has the key.
    var found: [Int] { group?.places ?? [] }
  }

  private let subject: ListSubject
  private var places: [ListColumn: [String: ListedGroup]] = [:]
  /// Numbers without the zeros before them, which spreadsheets drop, where it is clear which number is meant.
  private var numbers: [ListColumn: [Substring: ListedGroup]] = [:]

  /// - Parameter lists: those whose rows will be looked for; objects are remembered by what these say alone.
  /// - Complexity: O(objects + rows).
  init(_ objects: [ListedObject], _ subject: ListSubject, for lists: [ListReading.Read]) {
    self.subject = subject
    /// Whether objects have one number only, and there are any.
    func isClear(_ found: [Int], _ key: ListColumn) -> Bool {
      Set(found.lazy.flatMap { objects[$0].keyTexts(key) }.map(TextFolding.folded)).count == 1
    }
    for key in ListColumn.keys(subject) {
      var places = ListKeys.asked(key, lists)
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
  private static func asked(_ key: ListColumn, _ lists: [ListReading.Read]) -> [String: [Int]] {
    var asked: [String: [Int]] = [:]
    for section in lists.lazy.flatMap(\.sections) where section.headings.columns[key] != nil {
      for row in section.rows {
        let text = section.headings.text(key, row.cells)
        if !text.isEmpty { asked[ListText.comparable(text, key)] = [] }
      }
    }
    return asked
  }

  /// What a row names: by the first of its filled keys that an object has, the surest first. Nil where no key is filled.
  ///
  /// A name counts only where the object does not state another tag or number than the row. A GlobalId that no model has
  /// says nothing: exports renew them.
  func match(_ cells: [String], _ headings: ListHeadings) -> Match? {
    var first: Match?
    var stated: [(column: ListColumn, text: String)] = []
    for key in ListColumn.keys(subject) {
      let text = headings.text(key, cells)
      guard !text.isEmpty else { continue }
      let all = candidates(key, text).map { stated.reduce($0) { $0.agreeing(with: $1.text, $1.column) } }
      if let all, !all.places.isEmpty {
        return Match(key: key, text: text, group: narrowed(all, cells, headings), all: all)
      }
      first = first ?? Match(key: key, text: text)
      if key != .globalId {
        stated.append((key, text))
        first = first?.key == .globalId ? Match(key: key, text: text) : first
      }
    }
    return first
  }

  private func candidates(_ key: ListColumn, _ text: String) -> ListedGroup? {
    let comparable = ListText.comparable(text, key)
    return places[key]?[comparable] ?? ListText.digits(comparable).flatMap { numbers[key]?[$0] }
  }

  /// Of several objects those that stand where the row says, or are named as it says, if any do: room 101 is in every
  /// building, and a door may have the tag of a pump.
  private func narrowed(_ all: ListedGroup, _ cells: [String], _ headings: ListHeadings) -> ListedGroup {
    var group = all
    for column in [ListColumn.building, .storey, .room, .serial, .name] where group.places.count > 1 {
      let text = headings.text(column, cells)
      if !text.isEmpty { group = group.narrowed(by: text, column) }
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
