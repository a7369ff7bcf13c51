import Checking
import Findings
import IDSFormat
import IFCModel
import Testing

@Suite("What an object is known by when its model is exported again")
struct ObjectLadderTests {
  private static let type = "#60=IFCWALLTYPE('0000000000000000000060',$,'Béton 20',$,$,$,$,$,$,.NOTDEFINED.);"
  private static let typed = "#61=IFCRELDEFINESBYTYPE('0000000000000000000061',$,$,$,(#5),#60);"
  private static let storey = "#70=IFCBUILDINGSTOREY('0000000000000000000070',$,'R+1',$,$,$,$,$,.ELEMENT.,$);"
  private static let contained =
    "#71=IFCRELCONTAINEDINSPATIALSTRUCTURE('0000000000000000000071',$,$,$,(#5),#70);"

  private func identity(of name: UInt64, in lines: [String]) throws -> ObjectIdentity {
    let model = try SmallCheck.model(lines, threads: 2)
    let instance = try #require(model.instance(named: name))
    let object = ObjectDescription(
      className: model.className(of: instance), globalId: model.string("GlobalId", of: instance),
      name: model.string("Name", of: instance), tag: model.string("Tag", of: instance))
    return ObjectLadder(model).identity(of: instance, object)
  }

  @Test("by its GlobalId, where that is well-formed and nobody else's")
  func globalId() throws {
    let wall = "#5=IFCWALL('2O2Fr$t4X7Zf8NOew3FLKI',$,'Mur',$,$,$,$,'T1',$);"
    #expect(try identity(of: 5, in: [wall]) == ObjectIdentity(.globalId, ["2O2Fr$t4X7Zf8NOew3FLKI"]))
    let twin = "#6=IFCDOOR('2O2Fr$t4X7Zf8NOew3FLKI',$,$,$,$,$,$,$,$,$,$,$,$);"
    #expect(try identity(of: 5, in: [wall, twin]) == ObjectIdentity(.tag, ["T1"]))
    let type = "#6=IFCWALLTYPE('2O2Fr$t4X7Zf8NOew3FLKI',$,$,$,$,$,$,$,$,.SOLIDWALL.);"
    #expect(try identity(of: 5, in: [wall, type]).rung == .tag)
  }

  @Test("else by Tag, room number, serial number", arguments: ["short", "$$$$$$$$$$$$$$$$$$$$$$", ""])
  func lowerRungs(bad: String) throws {
    #expect(
      try identity(of: 5, in: ["#5=IFCWALL('\(bad)',$,'Mur',$,$,$,$,'T1',$);"]) == ObjectIdentity(.tag, ["T1"]))
    let room = "#5=IFCSPACE('\(bad)',$,'B.102',$,$,$,$,'Bureau',.ELEMENT.,$,$);"
    #expect(try identity(of: 5, in: [room]) == ObjectIdentity(.number, ["B.102"]))
    let boiler = [
      "#5=IFCBOILER('\(bad)',$,'Chaudière',$,$,$,$,' ',$);",
      "#6=IFCPROPERTYSINGLEVALUE('SerialNumber',$,IFCIDENTIFIER('SN-77'),$);",
      "#7=IFCPROPERTYSET('0000000000000000000007',$,'Pset_ManufacturerOccurrence',$,(#6));",
      "#8=IFCRELDEFINESBYPROPERTIES('0000000000000000000008',$,$,$,(#5),#7);",
    ]
    #expect(try identity(of: 5, in: boiler) == ObjectIdentity(.serialNumber, ["SN-77"]))
  }

  @Test("else by class, type, storey and name")
  func kind() throws {
    let wall = "#5=IFCWALL('x',$,'Mur',$,$,$,$,$,$);"
    let known = try identity(of: 5, in: [wall, Self.type, Self.typed, Self.storey, Self.contained])
    #expect(known == ObjectIdentity(.kind, ["IfcWall", "Béton 20", "R+1", "Mur"]))
    #expect(try identity(of: 5, in: [wall]) == ObjectIdentity(.kind, ["IfcWall", "", "", "Mur"]))
  }

  @Test("the line and the columns of instances, several on one line and one on several")
  func regions() throws {
    let lines = [
      "/* é */ #5=IFCWALL('a',$,'Mur; un',$,$,$,$,$,$); #6=IFCWALL('b',$,$,$,$,$,$,$,$);",
      "#7=IFCWALL('c',$,", "$,$,$,$,$,$,$);",
    ]
    let model = try SmallCheck.model(lines)
    let text = IDSText.file(
      applicability: IDSText.entity("IFCWALL"), requirements: IDSText.attribute("Description"))
    let file = try #require(IDSReader.read(text: text).file)
    let explainer = CheckRun([file], schema: model.schema).check(model).explainer
    let regions = explainer.regions(
      of: [7, 0, 6, 5, 99].map { Failure(instance: $0, reason: .absentBlank) })
    // Seven lines of header come first.
    #expect(
      regions == [
        InstanceRegion(line: 9, column: 1, endColumn: 18), nil, InstanceRegion(line: 8, column: 50, endColumn: 82),
        InstanceRegion(line: 8, column: 9, endColumn: 49), nil,
      ])
  }
}
