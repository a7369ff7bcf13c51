public import IFCSchema
public import Part21

/// What is read of a model when somebody first asks for it, and kept.
extension Model {
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
  var propertyTexts: PropertyTexts {
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

  var schemaPass: SchemaPass {
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
