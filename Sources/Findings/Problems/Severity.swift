/// How much a problem or a finding weighs.
public enum Severity: String, Sendable, CaseIterable {
  /// Something is wrong and changes what can be said.
  case error
  /// Something is wrong, and what could be read was read.
  case warning
  /// Something worth knowing; nothing is wrong.
  case note
}
