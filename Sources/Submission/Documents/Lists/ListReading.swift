import Findings

/// Which of the delivered tables are lists, of what, and where their columns are.
struct ListReading {
  /// A list whose headings were understood.
  struct Read {
    let list: DeliveredList
    let subject: ListSubject
    /// Its tables, one at least.
    let sections: [ListSection]
  }

  /// Those that can be compared.
  private(set) var read: [Read] = []
  /// Those that cannot, with the headings that they have or what is the matter with them; lists on hidden sheets, too.
  private(set) var refused: [(path: String, name: String, why: FileRemark)] = []

  /// - Parameter asked: the subjects that anybody asks for.
  init(_ lists: [DeliveredList], _ asked: [ListSubject]) {
    var unclear: [DeliveredList] = []
    for list in lists where list.claim.subjects.contains(where: asked.contains) {
      if let refusal = list.refusal {
        refused.append((list.path, list.name, refusal.remark))
      } else if let found = ListReading.read(list) {
        guard asked.contains(found.subject) else { continue }
        if list.isHidden { refused.append((list.path, list.name, .hiddenSheet)) } else { read.append(found) }
      } else if list.claim.isCertain, !list.isHidden {
        unclear.append(list)
      }
    }
    // The other sheets of a workbook that has a list: a page to read first, the words to choose from.
    let told = Set(read.map(\.list.path) + refused.filter { $0.why == .hiddenSheet }.map(\.path))
    for list in unclear where list.claim.isOwn || !told.contains(list.path) {
      let headings = ListHeadings.read(list.rows)
      refused.append((list.path, list.name, headings.isEmpty ? .noTable : .headings(headings)))
    }
  }

  /// Of several subjects, that of the headings that tell it.
  private static func read(_ list: DeliveredList) -> Read? {
    let found = list.claim.subjects.map { subject in
      Read(list: list, subject: subject, sections: ListSection.sections(list.rows, subject))
    }.filter { !$0.sections.isEmpty }
    if let telling = found.first(where: { $0.sections.contains(where: \.headings.isTelling) }) { return telling }
    return list.claim.isCertain ? found.first : nil
  }
}
