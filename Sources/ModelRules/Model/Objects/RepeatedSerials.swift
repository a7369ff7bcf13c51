import IFCModel
import IFCSchema
import Requirements

/// Finds elements that share a serial number of one manufacturer: a part that has that of its whole is one product with it.
struct RepeatedSerials {
  /// From the place of an element to the serial number that another one has, too.
  let pairs: [UInt32: String]

  /// - Complexity: O(elements + properties of the sets that are no quantities).
  init(_ model: Model, _ elements: InstanceList, _ placeholders: PlaceholderSet?) {
    let serials = ProductSerials(model, listed: model.listed(.properties))
    guard serials.isAnywhere else {
      pairs = [:]
      return
    }
    let found = Slots.map(count: elements.count, threads: model.reader.threads) { range in
      let model = model.forOneThread()
      let serials = ProductSerials(sharing: serials)
      let features = model.schema.entity(named: "IfcFeatureElement")
      return range.compactMap { position -> (place: UInt32, key: String, text: String)? in
        let element = elements[position]
        guard !model.reader.isKind(element, of: features), let serial = serials.serial(of: element, in: model),
          let key = MarkText.key(serial.text, placeholders)
        else { return nil }
        return (element.place, TextFolding.folded(serial.manufacturer ?? "") + "\u{1F}" + key, serial.text)
      }
    }.flatMap { $0 }
    let wholes = Dictionary(found.map { ($0.place, $0.key) }, uniquingKeysWith: { first, _ in first })
    let composition = [model.relation(.aggregates), model.relation(.nests)]
    var counts: [String: Int] = [:]
    for (_, key, _) in found { counts[key, default: 0] += 1 }
    var first: [String: (place: UInt32, text: String)] = [:]
    var pairs: [UInt32: String] = [:]
    for (place, key, text) in found where counts[key] ?? 0 > 1 {
      // What fills or voids an element is no part of it.
      if Ancestors(of: place, along: composition).contains(where: { wholes[$0] == key }) { continue }
      if let other = first[key] {
        pairs[other.place] = other.text
        pairs[place] = text
      } else {
        first[key] = (place, text)
      }
    }
    self.pairs = pairs
  }
}
