/// A day by which something has to be done, computed from the cahier's delay and a day that was given.
public struct Deadline: Sendable, Equatable {
  /// The stage whose submission is verified.
  public var id: String
  /// The last day, `YYYY-MM-DD`.
  public var date: String
  /// The day of the fact that the delay runs from, `YYYY-MM-DD`.
  public var start: String
  /// Which fact that is: `delivery`, `acceptance`.
  public var from: String
  /// The delay: `14 days`.
  public var delay: String
  /// The text that fixes it; nil where the cahier names none.
  public var source: String?

  /// A deadline.
  public init(id: String, date: String, start: String, from: String, delay: String, source: String? = nil) {
    self.id = id
    self.date = date
    self.start = start
    self.from = from
    self.delay = delay
    self.source = source
  }
}
