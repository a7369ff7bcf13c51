import Findings

/// What people call the lots of the cahiers of a run.
struct LotNames {
  private let result: CheckResult

  init(_ result: CheckResult) {
    self.result = result
  }

  /// The title of a lot with its id, `Chauffage, ventilation (cvc)`; the id alone where it has no title.
  func title(of id: String) -> String {
    guard let title = result.lot(id)?.title, !title.isEmpty, title != id else { return id }
    return "\(title) (\(id))"
  }
}
