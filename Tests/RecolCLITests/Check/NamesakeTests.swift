import Testing

/// Models in which several instances have one name: what is said of an object is said of the one that is meant.
@Suite("Instances that share a name")
struct NamesakeTests {
  private static let project = "#90=IFCPROJECT('0000000000000000000090',$,'P',$,$,$,$,$,$);\n"
  private static let wall = "#1=IFCWALL('0000000000000000000001',$,'Mur',$,$,$,$,'TAG-1',$);\n"
  private static let door = "#1=IFCDOOR('0000000000000000000002',$,'Porte',$,$,$,$,$,$,$,$,$,$);\n"
  private static let second = "#2=IFCDOOR('0000000000000000000003',$,'Porte 2',$,$,$,$,'T2',$,$,$,$,$);\n"

  private static let specification = """
        <specification name="Portes" ifcVersion="IFC4">
          <applicability minOccurs="0" maxOccurs="unbounded">
            <entity><name><simpleValue>IFCDOOR</simpleValue></name></entity>
          </applicability>
          <requirements><attribute cardinality="required"><name><simpleValue>Tag</simpleValue></name></attribute></requirements>
        </specification>
    """

  @Test("check names the one that failed", arguments: ["json", "text", "csv"])
  func check(format: String) throws {
    let tool = try Tool()
    let model = try tool.write("a.ifc", SmallModel.file(Self.project + Self.wall + Self.door + Self.second))
    let ids = try tool.write("r.ids", SmallModel.requirements(Self.specification))
    let outcome = try tool.run(["check", model, "--against", ids, "--format", format])
    #expect(outcome.status == 1)
    #expect(outcome.output.contains("0000000000000000000002") && outcome.output.contains("Porte"), "\(outcome.output)")
    #expect(
      !outcome.output.contains("0000000000000000000001") && !outcome.output.contains("TAG-1"), "\(outcome.output)")
  }

  @Test("check names the first where the first failed")
  func first() throws {
    let tool = try Tool()
    let model = try tool.write("a.ifc", SmallModel.file(Self.project + Self.door + Self.wall + Self.second))
    let ids = try tool.write("r.ids", SmallModel.requirements(Self.specification))
    let output = try tool.run(["check", model, "--against", ids, "--format", "json"]).output
    #expect(output.contains("0000000000000000000002") && !output.contains("0000000000000000000001"), "\(output)")
  }

  @Test("diff names the one that was removed or added")
  func diff() throws {
    let tool = try Tool()
    let old = try tool.write("old.ifc", SmallModel.file(Self.project + Self.wall + Self.door))
    let new = try tool.write("new.ifc", SmallModel.file(Self.project + Self.wall))
    let output = try tool.run(["diff", old, new, "--format", "json"]).output
    #expect(output.contains("0000000000000000000002") && !output.contains("0000000000000000000001"), "\(output)")
    let added = try tool.run(["diff", new, old, "--format", "json"]).output
    #expect(added.contains("0000000000000000000002") && !added.contains("0000000000000000000001"), "\(added)")
  }

  @Test("diff tells which of them has changed, and what")
  func changes() throws {
    let tool = try Tool()
    let old = try tool.write("old.ifc", SmallModel.file(Self.project + Self.wall + Self.door))
    let changed = Self.door.replacing("'Porte',", with: "'Porte neuve',")
    let new = try tool.write("new.ifc", SmallModel.file(Self.project + Self.wall + changed))
    let output = try tool.run(["diff", old, new, "--format", "json"]).output
    #expect(output.contains("Porte neuve") && output.contains("0000000000000000000002"), "\(output)")
    #expect(!output.contains("0000000000000000000001"), "\(output)")
  }
}
