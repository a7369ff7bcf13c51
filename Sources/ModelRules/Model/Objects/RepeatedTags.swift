import ByteInput
import IFCModel
import IFCSchema
import Part21
import Requirements

/// Finds elements that share a Tag: of equipment, lifts, doors and windows in the whole model, whatever their class; of
/// other elements in one class and storey.
struct RepeatedTags {
  /// From the place of an element to the tag that another one has, too.
  let pairs: [UInt32: String]

  fileprivate struct Holder {
    var element: Instance
    /// The storey that it stands in; what contains it where that is in none.
    var storey: UInt32?
    var tag: String
  }

  /// The elements whose tags have one key.
  fileprivate struct Group {
    var holders: [Holder] = []
    /// How the last of their tags is written, and what it is: most are written alike.
    var last: (body: Range<Int>, tag: String?)?
  }

  /// - Parameter always: whether repeated tags are found in classes whose tags are marks of the position, too
  ///   (``PositionTags``).
  /// - Complexity: O(elements); nothing is decoded but what is repeated or not ASCII.
  init(_ model: Model, _ elements: InstanceList, always: Bool, _ placeholders: PlaceholderSet?) {
    let marked = MarkedClasses(model.schema)
    let keys = Self.keys(model, elements, marked)
    let contained = model.relation(.containedInSpatialStructure)
    var groups: [UInt128: Group] = [:]
    var single: [EntityID: Int] = [:]
    // From what contains elements to the storey that it is in, or is.
    var storeys: [UInt32: UInt32] = [:]
    if !always {
      for (position, key) in keys.enumerated() where key != .max { single[elements[position].entity, default: 0] += 1 }
    }
    for position in RepeatedKeys.find(in: keys) {
      let element = elements[position]
      single[element.entity, default: 0] -= 1
      guard let body = Self.tag(element, model) else { continue }
      let storey = contained.first(of: element.place).map { container -> UInt32 in
        if let known = storeys[container] { return known }
        // Furniture is contained in its room.
        let storey = model.instance(at: container).flatMap(model.storeyOrItself)?.place ?? container
        storeys[container] = storey
        return storey
      }
      groups[keys[position], default: Group()].add(element, on: storey, body, model.structure, placeholders)
    }
    let told = groups.values.map { Self.told($0.holders, marked) }
    var positions = PositionTags()
    if !always {
      for (entity, tags) in single where tags > 0 { positions.add(entity, tags: tags, onEach: 1) }
      for group in told {
        for (entity, holders) in Dictionary(grouping: group, by: \.element.entity) {
          positions.add(entity, onEach: holders.count)
        }
      }
    }
    var found: [UInt32: String] = [:]
    for group in told {
      let left = group.filter { !positions.contains($0.element.entity) }
      if left.count > 1 { for holder in left { found[holder.element.place] = holder.tag } }
    }
    pairs = found
  }

  /// Where the tag of an element stands, between the apostrophes; nil where it has none.
  private static func tag(_ element: Instance, _ model: Model) -> Range<Int>? {
    guard let tag = model.reader.parameter(7, of: element), tag.kind == .string, !tag.body.isEmpty else { return nil }
    return tag.body
  }

  /// For each element the key of its tag; that of none where it has none, or that of its whole.
  private static func keys(_ model: Model, _ elements: InstanceList, _ marked: MarkedClasses) -> [UInt128] {
    Slots.map(count: elements.count, threads: model.reader.threads) { range in
      let model = model.forOneThread()
      let composition = [model.relation(.aggregates), model.relation(.nests)]
      let features = model.schema.entity(named: "IfcFeatureElement")
      let family = model.schema.entity(named: "IfcElement")
      return range.map { position -> UInt128 in
        let element = elements[position]
        guard let body = tag(element, model) else { return .max }
        guard marked.contains(element.entity) else {
          // Parts have the tag of their whole.
          let isPart = composition.contains { $0.contains(element.place) }
          if isPart || model.reader.isKind(element, of: features) { return .max }
          return TextKey.of(body, in: model.structure, kind: UInt64(element.entity.rawValue) + 1)
        }
        let key = TextKey.folded(body, in: model.structure)
        let hasThatOfWhole = Ancestors(of: element.place, along: composition).contains { place in
          guard let whole = model.instance(at: place), model.reader.isKind(whole, of: family),
            let tag = tag(whole, model)
          else { return false }
          return TextKey.folded(tag, in: model.structure) == key
        }
        return hasThatOfWhole ? .max : key
      }
    }.flatMap { $0 }
  }

  /// Those of a group with one tag that may not share it.
  private static func told(_ group: [Holder], _ marked: MarkedClasses) -> [Holder] {
    guard let first = group.first, !marked.contains(first.element.entity) else { return group }
    // Walls that the exporter has cut at each storey keep their tag, and are in one storey each.
    let storeys = Dictionary(group.map { ($0.storey, 1) }, uniquingKeysWith: +)
    if storeys[nil] != nil { return group }
    return group.filter { storeys[$0.storey] ?? 0 > 1 }
  }
}

extension RepeatedTags.Group {
  /// Adds an element, if its tag is a mark.
  fileprivate mutating func add(
    _ element: Instance, on storey: UInt32?, _ body: Range<Int>, _ structure: ExchangeStructure,
    _ placeholders: PlaceholderSet?
  ) {
    let bytes = structure.bytes
    if last.map({ bytes.isSame($0.body, body) }) != true {
      let tag = Blanks.trimmed(structure.decoder.decode(bytes[body]))
      last = (body, MarkText.isMark(tag, placeholders) ? tag : nil)
    }
    if let tag = last?.tag {
      holders.append(RepeatedTags.Holder(element: element, storey: storey, tag: tag))
    }
  }
}
