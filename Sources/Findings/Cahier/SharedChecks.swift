extension CheckResult {
  /// Whether a check counts in several rows by lot (``CompletenessRow``), so that these add up to more than all checks.
  public var hasSharedChecks: Bool {
    let specifications = models.flatMap(\.specifications) + (submission?.specifications ?? [])
    return specifications.contains { $0.outcomes.total > 0 && ($0.terms?.lotKeys(asked: lot).count ?? 0) > 1 }
  }
}
