/// The standard property and quantity sets of the release. IFC2X3 has no quantity sets.
extension Schema {
  /// A standard set by its name, whose spelling matters.
  ///
  /// - Complexity: O(log of the number of sets) to find it, then O(what it holds) to make it.
  public func propertySet(named name: String) -> PropertySetTemplate? {
    var lower = 0
    var upper = tables.count(.sets)
    while lower < upper {
      let middle = (lower + upper) / 2
      let record = tables.record(PropertySetRecord.self, middle)
      let order = tables.order(record.nameBytes, name.utf8)
      if order == 0 { return template(record) }
      if order < 0 { lower = middle + 1 } else { upper = middle }
    }
    return nil
  }

  /// All standard sets, in the order of their names' bytes.
  ///
  /// - Complexity: O(all that they hold): for one set ask ``propertySet(named:)``.
  public var propertySets: [PropertySetTemplate] { tables.records(PropertySetRecord.self).map(template) }

  /// The names of all standard sets.
  public var propertySetNames: [String] { tables.records(PropertySetRecord.self).map(\.name) }

  private func template(_ record: PropertySetRecord) -> PropertySetTemplate {
    PropertySetTemplate(
      name: record.name,
      isQuantitySet: record.isQuantitySet,
      applicableClasses: tables.records(ApplicableRecord.self, record.applicables).map {
        ApplicableClass(entity: $0.entity, predefinedType: $0.predefinedType)
      },
      templateType: record.templateType,
      properties: record.properties.map(property))
  }

  private func property(_ index: Int) -> PropertyTemplate {
    let record = tables.record(PropertyRecord.self, index)
    let kind = record.kind ?? .single
    precondition(kind != .complex || record.inside.lowerBound > index, "a complex property that holds itself")
    return PropertyTemplate(
      name: record.name,
      kind: kind,
      dataType: record.dataType,
      secondDataType: record.secondDataType,
      enumeration: kind == .complex ? [] : tables.words(record.inside),
      parts: kind == .complex ? record.inside.map(property) : [])
  }
}
