extension CheckResult {
  /// Whether a model makes the run fail, unusable models aside, which do so in any case.
  public func fails(_ model: ModelResult) -> Bool {
    fails(isFailing: model.status == .fail, model.specifications, CheckShare(model.specifications))
  }

  /// Whether the submission as a whole makes the run fail. A threshold is held against all checks of the run: the few
  /// rules between files are no model of their own.
  public func fails(_ submission: SubmissionResult) -> Bool {
    fails(isFailing: submission.status == .fail, submission.specifications, share)
  }

  /// Whether a model or the submission makes the run fail.
  public var isRefused: Bool {
    models.contains { fails($0) } || submission.map { fails($0) } == true
  }

  /// The share of valid checks of all models and of what is between them.
  public var share: CheckShare {
    CheckShare(models.flatMap(\.specifications) + (submission?.specifications ?? []))
  }

  /// What a gate says of the run. Nothing passes of which a part could not be checked: nobody has seen it.
  public var gateStatus: Verdict {
    if isRefused { return .fail }
    return status == .error ? .error : .pass
  }

  /// Without a gate what fails, fails. With states, only where a finding is new or worse, or where it fails for another
  /// reason than findings: because nothing could be evaluated. With a threshold, where too few checks are valid, whatever
  /// is known of the others; waivers change what counts for it, and are no threshold of their own.
  private func fails(isFailing: Bool, _ specifications: [SpecificationResult], _ share: CheckShare) -> Bool {
    // No baseline knows what nobody could read, and no share has it among its checks.
    if refusedDemands > 0 { return true }
    guard let gate else { return isFailing }
    // A share of no checks reaches nothing that is asked of it; where nothing could be checked is said otherwise.
    let isEmpty = self.share.made == 0 && status != .error
    let isBelow = gate.failUnder.map { share.made > 0 ? !share.reaches($0) : isFailing || isEmpty }
    if let isBelow, gate.baseline == nil { return isBelow }
    guard gate.judgesFindings else { return isFailing }
    return isFailing && hasOpenFinding(specifications) || isBelow == true
  }

  private func hasOpenFinding(_ specifications: [SpecificationResult]) -> Bool {
    let open = specifications.filter(\.isOpen)
    return open.isEmpty || open.contains { !$0.isSettled }
  }
}
