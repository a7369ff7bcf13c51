import Findings
import Requirements

/// D8: the native file of each model was delivered with it.
///
/// An owner who has the IFC alone can read his building and change nothing of it. Where the cahier asks for native files,
/// one must be there for each model, by the same name.
///
/// Example: `ECOLE-ARC.ifc` without `ECOLE-ARC.rvt` fails as `absent.document`.
///
/// Parameter `native`: the endings of native files, `rvt, pln`; without it nothing is asked.
///
/// Source: Bouygues Immobilier, BIM Execution Plan (IFC and native, consistent).
struct NativeFiles: SubmissionRule {
  static let code = "D8"
  static let parameters = ["native"]
  static let subject = SubmissionSubject.documents

  private let endings: Set<String>

  init(_ request: RuleRequest) {
    endings = Set((request.values("native") ?? []).map { $0.lowercased().filter { $0 != "." } })
  }

  func check(_ submission: SubmissionContext) -> SubmissionTally {
    var tally = SubmissionTally()
    guard !endings.isEmpty else { return tally }
    let native = (submission.documents?.files ?? []).filter { $0.fault == nil && endings.contains($0.ending) }
    let stems = Set(native.map { TextFolding.folded($0.stem) })
    for path in submission.paths {
      let stem = Self.stem(of: path)
      if stems.contains(TextFolding.folded(stem)) {
        tally.pass()
      } else {
        tally.fail(path, .absentDocument, endings.sorted().map { "\(stem).\($0)" }.joined(separator: ", "))
      }
    }
    return tally
  }

  /// The name of a model's file without its ending.
  static func stem(of path: String) -> String {
    let name = DisciplineTable.fileName(of: path)
    return name.lastIndex(of: ".").map { String(name[..<$0]) } ?? name
  }
}
