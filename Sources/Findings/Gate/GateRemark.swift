/// What is worth knowing of a baseline or of waivers, beside what they do: a closed list.
///
/// The comment of a case says what its arguments are.
public struct GateRemark: Sendable, Equatable {
  /// What it is about.
  public enum Code: String, Sendable, CaseIterable {
    /// The baseline was made against other requirement files, or other versions of them. Arguments: those that it names.
    case otherRequirements = "baseline-other-requirements"
    /// Another version of recol made it. Arguments: that version, this one.
    case otherVersion = "baseline-other-version"
    /// It was made for another stage or lot. Arguments: its own, this run's.
    case otherStage = "baseline-other-stage"
    /// It speaks of more models than the run has: nobody knows what became of their findings. Arguments: their paths.
    case fewerModels = "baseline-fewer-models"
    /// Models have other names now, and were taken for those of the baseline by their bytes, by their names without
    /// index and date, or by their discipline. Arguments: the names, now and then.
    case renamedModels = "baseline-renamed-models"
    /// Its lists of failures were cut (`--max-failures`): what it left out counts as new. Arguments: how many.
    case cutBaseline = "baseline-cut"
    /// A file could not be used when it was made: what was not seen then counts as new.
    case unsoundBaseline = "baseline-unsound"
    /// None of its findings on objects is found again, and others are new: an export may have renewed all GlobalIds.
    /// Arguments: how many it has, how many are new.
    case noObjectFound = "baseline-no-object-found"
    /// A waiver has ended, and waives nothing. Arguments: path and line, requirement, last day.
    case waiverExpired = "waiver-expired"
    /// A waiver for which nothing was found. Arguments: path and line, requirement.
    case waiverUnused = "waiver-unused"
    /// A waiver for a requirement that the run does not have. Arguments: path and line, requirement.
    case waiverOfUnknown = "waiver-of-unknown"
    /// A waiver names a specification by its place in an IDS, where it has no identifier: another one may stand there in
    /// the next version. Arguments: path and line, requirement, name of the specification.
    case waiverByPosition = "waiver-by-position"
    /// Several objects of a model have the GlobalId that a waiver names: it holds for one of them. Arguments: path and
    /// line, requirement, GlobalId, instance for which it holds.
    case waiverOfRepeatedGlobalId = "waiver-repeated-global-id"
  }

  /// What it is about.
  public var code: Code
  /// What its sentence is filled with.
  public var arguments: [String]

  /// A remark.
  public init(_ code: Code, _ arguments: [String] = []) {
    self.code = code
    self.arguments = arguments
  }
}
