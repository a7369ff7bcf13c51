import Requirements

/// Puts a cahier over the one that it extends: what it says wins, key by key; what has an id is met by its id.
struct CahierMerge {
  let sink: ProblemSink

  /// The outermost mapping of both. What comes from the base has no lines: they would be of another file.
  func merged(_ own: YAMLNode, over base: YAMLNode) -> YAMLNode {
    var base = dropped(own[RootKey.drop.rawValue], from: base.withoutLines)
    guard case .mapping(let entries) = own.content else { return own }
    for entry in entries where entry.key != RootKey.drop.rawValue && entry.key != RootKey.extends.rawValue {
      base.set(entry, to: value(entry, base[entry.key]))
    }
    base.line = own.line
    return base
  }

  private func value(_ own: YAMLNode.Entry, _ base: YAMLNode?) -> YAMLNode {
    guard let base else { return own.value }
    switch RootKey(rawValue: own.key) {
    case .cahier, .thresholds, .delays: return overlaid(own.value, base)
    case .placeholders: return overlaid(own.value, base, joining: [PlaceholderKey.words.rawValue, "allowed"])
    case .stages, .lots, .disciplines, .lists: return byID(own.value, base)
    case .requirements: return byID(own.value, base, instead: RequirementMerge.contents)
    case .waivers: return joined(own.value, base)
    // The keys of a formula hang together.
    case .extends, .drop, .penalty, nil: return own.value
    }
  }

  /// Key by key, the own value winning; the lists of some keys are joined.
  private func overlaid(_ own: YAMLNode, _ base: YAMLNode, joining: [String] = []) -> YAMLNode {
    guard case .mapping(let entries) = own.content, case .mapping = base.content else { return own }
    var result = base
    result.line = own.line
    for entry in entries {
      let value = joining.contains(entry.key) ? base[entry.key].map { joined(entry.value, $0) } : nil
      result.set(entry, to: value ?? entry.value)
    }
    return result
  }

  private func joined(_ own: YAMLNode, _ base: YAMLNode) -> YAMLNode {
    YAMLNode(content: .sequence(base.elements + own.elements), line: own.line)
  }

  /// Elements with the same id are overlaid, others are added. Of the keys `instead` only one can be there.
  private func byID(_ own: YAMLNode, _ base: YAMLNode, instead: [String] = []) -> YAMLNode {
    var elements = base.elements
    var places: [String: Int] = [:]
    for (place, element) in elements.enumerated() {
      if let id = element["id"]?.text { places[id] = place }
    }
    for element in own.elements {
      guard let id = element["id"]?.text, let place = places[id] else {
        elements.append(element)
        continue
      }
      var old = elements[place]
      if instead.contains(where: { element[$0] != nil }) { for key in instead { old.remove(key) } }
      elements[place] = overlaid(element, old)
    }
    return YAMLNode(content: .sequence(elements), line: own.line)
  }

  /// The base without the requirements that are dropped: each with a reason.
  private func dropped(_ drops: YAMLNode?, from base: YAMLNode) -> YAMLNode {
    guard let drops, case .mapping(let entries) = base.content else { return base }
    let known = Set((base[RootKey.requirements.rawValue]?.elements ?? []).compactMap { $0["id"]?.text })
    var ids: Set<String> = []
    for node in drops.elements {
      guard let mapping = YAMLMapping<DropKey>(node, sink) else { continue }
      let id = mapping.required(.id)
      if (mapping.text(.reason) ?? "").allSatisfy(\.isWhitespace) {
        sink.add(.dropWithoutReason, line: node.line, [id])
      }
      if !known.contains(id) { sink.add(.dropOfUnknown, line: node.line, [id, Nearest.name(to: id, in: known)]) }
      ids.insert(id)
    }
    var result = base
    for entry in entries where entry.key == RootKey.requirements.rawValue {
      let kept = entry.value.elements.filter { !ids.contains($0["id"]?.text ?? "") }
      result.set(entry, to: YAMLNode(content: .sequence(kept), line: entry.value.line))
    }
    return result
  }
}

/// The keys of a requirement of which one is its content.
private enum RequirementMerge {
  static let contents = [RequirementKey.checks, .ids, .checklist].map(\.rawValue)
}

extension YAMLNode {
  /// The elements of a list; a single value counts as a list of one.
  var elements: [YAMLNode] {
    switch content {
    case .nothing: []
    case .sequence(let nodes): nodes
    case .scalar, .flag, .mapping: [self]
    }
  }

  /// Gives a key of a mapping a value.
  fileprivate mutating func set(_ entry: Entry, to value: YAMLNode) {
    guard case .mapping(var entries) = content else { return }
    let new = Entry(key: entry.key, line: entry.line, value: value)
    if let place = entries.firstIndex(where: { $0.key == entry.key }) {
      entries[place] = new
    } else {
      entries.append(new)
    }
    content = .mapping(entries)
  }

  fileprivate mutating func remove(_ key: String) {
    guard case .mapping(let entries) = content else { return }
    content = .mapping(entries.filter { $0.key != key })
  }
}
