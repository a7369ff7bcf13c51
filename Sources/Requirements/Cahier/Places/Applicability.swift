/// Which objects a requirement of a cahier applies to.
public struct Applicability: Sendable, Equatable {
  /// The classes, of which an object must be of one. A name that a schema version does not have says nothing there.
  public var classes: [ClassChoice]
  /// What must hold of the object, all of it.
  public var conditions: [Condition]
  /// Objects that are left out.
  public var exceptions: [Exclusion]

  /// Objects of classes.
  public init(classes: [ClassChoice], conditions: [Condition] = [], exceptions: [Exclusion] = []) {
    self.classes = classes
    self.conditions = conditions
    self.exceptions = exceptions
  }
}

/// A class, with its subtypes unless it says `exactly`.
public struct ClassChoice: Sendable, Equatable {
  /// The name as the schema spells it: `IfcWall`.
  public var name: String
  /// Whether subtypes are left out.
  public var isExact: Bool
  /// The predefined types that are meant, of which one must hold; empty for all.
  public var predefinedTypes: [String]

  /// A class.
  public init(_ name: String, isExact: Bool = false, predefinedTypes: [String] = []) {
    self.name = name
    self.isExact = isExact
    self.predefinedTypes = predefinedTypes
  }

  /// The class that a text writes: `IfcWall`, `IfcSlab.ROOF`, `IfcSlab.ROOF|FLOOR`, `exactly IfcWall`; nil where it
  /// writes none.
  public init?(text: String) {
    var words = text.split(whereSeparator: \.isWhitespace)
    let isExact = words.count == 2 && words[0].lowercased() == "exactly"
    if isExact { words.removeFirst() }
    guard words.count == 1 else { return nil }
    let parts = words[0].split(separator: ".", omittingEmptySubsequences: false)
    guard parts.count <= 2, !parts[0].isEmpty, parts.allSatisfy({ !$0.isEmpty }) else { return nil }
    let types = parts.count == 2 ? parts[1].split(separator: "|").map(String.init) : []
    self.init(String(parts[0]), isExact: isExact, predefinedTypes: types)
  }

  /// The class as text.
  public var text: String {
    let types = predefinedTypes.isEmpty ? "" : "." + predefinedTypes.joined(separator: "|")
    return (isExact ? "exactly " : "") + name + types
  }
}

/// Something that must hold of an object, or must not.
public struct Condition: Sendable, Equatable {
  /// Where the value is looked for.
  public var locators: LocatorTable
  /// Who may carry it.
  public var carrier: Carrier
  /// What the value must be; a rule that says nothing asks for a value.
  public var rule: ValueRule
  /// Whether the condition holds where the value is not as the rule says, or is missing.
  public var isNegated: Bool
  /// Where in the file it is written.
  public var line: SourceLine

  /// A condition.
  public init(
    _ locators: LocatorTable, carrier: Carrier = .either, rule: ValueRule = ValueRule(), isNegated: Bool = false,
    line: SourceLine = 0
  ) {
    self.locators = locators
    self.carrier = carrier
    self.rule = rule
    self.isNegated = isNegated
    self.line = line
  }
}

/// Objects that a requirement does not apply to, although its classes and conditions say so.
public struct Exclusion: Sendable, Equatable {
  /// The classes; empty for any.
  public var classes: [ClassChoice]
  /// What must hold of the object, all of it.
  public var conditions: [Condition]
  /// Why it is left out.
  public var reason: String?

  /// Objects that are left out.
  public init(classes: [ClassChoice] = [], conditions: [Condition] = [], reason: String? = nil) {
    self.classes = classes
    self.conditions = conditions
    self.reason = reason
  }
}
