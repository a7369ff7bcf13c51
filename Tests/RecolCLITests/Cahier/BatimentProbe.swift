import Foundation

/// One model put to the set `batiment-fr` at a stage: what each requirement finds.
struct BatimentProbe {
  /// What one requirement finds.
  struct Found: Decodable {
    let id: String
    let applicable: Int
    let passed: Int
    let requirements: [Requirement]

    struct Requirement: Decodable {
      let text: String
      let failures: [Failure]
    }

    struct Failure: Decodable {
      let name: String?
      let reason: String
      let actual: String?
    }

    var failures: [Failure] { requirements.flatMap(\.failures) }
    /// The names of what fails, each once.
    var names: [String] { Set(failures.map { $0.name ?? "" }).sorted() }
  }

  private struct Report: Decodable {
    let stage: String?
    let models: [Model]
    struct Model: Decodable { let specifications: [Found] }
  }

  private let found: [Found]

  /// - Parameter lines: instances of a data section; a project is added.
  init(_ lines: [String], schema: String = "IFC4", stage: String = "doe", language: String = "fr") throws {
    let tool = try Tool()
    let project = [
      "#1=IFCPROJECT('0000000000000000000001',$,'OP1',$,$,$,'DOE',$,#2);", "#2=IFCUNITASSIGNMENT((#3,#4));",
      "#3=IFCSIUNIT(*,.LENGTHUNIT.,$,.METRE.);", "#4=IFCSIUNIT(*,.AREAUNIT.,$,.SQUARE_METRE.);",
    ]
    let text = SmallModel.file(schema: schema, (project + lines).joined(separator: "\n"))
    let model = try tool.write("a.ifc", text)
    let outcome = try tool.run([
      "check", model, "--against", "batiment-fr", "--stage", stage, "--format", "json", "--lang", language,
    ])
    found = try JSONDecoder().decode(Report.self, from: Data(outcome.output.utf8)).models.flatMap(\.specifications)
  }

  /// What a requirement finds; nothing where it is not due.
  func callAsFunction(_ id: String) -> Found {
    found.first { $0.id == id } ?? Found(id: id, applicable: 0, passed: 0, requirements: [])
  }
}

/// Lines of models in IFC4 and IFC2X3.
enum BatimentLines {
  /// An instance of IfcRoot.
  static func root(_ number: Int, _ keyword: String, _ name: String, _ rest: String) -> String {
    "#\(number)=\(keyword)('\(globalId(number))',$,'\(encoded(name))',\(rest));"
  }

  /// A property set of an object with its relation; it takes numbers from `number` on.
  static func set(_ number: Int, _ set: String, of object: Int, _ properties: [(name: String, value: String)])
    -> [String]
  {
    let values = properties.enumerated().map { place, property in
      "#\(number + 2 + place)=IFCPROPERTYSINGLEVALUE('\(property.name)',$,\(encoded(property.value)),$);"
    }
    let numbers = properties.indices.map { "#\(number + 2 + $0)" }.joined(separator: ",")
    return values + [
      root(number, "IFCPROPERTYSET", set, "$,(\(numbers))"),
      "#\(number + 1)=IFCRELDEFINESBYPROPERTIES('\(globalId(number + 1))',$,$,$,(#\(object)),#\(number));",
    ]
  }

  /// Objects of a class, each named by the value that one property of it has, from the number 100 on.
  static func objects(
    _ keyword: String, _ rest: String, _ set: String, _ property: String, _ values: [String],
    also: [(name: String, value: String)] = []
  ) -> [String] {
    values.enumerated().flatMap { place, value in
      let number = 100 + place * 20
      return [root(number, keyword, value, rest)]
        + self.set(number + 1, set, of: number, [(property, "IFCLABEL('\(value)')")] + also)
    }
  }

  static func globalId(_ number: Int) -> String {
    String(repeating: "0", count: 22 - String(number).count) + String(number)
  }

  /// Letters that are no ASCII as ISO 10303-21 writes them.
  static func encoded(_ text: String) -> String {
    text.unicodeScalars.map { scalar in
      scalar.isASCII ? String(scalar) : "\\X2\\" + String(format: "%04X", scalar.value) + "\\X0\\"
    }.joined()
  }
}
