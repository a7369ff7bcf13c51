extension SpecificationResult {
  /// How each of its findings stands to a baseline and to waivers; its own state where it fails as a whole.
  public var states: [FindingState] {
    guard !failsAsWhole else { return [state] }
    return failures.map(\.state) + requirements.flatMap { $0.failures.map(\.state) }
  }

  /// Whether all that was found in it is known or waived, and something was found.
  ///
  /// - Complexity: O(failures).
  public var isSettled: Bool {
    guard !failsAsWhole else { return !state.isOpen }
    let isWhole = requirements.allSatisfy { $0.failures.count >= $0.failed + $0.notEvaluable }
    return isWhole && (failures + requirements.flatMap(\.failures)).contains { !$0.state.isOpen } && !hasOpenFailure
  }

  private var hasOpenFailure: Bool {
    failures.contains(where: \.state.isOpen) || requirements.contains { $0.failures.contains(where: \.state.isOpen) }
  }
}
