import Part21

/// What one look at all instances gave: put together by who asks for it, so that several may do so side by side.
struct SchemaPass: Sendable {
  /// What a stretch of instances gave.
  struct Stretch: Sendable {
    var faults: [SchemaFault] = []
    var links: [PatternAcceptor.Link] = []
    var texts = PropertyTexts.Stretch()
    var globalIds = GlobalIdColumn.Part()
  }

  /// What instances refer to, but for those of ``AttachedResources``.
  let marks: ReferenceMarks
  private let reader: InstanceReader
  /// In the order of places; those whose name is taken last.
  private let stretches: [Stretch]
  private let classes: ClassesByName
  private let inverses: [BoundedInverse]
  private let yield: PropertyTextYield

  init(
    _ reader: InstanceReader, _ stretches: [Stretch], classes: ClassesByName, inverses: [BoundedInverse],
    marks: ReferenceMarks, texts yield: PropertyTextYield
  ) {
    self.reader = reader
    self.stretches = stretches
    self.classes = classes
    self.inverses = inverses
    self.marks = marks
    self.yield = yield
  }

  /// All faults.
  ///
  /// - Complexity: O(references that inverse attributes limit), spread over the threads.
  func conformance(_ globalIds: GlobalIdColumn) -> SchemaConformance {
    var faults = stretches.flatMap(\.faults)
    faults += InverseCount(reader, classes, stretches.map(\.links)).faults(of: inverses)
    faults += UniqueGlobalIds(reader, globalIds).faults()
    return SchemaConformance(faults, reader)
  }

  /// The GlobalIds of all instances that have one. O(those).
  func globalIds() -> GlobalIdColumn {
    // Where names are shared, a place does not tell whose it is.
    reader.structure.index.sharesNames
      ? GlobalIdColumn(reader) : GlobalIdColumn(stretches.map(\.globalIds), reader)
  }

  /// The texts of all properties. O(different texts).
  func texts() -> PropertyTexts { PropertyTexts(stretches.map(\.texts), yield, reader) }
}
