/// A row of a table that is made of a model by a mapping.
public struct TableRow: Sendable, Equatable {
  /// Why a row is refused.
  public struct Refusal: Sendable, Equatable {
    /// What is the matter with a cell.
    public enum Reason: String, Sendable, CaseIterable {
      /// A required cell says nothing.
      case empty
      /// A word stands in a required cell where a value should.
      case placeholder
    }

    /// The position of the column.
    public var column: Int
    /// What is the matter.
    public var reason: Reason

    /// A refusal.
    public init(column: Int, reason: Reason) {
      self.column = column
      self.reason = reason
    }
  }

  /// The cells in order; nil for nothing.
  public var cells: [String?]
  /// Why it is refused, column by column; empty for a row that is accepted.
  public var refusals: [Refusal]
  /// The class of its object as the schema spells it.
  public var className: String
  /// GlobalId of its object.
  public var globalId: String?

  /// A row.
  public init(cells: [String?], refusals: [Refusal], className: String, globalId: String?) {
    self.cells = cells
    self.refusals = refusals
    self.className = className
    self.globalId = globalId
  }
}
