import Findings
import Wording

/// How what fails is marked: the more grave, the more corners. Style sheets set the colours by `--plan-blocking`,
/// `--plan-major`, `--plan-minor` and `--plan-failing`, and that of the figures on them by `--plan-figure`; else they
/// are those of charts.
enum PlanSymbol: CaseIterable {
  /// The fill of figures.
  static let figure = "var(--plan-figure,var(--chart-paper,#fff))"

  case blocking, major, minor
  /// Where nobody says how grave it is.
  case failing

  init(_ gravity: Gravity?) {
    switch gravity {
    case .blocking: self = .blocking
    case .major: self = .major
    case .minor: self = .minor
    case nil: self = .failing
    }
  }

  /// What it stands for.
  var phrase: Phrase {
    switch self {
    case .blocking: Gravity.blocking.phrase
    case .major: Gravity.major.phrase
    case .minor: Gravity.minor.phrase
    case .failing: PlanLabel.failing.phrase
    }
  }

  /// The fill.
  var colour: String {
    switch self {
    case .blocking: "var(--plan-blocking,var(--chart-absent,#b42318))"
    case .major: "var(--plan-major,var(--chart-invalid,#b54708))"
    case .minor: "var(--plan-minor,var(--chart-misplaced,#175cd3))"
    case .failing: "var(--plan-failing,var(--chart-absent,#b42318))"
    }
  }

  /// The shape around a point: square ends, pointed ones or round ones.
  func path(x: Double, y: Double, half: (width: Double, height: Double)) -> String {
    let (w, h) = half
    switch self {
    case .blocking: return "M\((x - w).svg) \((y - h).svg)h\((2 * w).svg)v\((2 * h).svg)h\((-2 * w).svg)z"
    case .major:
      let (point, flat) = (min(w, h + 2), max(0, w - h - 2))
      return "M\((x - flat - point).svg) \(y.svg)l\(point.svg) \((-h).svg)h\((2 * flat).svg)l\(point.svg) \(h.svg)"
        + "l\((-point).svg) \(h.svg)h\((-2 * flat).svg)z"
    case .minor, .failing:
      let flat = max(0, w - h)
      return "M\((x - flat).svg) \((y - h).svg)h\((2 * flat).svg)a\(h.svg) \(h.svg) 0 0 1 0 \((2 * h).svg)"
        + "h\((-2 * flat).svg)a\(h.svg) \(h.svg) 0 0 1 0 \((-2 * h).svg)z"
    }
  }
}
