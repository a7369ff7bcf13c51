import Foundation
import TestSupport
import Testing

@Suite("Models in ifcXML")
struct IFCXMLTests {
  private let tool: Tool

  init() throws { tool = try Tool() }

  /// The walls of ``SmallModel`` in the form of IFC4.
  private static let document = """
    <?xml version="1.0" encoding="UTF-8"?>
    <ifcXML xmlns="http://www.buildingsmart-tech.org/ifcXML/IFC4/Add2" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">
    <header><name>mur.ifcxml</name><time_stamp>2026-01-31T10:00:00</time_stamp></header>
    <IfcProject id="i1" GlobalId="0000000000000000000001" Name="Projet">
      <UnitsInContext id="i2"><Units><IfcSIUnit id="i3" UnitType="lengthunit" Prefix="milli" Name="metre"/></Units></UnitsInContext>
    </IfcProject>
    <IfcWall id="i10" GlobalId="0000000000000000000010" Name="Mur A" Tag="T-10">
      <IsDefinedBy><IfcRelDefinesByProperties id="i24" GlobalId="0000000000000000000024">
        <RelatingPropertyDefinition><IfcPropertySet id="i22" GlobalId="0000000000000000000022" Name="Pset_WallCommon">
          <HasProperties><IfcPropertySingleValue id="i20" Name="FireRating"><NominalValue><IfcLabel-wrapper>EI 60</IfcLabel-wrapper></NominalValue></IfcPropertySingleValue></HasProperties>
        </IfcPropertySet></RelatingPropertyDefinition>
      </IfcRelDefinesByProperties></IsDefinedBy>
    </IfcWall>
    <IfcWall id="i11" GlobalId="0000000000000000000011" Name="Mur B" Tag="T-11"/>
    <IfcWall id="i12" GlobalId="0000000000000000000012" Name="Mur C"/>
    <IfcRelDefinesByProperties id="i25" GlobalId="0000000000000000000025">
      <RelatedObjects><IfcWall ref="i11" xsi:nil="true"/></RelatedObjects>
      <RelatingPropertyDefinition><IfcPropertySet id="i23" GlobalId="0000000000000000000023" Name="Pset_WallCommon"><HasProperties><IfcPropertySingleValue id="i21" Name="FireRating"/></HasProperties></IfcPropertySet></RelatingPropertyDefinition>
    </IfcRelDefinesByProperties>
    </ifcXML>
    """

  @Test("say of their objects what the same model says as an exchange structure")
  func same() throws {
    let structure = try tool.run(["show", try tool.write("mur.ifc", SmallModel.text), "--format", "json"])
    let document = try tool.run(["show", try tool.write("mur.ifcxml", Self.document), "--format", "json"])
    #expect(document.status == 0 && document.messages.isEmpty)
    #expect(document.output == structure.output)
  }

  @Test("are checked, described, and read from archives and standard input")
  func verbs() throws {
    let model = try tool.write("mur.xml", Self.document)
    let requirements = try tool.write("murs.ids", SmallModel.requirements(SmallModel.wallSpecification()))
    let outcome = try tool.run(["check", model, "--against", requirements, "--format", "json"])
    #expect(outcome.status == 1)
    #expect(outcome.output.contains(/"passed": 1,\s+"failed": 2/) && outcome.output.contains("\"schema\": \"IFC4\""))
    #expect(outcome.output.contains("\"bytes\": \(Self.document.utf8.count)"))
    let info = try tool.run(["info", "-", "--format", "json"], input: model)
    #expect(info.status == 0 && info.output.contains("\"IFCWALL\": 3"))
    #expect(info.output.contains("\"name\": \"mur.ifcxml\""))
  }

  @Test("that are damaged are 4, with the line of the document, and what was read is still said")
  func damaged() throws {
    let end = try #require(Self.document.firstRange(of: "Name=\"Mur C"))
    let cut = String(Self.document[..<end.lowerBound])
    let outcome = try tool.run(["show", try tool.write("cut.ifcxml", cut), "--format", "json"])
    #expect(outcome.status == 4)
    #expect(outcome.output.contains("Mur A") && !outcome.output.contains("Mur C"))
    let info = try tool.run(["info", try tool.write("cut.ifcxml", cut), "--format", "json"])
    #expect(info.status == 4 && info.output.contains("\"code\": \"xml-damaged\""))
    #expect(info.output.contains("\"line\": 15"))
    let bomb = "<!DOCTYPE ifcXML [<!ENTITY a SYSTEM \"/etc/passwd\">]>\n<ifcXML><IfcWall Name=\"&a;\"/></ifcXML>"
    let refused = try tool.run(["info", try tool.write("bomb.ifcxml", bomb), "--format", "json"])
    #expect(refused.status == 4 && refused.output.contains("\"code\": \"xml-refused\""))
    #expect(!refused.output.contains("root:"))
  }

  @Test("tell problems by the lines of the document, and no offsets of bytes that nobody has")
  func lines() throws {
    let dangling = Self.document.replacing(
      "Name=\"Mur C\"/>",
      with: "><ObjectPlacement xsi:type=\"IfcLocalPlacement\" ref=\"i99\" xsi:nil=\"true\"/></IfcWall>")
    let info = try tool.run(["info", try tool.write("a.ifcxml", dangling), "--format", "json"])
    let line = try #require(dangling.split(separator: "\n").firstIndex { $0.contains("ref=\"i99\"") }) + 1
    #expect(info.output.contains("\"code\": \"dangling-reference\""))
    #expect(info.output.contains("\"line\": \(line), \"offset\": null, \"instance\": 12"))
  }

  @Test("that break the rules of namespaces are read all the same, and what refers to nothing is told of its instance")
  func strangers() throws {
    let strange = Self.document.replacing(
      "Name=\"Mur C\"/>",
      with: "Name=\"Mur C\" foo:bar=\"x\"><IsTypedBy><IfcRelDefinesByType ref=\"i99\"/></IsTypedBy></IfcWall>")
    let info = try tool.run(["info", try tool.write("a.ifcxml", strange), "--format", "json"])
    #expect(info.status == 0 && info.output.contains("\"IFCWALL\": 3"))
    #expect(info.output.contains("\"code\": \"xml-namespace\", \"severity\": \"warning\""))
    let line = try #require(strange.split(separator: "\n").firstIndex { $0.contains("ref=\"i99\"") }) + 1
    #expect(info.output.contains("\"line\": \(line), \"offset\": null, \"instance\": 12"))
  }

  @Test(
    "of the corpus say what their exchange structures say, as far as the exporter's decimals go",
    .enabled(if: SharedFiles.folder != nil, "the folder of shared files is absent"))
  func corpus() throws {
    let models = SharedFiles.files(below: "corpus", suffixes: [".ifcxml"])
    #expect(!models.isEmpty)
    for model in models {
      let twin = model.dropLast("xml".count)
      let (document, structure) = (try objects(model), try objects(String(twin)))
      #expect(document.keys == structure.keys && document.count > 20)
      for (id, object) in structure { #expect(document[id] == object) }
    }
  }

  /// What `show` says of each object by its GlobalId, but for the name of its instance, which each export gives anew.
  private func objects(_ path: String) throws -> [String: String] {
    let outcome = try tool.run(["show", path, "--format", "json"])
    #expect(outcome.status == 0)
    var found: [String: String] = [:]
    for line in outcome.output.split(separator: "\n") {
      var object = try #require(try JSONSerialization.jsonObject(with: Data(line.utf8)) as? [String: Any])
      object["instance"] = nil
      found[object["globalId"] as? String ?? ""] = Self.canonical(object)
    }
    return found
  }

  /// A value as text, members by name, numbers to nine digits: one of the two exports has ten of them.
  private static func canonical(_ value: Any) -> String {
    switch value {
    case let object as [String: Any]:
      "{" + object.sorted { $0.key < $1.key }.map { "\($0.key): \(canonical($0.value))" }.joined(separator: ", ") + "}"
    case let list as [Any]: "[" + list.map(canonical).joined(separator: ", ") + "]"
    case let number as NSNumber: String(format: "%.8e", number.doubleValue)
    default: "\(value)"
    }
  }
}
