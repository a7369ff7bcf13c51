public import IFCSchema
public import Requirements

/// A rule on a model as a whole, or on how its objects stand to each other.
///
/// One rule is one file, one test and one stable code; the documentation comment of the rule says what it checks, why,
/// with an example and its source. What people read of it stands in the set that ships it.
public protocol ModelRule: Sendable {
  /// The code as the source of the rule writes it: `M5`, `GRF001`. Kept once released.
  static var code: String { get }

  /// The names of the parameters that a cahier may set; each has a documented default.
  static var parameters: [String] { get }

  /// How the values of one of them are written.
  static func kind(of parameter: String) -> RuleParameterKind

  /// What of a model must be found again so that the rule can look at it.
  static func needs(in schema: Schema) -> RuleNeeds

  /// Whether the rule looks at much, so that it is begun before others.
  static var looksAtMuch: Bool { get }

  /// Whether the header section and the name of the file are all that it looks at: it is asked of models whose schema
  /// recol does not have, too.
  static var readsHeaderAlone: Bool { get }

  /// Whether what it asks for adds up over the models of a submission: none of several is then judged by itself, and the
  /// rule on a submission of the same code judges all of them.
  var addsUpOverModels: Bool { get }

  /// What it asks for that is read once for several rules.
  static var readings: [SharedReading] { get }

  /// The same of a model of a release: nothing where the rule has nothing to say of it.
  static func readings(in schema: Schema) -> [SharedReading]

  /// Takes the parameters of a request. A parameter that cannot be read keeps its default: the audit tells it.
  init(_ request: RuleRequest)

  /// Looks at a model.
  func check(_ context: RuleContext) -> RuleTally
}

extension ModelRule {
  /// No parameters.
  public static var parameters: [String] { [] }

  /// Any text.
  public static func kind(of parameter: String) -> RuleParameterKind { .text }

  /// The rule looks at little.
  public static var looksAtMuch: Bool { false }

  /// The rule looks at the data section.
  public static var readsHeaderAlone: Bool { false }

  /// Each model is judged by itself.
  public var addsUpOverModels: Bool { false }

  /// Nothing.
  public static var readings: [SharedReading] { [] }

  /// ``readings``.
  public static func readings(in schema: Schema) -> [SharedReading] { readings }

  /// Objects, their relations and properties, which every model keeps.
  public static func needs(in schema: Schema) -> RuleNeeds { .classes([]) }
}

/// What of a model a rule looks at beyond objects, relations and properties.
public enum RuleNeeds: Sendable, Equatable {
  /// The instances of some classes, which may be geometry or resources.
  case classes([String])
  /// Every instance.
  case everything
}
