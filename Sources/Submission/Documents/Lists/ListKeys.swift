import Findings
import Requirements

/// Finds the objects that the rows of lists name.
struct ListKeys {
  /// The objects that a row names, and by what.
  struct Match {
    let key: ListColumn
    let text: String
    /// Positions of objects, in order; empty where no object has the key.
    var found: [Int] = []
    /// Positions of objects that have the key, too, and stand elsewhere or are named otherwise than the row says.
    var passedOver: [Int] = []
  }

  private let objects: [ListedObject]
  private let subject: ListSubject
  private var places: [ListColumn: [String: [Int]]] = [:]
  /// Numbers without the zeros before them: spreadsheets drop these.
  private var numbers: [ListColumn: [Substring: [Int]]] = [:]

  /// - Parameter lists: those whose rows will be looked for; objects are remembered by what these say alone.
  /// - Complexity: O(objects + rows).
  init(_ objects: [ListedObject], _ subject: ListSubject, for lists: [ListReading.Read]) {
    self.objects = objects
    self.subject = subject
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
      self.places[key] = places.filter { !$0.value.isEmpty }
      self.numbers[key] = numbers.filter { !$0.value.isEmpty }
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
      let found = candidates(key, text).filter { place in
        stated.allSatisfy { ListText.isSame($0.text, objects[place], $0.column) ?? true }
      }
      if !found.isEmpty {
        let narrowed = narrowed(found, cells, headings)
        guard narrowed.count < found.count else { return Match(key: key, text: text, found: found) }
        let kept = Set(narrowed)
        return Match(key: key, text: text, found: narrowed, passedOver: found.filter { !kept.contains($0) })
      }
      first = first ?? Match(key: key, text: text)
      if key != .globalId {
        stated.append((key, text))
        first = first?.key == .globalId ? Match(key: key, text: text) : first
      }
    }
    return first
  }

  private func candidates(_ key: ListColumn, _ text: String) -> [Int] {
    let comparable = ListText.comparable(text, key)
    if let found = places[key]?[comparable] { return found }
    // Only where it is clear which number is meant.
    guard let digits = ListText.digits(comparable), let found = numbers[key]?[digits],
      Set(found.flatMap { objects[$0].keyTexts(key) }.map(TextFolding.folded)).count == 1
    else { return [] }
    return found
  }

  /// Of several objects those that stand where the row says, or are named as it says, if any do: room 101 is in every
  /// building, and a door may have the tag of a pump.
  private func narrowed(_ found: [Int], _ cells: [String], _ headings: ListHeadings) -> [Int] {
    var found = found
    for column in [ListColumn.building, .storey, .room, .serial, .name] where found.count > 1 {
      let text = headings.text(column, cells)
      guard !text.isEmpty else { continue }
      let there = found.filter { ListText.isSame(text, objects[$0], column) == true }
      if !there.isEmpty { found = there }
    }
    return found
  }

  /// Whether objects are several. Those of several models are one where they have one GlobalId; rooms also where each
  /// model has its own, for every discipline draws them.
  func isAmbiguous(_ found: [Int]) -> Bool {
    guard found.count > 1 else { return false }
    if Set(found.map { objects[$0].model }).count < found.count { return true }
    return subject == .equipment && Set(found.map { objects[$0].texts(.globalId) }).count > 1
  }
}
