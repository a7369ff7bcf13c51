import IFCSchema
import Requirements

/// Compares the elements and attributes of a file with the IDS schema.
struct StructureCheck {
  let isOlder: Bool
  let isFirst: Bool

  /// Reports all that the schema does not allow.
  func check(_ root: XMLElement, problems: inout ProblemList) {
    if root.namespace != IDSVersion.namespace {
      problems.add(.wrongNamespace, line: root.line, arguments: [root.name, root.namespace ?? ""])
    }
    check(root, IDSGrammar(isOlder: isOlder, isFirst: isFirst).root, rootNamespace: root.namespace, problems: &problems)
  }

  private func check(
    _ element: XMLElement, _ rule: ElementRule, rootNamespace: String?, problems: inout ProblemList
  ) {
    checkAttributes(element, rule, problems: &problems)
    let particles: [ElementRule.Particle]
    switch rule.content {
    case .unchecked: return
    case .text: particles = []
    case .sequence(let inside), .anyOrder(let inside), .choice(let inside):
      particles = inside
      if !element.text.allSatisfy(\.isWhitespace) {
        problems.add(
          .unexpectedText, line: element.line, arguments: [String(element.text.trimmed.prefix(60)), element.name])
      }
    }
    checkArrangement(element, rule, particles, problems: &problems)
    for (position, child) in element.children.enumerated() {
      if element.name == "specifications" { problems.specification = position }
      guard let particle = particles.first(where: { $0.name == child.name }) else {
        let nearest = NearestName.nearest(to: child.name, in: particles.map(\.name)) ?? ""
        problems.add(.unknownElement, line: child.line, arguments: [child.name, element.name, nearest])
        continue
      }
      // What a wrong root namespace makes wrong everywhere is said once, at the root.
      let expected = particle.namespace == IDSVersion.namespace ? rootNamespace : particle.namespace
      if child.namespace != expected {
        problems.add(.wrongNamespace, line: child.line, arguments: [child.name, child.namespace ?? ""])
      }
      check(child, particle.rule, rootNamespace: rootNamespace, problems: &problems)
    }
    if element.name == "specifications" { problems.specification = nil }
  }

  private func checkArrangement(
    _ element: XMLElement, _ rule: ElementRule, _ particles: [ElementRule.Particle], problems: inout ProblemList
  ) {
    for particle in particles where particle.isRequired && element.child(particle.name) == nil {
      problems.add(.missingElement, line: element.line, arguments: [particle.name, element.name])
    }
    var last = 0
    var counts = [Int](repeating: 0, count: particles.count)
    for child in element.children {
      guard let position = particles.firstIndex(where: { $0.name == child.name }) else { continue }
      counts[position] += 1
      if counts[position] == 2, !particles[position].mayRepeat {
        problems.add(.repeatedElement, line: child.line, arguments: [child.name, element.name])
      }
      if case .sequence = rule.content, position < last {
        problems.add(.elementOrder, line: child.line, arguments: [child.name, particles[last].name])
      }
      last = max(last, position)
    }
    guard case .choice = rule.content else { return }
    let kinds = counts.indices.filter { counts[$0] > 0 }
    if kinds.isEmpty { problems.add(.emptyValue, line: element.line, arguments: [element.name]) }
    if kinds.count > 1 {
      problems.add(.repeatedElement, line: element.line, arguments: [particles[kinds[1]].name, element.name])
    }
  }

  private func checkAttributes(_ element: XMLElement, _ rule: ElementRule, problems: inout ProblemList) {
    for attribute in rule.attributes where attribute.isRequired && element.attribute(attribute.name) == nil {
      problems.add(.missingXMLAttribute, line: element.line, arguments: [attribute.name, element.name])
    }
    for attribute in element.attributes {
      if attribute.namespace == IDSVersion.instanceNamespace { continue }
      if attribute.namespace == nil, rule.attributes.contains(where: { $0.name == attribute.name }) { continue }
      // XML Schema lets its own elements carry attributes of other namespaces.
      if element.namespace == IDSVersion.schemaNamespace, attribute.namespace != nil { continue }
      let nearest = NearestName.nearest(to: attribute.name, in: rule.attributes.map(\.name)) ?? ""
      problems.add(.unknownXMLAttribute, line: element.line, arguments: [attribute.name, element.name, nearest])
    }
  }
}
