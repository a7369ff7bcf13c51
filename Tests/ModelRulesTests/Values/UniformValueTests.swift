import Testing

@Suite("V2: one value where there should be many")
struct UniformValueTests {
  private func doors(_ count: Int, serial: (Int) -> String, tag: (Int) -> String? = { _ in nil }) -> String {
    var model = ValueModel()
    for number in 1...count { model.door(number, tag: tag(number)) }
    for number in 1...count {
      model.set("Pset_ManufacturerOccurrence", [("SerialNumber", "IFCIDENTIFIER('\(serial(number))')")], of: number)
    }
    return model.lines
  }

  @Test("passes numbers that differ")
  func different() throws {
    let probe = try RuleProbe("V2", doors(20) { "SN\($0)" })
    #expect(probe.failures.isEmpty)
    #expect(probe.valid == 1)
  }

  @Test("fails once for a class whose objects share a number, and says how many")
  func uniform() throws {
    let probe = try RuleProbe("V2", doors(40) { $0 == 7 ? "SN7" : "12345" })
    #expect(probe.failures == ["#1 invalid.duplicate Pset_ManufacturerOccurrence.SerialNumber: 12345 × 39/40"])
  }

  @Test("counts numbers by their value, however they are written")
  func numbers() throws {
    let written = ["35.", "35.0", "3.5E1", "35"]
    var model = ValueModel()
    for number in 1...40 { model.door(number, tag: nil) }
    for number in 1...40 {
      model.set("Pset_ManufacturerOccurrence", [("SerialNumber", "IFCREAL(\(written[number % 4]))")], of: number)
    }
    #expect(
      try RuleProbe("V2", model.lines).failures
        == ["#1 invalid.duplicate Pset_ManufacturerOccurrence.SerialNumber: 35.0 × 40/40"])
  }

  @Test("counts values of enumerations as single ones")
  func enumerated() throws {
    let lines = doors(40) { _ in "12345" }.replacing(
      "IFCPROPERTYSINGLEVALUE('SerialNumber',$,IFCIDENTIFIER('12345'),$)",
      with: "IFCPROPERTYENUMERATEDVALUE('SerialNumber',$,(IFCIDENTIFIER('12345')),$)")
    #expect(
      try RuleProbe("V2", lines).failures
        == ["#1 invalid.duplicate Pset_ManufacturerOccurrence.SerialNumber: 12345 × 40/40"])
  }

  @Test("counts numbers and tags over all classes together")
  func mixed() throws {
    func lines(_ serial: (Int) -> String) -> String {
      var model = ValueModel()
      for number in 1...36 {
        model.object(number, ["IFCFAN", "IFCPUMP", "IFCBOILER"][number % 3], "$,$,$,$,'T\(number)',$")
      }
      for number in 1...36 {
        model.set("Pset_ManufacturerOccurrence", [("SerialNumber", "IFCIDENTIFIER('\(serial(number))')")], of: number)
      }
      return model.lines
    }
    let probe = try RuleProbe("V2", lines { _ in "12345" })
    #expect(probe.failures.count == 1)
    #expect(
      probe.failures.allSatisfy { $0.hasSuffix("Pset_ManufacturerOccurrence.SerialNumber: 12345 × 36/36") })
    #expect(try RuleProbe("V2", lines { $0 < 30 ? "12345" : "S\($0)" }).failures.isEmpty)
  }

  @Test("does not look at fewer than twenty, at blanks and at placeholders")
  func few() throws {
    let few = try RuleProbe("V2", doors(19) { _ in "12345" })
    #expect(few.failures.isEmpty && few.valid == 0)
    let blank = try RuleProbe("V2", doors(40) { _ in "" })
    #expect(blank.failures.isEmpty && blank.valid == 0)
    let words = try RuleProbe("V2", doors(40) { _ in "n/a" })
    #expect(words.failures.isEmpty && words.valid == 0)
  }

  @Test("looks at tags and at rooms' numbers")
  func attributes() throws {
    let probe = try RuleProbe("V2", doors(20, serial: { "SN\($0)" }, tag: { _ in "A1" }))
    #expect(probe.failures == ["#1 invalid.duplicate Tag: A1 × 20/20"])
    var rooms = ValueModel()
    for number in 1...20 { rooms.object(number, "IFCSPACE", name: "Local", "$,$,$,$,$,.ELEMENT.,.INTERNAL.,$") }
    #expect(try RuleProbe("V2", rooms.lines).failures == ["#1 invalid.duplicate Name: Local × 20/20"])
  }

  @Test("looks at areas of rooms, and not of walls")
  func areas() throws {
    func probe(_ keyword: String, _ rest: String) throws -> RuleProbe {
      var model = ValueModel()
      for number in 1...20 { model.object(number, keyword, name: "N\(number)", rest) }
      for number in 1...20 { model.set("Surfaces", [("NetFloorArea", "IFCAREAMEASURE(12.)")], of: number) }
      return try RuleProbe("V2", model.lines)
    }
    #expect(
      try probe("IFCSPACE", "$,$,$,$,$,.ELEMENT.,.INTERNAL.,$").failures
        == ["#1 invalid.duplicate Surfaces.NetFloorArea: 12. × 20/20"])
    #expect(try probe("IFCWALL", "$,$,$,$,$,$").failures.isEmpty)
  }

  @Test("takes what a cahier sets")
  func parameters() throws {
    let lines = doors(10) { $0 < 9 ? "12345" : "SN\($0)" }
    #expect(try RuleProbe("V2", lines, parameters: ["elements": ["10"], "share": ["80"]]).failures.count == 1)
    #expect(try RuleProbe("V2", lines, parameters: ["elements": ["10"], "share": ["90"]]).failures.isEmpty)
    #expect(try RuleProbe("V2", lines, parameters: ["elements": ["10"], "properties": ["BarCode"]]).valid == 0)
  }
}
