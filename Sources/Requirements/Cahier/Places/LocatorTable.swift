/// The locators of a value, per schema version: names differ from one version of IFC to the next.
public struct LocatorTable: Sendable, Equatable {
  /// The locators of one schema version, in order of preference: the first is the right place, the others are
  /// accepted.
  public struct Row: Sendable, Equatable {
    /// The schema version: `IFC2X3`.
    public var schemaVersion: String
    /// The locators.
    public var locators: [Locator]

    /// The locators of a version.
    public init(_ schemaVersion: String, _ locators: [Locator]) {
      self.schemaVersion = schemaVersion
      self.locators = locators
    }
  }

  /// The locators of all versions that ``rows`` does not name, in order of preference.
  public var common: [Locator]
  /// The locators of single versions. A version with an empty row has no place for the value: the requirement is not
  /// due in it.
  public var rows: [Row]

  /// A table.
  public init(_ common: [Locator] = [], rows: [Row] = []) {
    self.common = common
    self.rows = rows
  }

  /// The locators of a schema version, in order of preference; empty where it has none.
  public func locators(in schemaVersion: String) -> [Locator] {
    rows.first { $0.schemaVersion == schemaVersion }?.locators ?? common
  }

  /// All locators, each once.
  public var all: [Locator] {
    var found: [Locator] = []
    for locator in common + rows.flatMap(\.locators) where !found.contains(locator) { found.append(locator) }
    return found
  }
}
