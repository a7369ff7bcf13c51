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

  private let relations: [Lazily<RelationTable>]
  private let reversedRelations: [Lazily<RelationTable>]
  private let surplusOfRelations: [Lazily<[UInt32: Int]>]
  private let sets: Lazily<PropertySetTable>
  private let listedProperties: Lazily<ListedProperties>
  private let listedQuantities: Lazily<ListedProperties>
  private let textsOfProperties: Lazily<PropertyTexts>
  let foundGeoreferenceSets: Lazily<[Instance]>
  private let wholeRelations: Lazily<[RelationTable]>
  private let classificationsByPlace: Lazily<ClassificationTable>
  private let unitTable: Lazily<UnitTable>
  private let documentReferences: Lazily<RelationTable>
  private let heldAgainstSchema: Lazily<SchemaPass>
  private let foundFaults: Lazily<SchemaConformance>
  private let foundUnused: Lazily<UnusedResources>
  private let globalIdColumn: Lazily<GlobalIdColumn>
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

  /// A relation from what is related to what relates: from parts to wholes, from objects to their types.
  ///
  /// - Complexity: O(its instances) when it is first asked for; afterwards O(1).
  public func relation(_ relation: Relation) -> RelationTable {
    relations[relation.rawValue].value { RelationReader(reader, relation).table() }
  }

  /// How many instances of a relation name an instance among what they relate: one that names it twice counts once.
  ///
  /// - Complexity: O(log pairs), and O(instances of the relation) when it is first asked for one that is named twice.
  public func count(of relation: Relation, relating place: UInt32) -> Int {
    let count = self.relation(relation).range(of: place).count
    guard count > 1 else { return count }
    let surplus = surplusOfRelations[relation.rawValue].value { RelationReader(reader, relation).surplus() }
    return count - surplus[place, default: 0]
  }

  /// The same relation the other way: from wholes to their parts, from types to their objects, in the order in which
  /// the relations list them.
  public func reversed(_ relation: Relation) -> RelationTable {
    reversedRelations[relation.rawValue].value { RelationReader(reader, relation).table(reversed: true) }
  }

  /// The relations that lead from a part to its whole, in the order in which they count. Empty ones are left out.
  var wholes: [RelationTable] {
    wholeRelations.value {
      [Relation.aggregates, .nests, .fillsElement, .voidsElement, .projectsElement, .adheresToElement]
        .map(relation).filter { $0.count > 0 }
    }
  }

  /// All property sets, and who has them.
  ///
  /// - Complexity: O(property sets + relations to them) when first asked for; afterwards O(1).
  public var propertySets: PropertySetTable {
    sets.value { PropertySetReader(reader).table() }
  }

  /// What the property sets list, by the numbers of names; kept as long as the model.
  ///
  /// - Complexity: O(sets + what they list) when first asked for; afterwards O(1).
  public func listed(_ scope: ListedProperties.Scope) -> ListedProperties {
    let columns = scope == .properties ? listedProperties : listedQuantities
    return columns.value { ListedPropertyReader(reader, propertySets, propertyForms, scope).properties(propertyTexts) }
  }

  /// The texts of all properties: those of the pass that gives ``conformance``, where it has been made.
  private var propertyTexts: PropertyTexts {
    textsOfProperties.value { heldAgainstSchema.made?.texts() ?? PropertyTextPass.texts(reader, propertyForms) }
  }

  /// What quantities state beside their values, read with the texts of properties.
  public var quantitySurvey: QuantitySurvey { propertyTexts.quantities }

  /// The units of the project.
  public var units: UnitTable {
    unitTable.value { UnitReader(reader).table() }
  }

  /// Every instance held against its entity in the schema. Of a model that does not keep all instances, references to
  /// the others seem to lead nowhere.
  ///
  /// - Complexity: O(bytes), spread over the threads, when first asked for; afterwards O(1).
  public var conformance: SchemaConformance {
    foundFaults.value {
      // The pass first: the GlobalIds are then those that it took down.
      let pass = schemaPass
      return pass.conformance(globalIds)
    }
  }

  /// Looks at every instance once, for all who ask for ``conformance``, ``globalIds``, ``unusedResources`` or what
  /// property sets list afterwards.
  ///
  /// - Complexity: O(bytes), spread over the threads, the first time.
  public func lookAtAllInstances() { _ = schemaPass }

  private var schemaPass: SchemaPass {
    heldAgainstSchema.value { ConformanceCheck(reader, propertyForms).pass() }
  }

  /// The GlobalIds of all instances of IfcRoot: those of the pass that gives ``conformance``, where it has been made.
  ///
  /// - Complexity: O(instances of IfcRoot), spread over the threads, when first asked for; afterwards O(1).
  public var globalIds: GlobalIdColumn {
    globalIdColumn.value { heldAgainstSchema.made?.globalIds() ?? GlobalIdColumn(reader) }
  }

  /// The resources that serve no object, found in the pass that gives ``conformance``.
  ///
  /// Only of a model that keeps every instance.
  public var unusedResources: UnusedResources {
    foundUnused.value { UnusedResources(reader, schemaPass.marks) }
  }

  /// Who is classified by what.
  ///
  /// - Complexity: O(relations to classifications) when first asked for; afterwards O(1).
  public var classificationTable: ClassificationTable {
    classificationsByPlace.value {
      let relations = [Relation.associatesClassification, .externalReference, .classifiesMaterial].map(relation)
      return ClassificationTable(reader, relations: relations)
    }
  }

  /// From references to the documents that list them (IFC2X3).
  var documentsOfReferences: RelationTable {
    documentReferences.value { DocumentReferences(reader).table() }
  }
}

/// Why there is no model behind an exchange structure.
public enum ModelError: Error, Sendable, Equatable {
  /// The header names no schema that recol knows. What it names is given, as written; empty where it names none.
  case unknownSchema(String)
}
