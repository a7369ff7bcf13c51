import IFCSchema
public import Requirements

/// What reading a mapping gave.
public struct TableMappingReading: Sendable {
  /// The mapping; nil where something is wrong with it.
  public var mapping: TableMapping?
  /// What is wrong with the file, in file order.
  public var problems: [RequirementProblem]
}

/// Reads how a table for another program is made of a model.
///
/// ```yaml
/// rows: component
/// classes: [IfcDistributionElement, IfcTransportElement]
/// separator: ";"
/// columns:
///   - {name: Repère, from: Tag, required: true}
///   - {name: Local, from: [room.LongName, room.Name], required: true}
///   - {name: Fabricant, from: Pset_ManufacturerTypeInformation.Manufacturer, required: true}
/// ```
///
/// `schemas/mapping.schema.json` describes the same for editors.
public enum TableMappingReader {
  /// Reads bytes as a mapping.
  ///
  /// - Complexity: linear in the size of the file; the limits are those of a cahier.
  @safe
  public static func read(_ bytes: UnsafeRawBufferPointer) -> TableMappingReading {
    let sink = ProblemSink()
    let root: YAMLNode
    switch unsafe YAMLDocument.read(bytes) {
    case .failure(let failure):
      sink.add(failure.code, line: failure.line, failure.arguments)
      return TableMappingReading(problems: sink.problems)
    case .success(let node): root = node
    }
    guard case .mapping(let entries) = root.content,
      entries.contains(where: { $0.key == TableMappingKey.columns.rawValue }),
      let file = YAMLMapping<TableMappingKey>(root, sink)
    else {
      let own = ProblemSink()
      own.add(.notTableMapping, line: root.line)
      return TableMappingReading(problems: own.problems)
    }
    let mapping = mapping(file, sink)
    let isRight = !sink.problems.contains { $0.severity == .error }
    return TableMappingReading(mapping: isRight ? mapping : nil, problems: sink.problems)
  }

  /// Reads a text as a mapping; see ``read(_:)``.
  public static func read(text: String) -> TableMappingReading {
    var text = text
    return text.withUTF8 { read(UnsafeRawBufferPointer($0)) }
  }

  private static func mapping(_ file: YAMLMapping<TableMappingKey>, _ sink: ProblemSink) -> TableMapping {
    if file[.rows] == nil { _ = file.required(.rows) }
    var mapping = TableMapping(
      rows: file.choice(.rows, TableMapping.Rows.self) ?? .component, classes: file.texts(.classes),
      columns: file.nodes(.columns).compactMap { column($0, sink) })
    let schemas = SchemaVersion.allCases.map(Schema.of)
    for name in mapping.classes where !schemas.contains(where: { $0.entity(named: name) != nil }) {
      let nearest = schemas.lazy.compactMap { $0.nearest(to: name, in: .entities) }.first ?? ""
      let versions = SchemaVersion.allCases.map(\.name).joined(separator: ", ")
      sink.add(.unknownClass, line: file.line(of: .classes), [name, versions, nearest])
    }
    if let text = file.text(.separator) {
      let names: [String: Character] = ["tab": "\t", "\\t": "\t"]
      let separator = names[text.lowercased()] ?? (text.count == 1 ? text.first : nil)
      if let separator, [",", ";", "\t", "|"].contains(separator) {
        mapping.separator = separator
      } else {
        sink.add(
          .invalidKeyValue, line: file.line(of: .separator), [TableMappingKey.separator.rawValue, text, ", ; | tab"])
      }
    }
    if mapping.columns.isEmpty, sink.problems.isEmpty {
      sink.add(.emptyList, line: file.line(of: .columns), [TableMappingKey.columns.rawValue])
    }
    return mapping
  }

  private static func column(_ node: YAMLNode, _ sink: ProblemSink) -> TableMapping.Column? {
    guard let mapping = YAMLMapping<TableColumnKey>(node, sink) else { return nil }
    if mapping[.from] == nil { _ = mapping.required(.from) }
    let sources = mapping.nodes(.from).compactMap { node -> TableSource? in
      guard let text = node.text else {
        mapping.wrongShape(.from, node, .text)
        return nil
      }
      guard let source = TableSource(text) else {
        sink.add(.unknownColumnSource, line: node.line, [text])
        return nil
      }
      return source
    }
    return TableMapping.Column(
      name: mapping.required(.name), sources: sources, isRequired: mapping.boolean(.required) ?? false)
  }
}

extension TableMappingReader {
  /// The keys by the name of the mapping, for who describes the format: the JSON Schema and its test.
  public static var keys: [String: [String]] {
    [
      TableMappingKey.mapping: TableMappingKey.allCases.map(\.rawValue),
      TableColumnKey.mapping: TableColumnKey.allCases.map(\.rawValue),
    ]
  }
}
