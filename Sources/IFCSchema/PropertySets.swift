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
      let record = tables.record(.sets, middle)
      let order = tables.order(tables.range(ofString: record.short(0)), name.utf8)
      if order == 0 { return template(record) }
      if order < 0 { lower = middle + 1 } else { upper = middle }
    }
    return nil
  }

  /// All standard sets, in the order of their names' bytes.
  ///
  /// - Complexity: O(all that they hold): for one set ask ``propertySet(named:)``.
  public var propertySets: [PropertySetTemplate] {
    (0..<tables.count(.sets)).map { template(tables.record(.sets, $0)) }
  }

  /// The names of all standard sets.
  public var propertySetNames: [String] { (0..<tables.count(.sets)).map { tables.record(.sets, $0).text(0) } }

  private func template(_ record: Record) -> PropertySetTemplate {
    let applicables = record.long(8)
    let properties = record.long(12)
    return PropertySetTemplate(
      name: record.text(0),
      isQuantitySet: record.short(2) != 0,
      applicableClasses: (applicables..<applicables + Int(record.short(6))).map {
        let record = tables.record(.applicables, $0)
        return ApplicableClass(entity: record.text(0), predefinedType: record.optionalText(2))
      },
      templateType: record.optionalText(4),
      properties: (properties..<properties + Int(record.short(16))).map { property($0) })
  }

  private func property(_ index: Int) -> PropertyTemplate {
    let record = tables.record(.properties, index)
    let kind = PropertyTemplate.Kind(rawValue: record.short(2)) ?? .single
    let start = record.long(12)
    let count = Int(record.short(8))
    // What a complex property counts are its parts, which stand behind the properties of all sets.
    precondition(kind != .complex || start > index, "a complex property that holds itself")
    return PropertyTemplate(
      name: record.text(0),
      kind: kind,
      dataType: record.optionalText(4),
      secondDataType: record.optionalText(6),
      enumeration: kind == .complex ? [] : tables.words(from: start, count: count),
      parts: kind == .complex ? (start..<start + count).map { property($0) } : [])
  }
}
