import Testing

@Suite("SCH012: numbers in the range of their type")
struct ValuesInRangeTests {
  @Test(
    "passes",
    arguments: [
      "#2=IFCQUANTITYLENGTH('l',$,$,0.,$);", "#2=IFCQUANTITYLENGTH('l',$,$,-0.,$);",
      "#2=IFCQUANTITYAREA('a',$,$,1.5E-7,$);", "#2=IFCPROPERTYSINGLEVALUE('n',$,IFCPOSITIVELENGTHMEASURE(0.001),$);",
      "#2=IFCPROPERTYSINGLEVALUE('n',$,IFCNORMALISEDRATIOMEASURE(1.),$);",
      "#2=IFCPROPERTYSINGLEVALUE('n',$,IFCLENGTHMEASURE(-1.),$);",
    ])
  func passes(lines: String) throws {
    let probe = try RuleProbe("SCH012", lines)
    #expect(probe.failures == [])
    #expect(probe.valid > 0)
  }

  @Test(
    "fails on",
    arguments: [
      ("#2=IFCQUANTITYLENGTH('l',$,$,-1.,$);", "#2 invalid.value LengthValue: -1."),
      ("#2=IFCQUANTITYCOUNT('c',$,$,-1.,$);", "#2 invalid.value CountValue: -1."),
      (
        "#2=IFCPROPERTYSINGLEVALUE('n',$,IFCPOSITIVELENGTHMEASURE(0.000),$);",
        "#2 invalid.value NominalValue: 0.000"
      ),
      (
        "#2=IFCPROPERTYSINGLEVALUE('n',$,IFCPOSITIVERATIOMEASURE(0.E5),$);",
        "#2 invalid.value NominalValue: 0.E5"
      ),
      (
        "#2=IFCPROPERTYSINGLEVALUE('n',$,IFCNORMALISEDRATIOMEASURE(1.001),$);",
        "#2 invalid.value NominalValue: 1.001"
      ),
      ("#2=IFCCIRCLE(#3,-2.);\n#3=IFCAXIS2PLACEMENT2D(#4,$);", "#2 invalid.value Radius: -2."),
    ])
  func fails(lines: String, failure: String) throws {
    #expect(try RuleProbe("SCH012", lines).failures == [failure])
  }
}
