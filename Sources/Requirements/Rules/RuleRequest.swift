/// A rule that a cahier asks for by its code, with the parameters that it sets.
///
/// A rule says what no requirement on the values of one object can: that the spatial tree is whole, that storeys do not
/// share an elevation, that the files of a submission have one origin. What it does is written in the rule itself.
public struct RuleRequest: Sendable, Equatable {
  /// The code of the rule, as its source writes it: `M15`, `GRF001`.
  public var code: String
  /// The parameters that are set, by name; the rule has a documented default for each that is not.
  public var parameters: [String: [String]]
  /// The stage that is audited, for rules that allow more in early ones; nil for none.
  public var stage: String?
  /// The ids of the stages, in order.
  public var stageOrder: [String]
  /// What counts as an empty word, for rules that look for them.
  public var placeholders: PlaceholderPolicy
  /// The disciplines of the cahier, told by the names of files.
  public var disciplines: [Discipline] = []
  /// The disciplines whose models the requirement is for; empty where it is for any.
  public var carriers: [String] = []
  /// The models that are expected at the stage; empty where the cahier says nothing.
  public var models: [ExpectedModel] = []
  /// The documents that are expected at the stage; empty where the cahier says nothing.
  public var documents: [ExpectedDocument] = []
  /// The lots of the cahier.
  public var lots: [Lot] = []
  /// Whether no requirement asks for the rule: the stage does, by listing what the rule looks for.
  public var isImplied = false

  /// A request for a rule.
  public init(
    _ code: String, parameters: [String: [String]] = [:], stage: String? = nil, stageOrder: [String] = [],
    placeholders: PlaceholderPolicy = PlaceholderPolicy()
  ) {
    self.code = code
    self.parameters = parameters
    self.stage = stage
    self.stageOrder = stageOrder
    self.placeholders = placeholders
  }

  /// The values of a parameter; nil where it is not set.
  public func values(_ name: String) -> [String]? { parameters[name] }

  /// The number that a parameter is; nil where it is not set, or is no number. What an owner writes may be infinite; who
  /// counts with it asks for ``count(_:inUnitsOf:)``.
  public func number(_ name: String) -> Double? { parameters[name]?.first.flatMap(Double.init) }

  /// The whole number that a parameter is, its decimals left out; nil where it is not set, or is no number.
  ///
  /// - Parameters:
  ///   - unit: what the number counts, for one that is written in a greater unit than it is used in: a megabyte is
  ///     1,000,000 bytes.
  /// - Returns: 0 for what is less, ``RuleParameterKind/mostCount`` for what is more.
  public func count(_ name: String, inUnitsOf unit: Double = 1) -> Int? {
    guard let number = number(name), !number.isNaN else { return nil }
    return Int(min(max(number * unit, 0), Double(RuleParameterKind.mostCount)))
  }
}
