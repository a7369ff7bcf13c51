/// A delay of the cahier that has no end yet, since the day that it runs from was not given.
public struct PendingDeadline: Sendable, Equatable {
  /// The stage that it is about.
  public var id: String
  /// What has to be done by its end.
  public var kind: Deadline.Kind
  /// The fact that it runs from: `delivery`, `acceptance`, `acceptance-notice`, `contractor-dossiers`, `order`.
  public var from: String
  /// The delay: `14 days`.
  public var delay: String
  /// The text that fixes it; nil where the cahier names none.
  public var source: String?

  /// A delay without an end.
  public init(id: String, kind: Deadline.Kind, from: String, delay: String, source: String? = nil) {
    self.id = id
    self.kind = kind
    self.from = from
    self.delay = delay
    self.source = source
  }
}
