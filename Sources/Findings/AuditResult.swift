/// What came out of `audit`: are these requirement files sound?
public struct AuditResult: Sendable {
  /// The files, in the order given.
  public var files: [RequirementFileResult]

  /// The outcome of an audit of these files.
  public init(files: [RequirementFileResult]) {
    self.files = files
  }
}
