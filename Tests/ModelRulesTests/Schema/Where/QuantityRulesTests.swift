import IFCSchema
import Testing

@Suite("WHERE rules on quantities")
struct QuantityRulesTests {
  @Test("pass units of their own kind, and fail others", arguments: ["IFC2X3", "IFC4", "IFC4X3_ADD2"])
  func units(schema: String) throws {
    let units = """
      #2=IFCSIUNIT(*,.LENGTHUNIT.,.MILLI.,.METRE.);
      #3=IFCSIUNIT(*,.AREAUNIT.,$,.SQUARE_METRE.);
      #4=IFCSIUNIT(*,.VOLUMEUNIT.,$,.CUBIC_METRE.);
      #5=IFCSIUNIT(*,.MASSUNIT.,.KILO.,.GRAM.);
      #6=IFCSIUNIT(*,.TIMEUNIT.,$,.SECOND.);
      """
    for (place, quantity) in ["Length", "Area", "Volume", "Weight", "Time"].enumerated() {
      let (own, other) = (place + 2, (place + 1) % 5 + 2)
      let type = ["LENGTHUNIT", "AREAUNIT", "VOLUMEUNIT", "MASSUNIT", "TIMEUNIT"][other - 2]
      try WhereCase(
        "IfcQuantity\(quantity).WR21", schema,
        "\(units)\n#1=IFCQUANTITY\(quantity.uppercased())('q',$,#\(own),1.);\n#7=IFCQUANTITY\(quantity.uppercased())('q',$,$,1.);",
        "\(units)\n#1=IFCQUANTITY\(quantity.uppercased())('q',$,#\(other),1.);", "#1 invalid.rule \(type)"
      ).tryBoth()
    }
  }

  @Test(
    "fail what is below zero, and pass what is not",
    arguments: ["Length", "Area", "Volume", "Weight", "Time", "Count"],
    ["IFC2X3", "IFC4", "IFC4X3_ADD2"])
  func signs(quantity: String, schema: String) throws {
    let code = "IfcQuantity\(quantity).WR\(quantity == "Count" ? 21 : 22)"
    let point = quantity == "Count" && schema == "IFC4X3_ADD2" ? "" : "."
    func model(_ values: String...) -> String {
      values.enumerated().map { "#\($0 + 1)=IFCQUANTITY\(quantity.uppercased())('q',$,$,\($1));" }.joined(
        separator: "\n")
    }
    try WhereCase(
      code, schema, model("0\(point)", "+2\(point)", "-0\(point)", "3\(point)"),
      model("4\(point)", "-3\(point)"), "#2 invalid.rule -3\(point)"
    ).tryBoth()
  }

  /// Nobody looks at quantities that say what others said: all are told where one is wrong.
  @Test("count and tell each quantity that says the same as another")
  func repeated() throws {
    let probe = try RuleProbe(
      "IfcQuantityArea.WR22",
      (1...40).map { "#\($0)=IFCQUANTITYAREA('a',$,$,\($0 % 2 == 0 ? "-" : "")1.5);" }.joined(separator: "\n"))
    #expect(probe.valid == 20)
    #expect(probe.failures.count == 20)
    let sound = try RuleProbe(
      "IfcQuantityArea.WR22", (1...40).map { "#\($0)=IFCQUANTITYAREA('a',$,$,1.5);" }.joined(separator: "\n"))
    #expect(sound.valid == 40)
  }

  @Test("ask quantities that are written in an unusual way, or whose name is taken")
  func unusual() throws {
    for written in ["/*c*/ -1.", "\n-1.", "  -1."] {
      let probe = try RuleProbe("IfcQuantityArea.WR22", "#1=IFCQUANTITYAREA('a', $ , $ ,\(written));")
      #expect(probe.failures == ["#1 invalid.rule -1."], "\(written)")
    }
    let twice = try RuleProbe(
      "IfcQuantityArea.WR22", "#1=IFCQUANTITYAREA('a',$,$,1.);\n#1=IFCQUANTITYAREA('b',$,$,-1.);")
    #expect(twice.failures == ["#1 invalid.rule -1."])
  }
}
