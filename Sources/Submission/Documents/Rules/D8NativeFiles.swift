import ByteInput
import Findings
import ModelRules
import Requirements

/// D8: the native file of each model was delivered with it, and is of the same export.
///
/// An owner who has the IFC alone can read his building and change nothing of it. Where the cahier asks for native files,
/// one must be there for each model, by the same name, in the folder of documents or beside the models, and no file that
/// is empty or cannot be read (``DocumentFault``). The day of its last modification must be that of the model's header,
/// give or take some days. Where a day is missing, and where native file and model were both written here on one other
/// day, as copies are, that is not evaluated.
///
/// Example: `ECOLE-ARC.ifc` without `ECOLE-ARC.rvt` fails as `absent.document`; with one of half a year later as
/// `invalid.difference`.
///
/// Parameters: `native`, the endings of native files, `rvt, pln`; without it nothing is asked. `days`, by how many days
/// they may differ, 7.
///
/// Source: Bouygues Immobilier, BIM Execution Plan (IFC and native, consistent).
struct NativeFiles: SubmissionRule {
  static let code = "D8"
  static let parameters = ["native", "days"]
  static let subject = SubmissionSubject.files

  static func kind(of parameter: String) -> RuleParameterKind { parameter == "days" ? .count : .text }

  private let endings: Set<String>
  private let days: Int

  init(_ request: RuleRequest) {
    endings = Set((request.values("native") ?? []).map(FileEnding.stated))
    days = request.count("days") ?? 7
  }

  func check(_ submission: SubmissionContext) -> SubmissionTally {
    var tally = SubmissionTally()
    guard !endings.isEmpty else { return tally }
    let files = ((submission.documents?.files ?? []) + submission.beside).filter {
      $0.fault == nil && endings.contains($0.ending)
    }
    let natives = Dictionary(grouping: files) { TextFolding.folded($0.stem) }
    let stamps = Dictionary(
      submission.models.map { ($0.path, $0.timeStamp) }, uniquingKeysWith: { first, _ in first })
    for path in submission.paths {
      let stem = Self.stem(of: path)
      guard let found = natives[TextFolding.folded(stem)] else {
        tally.fail(path, .absentDocument, endings.sorted().map { "\(stem).\($0)" }.joined(separator: ", "))
        continue
      }
      let exported = stamps[path].flatMap { CalendarDay(String($0.prefix(10))) }?.number
      compare(found, exported, model: path, &tally)
    }
    return tally
  }

  /// Holds the days of the native files of a model against the day of its header.
  private func compare(
    _ natives: [DeliveredFile], _ exported: Int?, model path: String, _ tally: inout SubmissionTally
  ) {
    let written = natives.compactMap { native in
      ModificationDay.number(of: native.path).map { (file: native, day: $0) }
    }
    guard let exported, let newest = written.max(by: { $0.day < $1.day }) else {
      tally.fail(path, .notEvaluableReference, natives.first?.relativePath)
      return
    }
    if written.contains(where: { abs($0.day - exported) <= days }) {
      tally.pass()
      return
    }
    let isCopied = ModificationDay.number(of: path) == newest.day
    let found = CalendarDay(number: newest.day).text + " / " + CalendarDay(number: exported).text
    tally.fail(
      path, isCopied ? .notEvaluableReference : .invalidDifference, "\(newest.file.relativePath): \(found)")
  }

  /// The name of a model's file without its ending.
  static func stem(of path: String) -> String {
    let name = DisciplineTable.fileName(of: path)
    return name.lastIndex(of: ".").map { String(name[..<$0]) } ?? name
  }
}
