import CahierFormat
import Glibc
import Testing
import Yams

@Suite("The JSON Schema and the reader")
struct SchemaTests {
  /// The schema as a tree; JSON is YAML.
  private func schema() throws -> Node {
    let directory = #filePath.split(separator: "/").dropLast(3).joined(separator: "/")
    let bytes = try #require(CahierFile.bytes(at: "/\(directory)/schemas/cahier.schema.json"))
    return try #require(try Yams.compose(yaml: String(decoding: bytes, as: UTF8.self)))
  }

  @Test("know the same keys")
  func keys() throws {
    let schema = try schema()
    for (mapping, keys) in CahierGrammar.keys {
      let described = mapping == "root" ? schema : schema["$defs"]?[mapping]
      let properties = try #require(described?["properties"]?.mapping, "\(mapping)")
      #expect(Set(properties.keys.compactMap(\.string)) == Set(keys), "\(mapping)")
    }
    let definitions = try #require(schema["$defs"]?.mapping)
    let described = Set(definitions.keys.compactMap(\.string)).subtracting(["text_or_string"])
    #expect(described == Set(CahierGrammar.keys.keys).subtracting(["root"]))
  }

  @Test("describe every key in both languages")
  func descriptions() throws {
    let schema = try schema()
    for (mapping, keys) in CahierGrammar.keys {
      let described = mapping == "root" ? schema : schema["$defs"]?[mapping]
      for key in keys {
        let text = described?["properties"]?[key]?["description"]?.string ?? ""
        #expect(text.contains(" — "), "\(mapping).\(key)")
      }
    }
  }
}
