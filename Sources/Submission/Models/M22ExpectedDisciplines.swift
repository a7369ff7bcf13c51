import Findings
import Requirements

/// M22: every model that the cahier announces came.
///
/// A submission without its structure cannot be coordinated, counted or filed; that it is missing is seen late where
/// nobody counts files. The models that a stage expects are told by the patterns that the cahier gives its disciplines
/// (`disciplines: [{id: STR, files: …}]`). A model that is optional is not asked for.
/// A single model given by its path is no submission: what is expected beside it is not evaluated.
///
/// Example: a stage that expects ARC and STR, and a folder with `ECOLE-ARC.ifc` alone: STR fails as `absent.model`.
///
/// Parameter `disciplines`: the ids that are expected, instead of the stage's `models`.
///
/// Source: Bouygues Immobilier, BIM Execution Plan (codes of disciplines in file names).
struct ExpectedDisciplines: SubmissionRule {
  static let code = "M22"
  static let parameters = ["disciplines"]
  static let subject = SubmissionSubject.delivery

  private let expected: [String]
  private let table: DisciplineTable
  /// The lots that make the models of each discipline.
  private let lots: [String: [String]]

  init(_ request: RuleRequest) {
    expected = request.values("disciplines") ?? request.models.filter { !$0.isOptional }.map(\.discipline)
    table = DisciplineTable(request.disciplines)
    lots = Dictionary(request.disciplines.map { ($0.id, $0.lots) }, uniquingKeysWith: { first, _ in first })
  }

  func check(_ submission: SubmissionContext) -> SubmissionTally {
    var tally = SubmissionTally()
    // A model that cannot be read has come all the same; that it cannot be read is told elsewhere.
    let came = Set(submission.paths.flatMap(table.disciplines))
    var asked: Set<String> = []
    for discipline in expected where asked.insert(discipline).inserted {
      if came.contains(discipline) {
        tally.pass()
      } else {
        tally.fail(nil, .absentModel, discipline, lots: lots[discipline] ?? [])
      }
    }
    return tally
  }
}
