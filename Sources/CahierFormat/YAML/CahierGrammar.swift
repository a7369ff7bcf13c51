/// The keys of every kind of mapping in a cahier, for who describes the format: the JSON Schema and its test.
public enum CahierGrammar {
  /// The keys by the name of the mapping; `root` is the outermost one.
  public static var keys: [String: [String]] {
    var keys: [String: [String]] = [:]
    for mapping in mappings { keys[mapping.mapping] = names(mapping) }
    return keys
  }

  private static let mappings: [any CahierKey.Type] = [
    RootKey.self, IdentityKey.self, TextKey.self, DropKey.self, ThresholdKey.self, PlaceholderKey.self,
    AllowedWordKey.self, StageKey.self, RegimeKey.self, VerificationKey.self, DelayKey.self, DelaysKey.self,
    PenaltyKey.self, ModelKey.self, DocumentKey.self, LotKey.self, DisciplineKey.self, ListKey.self, EntryKey.self,
    WaiverKey.self, RequirementKey.self, StageRuleKey.self,
    StrongerKey.self, ClassKey.self, ExclusionKey.self, ConditionKey.self, CheckKey.self, LocatorKey.self,
    LocatorTableKey.self, RuleKey.self, DateKey.self, UniqueKey.self, CountKey.self, SumKey.self, CompareKey.self,
    IDSKey.self, FacetKey.self, ParameterKey.self, RestrictionKey.self,
  ]

  private static func names<Key: CahierKey>(_ type: Key.Type) -> [String] { type.allCases.map(\.rawValue) }
}
