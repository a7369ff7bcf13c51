import Findings
import ModelRules
import Requirements

/// Compares what lists and models say, as people read it.
enum ListText {
  /// A text by which objects are told apart: GlobalIds to the letter, however they are written, others as
  /// people read them.
  static func comparable(_ text: String, _ column: ListColumn) -> String {
    switch column {
    case .globalId: ListedIdentifier.globalId(text)
    case .building: BuildingWords.comparable(TextFolding.folded(text.replacing("°", with: " ")))
    case .manufacturer: CompanyName.withoutLegalForm(TextFolding.folded(text))
    default: whole(TextFolding.folded(text), of: text)
    }
  }

  /// What is nothing but signs stands for itself: two rows of signs are not one text.
  private static func whole(_ folded: String, of text: String) -> String { folded.isEmpty ? text : folded }

  /// Whether a text stands for none: blank, a dash, `N/A`, `N/C`, `sans objet`.
  static func saysNothing(_ text: String) -> Bool {
    guard text.utf8.count <= 12, let first = text.utf8.first else { return text.isEmpty }
    // Most texts begin with a digit or another letter.
    let isOther = 0x30...0x39 ~= first || 0x61...0x7A ~= first | 0x20
    if isOther, first | 0x20 != UInt8(ascii: "n"), first | 0x20 != UInt8(ascii: "s") { return false }
    let folded = TextFolding.folded(text)
    return folded.isEmpty || ["n a", "n c", "nc", "sans objet"].contains(folded)
  }

  /// Whether a number of a list may be another one that a model says, without the zeros before it: spreadsheets drop
  /// these, and add none, so that `0012` of a list is no serial number `12`.
  static func dropsZeros(_ digits: String, _ column: ListColumn) -> Bool {
    column != .serial || digits.utf8.first != UInt8(ascii: "0")
  }

  /// A number without the zeros before it; nil where a text is not all digits.
  static func digits(_ text: String) -> Substring? {
    guard !text.isEmpty, text.utf8.allSatisfy({ (0x30...0x39).contains($0) }) else { return nil }
    let digits = text.drop { $0 == "0" }
    return digits.isEmpty ? "0" : digits
  }

  /// Whether a cell says what the model says of an object; nil where the model says nothing.
  static func isSame(_ cell: String, _ object: ListedObject, _ column: ListColumn) -> Bool? {
    if column == .room { return isSamePlace(cell, object) }
    let stated = object.texts(column)
    return stated.isEmpty ? nil : stated.contains { isSame(cell, $0, column) }
  }

  private static func isSame(_ cell: String, _ stated: String, _ column: ListColumn) -> Bool {
    // `Niveau -1` and `Niveau 1` are one text but for the sign.
    if column == .storey, let level = StoreyLevel(cell), let other = StoreyLevel(stated) { return level.isSame(other) }
    let (left, right) = (comparable(cell, column), comparable(stated, column))
    if left == right { return true }
    switch column {
    case .globalId: return false
    case .tag, .number, .serial, .name, .type, .manufacturer, .model:
      guard let number = digits(left), dropsZeros(left, column) else { return false }
      return number == digits(right)
    case .storey, .room, .building: return holds(left, right) || holds(right, left)
    case .area, .quantity: return false
    }
  }

  /// A place may be named by its room, its storey or its building: « 101 – Bureau », « RDC ». What says a room, of an
  /// object whose room the model does not tell, compares with nothing.
  private static func isSamePlace(_ cell: String, _ object: ListedObject) -> Bool? {
    let rooms = object.texts(.room)
    if rooms.contains(where: { isSame(cell, $0, .room) || isSame(cell, $0, .number) }) { return true }
    let around = object.texts(.building).contains { comparable($0, .building) == comparable(cell, .building) }
    if around { return true }
    if let storey = object.texts(.storey).first {
      if let level = StoreyLevel(cell), level.isPlace, let other = StoreyLevel(storey) { return level.isSame(other) }
      if comparable(storey, .storey) == comparable(cell, .storey) { return true }
    }
    return rooms.isEmpty ? nil : false
  }

  /// Whether folded words stand in others as a whole.
  private static func holds(_ text: String, _ words: String) -> Bool {
    !words.isEmpty && (" " + text + " ").contains(" " + words + " ")
  }
}
