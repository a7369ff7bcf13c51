import ByteInput
import IFCSchema
import Part21

/// Reads what all sets of a model list: the names of that, and the texts of single values.
struct ListedPropertyReader {
  private let reader: InstanceReader
  private let sets: PropertySetTable
  private let forms: PropertyForms
  private let scope: ListedProperties.Scope

  init(_ reader: InstanceReader, _ sets: PropertySetTable, _ forms: PropertyForms, _ scope: ListedProperties.Scope) {
    self.reader = reader
    self.sets = sets
    self.forms = forms
    self.scope = scope
  }

  /// - Parameter texts: of all properties.
  /// - Complexity: O(sets + what they list), spread over the threads.
  func properties(_ texts: PropertyTexts) -> ListedProperties {
    let quantities = reader.schema.entity(named: "IfcElementQuantity")
    let stretches = Slots.map(
      count: sets.count, threads: reader.threads,
      keeping: { [reader, sets, forms, scope] in
        ListedPropertyPass(
          ExchangeStructure(sharing: reader.structure), PropertySetTable(sharing: sets), PropertyForms(sharing: forms),
          scope, quantities, texts)
      },
      { pass, range in pass.read(range) })
    var more = NameNumbers(reader.bytes)
    let first = texts.samples.count
    var all = ListedProperties.Columns()
    let total = stretches.reduce(0) { $0 + $1.columns.places.count }
    all.reserve(total)
    all.starts.reserveCapacity(sets.count + 1)
    all.hasList.reserveCapacity(sets.count)
    for stretch in stretches {
      var part = stretch.columns
      let before = all.places.count
      if !stretch.texts.samples.isEmpty {
        let numbers = more.translation(of: stretch.texts)
        for position in part.names.indices {
          let own = Int(part.names[position]) - first
          if own >= 0, own < numbers.count { part.names[position] = UInt32(first) + numbers[own] }
        }
      }
      for (set, position) in part.repeated { all.repeated[set] = position + before }
      all.places += part.places
      all.names += part.names
      all.values += part.values
      all.starts += part.starts.dropFirst().lazy.map { $0 + UInt32(before) }
      all.hasList += part.hasList
    }
    return ListedProperties(all, texts: texts.samples + more.samples, reader.structure)
  }
}
