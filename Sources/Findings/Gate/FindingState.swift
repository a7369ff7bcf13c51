/// How a finding stands to what was found before and to what somebody has waived.
public enum FindingState: UInt8, Sendable, CaseIterable, BitwiseCopyable {
  /// There is no baseline to compare with, and no waiver is for it.
  case unjudged
  /// The baseline does not have it, and no waiver is for it.
  case new
  /// The baseline has it in a lesser form: a value that stood in a wrong place is missing now.
  case worse
  /// The baseline has it.
  case known
  /// A waiver is for it.
  case waived

  /// The name in reports; what is worse is new in its form. Nil where there is nothing to compare with.
  public var code: String? {
    switch self {
    case .unjudged: nil
    case .new, .worse: "new"
    case .known: "known"
    case .waived: "waived"
    }
  }

  /// Whether it counts where a check decides whether it fails.
  public var isOpen: Bool {
    switch self {
    case .unjudged, .new, .worse: true
    case .known, .waived: false
    }
  }
}
