import Findings
import Requirements

/// Compares lists with the objects of the models.
struct ListComparison {
  private let objects: [ListedObject]
  private let keys: ListKeys
  private let judgement: ListJudgement
  private let subject: ListSubject
  /// The positions of the objects that a row names.
  private var named: Set<Int> = []
  private var ranged = RangedObjects()
  /// For objects that a row passed over for those of another model: what it says otherwise, and where.
  private var almostNamed: [Int: (place: String, differences: [ListDifference])] = [:]

  /// - Parameter lists: those that will be compared.
  /// - Complexity: O(objects + rows).
  init(_ models: [ModelFacts], _ subject: ListSubject, _ lists: [ListReading.Read], tolerance: Double) {
    objects = ListedObject.objects(of: models, subject)
    let rooms = subject == .rooms ? [] : ListedObject.objects(of: models, .rooms)
    let spelling = ListSpelling(objects, rooms: rooms, for: lists)
    keys = ListKeys(objects, subject, for: lists, spelling)
    judgement = ListJudgement(objects: objects, spelling: spelling, tolerance: tolerance)
    self.subject = subject
  }

  /// What was seen of a list so far.
  private struct Progress {
    /// The row that named an object first.
    var rows: [Int: Int] = [:]
    /// The groups of objects that rows named: each of these objects has its row.
    var seen: Set<ObjectIdentifier> = []
    /// Rows that stand for several objects.
    var counted = CountedRows()
    /// Tags that stand for several objects, of the table that is looked at.
    var kinds: Set<String> = []
  }

  /// Looks at each row of a list. O(rows).
  mutating func compare(_ read: ListReading.Read, _ tally: inout SubmissionTally) {
    var progress = Progress()
    for section in read.sections {
      progress.kinds = subject == .equipment ? section.kinds : []
      if subject == .equipment, let counts = CrossedCounts.headings(of: section), !namesAny(section) {
        let headings = counts.prefix(8).joined(separator: ", ")
        tally.fail(read.list.path, .notEvaluableReference, read.list.name, .crossedCounts(headings))
        continue
      }
      let foot = foot(of: section)
      for row in section.rows where ListHeadings.filled(row.cells) > 0 {
        if let foot, row.number >= foot { break }
        guard !ListTitle.isSum(row.cells, section.headings, subject) else { continue }
        look(at: row, of: section, read.list, &progress, &tally)
      }
    }
    progress.counted.judge(read.list, judgement, &tally)
  }

  /// Whether a row of a table names an object.
  private func namesAny(_ section: ListSection) -> Bool {
    section.rows.contains { keys.match($0.cells, section.headings)?.found.isEmpty == false }
  }

  /// The row from which the block at the foot of a table begins, which lists nothing; nil where it has none.
  private func foot(of section: ListSection) -> Int? {
    ListMargin.foot(of: section, subject) { keys.match($0, section.headings)?.found.isEmpty == false }
  }

  private mutating func look(
    at row: (number: Int, cells: [String]), of section: ListSection, _ list: DeliveredList,
    _ progress: inout Progress, _ tally: inout SubmissionTally
  ) {
    let headings = section.headings
    let spot = "\(list.name):\(row.number)"
    let match = keys.match(row.cells, headings, kinds: progress.kinds)
    // Rows of one entry, whose key stands in a cell for all of them: the first was compared.
    if let match, let place = headings.columns[match.key], list.continued[row.number]?.contains(place) == true {
      return
    }
    let uncalculated = headings.uncalculated(row.cells)
    if match?.found.isEmpty != false, uncalculated.contains(where: ListColumn.keys(subject).contains) {
      tally.fail(list.path, .notEvaluableReference, spot, .uncalculated(uncalculated))
      return
    }
    if match?.found.isEmpty != false, ListTitle.isTitle(row.cells, in: section, self.subject) { return }
    guard let match else {
      if ListMargin.isEmpty(row.cells, isFirst: row.number == section.rows.first?.number) { return }
      tally.fail(list.path, .notEvaluableReference, spot)
      return
    }
    let building = match.building.map { ", \(ListColumn.building.rawValue)=\($0)" } ?? ""
    let subject = "\(match.key.rawValue)=\(match.text)\(building)"
    let place = "\(spot) \(subject)"
    guard let group = match.group, let first = group.places.first else {
      if match.key == .tag, self.subject == .equipment, let range = TagRange(match.text) {
        named.formUnion(ranged.places(of: range, objects))
        tally.fail(list.path, .notEvaluableReference, place, .severalTags(match.text))
        return
      }
      tally.fail(list.path, .absentObject, place, subject: subject)
      return
    }
    let judged = ListJudgement.Row(
      match: match, cells: row.cells, headings: headings, place: place, uncalculated: uncalculated)
    if count(judged, group, list, &progress, &tally) { return }
    remember(match, row.cells, headings, place)
    var earlier = progress.rows[first]
    if progress.seen.insert(ObjectIdentifier(group)).inserted {
      named.formUnion(group.places)
      earlier = group.places.first { progress.rows[$0] != nil }.flatMap { progress.rows[$0] }
      for object in group.places where progress.rows[object] == nil { progress.rows[object] = row.number }
    }
    if keys.isAmbiguous(group) {
      let names = group.places.prefix(8).map { "#\(objects[$0].instance)" }.joined(separator: ", ")
      tally.fail(list.path, .invalidDuplicate, "\(place): \(group.places.count) (\(names))", subject: subject)
    } else if let earlier {
      tally.fail(
        objects[first].path, instance: objects[first].instance, .invalidDuplicate,
        "\(place) = \(list.name):\(earlier)")
    } else {
      judgement.judge(judged, group.places, &tally)
    }
  }

  /// Whether a row stands for several objects by its quantity, which are counted when all rows were looked at: it has no
  /// tag that tells one of them apart.
  private mutating func count(
    _ row: ListJudgement.Row, _ group: ListedGroup, _ list: DeliveredList, _ progress: inout Progress,
    _ tally: inout SubmissionTally
  ) -> Bool {
    guard subject == .equipment, let quantity = ListQuantity(row.cells, row.headings),
      row.match.key == .name || row.match.key == .tag && keys.isAmbiguous(group)
    else { return false }
    switch quantity {
    case .count(let number):
      let counted = keys.counted(group, row.cells, row.headings)
      named.formUnion(counted.places)
      var row = row
      row.isCounted = true
      progress.counted.add(row, counted, number)
      return true
    case .other(let text):
      guard keys.isAmbiguous(group) else { return false }
      named.formUnion(group.places)
      tally.fail(list.path, .notEvaluableReference, row.place, .otherQuantity(text))
      return true
    }
  }

  /// A room that is drawn in several models, of which one names it otherwise than the list, is in the list all the same.
  /// One of another building is another room, and so may be one whose key its model gives to several.
  private mutating func remember(
    _ match: ListKeys.Match, _ cells: [String], _ headings: ListHeadings, _ place: String
  ) {
    guard subject == .rooms, let all = match.all, let group = match.group, all !== group else { return }
    let building = headings.text(.building, cells)
    for number in all.alone where almostNamed[number] == nil {
      let object = objects[number]
      guard !group.models.contains(object.model),
        building.isEmpty || ListText.isSame(building, object, .building) != false
      else { continue }
      almostNamed[number] = (place, judgement.differences(cells, headings, match.key, object))
    }
  }

  /// Tells the objects that no row names, and those that one names but for what else it says.
  ///
  /// - Parameter classes: the classes to ask, in small letters; nil for those that lists name.
  func tellMissing(_ lists: [ListReading.Read], _ classes: Set<String>?, _ tally: inout SubmissionTally) {
    let families = Set(named.map { objects[$0].family })
    let columns = Set(lists.flatMap(\.sections).flatMap(\.headings.columns.keys))
    // What a person looks for: the tag rather than the GlobalId.
    let keys = ListColumn.keys(subject)
    let shown = keys.dropFirst() + keys.prefix(1)
    for (number, object) in objects.enumerated() where !named.contains(number) {
      if let (place, differences) = almostNamed[number] {
        tally.fail(object.path, instance: object.instance, .invalidDifference, place, .differs(differences))
        continue
      }
      if subject == .equipment {
        let isAsked =
          classes.map { classes in object.classNames.contains { classes.contains($0.lowercased()) } }
          ?? families.contains(object.family)
        guard isAsked else { continue }
      }
      func first(_ key: ListColumn) -> String? { object.texts(key).first.map { "\(key.rawValue)=\($0)" } }
      let text =
        shown.lazy.filter(columns.contains).compactMap(first).first ?? shown.lazy.compactMap(first).first
      tally.fail(object.path, instance: object.instance, .absentEntry, text)
    }
  }
}
