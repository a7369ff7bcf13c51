import IFCModel
import Testing

@Suite("Property sets")
struct PropertySetTests {
  private func names(_ model: Model, _ name: UInt64) throws -> [String] {
    let instance = try #require(model.instance(named: name))
    return model.propertySets.sets(of: instance.place).map { model.propertySets.name(of: $0) }
  }

  private func values(_ model: Model, _ name: UInt64) throws -> [String: PropertyValue] {
    let instance = try #require(model.instance(named: name))
    var found: [String: PropertyValue] = [:]
    for set in model.propertySets.sets(of: instance.place) {
      for property in model.properties(of: set) { found[model.name(of: property)] = model.value(of: property) }
    }
    return found
  }

  @Test("An occurrence has the sets of its relations, a type those that it lists")
  func owners() throws {
    let model = try SampleModel.read(
      """
      #1=IFCWALL('w',$,$,$,$,$,$,$,$);
      #2=IFCPROPERTYSET('p',$,'Pset_A',$,(#5));
      #3=IFCPROPERTYSET('q',$,'Pset_B',$,());
      #4=IFCWALLTYPE('t',$,$,$,$,(#3,#2),$,$,$,.SOLIDWALL.);
      #5=IFCPROPERTYSINGLEVALUE('X',$,IFCLABEL('x'),$);
      #6=IFCRELDEFINESBYPROPERTIES('r',$,$,$,(#1),#2);
      #7=IFCRELDEFINESBYPROPERTIES('r',$,$,$,(#1),IFCPROPERTYSETDEFINITIONSET((#3,#2)));
      """)
    #expect(try names(model, 1) == ["Pset_A", "Pset_B", "Pset_A"])
    #expect(try names(model, 4) == ["Pset_B", "Pset_A"])
    #expect(model.propertySets.names.sorted() == ["Pset_A", "Pset_B"])
  }

  @Test("Of a set that several have, one by one or in groups, the first is told apart from the others")
  func severalOwners() throws {
    let model = try SampleModel.read(
      """
      #1=IFCWALL('w',$,$,$,$,$,$,$,$);
      #2=IFCPROPERTYSET('p',$,'Pset_A',$,());
      #3=IFCPROPERTYSET('q',$,'Pset_B',$,());
      #4=IFCPROPERTYSET('s',$,'Pset_C',$,());
      #5=IFCWALL('x',$,$,$,$,$,$,$,$);
      #6=IFCRELDEFINESBYPROPERTIES('r',$,$,$,(#1,#5),#2);
      #7=IFCRELDEFINESBYPROPERTIES('r',$,$,$,(#5),IFCPROPERTYSETDEFINITIONSET((#3,#2)));
      """)
    let (one, other) = (try #require(model.instance(named: 1)).place, try #require(model.instance(named: 5)).place)
    let (first, further) = model.propertySets.firstAndFurtherOwners(threads: 2)
    #expect(first == [one, other, nil])
    #expect(first == model.propertySets.firstOwners())
    #expect((0..<3).map { Array(further.values(of: $0)) } == [[other, other], [], []])
  }

  @Test("Who has very many sets in a group, with very many others, is kept once", .timeLimit(.minutes(1)))
  func manyOwnersOfGroup() throws {
    let count = 16_000
    let walls = (1...count).map { "#\($0)=IFCWALL('w',$,$,$,$,$,$,$,$);\n" }.joined()
    let sets = (1...count).map { "#\(count + $0)=IFCPROPERTYSET('p',$,'P',$,());\n" }.joined()
    let (objects, members) = (
      (1...count).map { "#\($0)" }.joined(separator: ","), (1...count).map { "#\(count + $0)" }.joined(separator: ",")
    )
    let relation =
      "#99999=IFCRELDEFINESBYPROPERTIES('r',$,$,$,(\(objects)),IFCPROPERTYSETDEFINITIONSET((\(members))));"
    let model = try SampleModel.read(walls + sets + relation)
    let table = model.propertySets
    let start = ContinuousClock.now
    let (first, further) = table.firstAndFurtherOwners(threads: 2)
    // Each object with each set is 256 million pairs, of eight bytes each.
    #expect(ContinuousClock.now - start < .seconds(2))
    #expect(Set(first).count == 1 && first.count == count && table.firstOwners() == first)
    #expect(further.values(of: 0).count == count - 1 && further.values(of: UInt32(count - 1)).count == count - 1)
  }

  @Test("Equal names have one number, however often they are written")
  func nameNumbers() throws {
    let model = try SampleModel.read(
      """
      #1=IFCPROPERTYSET('p',$,'Pset_A',$,());
      #2=IFCPROPERTYSET('p',$,'Pset_\\X2\\00C9\\X0\\',$,());
      #3=IFCPROPERTYSET('p',$,'Pset_A',$,());
      """)
    let table = model.propertySets
    #expect(table.nameNumber(of: PropertySet(number: 0)) == table.nameNumber(of: PropertySet(number: 2)))
    #expect(table.names(where: { $0 == "Pset_É" }) == [false, true])
  }

  @Test("All kinds of properties have their values")
  func values() throws {
    let model = try SampleModel.read(
      """
      #1=IFCWALL('w',$,$,$,$,$,$,$,$);
      #2=IFCPROPERTYSET('p',$,'P',$,(#10,#11,#12,#13,#14,#15,#16));
      #3=IFCRELDEFINESBYPROPERTIES('r',$,$,$,(#1),#2);
      #10=IFCPROPERTYSINGLEVALUE('single',$,IFCLENGTHMEASURE(5),$);
      #11=IFCPROPERTYENUMERATEDVALUE('enumerated',$,(IFCLABEL('a'),IFCLABEL('b')),$);
      #12=IFCPROPERTYLISTVALUE('list',$,(IFCINTEGER(1)),$);
      #13=IFCPROPERTYBOUNDEDVALUE('bounded',$,IFCREAL(2.5),IFCREAL(1.),$,$);
      #14=IFCPROPERTYTABLEVALUE('table',$,(IFCINTEGER(1)),(IFCLOGICAL(.U.)),$,$,$,$);
      #15=IFCPROPERTYREFERENCEVALUE('reference',$,$,#1);
      #16=IFCCOMPLEXPROPERTY('complex',$,'use',(#10));
      """)
    let found = try values(model, 1)
    #expect(found["single"] == .single(TypedValue(type: "IFCLENGTHMEASURE", scalar: .real(5))))
    let label = { TypedValue(type: "IFCLABEL", scalar: .string($0)) }
    #expect(found["enumerated"] == .enumerated([label("a"), label("b")]))
    #expect(found["list"] == .list([TypedValue(type: "IFCINTEGER", scalar: .integer(1))]))
    let real = { TypedValue(type: "IFCREAL", scalar: .real($0)) }
    #expect(found["bounded"] == .bounded(lower: real(1), upper: real(2.5), setPoint: nil))
    #expect(
      found["table"]
        == .table(
          defining: [TypedValue(type: "IFCINTEGER", scalar: .integer(1))],
          defined: [TypedValue(type: "IFCLOGICAL", scalar: .unknown)]))
    #expect(found["reference"] == .reference(model.instance(named: 1)))
    guard case .complex(let parts)? = found["complex"] else { throw Missing() }
    #expect(parts.map { model.name(of: $0) } == ["single"])
  }

  private struct Missing: Error {}

  @Test("A quantity has the measure of its class")
  func quantities() throws {
    let model = try SampleModel.read(
      """
      #1=IFCWALL('w',$,$,$,$,$,$,$,$);
      #2=IFCELEMENTQUANTITY('p',$,'Qto',$,$,(#10,#11));
      #3=IFCRELDEFINESBYPROPERTIES('r',$,$,$,(#1),#2);
      #10=IFCQUANTITYLENGTH('length',$,$,4.,$);
      #11=IFCQUANTITYCOUNT('count',$,$,3,$);
      """)
    let found = try values(model, 1)
    #expect(found["length"] == .single(TypedValue(type: "IFCLENGTHMEASURE", scalar: .real(4))))
    guard case .single(let count)? = found["count"] else { throw Missing() }
    #expect(count.type == "IFCCOUNTMEASURE")
  }

  @Test("Attributes of a predefined set are properties")
  func predefined() throws {
    let model = try SampleModel.read(
      """
      #1=IFCDOOR('d',$,$,$,$,$,$,$,$,$,$,$,$);
      #2=IFCDOORPANELPROPERTIES('p',$,'Panel',$,40.,.SWINGING.,$,.LEFT.,$);
      #3=IFCRELDEFINESBYPROPERTIES('r',$,$,$,(#1),#2);
      """)
    let found = try values(model, 1)
    #expect(found["PanelDepth"] == .single(TypedValue(type: "IFCPOSITIVELENGTHMEASURE", scalar: .real(40))))
    #expect(
      found["PanelOperation"]
        == .single(TypedValue(type: "IFCDOORPANELOPERATIONENUM", scalar: .enumeration("SWINGING"))))
  }

  @Test("In IFC2X3 a relation may override properties of its set")
  func overrides() throws {
    let model = try SampleModel.read(
      """
      #1=IFCWALL('w',$,$,$,$,$,$,$);
      #2=IFCPROPERTYSET('p',$,'P',$,(#10));
      #3=IFCRELOVERRIDESPROPERTIES('r',$,$,$,(#1),#2,(#11));
      #10=IFCPROPERTYSINGLEVALUE('X',$,IFCLABEL('base'),$);
      #11=IFCPROPERTYSINGLEVALUE('X',$,IFCLABEL('override'),$);
      """, schema: "IFC2X3")
    #expect(try names(model, 1) == ["P", "P"])
    #expect(try values(model, 1)["X"] == .single(TypedValue(type: "IFCLABEL", scalar: .string("override"))))
  }

  @Test("Properties of a material are those of its sets")
  func materials() throws {
    let model = try SampleModel.read(
      """
      #1=IFCMATERIAL('Béton',$,$);
      #2=IFCMATERIALPROPERTIES('Pset_MaterialCommon',$,(#3),#1);
      #3=IFCPROPERTYSINGLEVALUE('MassDensity',$,IFCMASSDENSITYMEASURE(2400.),$);
      """)
    #expect(try names(model, 1) == ["Pset_MaterialCommon"])
    #expect(try values(model, 1).keys.sorted() == ["MassDensity"])
  }
}
