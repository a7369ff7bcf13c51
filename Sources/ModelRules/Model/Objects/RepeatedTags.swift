import ByteInput
import IFCModel
import IFCSchema
import Part21
import Requirements

/// Finds elements of one class that share a Tag in one storey.
struct RepeatedTags {
  /// From the place of an element to the tag that another one of its class has, too.
  let pairs: [UInt32: String]

  /// So many elements may share tags in a model where tags tell elements apart: one in ten, and three of a few.
  private static func most(of tagged: Int) -> Int { max(3, tagged / 10) }

  /// - Parameter always: whether repeated tags are found however many there are; else only where few are, because many
  ///   exporters write marks of the position there (`P51`), which all elements of one make share.
  /// - Complexity: O(elements); nothing is decoded but what is repeated.
  init(_ model: Model, _ elements: InstanceList, always: Bool, _ placeholders: PlaceholderSet?) {
    let keys = Slots.map(count: elements.count, threads: model.reader.threads) { range in
      let model = model.forOneThread()
      let aggregates = model.relation(.aggregates)
      let features = model.schema.entity(named: "IfcFeatureElement")
      return range.map { position -> UInt128 in
        let element = elements[position]
        // Parts have the tag of their whole.
        guard !aggregates.contains(element.place), !model.reader.isKind(element, of: features),
          let tag = model.reader.parameter(7, of: element), tag.kind == .string, !tag.body.isEmpty
        else { return .max }
        return TextKey.of(tag.body, in: model.structure, kind: UInt64(element.entity.rawValue))
      }
    }.flatMap { $0 }
    let contained = model.relation(.containedInSpatialStructure)
    var groups: [UInt128: [(element: UInt32, container: UInt32?, tag: String)]] = [:]
    for position in RepeatedKeys.find(in: keys) {
      let element = elements[position]
      let tag = Blanks.trimmed(model.string("Tag", of: element) ?? "")
      // A tag of zeros is an identifier that was not given.
      guard tag.contains(where: { $0.isLetter || ($0.isNumber && $0 != "0") }), !(placeholders?.contains(tag) ?? false)
      else { continue }
      groups[keys[position], default: []].append((element.place, contained.first(of: element.place), tag))
    }
    var found: [UInt32: String] = [:]
    for group in groups.values {
      // Walls that the exporter has cut at each storey keep their tag, and are in one storey each.
      let containers = Dictionary(group.map { ($0.container, 1) }, uniquingKeysWith: +)
      let isAnywhere = containers[nil] != nil
      for entry in group where isAnywhere || containers[entry.container] ?? 0 > 1 { found[entry.element] = entry.tag }
    }
    let tagged = keys.count { $0 != .max }
    pairs = always || found.count <= Self.most(of: tagged) ? found : [:]
  }
}
