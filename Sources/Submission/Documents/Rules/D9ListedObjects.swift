import Findings
import Requirements

/// D9: the lists of equipment and rooms, in the folder or beside the models, agree with the models.
///
/// The maintenance system is filled from the list, and the operator looks at the model: where they differ, one of them
/// is wrong. Lists are tables (CSV, XLSX) whose name says equipment or rooms; the key is the surest column that the
/// headings name: GlobalId, else tag or room number, else serial number, else name. Each row and each object is looked
/// at once: it matches, is missing from the model, is missing from the list, or matches with other values.
///
/// Example: a row `PAC-02` that no model has fails as `absent.object`, with the key and the row.
///
/// Parameter `subjects`: `equipment`, `rooms`, or both, which is the default.
///
/// Source: a social landlord's matching of models and lists (by guid, tag, name), never overwriting silently.
struct ListedObjects: SubmissionRule {
  static let code = "D9"
  static let parameters = ["subjects"]

  static func kind(of parameter: String) -> RuleParameterKind {
    parameter == "subjects" ? .words(["equipment", "rooms"]) : .text
  }
  static let subject = SubmissionSubject.documents
  static let facts: Set<FactKind> = [.equipment, .rooms]

  private let subjects: Set<String>

  init(_ request: RuleRequest) { subjects = Set(request.values("subjects") ?? ["equipment", "rooms"]) }

  /// An object of a model, as lists name it.
  private struct Listed {
    let path: String
    let instance: UInt64
    let values: [ListHeadings.Column: String]
  }

  func check(_ submission: SubmissionContext) -> SubmissionTally {
    var tally = SubmissionTally()
    for subject in [DeliveredList.Subject.equipment, .rooms]
    where subjects.contains(subject == .equipment ? "equipment" : "rooms") {
      let lists = submission.lists.filter { $0.subject == subject }
      guard !lists.isEmpty else { continue }
      compare(lists, objects(of: submission, subject), subject, &tally)
    }
    return tally
  }

  private func objects(of submission: SubmissionContext, _ subject: DeliveredList.Subject) -> [Listed] {
    submission.models.flatMap { model -> [Listed] in
      switch subject {
      case .equipment:
        model.equipment.map { item in
          let values: [ListHeadings.Column: String?] = [
            .globalId: item.globalId, .tag: item.tag, .serial: item.serial, .name: item.name, .type: item.type,
          ]
          return Listed(path: model.path, instance: item.instance, values: values.compactMapValues { $0 })
        }
      case .rooms:
        model.rooms.map { room in
          let values: [ListHeadings.Column: String?] = [.globalId: room.globalId, .number: room.number]
          return Listed(path: model.path, instance: room.instance, values: values.compactMapValues { $0 })
        }
      }
    }
  }

  private func compare(
    _ lists: [DeliveredList], _ objects: [Listed], _ subject: DeliveredList.Subject, _ tally: inout SubmissionTally
  ) {
    var matched: Set<Int> = []
    var hasKey = false
    for list in lists {
      guard let headings = ListHeadings(list), let key = headings.key(subject) else {
        tally.fail(list.path, .notEvaluableReference, list.name)
        continue
      }
      hasKey = true
      var places: [String: [Int]] = [:]
      for (number, object) in objects.enumerated() {
        guard let text = object.values[key], !text.isEmpty else { continue }
        places[ListedObjects.comparable(text, key), default: []].append(number)
      }
      for row in list.rows.dropFirst(headings.row + 1) {
        let text = headings.text(key, row.cells)
        guard !text.isEmpty else { continue }
        let place = "\(list.name):\(row.number) \(key.rawValue)=\(text)"
        guard let found = places[ListedObjects.comparable(text, key)] else {
          tally.fail(list.path, .absentObject, place)
          continue
        }
        matched.formUnion(found)
        let differences = ListedObjects.differences(row.cells, headings, key, objects[found[0]].values)
        if differences.isEmpty {
          tally.pass()
        } else {
          let object = objects[found[0]]
          tally.fail(object.path, instance: object.instance, .invalidDifference, place + ": " + differences)
        }
      }
    }
    guard hasKey else { return }
    for (number, object) in objects.enumerated() where !matched.contains(number) {
      let values = ListHeadings.keys(subject).compactMap { object.values[$0] }
      tally.fail(object.path, instance: object.instance, .absentEntry, values.dropFirst().first ?? values.first)
    }
  }

  /// GlobalIds to the letter; other texts as people read them.
  private static func comparable(_ text: String, _ key: ListHeadings.Column) -> String {
    key == .globalId ? text : TextFolding.folded(text)
  }

  /// The columns beside the key in which a row says something else than the model; what one of them leaves out is none.
  private static func differences(
    _ cells: [String], _ headings: ListHeadings, _ key: ListHeadings.Column, _ values: [ListHeadings.Column: String]
  ) -> String {
    ListHeadings.Column.allCases.filter { $0 != key }.compactMap { column -> String? in
      let listed = headings.text(column, cells)
      guard !listed.isEmpty, let stated = values[column], !stated.isEmpty,
        comparable(listed, column) != comparable(stated, column)
      else { return nil }
      return "\(column.rawValue) \(listed) / \(stated)"
    }.joined(separator: ", ")
  }
}
