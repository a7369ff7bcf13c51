/// What a baseline, waivers and a threshold of the command line make of a check.
///
/// They change whether the run fails, and never what was found: what is waived or known is no pass.
public struct GateResult: Sendable {
  /// An earlier report, and what became of its findings.
  public struct Baseline: Sendable, Equatable {
    /// Its path, as it was given.
    public var path: String
    /// The version of recol that made it.
    public var toolVersion: String
    /// Its findings.
    public var findings: Int
    /// Those that were not found any more: mended, or their objects are gone; nil where a part could not be checked, and
    /// nobody knows.
    public var gone: Int?
    /// Those that nobody looked for, since what asks for them was not evaluated: nobody knows whether they are there.
    public var unevaluated = 0

    /// An earlier report.
    public init(path: String, toolVersion: String, findings: Int, gone: Int? = 0) {
      self.path = path
      self.toolVersion = toolVersion
      self.findings = findings
      self.gone = gone
    }
  }

  /// A waiver, and how many findings it is for.
  public struct WaiverUse: Sendable, Equatable {
    /// The id or the name of the requirement, as the waiver has it.
    public var requirement: String
    /// Why it was given.
    public var reason: String
    /// Who gave it.
    public var author: String
    /// Its last day, `YYYY-MM-DD`; nil without end.
    public var until: String?
    /// Where it is written.
    public var place: String
    /// Whether its last day has passed.
    public var isExpired: Bool
    /// How many findings it waives.
    public var findings: Int

    /// A waiver.
    public init(
      requirement: String, reason: String, author: String, until: String?, place: String, isExpired: Bool,
      findings: Int = 0
    ) {
      self.requirement = requirement
      self.reason = reason
      self.author = author
      self.until = until
      self.place = place
      self.isExpired = isExpired
      self.findings = findings
    }
  }

  /// The baseline; nil for none.
  public var baseline: Baseline?
  /// The waivers, in the order of their file; nil where none were asked for.
  public var waivers: [WaiverUse]?
  /// The share of valid checks, in percent, below which a run fails; nil where none was asked for.
  public var failUnder: Double?
  /// What is worth knowing beside.
  public var remarks: [GateRemark] = []
  /// How many findings have which state.
  public var counts: [FindingState: Int] = [:]

  /// Whether each finding is to have a state by name: the command line asks for a baseline or for waivers. What a cahier
  /// waives by itself changes nothing for other findings.
  public var namesStates = false

  /// Nothing was asked for yet.
  public init() {}

  /// Whether findings have states: there is a baseline, or there are waivers.
  public var judgesFindings: Bool { baseline != nil || waivers != nil }

  /// What reports call a state; nil where it has no name. Without a baseline what is not waived is new.
  public func code(of state: FindingState) -> String? {
    state.code ?? (namesStates ? FindingState.new.code : nil)
  }

  /// How many findings have a state; without a baseline those that are not waived count as new.
  public func count(_ state: FindingState) -> Int { counts[state, default: 0] }
}
