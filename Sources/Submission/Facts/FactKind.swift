/// What a model may be asked to tell of itself for comparison with other files, because it costs a pass over many
/// instances.
public enum FactKind: Sendable, CaseIterable {
  /// The GlobalIds of its objects.
  case identifiers
  /// The numbers of its rooms.
  case rooms
  /// The tags and serial numbers of its equipment.
  case marks
  /// What it says of documents.
  case documents
  /// The names of its systems and types of equipment.
  case parts
  /// What its equipment is told apart by, for lists.
  case equipment
  /// Where its products stand.
  case placements
}
