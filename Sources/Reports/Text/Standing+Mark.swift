import Findings

extension Standing {
  /// The mark before it; the words stand beside it wherever it is shown.
  var mark: String {
    switch self {
    case .pass: "✓"
    case .withinThreshold, .waived: "≈"
    case .fail: "✗"
    case .notApplicable: "–"
    case .notEvaluated: "?"
    }
  }

  /// Its colour on a terminal.
  var style: TextStyle {
    switch self {
    case .pass: .good
    case .fail: .bad
    case .withinThreshold, .notEvaluated: .doubtful
    case .waived, .notApplicable: .faint
    }
  }
}
