import Findings
import Requirements

/// Rows of a list of equipment whose tag is a range, taken apart into a row for each tag.
///
/// A text that looks like a range may be one tag, and a span may leave numbers out. So it is taken apart where the row's
/// quantity is the number of its tags, or without a quantity where the models have them all; of a span with the quantity
/// of those that the models have, these are meant.
struct TakenApartRanges {
  /// Rows that one list may grow by.
  private static let most = 100_000

  /// The tags of the models.
  private let tags: Set<String>

  /// O(equipment).
  init(_ models: [ModelFacts]) {
    tags = Set(models.lazy.flatMap(\.equipment).compactMap { $0.tag.map(TagRange.comparable) })
  }

  /// A list with a row for each tag. O(rows + tags).
  func takenApart(_ read: ListReading.Read) -> ListReading.Read {
    guard read.subject == .equipment else { return read }
    var left = TakenApartRanges.most
    let sections = read.sections.map { section in
      guard section.headings.columns[.tag] != nil else { return section }
      var rows: [(number: Int, cells: [String])] = []
      for row in section.rows {
        let found = tags(of: row.cells, section.headings)
        guard let found, found.count <= left else {
          rows.append(row)
          continue
        }
        left -= found.count
        rows += found.map { (row.number, section.headings.cells(row.cells, tagged: $0)) }
      }
      return section.with(rows[...])
    }
    return ListReading.Read(list: read.list, subject: read.subject, sections: sections)
  }

  /// The tags that a row stands for; nil for one, or where nothing confirms several.
  private func tags(of cells: [String], _ headings: ListHeadings) -> [String]? {
    let text = headings.text(.tag, cells)
    guard !tags.contains(TagRange.comparable(text)), case .tags(let all, let isSpan)? = TagRange(text) else {
      return nil
    }
    let there = all.filter { tags.contains(TagRange.comparable($0)) }
    guard case .count(let number)? = ListQuantity(cells, headings) else { return there.count == all.count ? all : nil }
    if number == all.count { return all }
    return isSpan && number == there.count && number > 1 ? there : nil
  }
}

extension ListHeadings {
  /// The cells of a row for one of its tags: its quantity, and what tells one object from all others, is of none.
  fileprivate func cells(_ cells: [String], tagged tag: String) -> [String] {
    var cells = cells
    for column in [ListColumn.quantity, .serial, .globalId] {
      if let place = columns[column], cells.indices.contains(place) { cells[place] = "" }
    }
    if let place = columns[.tag] { cells[place] = tag }
    return cells
  }
}

/// The objects of ranges that were not taken apart: what a range may mean is not missing in the list.
struct RangedObjects {
  /// The positions of the objects by their tags, once a range asks for them.
  private var byTag: [String: [Int]]?

  /// The positions of the objects whose tags a range may mean. O(its tags), the first time O(objects).
  mutating func places(of range: TagRange, _ objects: [ListedObject]) -> [Int] {
    guard case .tags(let tags, _) = range else { return [] }
    let byTag =
      self.byTag
      ?? Dictionary(grouping: objects.indices) { objects[$0].texts(.tag).first.map(TagRange.comparable) ?? "" }
    self.byTag = byTag
    return tags.flatMap { byTag[TagRange.comparable($0)] ?? [] }
  }
}
