/// The keys of a cahier in YAML, one list for each kind of mapping. The reader, the writer and the JSON Schema
/// (`schemas/cahier.schema.json`) know the same ones: a test holds them together.
protocol CahierKey: RawRepresentable<String>, CaseIterable, Hashable, Sendable {
  /// What the mapping is called in the JSON Schema and in messages.
  static var mapping: String { get }
}

/// The outermost mapping.
enum RootKey: String, CahierKey {
  case cahier, extends, drop, thresholds, placeholders, delays, penalty, stages, lots, disciplines, lists, requirements,
    waivers
  static let mapping = "root"
}

/// What a cahier says of itself.
enum IdentityKey: String, CahierKey {
  case id, title, version, owner, language, schemas, calendar, description, sources
  static let mapping = "cahier"
}

/// A text in two languages.
enum TextKey: String, CahierKey {
  case fr, en
  static let mapping = "text"
}

/// A requirement of the extended cahier that is left out.
enum DropKey: String, CahierKey {
  case id, reason
  static let mapping = "drop"
}

/// Shares in percent by severity.
enum ThresholdKey: String, CahierKey {
  case blocking, major, minor
  static let mapping = "thresholds"
}

/// What counts as an empty word.
enum PlaceholderKey: String, CahierKey {
  case standard, words, allowed, from
  static let mapping = "placeholders"
}

/// A word that is no placeholder.
enum AllowedWordKey: String, CahierKey {
  case word, before
  static let mapping = "allowedWord"
}

/// A stage.
enum StageKey: String, CahierKey {
  case id, title, aliases, thresholds, regime, delay, delivery, reservations, guarantee, penalty, models, documents
  static let mapping = "stage"
}

/// Which rules the decision on a stage follows.
enum RegimeKey: String, CahierKey {
  case kind, source
  static let mapping = "regime"
}

/// How long a verification may take.
enum VerificationKey: String, CahierKey {
  case span, from, source, tacit
  static let mapping = "verification"
}

/// How long something else may take.
enum DelayKey: String, CahierKey {
  case span, from, source
  static let mapping = "delay"
}

/// The delays of the operation.
enum DelaysKey: String, CahierKey {
  case verification, reservations, guarantee
  static let mapping = "delays"
}

/// What lateness costs.
enum PenaltyKey: String, CahierKey {
  case divisor
  case perDay = "per-day"
  case base, amount, cap
  case capPercent = "cap-percent"
  case source
  static let mapping = "penalty"
}

/// A model that is expected.
enum ModelKey: String, CahierKey {
  case discipline, title, optional
  static let mapping = "model"
}

/// A document that is expected.
enum DocumentKey: String, CahierKey {
  case id, title, lot, building, system, equipment, pattern, minimum
  static let mapping = "document"
}

/// A lot.
enum LotKey: String, CahierKey {
  case id, title, contractor
  static let mapping = "lot"
}

/// A discipline.
enum DisciplineKey: String, CahierKey {
  case id, title, files, lots
  static let mapping = "discipline"
}

/// A list of values.
enum ListKey: String, CahierKey {
  case id, title, values, exact, source
  static let mapping = "list"
}

/// A value of a list.
enum EntryKey: String, CahierKey {
  case value, aliases, title
  static let mapping = "entry"
}

/// A permission to deviate.
enum WaiverKey: String, CahierKey {
  case requirement, objects, reason, author, until
  static let mapping = "waiver"
}

/// The outermost mapping of a file of waivers.
enum WaiverFileKey: String, CahierKey {
  case waivers
  static let mapping = "waivers"
}

/// Objects of a waiver, by what a model says of them.
enum WaivedObjectKey: String, CahierKey {
  case globalId = "global-id"
  case tag, name
  case className = "class"
  static let mapping = "object"
}

/// The outermost mapping of a mapping to a table.
enum TableMappingKey: String, CahierKey {
  case rows, classes, separator, columns
  static let mapping = "mapping"
}

/// A column of such a table.
enum TableColumnKey: String, CahierKey {
  case name, from, required
  static let mapping = "column"
}
