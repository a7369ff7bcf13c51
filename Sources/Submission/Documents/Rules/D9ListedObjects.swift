import Findings
import Requirements

/// D9: the lists of equipment and rooms, in the folder or beside the models, agree with the models.
///
/// The maintenance system is filled from the list, and the operator looks at the model: where they differ, one of them
/// is wrong. Lists are tables (CSV, TSV, XLSX, XLSM) whose sheet or file is named after equipment or rooms; where the name may mean
/// something else, the headings decide. Each row is looked for by the first of its filled keys that a model has, the
/// surest first (GlobalId, tag or room number, serial number, name), and each finding says by which. A
/// GlobalId may be written as the UUID that it stands for (8-4-4-4-12 hexadecimal digits, in braces or not). A row or an object
/// passes, is missing on the other side, is there several times, or has other values: name, type, manufacturer, model,
/// serial number, area, room, storey, building. An empty cell, and what the model does not say, compares with nothing.
/// Of rows of one number or tag that name several buildings each means the objects of its own building, and is missing in
/// the models where these have another building alone.
/// GlobalIds that an export renewed are no difference where another key tells the object. Digits count as numbers where
/// only zeros before them differ, and blanks and dashes between letters and digits do not count (`A 101` is `A101`) as
/// long as what tells objects apart stays distinct (``ListSpelling``). Numbers of a workbook are as their cells show them
/// (`P-001`), cells of several rows count in each, and rows under one such key are one entry; `"` and `idem` repeat the
/// cell above. What a spreadsheet did not calculate (`#REF!`) is not evaluable.
///
/// A sheet that is hidden counts for nothing: a list there is told as not evaluable. Hidden rows and columns of a sheet
/// that shows count: a filter hides rows, and programs hide the column of GlobalIds.
///
/// Headings are the row that names most columns of the first 40; further tables below have headings of their own. A
/// heading counts by its words, also where it says one thing twice (`Étage / Niveau`, `Niveau / Level`); other columns are
/// not compared. Titles of parts (`RDC`, `Lot CVC`), sums (`Total RDC`), notes and the block at the foot (`Visa MOE :`)
/// are no rows. A title that names a room (`Local A103`) says it of the rows below, where no column does.
///
/// A row of equipment with a quantity, and no tag of one object, stands for so many: rows of the same name and place add
/// up, and the sum is held against the number of objects; a quantity in metres is not evaluable. A table that crosses
/// rooms with kinds of equipment lists nothing, and is not evaluable (``CrossedCounts``).
///
/// A tag may be a range (`CTA-01 à CTA-04`, `CTA-01 à 04`, `CTA-01/02/03`, `VC 101 -> VC 108`): it stands for a row for
/// each tag where the quantity says so many, or without one where the models have them all (``TakenApartRanges``); any
/// other is not evaluable. Serial numbers of such a row are not compared. Legal forms behind the names of manufacturers
/// do not count: `Atlantic SAS` is `ATLANTIC`.
///
/// An object is asked for an entry where the lists name one of its class, or of the same sort of machine; every room is.
/// A list that is too large, damaged or in another format, and one whose headings say no key, is told as not evaluable.
///
/// Example: a row `PAC-02` that no model has fails as `absent.object`, with the key and the row; the room 101 of 12 m²,
/// in the list of 14, as `invalid.difference`.
///
/// Parameters: `subjects`, `equipment`, `rooms`, or both, which is the default; `classes`, the classes whose objects must
/// be in a list of equipment, with their subclasses, instead of those that lists name; `tolerance`, by how many m² areas
/// may differ, 0.1, or what the list rounded away.
///
/// Source: a social landlord's matching of models and lists (by guid, tag, name), never overwriting silently.
struct ListedObjects: SubmissionRule {
  static let code = "D9"
  static let parameters = ["subjects", "classes", "tolerance"]

  static func kind(of parameter: String) -> RuleParameterKind {
    switch parameter {
    case "subjects": .words(["equipment", "rooms"])
    case "tolerance": .number
    default: .text
    }
  }

  static let subject = SubmissionSubject.lists
  static let facts: Set<FactKind> = [.equipment, .rooms]

  private let subjects: Set<String>
  private let classes: Set<String>?
  private let tolerance: Double

  init(_ request: RuleRequest) {
    subjects = Set(request.values("subjects") ?? ["equipment", "rooms"])
    classes = request.values("classes").map { Set($0.map { $0.lowercased() }) }
    tolerance = request.number("tolerance") ?? 0.1
  }

  func check(_ submission: SubmissionContext) -> SubmissionTally {
    var tally = SubmissionTally()
    let asked = [ListSubject.equipment, .rooms].filter { subjects.contains($0.rawValue) }
    let lists = ListReading(submission.lists, asked)
    let rooms = TitledRooms(submission.models)
    let ranges = TakenApartRanges(submission.models)
    for refused in lists.refused { tally.fail(refused.path, .notEvaluableReference, refused.name, refused.why) }
    for subject in asked {
      let read = lists.read.filter { $0.subject == subject }.map(rooms.placed).map(ranges.takenApart)
      guard !read.isEmpty else { continue }
      var comparison = ListComparison(submission.models, subject, read, tolerance: tolerance)
      for list in read {
        comparison.compare(list, &tally)
        // Nobody knows which equipment a list leaves out that names none; rooms are all to be listed.
        if subject == .equipment, list.sections.allSatisfy(\.rows.isEmpty) {
          tally.fail(list.list.path, .absentBlank, list.list.name)
        }
      }
      comparison.tellMissing(read, classes, &tally)
    }
    return tally
  }
}
