import IDSFormat
import Requirements
import Testing

@Suite("Audit against the IFC schemas")
struct AuditTests {
  private func problem(
    _ code: RequirementProblemCode, in text: String, sourceLocation: SourceLocation = #_sourceLocation
  ) throws -> RequirementProblem {
    let problems = IDSText.problems(text)
    let said = problems.map { "\($0.code.rawValue) \($0.arguments)" }.joined(separator: "; ")
    return try #require(
      problems.first { $0.code == code }, "expected \(code.rawValue), found: \(said)", sourceLocation: sourceLocation)
  }

  @Test("A sound file has no problem at all")
  func soundFile() {
    let requirements =
      IDSText.attribute("Name") + IDSText.property("Pset_WallCommon", "IsExternal", "true", "dataType=\"IFCBOOLEAN\"")
      + IDSText.property("My_Set", "My_Prop", "x") + "<material/>"
      + "<classification>\(IDSText.simple("system", "Uniclass"))</classification>"
      + "<partOf relation=\"IFCRELCONTAINEDINSPATIALSTRUCTURE\">\(IDSText.entity("IFCBUILDINGSTOREY"))</partOf>"
    #expect(IDSText.problems(IDSText.file(requirements: requirements, version: "IFC2X3 IFC4 IFC4X3_ADD2")).isEmpty)
  }

  @Test("An unknown class is said with the nearest right one")
  func unknownClass() throws {
    let found = try problem(.unknownClass, in: IDSText.file(requirements: IDSText.entity("IFCWAL")))
    #expect(found.arguments == ["IFCWAL", "IFC4", "IFCWALL"])
    #expect(found.number == 103)
    #expect(found.line == IDSText.requirementLine)
    #expect(found.specification == 0)
  }

  @Test("A class in mixed case is a misspelling")
  func classSpelling() throws {
    let found = try problem(.classSpelling, in: IDSText.file(requirements: IDSText.entity("IfcWall")))
    #expect(found.arguments == ["IfcWall", "IFCWALL"])
  }

  @Test("A class of another schema is said with the schemas that have it")
  func classNotInSchema() throws {
    let file = IDSText.file(
      applicability: IDSText.entity("IFCBRIDGE"), requirements: IDSText.attribute("Name"), version: "IFC4 IFC2X3")
    let found = try problem(.classNotInSchema, in: file)
    #expect(found.arguments == ["IFCBRIDGE", "IFC2X3, IFC4", "IFC4X3_ADD2"])
  }

  @Test("What IFC2X3 calls otherwise is known by its later name")
  func laterNames() {
    let file = IDSText.file(
      applicability: IDSText.entity("IFCAIRTERMINAL", "DIFFUSER"), requirements: IDSText.attribute("Name"),
      version: "IFC2X3")
    #expect(IDSText.problems(file).isEmpty)
  }

  @Test("A later name goes with the class that stands for it, and with no other name of that class")
  func laterNamesMeetTheirClass() throws {
    func file(_ applicability: String, _ requirement: String) -> String {
      IDSText.file(
        applicability: IDSText.entity(applicability), requirements: IDSText.entity(requirement), version: "IFC2X3")
    }
    #expect(IDSText.problems(file("IFCFLOWTERMINAL", "IFCAIRTERMINAL")).isEmpty)
    #expect(IDSText.problems(file("IFCAIRTERMINAL", "IFCFLOWTERMINAL")).isEmpty)
    _ = try problem(.incompatibleClasses, in: file("IFCLAMP", "IFCAIRTERMINAL"))
  }

  @Test("An abstract class cannot match")
  func abstractClass() throws {
    let found = try problem(
      .abstractClass, in: IDSText.file(applicability: IDSText.entity("IFCELEMENT"), requirements: "<material/>"))
    #expect(found.severity == .error)
    #expect(found.line == 7)
  }

  @Test("A pattern that no class satisfies is said")
  func noClassMatches() throws {
    let name = IDSText.restricted("name", "<xs:pattern value=\"IFCWAL\"/>")
    _ = try problem(.noClassMatches, in: IDSText.file(requirements: "<entity>\(name)</entity>"))
  }

  @Test("A class required of objects of another class is impossible, subclasses included")
  func incompatibleClasses() throws {
    let file = IDSText.file(
      applicability: IDSText.entity("IFCWALLSTANDARDCASE"), requirements: IDSText.entity("IFCWALL"))
    let found = try problem(.incompatibleClasses, in: file)
    #expect(found.number == 201)
    #expect(found.arguments == ["IFC4", "IFCWALLSTANDARDCASE", "IFCWALL"])
  }

  @Test("A predefined type is one of the class, or the user's own where the class allows these")
  func predefinedTypes() throws {
    let own = IDSText.file(requirements: IDSText.entity("IFCWALL", "WALDO"))
    #expect(IDSText.problems(own).isEmpty)
    let lowerCase = try problem(
      .unknownPredefinedType, in: IDSText.file(requirements: IDSText.entity("IFCWALL", "solidwall")))
    #expect(lowerCase.severity == .warning)
    #expect(lowerCase.arguments.last == "SOLIDWALL")
    // IfcDoorPanelProperties has no predefined type, and no type object.
    let none = try problem(
      .classWithoutPredefinedType,
      in: IDSText.file(
        applicability: IDSText.entity("IFCINVENTORY", "BUNNY"), requirements: "<material/>", version: "IFC2X3"))
    #expect(none.severity == .error)
  }

  @Test("An attribute that the class does not have is said, known elsewhere or not")
  func unknownAttribute() throws {
    let elsewhere = try problem(.unknownAttribute, in: IDSText.file(requirements: IDSText.attribute("ActingRole")))
    #expect(elsewhere.number == 201)
    let nowhere = try problem(.unknownAttribute, in: IDSText.file(requirements: IDSText.attribute("Nmae")))
    #expect(nowhere.number == 103)
    #expect(nowhere.arguments.last == "Name")
  }

  @Test("Derived and inverse attributes have no value in a file")
  func computedAttributes() throws {
    let point = IDSText.entity("IFCCARTESIANPOINT")
    _ = try problem(
      .derivedAttribute, in: IDSText.file(applicability: point, requirements: IDSText.attribute("Dim")))
    _ = try problem(.inverseAttribute, in: IDSText.file(requirements: IDSText.attribute("IsDefinedBy")))
  }

  @Test("No value can be asked of objects and selects")
  func attributesWithoutPlainValue() throws {
    let cases = [
      ("IFCTASK", "TaskTime"), ("IFCSURFACESTYLERENDERING", "DiffuseColour"),
    ]
    for (name, attribute) in cases {
      let present = IDSText.file(applicability: IDSText.entity(name), requirements: IDSText.attribute(attribute))
      #expect(IDSText.problems(present).isEmpty)
      let valued = IDSText.file(applicability: IDSText.entity(name), requirements: IDSText.attribute(attribute, "x"))
      _ = try problem(.attributeWithoutPlainValue, in: valued)
    }
  }

  @Test(
    "A value must be one of the type of the attribute",
    arguments: [
      ("IFCTASK", "IsMilestone", "FALSE"), ("IFCSTAIRFLIGHT", "NumberOfRisers", "42.0"),
      ("IFCSURFACESTYLEREFRACTION", "RefractionIndex", "42,3"),
      ("IFCSURFACESTYLEREFRACTION", "RefractionIndex", "123,4.5"), ("IFCTASKTIME", "ScheduleDuration", "16 hours"),
    ])
  func attributeValues(name: String, attribute: String, value: String) throws {
    let file = IDSText.file(applicability: IDSText.entity(name), requirements: IDSText.attribute(attribute, value))
    let found = try problem(.invalidValue, in: file)
    #expect(found.number == 305)
    #expect(found.arguments.first == value)
  }

  @Test("A restriction has the base of what it restricts")
  func mismatchedBase() throws {
    let value = IDSText.restricted("value", "<xs:pattern value=\".*\"/>")
    let attribute = "<attribute>\(IDSText.simple("name", "RefractionIndex"))\(value)</attribute>"
    let refraction = IDSText.entity("IFCSURFACESTYLEREFRACTION")
    let found = try problem(.mismatchedBase, in: IDSText.file(applicability: refraction, requirements: attribute))
    #expect(found.arguments == ["xs:string", "xs:double", "IFCREAL"])
    #expect(found.number == 303)
    let name = IDSText.restricted("name", base: "xs:double", "<xs:minInclusive value=\"1\"/>")
    _ = try problem(.mismatchedBase, in: IDSText.file(requirements: "<attribute>\(name)</attribute>"))
  }

  @Test("Of a standard set only the standard properties may be required")
  func unknownProperty() throws {
    let found = try problem(
      .unknownProperty, in: IDSText.file(requirements: IDSText.property("Pset_WallCommon", "FireRatting")))
    #expect(found.arguments == ["FireRatting", "Pset_WallCommon", "IFC4", "FireRating"])
    let prohibited = IDSText.property("Pset_WallCommon", "FireRatting", nil, "cardinality=\"prohibited\"")
    #expect(IDSText.problems(IDSText.file(requirements: prohibited)).isEmpty)
  }

  @Test("What only one of the versions has is remarked, so that one specification serves several")
  func standardPropertiesOfSeveralVersions() throws {
    // Pset_CoveringCommon has IsExternal from IFC4 on.
    let property = IDSText.property("Pset_CoveringCommon", "IsExternal", nil, "dataType=\"IFCBOOLEAN\"")
    let covering = IDSText.entity("IFCCOVERING")
    let both = IDSText.file(applicability: covering, requirements: property, version: "IFC2X3 IFC4")
    #expect(try problem(.unknownProperty, in: both).severity == .warning)
    let older = IDSText.file(applicability: covering, requirements: property, version: "IFC2X3")
    #expect(try problem(.unknownProperty, in: older).severity == .error)
  }

  @Test("The prefix Pset_ is reserved")
  func reservedPrefix() throws {
    let found = try problem(
      .reservedPrefix, in: IDSText.file(requirements: IDSText.property("Pset_WalCommon", "FireRating")))
    #expect(found.number == 401)
    #expect(found.arguments == ["Pset_WalCommon", "Pset_", "IFC4", "Pset_WallCommon"])
  }

  @Test("Quantity sets are no error in a release that has none")
  func quantitySetsOfOlderRelease() {
    let quantity = IDSText.property(
      "Qto_SpaceBaseQuantities", "NetFloorArea", nil, "dataType=\"IFCAREAMEASURE\"")
    let file = IDSText.file(
      applicability: IDSText.entity("IFCSPACE"), requirements: quantity, version: "IFC2X3 IFC4 IFC4X3_ADD2")
    #expect(IDSText.errors(file).isEmpty)
  }

  @Test("A standard property has its type")
  func wrongDataType() throws {
    let property = IDSText.property("Pset_WallCommon", "IsExternal", nil, "dataType=\"IFCLABEL\"")
    let found = try problem(.wrongDataType, in: IDSText.file(requirements: property))
    #expect(found.arguments.last == "IFCBOOLEAN")
  }

  @Test("A standard set is for some classes, their subclasses and their types")
  func propertySetNotOfClass() throws {
    let property = IDSText.property("Pset_WallCommon", "FireRating")
    for name in ["IFCWALL", "IFCWALLSTANDARDCASE", "IFCWALLTYPE"] {
      let file = IDSText.file(applicability: IDSText.entity(name), requirements: property)
      #expect(IDSText.problems(file).isEmpty, "\(name)")
    }
    let door = IDSText.file(applicability: IDSText.entity("IFCDOOR"), requirements: property)
    #expect(try problem(.propertySetNotOfClass, in: door).number == 201)
  }

  @Test("Of the sets of a pattern one that the classes may carry is enough; none is said once")
  func patternOfSets() throws {
    func file(_ pattern: String) -> String {
      let sets = IDSText.restricted("propertySet", "<xs:pattern value=\"\(pattern)\"/>")
      return IDSText.file(
        requirements: "<property>\(sets)\(IDSText.simple("baseName", "FireRating"))</property>")
    }
    #expect(IDSText.problems(file("Pset_.*Common")).isEmpty)
    let problems = IDSText.problems(file("Pset_(Door|Window)Common"))
    #expect(problems.map(\.code) == [.propertySetNotOfClass])
    #expect(problems.first?.severity == .warning)
  }

  @Test("A value of an enumerated standard property is one of its values")
  func valueNotOfProperty() throws {
    let found = try problem(
      .valueNotOfProperty, in: IDSText.file(requirements: IDSText.property("Pset_WallCommon", "Status", "NEWW")))
    #expect(found.arguments.last == "NEW")
    #expect(IDSText.problems(IDSText.file(requirements: IDSText.property("Pset_WallCommon", "Status", "NEW"))).isEmpty)
  }

  @Test("Of several classes each version may have its own")
  func classesOfSeveralVersions() throws {
    let name = IDSText.restricted(
      "name", "<xs:enumeration value=\"IFCFACILITY\"/><xs:enumeration value=\"IFCBUILDING\"/>")
    func file(_ version: String) -> String {
      IDSText.file(
        applicability: "<entity>\(name)</entity>", requirements: IDSText.attribute("Name"), version: version)
    }
    #expect(IDSText.problems(file("IFC2X3 IFC4 IFC4X3_ADD2")).isEmpty)
    _ = try problem(.classNotInSchema, in: file("IFC4"))
  }

  @Test("A value of a list is one of the type of its elements, and a warning")
  func listAttributes() throws {
    let address = IDSText.entity("IFCPOSTALADDRESS")
    let file = IDSText.file(applicability: address, requirements: IDSText.attribute("AddressLines", "x"))
    #expect(try problem(.attributeWithoutPlainValue, in: file).severity == .warning)
    let point = IDSText.entity("IFCCARTESIANPOINT")
    let wrong = IDSText.file(applicability: point, requirements: IDSText.attribute("Coordinates", "x"))
    _ = try problem(.invalidValue, in: wrong)
  }

  @Test("What the class cannot carry cannot be required of it")
  func carriers() throws {
    let point = IDSText.entity("IFCCARTESIANPOINT")
    let classification = "<classification>\(IDSText.simple("system", "Uniclass"))</classification>"
    for requirement in [IDSText.property("A", "B"), "<material/>", classification] {
      let file = IDSText.file(applicability: point, requirements: requirement, version: "IFC2X3 IFC4 IFC4X3_ADD2")
      #expect(try problem(.facetNotOfClass, in: file).number == 201)
    }
    for (name, requirement) in [
      ("IFCMATERIAL", classification), ("IFCMATERIAL", IDSText.property("A", "B")), ("IFCPROJECT", classification),
      ("IFCWALLTYPE", IDSText.property("A", "B")), ("IFCZONE", IDSText.property("A", "B")),
    ] {
      let file = IDSText.file(
        applicability: IDSText.entity(name), requirements: requirement, version: "IFC2X3 IFC4 IFC4X3_ADD2")
      #expect(IDSText.problems(file).isEmpty, "\(name)")
    }
  }

  @Test("A data type is one of the schema, in upper case")
  func dataTypes() throws {
    func file(_ dataType: String) -> String {
      IDSText.file(requirements: IDSText.property("My", "Own", nil, "dataType=\"\(dataType)\""))
    }
    #expect(try problem(.unknownDataType, in: file("IFCLABLE")).arguments == ["IFCLABLE", "IFC4", "IFCLABEL"])
    #expect(try problem(.dataTypeSpelling, in: file("IfcLabel")).arguments == ["IfcLabel", "IFCLABEL"])
    #expect(IDSText.problems(file("IFCDOORPANELOPERATIONENUM")).isEmpty)
    // An aggregate, and an entity, are no data types of IDS.
    _ = try problem(.unknownDataType, in: file("IFCCOMPOUNDPLANEANGLEMEASURE"))
    _ = try problem(.unknownDataType, in: file("IFCWALL"))
  }

  @Test(
    "A value must be one of its data type",
    arguments: [
      ("IFCBOOLEAN", "FALSE"), ("IFCINTEGER", "42.3"), ("IFCINTEGER", "42."), ("IFCREAL", "42,3"),
      ("IFCREAL", "123,4.5"), ("IFCCOUNTMEASURE", "1.0"), ("IFCDATE", "01/02/2022"), ("IFCDURATION", "2 days"),
    ])
  func propertyValues(dataType: String, value: String) throws {
    let property = IDSText.property("My", "Own", value, "dataType=\"\(dataType)\"")
    _ = try problem(.invalidValue, in: IDSText.file(requirements: property))
  }

  @Test("A value needs a data type")
  func missingDataType() throws {
    let found = try problem(.missingDataType, in: IDSText.file(requirements: IDSText.property("My", "Own", "x", "")))
    #expect(found.number == 203)
  }

  @Test("What is optional must be able to fail")
  func vacuousOptional() {
    let optional = "cardinality=\"optional\""
    let requirements = [
      IDSText.attribute("Name", nil, optional), IDSText.property("My", "Own", nil, optional),
      "<material \(optional)/>", "<classification \(optional)>\(IDSText.simple("system", "U"))</classification>",
    ]
    for requirement in requirements {
      let problems = IDSText.problems(IDSText.file(requirements: requirement))
      #expect(problems.map(\.code) == [.vacuousOptional], "\(requirement)")
      #expect(problems.first?.number == 202)
    }
  }

  @Test("A property is prohibited as a whole")
  func prohibitedWithDataType() throws {
    let property = IDSText.property("My", "Own", nil, "dataType=\"IFCLABEL\" cardinality=\"prohibited\"")
    _ = try problem(.prohibitedWithParameter, in: IDSText.file(requirements: property))
  }

  @Test("A whole and its parts are of the classes that the relation relates")
  func wholesAndParts() throws {
    let contained = "<partOf relation=\"IFCRELCONTAINEDINSPATIALSTRUCTURE\">\(IDSText.entity("IFCWALL"))</partOf>"
    _ = try problem(.wrongWhole, in: IDSText.file(requirements: contained))
    let group = "<partOf relation=\"IFCRELASSIGNSTOGROUP\">\(IDSText.entity("IFCZONE"))</partOf>"
    #expect(IDSText.problems(IDSText.file(requirements: group)).isEmpty)
    let material = IDSText.file(applicability: IDSText.entity("IFCMATERIAL"), requirements: group)
    _ = try problem(.wrongPart, in: material)
  }

  @Test("What is wrong in several schemas is one problem")
  func schemasAreGathered() {
    let file = IDSText.file(requirements: IDSText.entity("IFCRABBIT"), version: "IFC2X3 IFC4 IFC4X3_ADD2")
    let problems = IDSText.problems(file)
    #expect(problems.count == 1)
    #expect(problems.first?.arguments[1] == "IFC2X3, IFC4, IFC4X3_ADD2")
  }

  @Test("Hundreds of wrong facets are audited in seconds")
  func manyWrongFacets() {
    let requirements = (0..<200).map { number in
      IDSText.attribute("Nme\(number)")
        + IDSText.property("Pset_Wal\(number)", "X", nil, "dataType=\"IFCLABL\(number)\"")
    }.joined()
    let start = ContinuousClock.now
    let problems = IDSText.problems(IDSText.file(applicability: "<material/>", requirements: requirements))
    #expect(problems.count == 600)
    #expect(ContinuousClock.now - start < .seconds(30))
  }

  @Test("A value that the enumeration of an attribute does not have is remarked")
  func itemsOfAttributes() throws {
    func problems(_ value: String) -> [RequirementProblem] {
      let name = IDSText.simple("name", "PredefinedType") + IDSText.simple("value", value)
      return IDSText.problems(
        IDSText.file(applicability: IDSText.entity("IFCSPACE"), requirements: "<attribute>\(name)</attribute>"))
    }
    #expect(problems("PARKING").isEmpty)
    let problem = try #require(problems("FOO").first)
    #expect(problem.code == .invalidValue && problem.severity == .warning)
    #expect(problem.arguments == ["FOO", "IFCSPACETYPEENUM", "SPACE, PARKING, GFA, INTERNAL, …"])
  }

  @Test("A class of a later release is named as the file names it, and not as its type object")
  func namesOfLaterClasses() throws {
    let text = IDSText.file(
      applicability: IDSText.entity("IFCFURNITURE", "FOO"), requirements: IDSText.attribute("Name"), version: "IFC2X3")
    let problem = try #require(IDSText.problems(text).first)
    #expect(problem.code == .classWithoutPredefinedType && problem.arguments.first == "IFCFURNITURE")
  }

  @Test("A set that is misspelled from its first letters on is told its own prefix")
  func prefixOfMisspelledSet() throws {
    let property = IDSText.simple("propertySet", "pset_wallcommon") + IDSText.simple("baseName", "FireRating")
    let text = IDSText.file(requirements: "<property dataType=\"IFCLABEL\">\(property)</property>")
    let problem = try #require(IDSText.problems(text).first)
    #expect(problem.code == .reservedPrefix && problem.arguments[1] == "Pset_")
  }
}
