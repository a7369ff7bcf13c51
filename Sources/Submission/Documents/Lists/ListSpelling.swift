import Findings
import Requirements

/// Texts of lists as the models spell them, where blanks and dashes between letters and digits alone tell them apart.
///
/// A list writes `A 101`, `A-101` or `FCX 22` where the model has `A101` and `FCX22`. That is one text as long as the models
/// spell it in one way and, of what tells objects apart, the lists do; else each spelling stands for itself.
struct ListSpelling {
  /// The columns that it is about; what stands in others is no mark.
  private static let columns: [ListColumn] = [.tag, .number, .serial, .name, .type, .model, .room]

  /// The texts of the models by what is left of them without blanks; nil for one that they spell in several ways.
  private var stated: [ListColumn: [String: String?]] = [:]
  /// What is left of texts that lists spell in several ways.
  private var unclear: [ListColumn: Set<String>] = [:]

  /// - Parameter rooms: those of the models, beside equipment that may stand in them.
  /// - Complexity: O(objects + rooms + rows).
  init(_ objects: [ListedObject], rooms: [ListedObject], for lists: [ListReading.Read]) {
    let asked = Set(lists.lazy.flatMap(\.sections).flatMap(\.headings.columns.keys))
    for column in ListSpelling.columns where asked.contains(column) {
      var texts: [String: String?] = [:]
      for object in objects { ListSpelling.add(object.texts(column), to: &texts) }
      if column == .room { for room in rooms { ListSpelling.add(room.texts(.number), to: &texts) } }
      stated[column] = texts
      if ListColumn.allKeys.contains(column) { unclear[column] = ListSpelling.several(column, lists, known: texts) }
    }
  }

  private static func add(_ found: [String], to texts: inout [String: String?]) {
    for text in found {
      guard let key = joined(text) else { continue }
      if let known = texts[key] {
        if let known, TextFolding.folded(known) != TextFolding.folded(text) { texts[key] = .some(nil) }
      } else {
        texts[key] = text
      }
    }
  }

  private static func several(
    _ column: ListColumn, _ lists: [ListReading.Read], known: [String: String?]
  ) -> Set<String> {
    var spelled: [String: String] = [:]
    var several: Set<String> = []
    for section in lists.lazy.flatMap(\.sections) where section.headings.columns[column] != nil {
      for row in section.rows {
        let text = section.headings.text(column, row.cells)
        guard let key = joined(text), known[key] != nil else { continue }
        if let other = spelled.updateValue(TextFolding.folded(text), forKey: key), other != spelled[key] {
          several.insert(key)
        }
      }
    }
    return several
  }

  /// A text of a list as the models spell it; as it stands where they have no such text, or it may be another one.
  func text(_ text: String, _ column: ListColumn) -> String {
    guard let texts = stated[column], !texts.isEmpty, let key = ListSpelling.joined(text),
      let known = texts[key], let known, unclear[column]?.contains(key) != true
    else { return text }
    return known
  }

  /// A folded text without the blanks between letters and digits; nil for one without letters, or without digits.
  ///
  /// Blanks between two words, or between two numbers, stay: `A 1 01` is not `A 101`.
  static func joined(_ text: String) -> String? {
    guard text.utf8.count <= 200, text.utf8.contains(where: isDigit) else { return nil }
    let folded = TextFolding.folded(text)
    guard folded.utf8.contains(where: { $0 != 0x20 && !isDigit($0) }) else { return nil }
    var joined = ""
    for word in folded.split(separator: " ") {
      if let last = joined.utf8.last, let first = word.utf8.first, isDigit(last) == isDigit(first) { joined += " " }
      joined += word
    }
    return joined
  }

  private static func isDigit(_ byte: UInt8) -> Bool { 0x30...0x39 ~= byte }
}
