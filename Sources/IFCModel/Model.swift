public import ByteInput
public import IFCSchema
public import Part21

/// A building model behind its bytes: objects, relations, property sets, materials, classifications, units.
///
/// Nothing is decoded before somebody asks. What many ask for (a relation, the names of all property sets) is read
/// once, into flat columns of numbers, by all threads together; afterwards any number of threads may read.
public final class Model: Sendable {
  /// Instances and their parameters.
  public let reader: InstanceReader
  /// How the schema was told.
  public let schemaChoice: SchemaChoice
  /// Whether geometry can be found again, too.
  public let keepsAll: Bool
  /// Names of classes that can be found again although they are geometry.
  public let alsoKept: [String]

  let relations: [Lazily<RelationTable>]
  let reversedRelations: [Lazily<RelationTable>]
  let surplusOfRelations: [Lazily<[UInt32: Int]>]
  let sets: Lazily<PropertySetTable>
  let listedProperties: Lazily<ListedProperties>
  let listedQuantities: Lazily<ListedProperties>
  let textsOfProperties: Lazily<PropertyTexts>
  let foundGeoreferenceSets: Lazily<[Instance]>
  let wholeRelations: Lazily<[RelationTable]>
  let classificationsByPlace: Lazily<ClassificationTable>
  let unitTable: Lazily<UnitTable>
  let documentReferences: Lazily<RelationTable>
  let heldAgainstSchema: Lazily<SchemaPass>
  let foundFaults: Lazily<SchemaConformance>
  let foundUnused: Lazily<UnusedResources>
  let globalIdColumn: Lazily<GlobalIdColumn>
  let propertyForms: PropertyForms

  /// The bytes and their index.
  public var structure: ExchangeStructure { reader.structure }
  /// The schema that the model is read by.
  public var schema: Schema { reader.schema }

  /// Reads the header and indexes all instances. O(bytes), spread over the threads.
  ///
  /// - Parameters:
  ///   - source: the bytes of an exchange structure.
  ///   - settings: how it is read.
  ///   - keepsAll: whether geometry is kept, to show it or to verify it.
  ///   - alsoKeeping: names of classes to keep although they are geometry.
  /// - Throws: ``ModelError`` where the header names no schema that recol knows.
  public convenience init(
    reading source: ByteSource, settings: ReadSettings = ReadSettings(), keepsAll: Bool = false,
    alsoKeeping: [String] = []
  ) throws(ModelError) {
    try self.init(source, settings, keepsAll: keepsAll, alsoKept: alsoKeeping) { schema in
      ModelVocabulary.of(schema, keepsAll: keepsAll, alsoKeeping: alsoKeeping)
    }
  }

  /// Reads what tells what a file is: all classes are counted, and project, units and place on Earth can be asked for;
  /// objects and their properties cannot. Costs the bytes of the file and next to no memory.
  ///
  /// - Throws: as ``init(reading:settings:keepsAll:alsoKeeping:)``.
  public convenience init(overviewOf source: ByteSource, settings: ReadSettings) throws(ModelError) {
    let sets = GeoreferenceSetSearch(source)
    var settings = settings
    settings.behind = { chunk in
      sets.look(into: chunk)
      source.letGo(chunk.range)
    }
    try self.init(source, settings, keepsAll: false, alsoKept: []) { schema in
      let vocabulary = ModelVocabulary.overview(of: schema)
      sets.expect(vocabulary)
      return vocabulary
    }
    _ = foundGeoreferenceSets.value {
      sets.found.compactMap { reader.instance(IndexEntry(offset: $0, code: sets.code)) }
    }
  }

  private convenience init(
    _ source: ByteSource, _ settings: ReadSettings, keepsAll: Bool, alsoKept: [String],
    vocabulary: (Schema) -> ClassVocabulary
  ) throws(ModelError) {
    let choice = SchemaChoice(ExchangeStructure.header(of: source))
    guard let version = choice.version else { throw .unknownSchema(choice.identifier) }
    let schema = Schema.of(version)
    let structure = ExchangeStructure(reading: source, vocabulary: vocabulary(schema), settings: settings)
    self.init(
      InstanceReader(structure: structure, schema: schema, threads: settings.threads), choice, keepsAll: keepsAll,
      alsoKept: alsoKept)
  }

  /// What an exchange structure of a schema that recol does not have says in its header: no instance can be asked for.
  ///
  /// - Parameter structure: one that was read without classes.
  public convenience init(headerOf structure: ExchangeStructure) {
    self.init(
      InstanceReader(structure: structure, schema: Schema.of(.ifc4x3), threads: 1), SchemaChoice(structure.header),
      keepsAll: false, alsoKept: [])
  }

  private init(_ reader: InstanceReader, _ choice: SchemaChoice, keepsAll: Bool, alsoKept: [String]) {
    self.reader = reader
    schemaChoice = choice
    propertyForms = PropertyForms(reader.schema)
    self.keepsAll = keepsAll
    self.alsoKept = alsoKept
    relations = Relation.allCases.map { _ in Lazily() }
    reversedRelations = Relation.allCases.map { _ in Lazily() }
    surplusOfRelations = Relation.allCases.map { _ in Lazily() }
    sets = Lazily()
    listedProperties = Lazily()
    listedQuantities = Lazily()
    textsOfProperties = Lazily()
    foundGeoreferenceSets = Lazily()
    wholeRelations = Lazily()
    classificationsByPlace = Lazily()
    unitTable = Lazily()
    documentReferences = Lazily()
    heldAgainstSchema = Lazily()
    foundFaults = Lazily()
    foundUnused = Lazily()
    globalIdColumn = Lazily()
  }

  /// The same model in objects of its own, for one thread to ask millions of questions.
  ///
  /// Swift counts the references to an object in the object: threads that use one object all the time spend their time
  /// on handing its count to each other. The columns behind the objects are shared, and what is read, is read once.
  /// - Complexity: a few small objects, and one more for each relation that is used.
  public func forOneThread() -> Model { Model(sharing: self) }

  private init(sharing other: Model) {
    let reader = InstanceReader(sharing: other.reader)
    self.reader = reader
    schemaChoice = other.schemaChoice
    keepsAll = other.keepsAll
    alsoKept = other.alsoKept
    propertyForms = PropertyForms(sharing: other.propertyForms)
    relations = other.relations.map { Lazily(copying: $0, RelationTable.init(sharing:)) }
    reversedRelations = other.reversedRelations.map { Lazily(copying: $0, RelationTable.init(sharing:)) }
    surplusOfRelations = other.surplusOfRelations
    sets = Lazily(copying: other.sets, PropertySetTable.init(sharing:))
    listedProperties = Lazily(copying: other.listedProperties, ListedProperties.init(sharing:))
    listedQuantities = Lazily(copying: other.listedQuantities, ListedProperties.init(sharing:))
    textsOfProperties = other.textsOfProperties
    foundGeoreferenceSets = other.foundGeoreferenceSets
    wholeRelations = Lazily(copying: other.wholeRelations) { $0.map(RelationTable.init(sharing:)) }
    classificationsByPlace = Lazily(copying: other.classificationsByPlace) {
      ClassificationTable(sharing: $0, reader)
    }
    unitTable = Lazily(copying: other.unitTable) { $0 }
    documentReferences = Lazily(copying: other.documentReferences, RelationTable.init(sharing:))
    heldAgainstSchema = other.heldAgainstSchema
    foundFaults = Lazily(copying: other.foundFaults) { $0 }
    foundUnused = other.foundUnused
    globalIdColumn = Lazily(copying: other.globalIdColumn) { $0 }
  }
}

/// Why there is no model behind an exchange structure.
public enum ModelError: Error, Sendable, Equatable {
  /// The header names no schema that recol knows. What it names is given, as written; empty where it names none.
  case unknownSchema(String)
}
