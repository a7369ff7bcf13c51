/// What a column of a delivered list of equipment or rooms holds. The raw value stands in findings, before a key.
public enum ListColumn: String, CaseIterable, Sendable {
  case globalId = "GlobalId"
  case tag = "Tag"
  case number = "Number"
  case serial = "SerialNumber"
  case name = "Name"
  case type = "Type"
  case manufacturer = "Manufacturer"
  case model = "Model"
  case area = "Area"
  case room = "Room"
  case storey = "Storey"
  case building = "Building"
  /// How many objects a row stands for.
  case quantity = "Quantity"
}

/// A column in which a list says something else of an object than the model.
public struct ListDifference: Sendable, Hashable {
  /// The column.
  public var column: ListColumn
  /// What the list says.
  public var listed: String
  /// What the model says; areas with their unit.
  public var stated: String

  /// A difference.
  public init(_ column: ListColumn, listed: String, stated: String) {
    self.column = column
    self.listed = listed
    self.stated = stated
  }
}
