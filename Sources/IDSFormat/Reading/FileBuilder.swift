import Requirements

/// Makes a requirement file of the elements of an IDS, as far as they can be understood.
struct FileBuilder {
  let version: IDSVersion

  func file(_ root: XMLElement, path: String?, problems: inout ProblemList) -> RequirementFile {
    let information = information(root.child("info"), problems: &problems)
    var specifications: [Specification] = []
    var documentation: [(specification: String, text: String)] = []
    var lineOfIdentifier: [String: Int] = [:]
    let builder = SpecificationBuilder(isOlder: version.isOlder)
    for (position, element) in (root.child("specifications")?.children ?? []).enumerated()
    where element.name == "specification" {
      problems.specification = position
      let specification = builder.specification(element, position: position, problems: &problems)
      if let identifier = element.attribute("identifier"), !identifier.isEmpty {
        if let line = lineOfIdentifier[identifier] {
          problems.add(.repeatedIdentifier, line: element.line, arguments: [identifier, String(line)])
        }
        lineOfIdentifier[identifier] = lineOfIdentifier[identifier] ?? element.line
      }
      specifications.append(specification)
      documentation += element.documentation.map { (specification.id, $0) }
    }
    problems.specification = nil
    var file = RequirementFile(
      path: path, kind: .ids, formatVersion: version.number ?? (version.isOlder ? "0.9" : nil),
      information: information, specifications: specifications)
    file.documentation = documentation
    return file
  }

  private func information(_ info: XMLElement?, problems: inout ProblemList) -> RequirementFile.Information {
    func text(_ name: String) -> String? { info?.child(name)?.text }
    if let author = info?.child("author"), !Self.isMailAddress(author.text) {
      problems.add(.invalidXMLValue, line: author.line, arguments: ["author", author.text, "name@example.org"])
    }
    if let date = info?.child("date"), !RestrictionBase.date.accepts(date.text.trimmed) {
      problems.add(
        .invalidXMLValue, line: date.line, arguments: ["date", date.text.trimmed, RestrictionBase.date.example])
    }
    return RequirementFile.Information(
      title: text("title") ?? "", copyright: text("copyright"), version: text("version"),
      description: text("description"), author: text("author"), date: text("date")?.trimmed,
      purpose: text("purpose"), milestone: text("milestone"))
  }

  /// The pattern of `author` in `ids.xsd`: `[^@]+@[^\.]+\..+`.
  private static func isMailAddress(_ text: String) -> Bool {
    guard let at = text.firstIndex(of: "@"), at != text.startIndex else { return false }
    let domain = text[text.index(after: at)...]
    guard let point = domain.firstIndex(of: "."), point != domain.startIndex else { return false }
    return domain.index(after: point) != domain.endIndex
  }
}

extension XMLElement {
  /// The texts of the annotations in it (`xs:annotation/xs:documentation`, XML Schema Part 1, 3.13), in file order.
  fileprivate var documentation: [String] {
    if name == "documentation" { return text.trimmed.isEmpty ? [] : [text.trimmed] }
    return children.flatMap(\.documentation)
  }
}
