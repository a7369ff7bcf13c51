import Requirements

/// The columns of a list, told by headings and content.
struct ListColumns {
  let block: HeadingBlock
  let facts: [Int: ColumnFacts]

  /// What can stand in several columns.
  private static let several: Set<ColumnMeaning> = [.note, .stage, .carrier, .usage, .lot, .rule, .condition]
  /// What the value must be: a second column may ask for more.
  private static let asking: Set<ColumnMeaning> = [.dataType, .unit, .values, .minimum, .maximum, .pattern]

  func columns() -> [SheetColumn] {
    let numbers = Set(block.headings.keys).union(facts.keys).sorted()
    var columns = numbers.map { SheetColumn($0, block.headings[$0] ?? "", .note) }
    var exact: Set<Int> = []
    for place in columns.indices { propose(&columns[place], &exact) }
    keepBestObject(&columns)
    nameProperties(&columns)
    keepOneOfEach(&columns, exact)
    nameStages(&columns)
    return columns
  }

  private func propose(_ column: inout SheetColumn, _ exact: inout Set<Int>) {
    let facts = facts[column.number] ?? ColumnFacts()
    let groups = block.groups[column.number] ?? []
    let group = groups.compactMap { HeadingWords.meaning($0)?.meaning }.first { $0 == .stages || $0 == .discipline }
    let isMarked = facts.share(facts.marks, atLeast: 80)
    if let stage = StageWords.stage(column.heading), facts.cells == 0 || facts.share(facts.marks, atLeast: 50) {
      column.meaning = .stage
      column.value = stage
    } else if group == .stages, isMarked {
      column.meaning = .stage
    } else if let discipline = StageWords.discipline(column.heading), isMarked || group == .discipline {
      column.meaning = .carrier
      column.value = discipline
    } else if group == .discipline, isMarked {
      column.meaning = .carrier
    } else if let meaning = ConstraintHeadings.meanings[TextFolding.folded(column.heading)] {
      // A condition names places and classes, too.
      column.meaning = meaning
      return
    } else if facts.share(facts.places, atLeast: 50) {
      column.meaning = .place
    } else if facts.share(facts.sets, atLeast: 50) {
      column.meaning = .set
    } else if let (meaning, isExact) = HeadingWords.meaning(column.heading) {
      column.meaning = meaning
      if isExact { exact.insert(column.number) }
    }
    if column.meaning != .relation, column.meaning != .attribute, facts.share(facts.classes, atLeast: 60) {
      column.meaning = .object
    }
  }

  /// The class stands where the names of classes are; other words for objects are titles.
  private func keepBestObject(_ columns: inout [SheetColumn]) {
    let objects = columns.indices.filter { columns[$0].meaning == .object }
    guard objects.count > 1, !VersionCells.areOfVersions(objects.map { columns[$0] }) else { return }
    let best = objects.max { share(columns[$0]) < share(columns[$1]) }
    var hasTitle = columns.contains { $0.meaning == .title }
    for place in objects where place != best {
      columns[place].meaning = hasTitle || share(columns[place]) > 0 ? .note : .title
      hasTitle = true
    }
  }

  private func share(_ column: SheetColumn) -> Double {
    let facts = facts[column.number] ?? ColumnFacts()
    return facts.cells == 0 ? 0 : Double(facts.classes) / Double(facts.cells)
  }

  private func names(_ column: SheetColumn) -> Double {
    let facts = facts[column.number] ?? ColumnFacts()
    return facts.cells == 0 ? -1 : Double(facts.names) / Double(facts.cells)
  }

  private func keepOneOfEach(_ columns: inout [SheetColumn], _ exact: Set<Int>) {
    for meaning in ColumnMeaning.allCases where !Self.several.contains(meaning) {
      let places = columns.indices.filter { columns[$0].meaning == meaning }
      guard places.count > 1, !VersionCells.areOfVersions(places.map { columns[$0] }) else { continue }
      let kept =
        places.first { exact.contains(columns[$0].number) && (facts[columns[$0].number]?.cells ?? 0) > 0 }
        ?? places.first { (facts[columns[$0].number]?.cells ?? 0) > 0 } ?? places[0]
      for place in places where place != kept {
        if Self.asking.contains(meaning), exact.contains(columns[place].number) { continue }
        columns[place].meaning = .note
      }
    }
  }

  /// Beside a column of sets and none of properties, the names are those of the properties; beside one of classes that
  /// are classes of IFC, too.
  private func nameProperties(_ columns: inout [SheetColumn]) {
    let meanings = Set(columns.map(\.meaning))
    guard meanings.isDisjoint(with: [.property, .place]) else { return }
    if !meanings.contains(.set) {
      let object = columns.first { $0.meaning == .object }
      guard !meanings.contains(.attribute), !meanings.contains(.relation), let object, share(object) >= 0.5 else {
        return
      }
    }
    // Of several the one that looks most like names of IFC; of those the one nearest to the set.
    let set = columns.first { $0.meaning == .set }?.number ?? 0
    let titles = columns.indices.filter {
      columns[$0].meaning == .title && HeadingWords.meaning(columns[$0].heading)?.meaning == .title
    }
    let best = titles.max { left, right in
      let (first, second) = (names(columns[left]), names(columns[right]))
      return first == second ? abs(columns[left].number - set) > abs(columns[right].number - set) : first < second
    }
    if let best { columns[best].meaning = .property }
  }

  /// Each stage and discipline gets an id of its own.
  private func nameStages(_ columns: inout [SheetColumn]) {
    for meaning in [ColumnMeaning.stage, .carrier] {
      var taken: Set<String> = []
      for place in columns.indices where columns[place].meaning == meaning {
        let slug = Slug.of(columns[place].heading)
        var id = columns[place].value ?? slug
        if taken.contains(id) { id = slug }
        var number = 2
        while !taken.insert(id).inserted {
          id = "\(slug)-\(number)"
          number += 1
        }
        columns[place].value = id
      }
    }
  }
}
