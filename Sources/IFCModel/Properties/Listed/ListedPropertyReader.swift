import ByteInput
import IFCSchema
import Part21
import Synchronization

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
    let isName = Mutex([Bool](repeating: false, count: texts.samples.count))
    var read = Slots.map(
      count: sets.count, threads: reader.threads,
      keeping: { [reader, sets, forms, scope] in
        ListedPropertyPass(
          ExchangeStructure(sharing: reader.structure), PropertySetTable(sharing: sets), PropertyForms(sharing: forms),
          scope, quantities, texts)
      },
      { pass, range in pass.read(range) },
      ending: { pass in isName.withLock { pass.noteNames(in: &$0) } })
    var more = NameNumbers(reader.bytes)
    let first = texts.samples.count
    for number in read.indices where !read[number].texts.samples.isEmpty {
      let numbers = more.translation(of: read[number].texts)
      for position in read[number].listed.entries.indices {
        let own = Int(read[number].listed.entries[position].name) - first
        if own >= 0, own < numbers.count {
          read[number].listed.entries[position].name = UInt32(first) + numbers[own]
        }
      }
    }
    // What nobody numbered before was numbered here, as a name.
    let names = isName.withLock { $0 } + [Bool](repeating: true, count: more.samples.count)
    return ListedProperties(
      read.map(\.listed), texts: texts.samples + more.samples, isName: names, reader.structure)
  }
}
