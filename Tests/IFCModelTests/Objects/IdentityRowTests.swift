import IFCModel
import IFCSchema
import Part21
import Testing

@Suite("By what objects can be known again")
struct IdentityRowTests {
  /// By what an object is known, the surest thing that no other object of its model has.
  private func identity(_ name: UInt64, of lines: String, schema: String = "IFC4") throws -> IdentityKind? {
    let model = try SampleModel.read(lines, schema: schema)
    let rows = model.identityRows(kinds: ClassKinds(model.schema))
    let place = try #require(rows.firstIndex { $0.object.name == name })
    return IdentityKind.allCases.first { kind in UniqueKeys.positions(rows.map { $0.key(kind) }).contains(place) }
  }

  @Test("A well-formed GlobalId that no other object has is the surest")
  func globalId() throws {
    let found = try identity(1, of: "#1=IFCDOOR('2O2Fr$t4X7Zf8NOew3FLOH',$,'D',$,$,$,$,'T1',$,$,$,$,$);")
    #expect(found == .globalId)
  }

  @Test("A GlobalId that two objects share, or that is none, gives way to the Tag")
  func tag() throws {
    let lines = """
      #1=IFCDOOR('2O2Fr$t4X7Zf8NOew3FLOH',$,'D',$,$,$,$,' T1 ',$,$,$,$,$);
      #2=IFCDOOR('2O2Fr$t4X7Zf8NOew3FLOH',$,'D',$,$,$,$,'T2',$,$,$,$,$);
      #3=IFCDOOR('none',$,'D',$,$,$,$,'T3',$,$,$,$,$);
      """
    #expect(try identity(1, of: lines) == .tag)
    #expect(try identity(3, of: lines) == .tag)
  }

  @Test("A wall drawn as a standard case counts as a wall")
  func standardCase() throws {
    let schema = Schema.of(.ifc2x3)
    let kinds = ClassKinds(schema)
    let wall = schema.entity(named: "IfcWallStandardCase")
    #expect(wall.map { schema.name(of: kinds.kind(of: $0)) } == "IfcWall")
  }

  @Test("A room is known by its number")
  func roomNumber() throws {
    let found = try identity(1, of: "#1=IFCSPACE('x',$,'101',$,$,$,$,'Bureau',$,$,$);")
    #expect(found == .roomNumber)
  }

  @Test("A serial number is found in the sets of manufacturers")
  func serialNumber() throws {
    let found = try identity(
      1,
      of: """
        #1=IFCPUMP('x',$,$,$,$,$,$,'-',$);
        #2=IFCPROPERTYSET('s',$,'Pset_ManufacturerOccurrence',$,(#3));
        #3=IFCPROPERTYSINGLEVALUE('SerialNumber',$,IFCIDENTIFIER('SN-0815'),$);
        #4=IFCRELDEFINESBYPROPERTIES('r',$,$,$,(#1),#2);
        """)
    #expect(found == .serialNumber)
  }

  @Test("Class, type, storey and name together tell apart what each alone does not")
  func typeStoreyName() throws {
    let lines = """
      #1=IFCFURNITURE('a',$,'Chair',$,$,$,$,$,$);
      #2=IFCFURNITURE('b',$,'Chair',$,$,$,$,$,$);
      #3=IFCBUILDINGSTOREY('s',$,'R+1',$,$,$,$,$,$,$);
      #4=IFCBUILDINGSTOREY('t',$,'R+2',$,$,$,$,$,$,$);
      #5=IFCRELCONTAINEDINSPATIALSTRUCTURE('c',$,$,$,(#1),#3);
      #6=IFCRELCONTAINEDINSPATIALSTRUCTURE('d',$,$,$,(#2),#4);
      #7=IFCFURNITURETYPE('y',$,'Oak',$,$,$,$,$,$,$,$);
      #8=IFCRELDEFINESBYTYPE('z',$,$,$,(#1,#2),#7);
      """
    let found = try identity(1, of: lines)
    #expect(found == .typeStoreyName)
  }

  @Test("What shares everything with another is not known at all")
  func ambiguous() throws {
    let lines = """
      #1=IFCFURNITURE('a',$,'Chair',$,$,$,$,'?',$);
      #2=IFCFURNITURE('b',$,'Chair',$,$,$,$,'?',$);
      """
    #expect(try identity(1, of: lines) == nil)
  }

  @Test("Between releases, the nearest class that both have counts")
  func kinds() {
    let (old, new) = (Schema.of(.ifc2x3), Schema.of(.ifc4))
    let kinds = ClassKinds(new, comparedWith: old)
    let terminal = new.entity(named: "IfcSanitaryTerminal")
    #expect(terminal.map { new.name(of: kinds.kind(of: $0)) } == "IfcFlowTerminal")
  }

  @Test("Equal texts have equal hashes, however they are encoded and wherever they stand")
  func hashes() throws {
    let model = try SampleModel.read(
      "#1=IFCWALL('x',$,'\\X2\\00E9\\X0\\t\\X2\\00E9\\X0\\ tr\\X2\\00E8\\X0\\s long','été très long',$,$,$,$,$);")
    let wall = try #require(model.instance(named: 1))
    var hashes: [UInt128] = []
    for position in [2, 3] {
      var hash = ContentHash()
      hash.add(text: try #require(model.parameter(position, of: wall)).body, of: model.structure)
      hashes.append(hash.value)
    }
    var hash = ContentHash()
    hash.add("été très long")
    #expect(hashes == [hash.value, hash.value])
  }
}
