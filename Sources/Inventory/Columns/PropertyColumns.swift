import IFCModel

/// What the property sets of a model say, as columns: one for each pair of a set's name and a property's.
///
/// Sets of one name mostly list the same properties in the same order. A set is therefore a shape, its columns in
/// order, and a row of verdicts, one for each property: whoever counts fill rates looks at numbers, and reads no byte
/// however many objects share a set.
final class PropertyColumns: Sendable {
  /// For each column, the numbers of its two names.
  private let names: ColumnNames
  private let sets: [UInt32]
  private let properties: [UInt32]
  /// For each set, its shape.
  let shapes: [UInt32]
  /// For each shape, where its columns begin in ``columns``; one more at the end.
  let starts: [UInt32]
  let columns: [UInt32]
  /// For each set, where its verdicts begin in ``verdicts``.
  let verdictStarts: [UInt32]
  /// ``FillVerdict`` of each property of each set.
  let verdicts: [UInt8]
  /// For each column, what those who run a building learn by it.
  let fields: [FieldSet]
  private let listed: ListedProperties
  private let quantities: ListedProperties

  /// - Complexity: O(sets + what they list), spread over the threads but for the numbering of columns.
  init(_ model: Model) {
    listed = model.listed(.properties)
    quantities = model.listed(.quantities)
    names = ColumnNames(model, listed, quantities)
    let layout = ColumnLayout(model, names, listed, quantities)
    (sets, properties) = (layout.sets, layout.properties)
    (shapes, starts, columns) = (layout.shapes, layout.starts, layout.columns)
    let values = VerdictReader(model, listed, quantities).verdicts()
    (verdictStarts, verdicts) = (values.starts, values.verdicts)
    // Names repeat from set to set: each is looked up once.
    var known: [UInt32: FieldSet] = [:]
    fields = layout.properties.indices.map { [names] column in
      let name = layout.properties[column]
      if column == ColumnLayout.rest { return [] }
      if let found = known[name] { return found }
      let fields = MaintenanceField.fields(ofProperty: names.name(name))
      known[name] = fields
      return fields
    }
  }

  /// How many columns there are.
  var count: Int { sets.count }

  /// The name of a column's set.
  func setName(_ column: Int) -> String { names.setName(sets[column]) }

  /// The name of a column's property.
  func propertyName(_ column: Int) -> String { names.name(properties[column]) }

  /// The columns of a set, as positions in ``columns``.
  @inline(__always)
  func range(of set: PropertySet) -> Range<Int> {
    let shape = Int(shapes[Int(set.number)])
    return Int(starts[shape])..<Int(starts[shape + 1])
  }

  /// The property at a place of a set; nil where there is none.
  func property(_ place: Int, of set: PropertySet, in model: Model) -> Property? {
    if listed.hasList(set) { return model.property(at: listed[listed.range(of: set).lowerBound + place].place) }
    if quantities.hasList(set) {
      return model.property(at: quantities[quantities.range(of: set).lowerBound + place].place)
    }
    return model.properties(of: set).dropFirst(place).first { _ in true }
  }
}
