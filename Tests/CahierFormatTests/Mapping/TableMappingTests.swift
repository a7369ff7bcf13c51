import CahierFormat
import Requirements
import Testing
import Yams

@Suite("A mapping to a table")
struct TableMappingTests {
  private func problems(_ text: String) -> [String] {
    TableMappingReader.read(text: text).problems.map { "\($0.line ?? 0) \($0.code.rawValue)" }
  }

  @Test("is read with its columns and where they come from")
  func sound() throws {
    let mapping = try #require(
      TableMappingReader.read(
        text: """
          rows: component
          classes: IfcFlowTerminal
          separator: tab
          columns:
            - {name: Repère, from: Tag, required: oui}
            - {name: Local, from: [room.LongName, room.Pset_SpaceCommon.Reference]}
            - {name: Maquette, from: model.path}
          """
      ).mapping)
    #expect(mapping.rows == .component && mapping.separator == "\t" && mapping.classes == ["IfcFlowTerminal"])
    #expect(
      mapping.columns == [
        .init(name: "Repère", sources: [TableSource(.own, .attribute("Tag"))], isRequired: true),
        .init(
          name: "Local",
          sources: [
            TableSource(.room, .attribute("LongName")),
            TableSource(.room, .property(set: "Pset_SpaceCommon", name: "Reference")),
          ]),
        .init(name: "Maquette", sources: [TableSource(.model, .path)]),
      ])
  }

  @Test(
    "sources are attributes, properties, classes and paths",
    arguments: [
      ("Tag", TableSource(.own, .attribute("Tag"))),
      ("Pset_A.B.C", TableSource(.own, .property(set: "Pset_A", name: "B.C"))),
      (
        "Données d'identification.Marque", TableSource(.own, .property(set: "Données d'identification", name: "Marque"))
      ),
      ("*.SerialNumber", TableSource(.own, .property(set: TableSource.anySet, name: "SerialNumber"))),
      ("type.Name", TableSource(.type, .attribute("Name"))), ("class", TableSource(.own, .className)),
      ("type.classification", TableSource(.type, .classification)), ("model.path", TableSource(.model, .path)),
      ("own.Name", TableSource(.own, .property(set: "own", name: "Name"))),
    ])
  func sources(text: String, expected: TableSource) { #expect(TableSource(text) == expected) }

  @Test("what is no source is told", arguments: ["", "tag", "model.Name", "type.", ".Name", "room..x", "Two Words"])
  func noSource(text: String) { #expect(TableSource(text) == nil) }

  @Test(
    "what is wrong is told with its line",
    arguments: [
      ("", "0 file-empty"), ("- a", "1 not-table-mapping"), ("rows: type\n", "1 not-table-mapping"),
      ("rows: chair\ncolumns: [{name: a, from: Tag}]", "1 invalid-key-value"),
      ("columns: [{name: a, from: Tag}]", "1 missing-key"),
      ("rows: type\ncolumns:\n  - {name: a, from: tag}", "3 unknown-column-source"),
      ("rows: type\ncolumns:\n  - {name: a}", "3 missing-key"), ("rows: type\ncolumns: []", "2 empty-list"),
      ("rows: type\nseparator: ab\ncolumns: [{name: a, from: Tag}]", "2 invalid-key-value"),
      ("rows: type\nclasses: IfcDor\ncolumns: [{name: a, from: Tag}]", "2 unknown-class"),
      ("rows: type\ncolumns:\n  - {name: a, from: Tag, need: true}", "3 unknown-key"),
      ("rows: [\n", "yaml-malformed"),
    ])
  func unsound(text: String, expected: String) {
    let found = problems(text)
    #expect(found.contains { $0.hasSuffix(expected) }, "\(found)")
    #expect(TableMappingReader.read(text: text).mapping == nil)
  }

  @Test("the sample is sound")
  func sample() throws {
    let directory = #filePath.split(separator: "/").dropLast(4).joined(separator: "/")
    let bytes = try #require(CahierFile.bytes(at: "/\(directory)/sample-ifc/gmao-equipements.yaml"))
    let reading = TableMappingReader.read(text: String(decoding: bytes, as: UTF8.self))
    #expect(reading.problems.isEmpty && reading.mapping?.columns.count == 14)
  }

  @Test("its JSON Schema knows the keys that the reader knows, in both languages")
  func schema() throws {
    let directory = #filePath.split(separator: "/").dropLast(4).joined(separator: "/")
    let bytes = try #require(CahierFile.bytes(at: "/\(directory)/schemas/mapping.schema.json"))
    let schema = try #require(try Yams.compose(yaml: String(decoding: bytes, as: UTF8.self)))
    func keys(_ node: Node?) -> Set<String> { Set(node?.mapping?.keys.compactMap(\.string) ?? []) }
    #expect(keys(schema["properties"]) == Set(TableMappingReader.keys["mapping"] ?? []))
    let column = schema["$defs"]?["column"]?["properties"]
    #expect(keys(column) == Set(TableMappingReader.keys["column"] ?? []))
    for described in [schema["properties"], column] {
      for entry in described?.mapping.map(Array.init) ?? [] {
        #expect(entry.value["description"]?.string?.contains(" — ") == true, "\(entry.key)")
      }
    }
  }
}
