import IFCModel
import IFCSchema
import Requirements

/// Finds elements that share a serial number of one manufacturer: a part that has that of its whole is one product with
/// it.
///
/// Where the manufacturer of an element is not known, it may be that of its whole, and that of another element of its
/// class.
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
      return range.compactMap { position -> Holder? in
        let element = elements[position]
        guard !model.reader.isKind(element, of: features), let serial = serials.serial(of: element, in: model),
          let key = MarkText.key(serial.text, placeholders)
        else { return nil }
        let maker = TextFolding.folded(serial.manufacturer ?? "")
        return Holder(element: element, key: key, maker: maker.isEmpty ? nil : maker, text: serial.text)
      }
    }.flatMap { $0 }
    var pairs: [UInt32: String] = [:]
    for group in Dictionary(grouping: found, by: \.key).values where group.count > 1 {
      for holder in Self.told(group, model) { pairs[holder.element.place] = holder.text }
    }
    self.pairs = pairs
  }

  private struct Holder: Sendable {
    let element: Instance
    let key: String
    /// The manufacturer, folded; nil where it is not known.
    let maker: String?
    let text: String
  }

  /// Those of a group with one serial number whose manufacturer is, or may be, that of another one that is no whole or
  /// part.
  private static func told(_ group: [Holder], _ model: Model) -> [Holder] {
    let wholes = Dictionary(group.map { ($0.element.place, $0.maker) }, uniquingKeysWith: { first, _ in first })
    let composition = [model.relation(.aggregates), model.relation(.nests)]
    let left = group.filter { holder in
      // What fills or voids an element is no part of it.
      !Ancestors(of: holder.element.place, along: composition).contains { whole in
        guard let maker = wholes[whole] else { return false }
        return maker == nil || holder.maker == nil || maker == holder.maker
      }
    }
    let makers = Dictionary(grouping: left, by: \.maker)
    let kinds = Dictionary(grouping: left, by: \.element.entity).mapValues { Set($0.map { $0.maker == nil }) }
    return left.filter { holder in
      makers[holder.maker, default: []].count > 1 || kinds[holder.element.entity, default: []].count > 1
    }
  }
}
