import Testing

@Suite("SCH004: types of values")
struct ValueTypesTests {
  @Test(
    "passes",
    arguments: [
      ("reals with exponents", "#2=IFCCARTESIANPOINT((0.,-1.5E-3,+2.E10));"),
      ("a binary", "#2=IFCPIXELTEXTURE(.T.,.T.,$,$,$,1,1,1,(\"0F0A\"));"),
      ("an integer for a NUMBER", "#2=IFCPROPERTYSINGLEVALUE('n',$,IFCCOUNTMEASURE(5),$);"),
      ("a logical that is not known", "#2=IFCPROPERTYSINGLEVALUE('n',$,IFCLOGICAL(.U.),$);"),
      ("a type with white space", "#2=IFCPROPERTYSINGLEVALUE('n',$,IFCLABEL\n (\n'x' ) ,$);"),
      ("an apostrophe in a string", "#2=IFCPROPERTYSINGLEVALUE('l''été, (1)',$,IFCLABEL(''''),$);"),
      ("the page escape of an apostrophe", "#2=IFCPROPERTYSINGLEVALUE('\\S\\'',$,IFCLABEL('x'),$);"),
    ])
  func passes(what: String, lines: String) throws {
    let probe = try RuleProbe("SCH004", lines)
    #expect(probe.failures == [], "\(what)")
    #expect(probe.valid > 0)
  }

  @Test(
    "fails on",
    arguments: [
      (
        "an integer for a real", "#2=IFCCARTESIANPOINT((0,1.));",
        "#2 invalid.type Coordinates: 0", "IFC4"
      ),
      (
        "a real for an integer", "#2=IFCPROPERTYSINGLEVALUE('n',$,IFCINTEGER(5.),$);",
        "#2 invalid.type NominalValue: 5.", "IFC4"
      ),
      (
        "a number for a string", "#2=IFCPROPERTYSINGLEVALUE(5,$,$,$);",
        "#2 invalid.type Name: 5", "IFC4"
      ),
      (
        "a word in small letters",
        "#2=IFCBUILDING('0000000000000000000002',$,$,$,$,$,$,$,.element.,$,$,$);",
        "#2 invalid.type CompositionType: .element.", "IFC4"
      ),
      (
        "a boolean in small letters", "#2=IFCPROPERTYSINGLEVALUE('n',$,IFCBOOLEAN(.t.),$);",
        "#2 invalid.type NominalValue: .t.", "IFC4"
      ),
      (
        "a logical in small letters", "#2=IFCPROPERTYSINGLEVALUE('n',$,IFCLOGICAL(.u.),$);",
        "#2 invalid.type NominalValue: .u.", "IFC4"
      ),
      (
        "an exponent without a point", "#2=IFCCARTESIANPOINT((1E5,1.));",
        "#2 invalid.type Coordinates: 1E5", "IFC4"
      ),
      (
        "an exponent without digits", "#2=IFCCARTESIANPOINT((1.E,1.));",
        "#2 invalid.type Coordinates: 1.E", "IFC4"
      ),
      (
        "an exponent in small letters", "#2=IFCCARTESIANPOINT((1.,1.e5));",
        "#2 invalid.type Coordinates: 1.e5", "IFC4"
      ),
      (
        "a binary whose first digit is past 3", "#2=IFCPIXELTEXTURE(.T.,.T.,$,$,$,1,1,1,(\"7FF\"));",
        "#2 invalid.type Pixel: \"7FF\"", "IFC4"
      ),
      (
        "a binary of other letters", "#2=IFCPIXELTEXTURE(.T.,.T.,$,$,$,1,1,1,(\"0G\"));",
        "#2 invalid.type Pixel: \"0G\"", "IFC4"
      ),
      (
        "a boolean that is not known", "#2=IFCPROPERTYSINGLEVALUE('n',$,IFCBOOLEAN(.U.),$);",
        "#2 invalid.type NominalValue: .U.", "IFC4"
      ),
      (
        "a boolean written as a word", "#2=IFCPROPERTYSINGLEVALUE('n',$,IFCBOOLEAN(.TRUE.),$);",
        "#2 invalid.type NominalValue: .TRUE.", "IFC4"
      ),
      (
        "a bare value in a select", "#2=IFCPROPERTYSINGLEVALUE('n',$,'x',$);",
        "#2 invalid.type NominalValue: 'x'", "IFC4"
      ),
      (
        "a type that the select does not have", "#2=IFCPROPERTYSINGLEVALUE('n',$,IFCBOXALIGNMENT('x'),$);",
        "#2 invalid.type NominalValue: IFCBOXALIGNMENT('x')", "IFC4"
      ),
      (
        "a type that no schema has", "#2=IFCPROPERTYSINGLEVALUE('n',$,IFCNOSUCH('x'),$);",
        "#2 invalid.type NominalValue: IFCNOSUCH('x')", "IFC4"
      ),
      (
        "two values in one type", "#2=IFCPROPERTYSINGLEVALUE('n',$,IFCLABEL('x','y'),$);",
        "#2 invalid.type NominalValue: IFCLABEL('x','y')", "IFC4"
      ),
      (
        "a type around a plain value", "#2=IFCPROPERTYSINGLEVALUE(IFCLABEL('n'),$,$,$);",
        "#2 invalid.type Name: IFCLABEL('n')", "IFC4"
      ),
      (
        "an asterisk where nothing is derived", "#2=IFCPROPERTYSINGLEVALUE(*,$,$,$);",
        "#2 invalid.type Name: *", "IFC4"
      ),
      (
        "no value among the elements of a list", "#2=IFCCARTESIANPOINT((0.,$));",
        "#2 invalid.type Coordinates: $", "IFC4"
      ),
      (
        "a reference for a list",
        "#2=IFCPROPERTYSET('1dRtMiqobDPxJ8$qkzVL8a',$,'P',$,#3);\n#3=IFCPROPERTYSINGLEVALUE('n',$,$,$);",
        "#2 invalid.type HasProperties: #3", "IFC4"
      ),
      (
        "half a number", "#2=IFCCARTESIANPOINT((1-2,1.));",
        "#2 invalid.type Coordinates: 1-2", "IFC4"
      ),
    ])
  func fails(what: String, lines: String, failure: String, schema: String) throws {
    #expect(try RuleProbe("SCH004", lines, schema: schema).failures == [failure], "\(what)")
  }

  @Test(
    "damage is told at the instance that it is in",
    arguments: [
      "#2=IFCPROPERTYSINGLEVALUE('n,$,$,$);\n#3=IFCCARTESIANPOINT((0.,1.));",
      "#2=IFCCARTESIANPOINT(" + String(repeating: "(", count: 5000) + "0." + String(repeating: ")", count: 5000) + ");",
      "#2=IFCCARTESIANPOINT((0.,1.,));",
      "#2=IFCPROPERTYSINGLEVALUE('n',$,IFCLABEL(IFCLABEL(IFCLABEL('x'))),$);",
      "#2=IFCCARTESIANPOINT(/* (0.,0.) */);\n#3=IFCCARTESIANPOINT((?));",
    ])
  func damage(lines: String) throws {
    let failures = try RuleProbe("SCH004", lines).failures
    #expect(failures.allSatisfy { $0.hasPrefix("#2 invalid.type") || $0.hasPrefix("#3 invalid.type") })
    #expect(!failures.isEmpty)
  }
}
