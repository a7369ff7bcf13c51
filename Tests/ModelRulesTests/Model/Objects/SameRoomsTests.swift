import Testing

@Suite("M17: rooms in one place")
struct SameRoomsTests {
  /// The small house with a further room in the ground floor, at so many millimetres from the first one.
  private func failures(_ x: String, shape: String = "#322", kind: String = "$", more: String = "") throws -> [String] {
    let room = """
      #900=IFCSPACE('0000000000000000000900',$,'002',$,\(kind),#901,\(shape),'Bureau',.ELEMENT.,.SPACE.,$);
      #901=IFCLOCALPLACEMENT(#300,#902);
      #902=IFCAXIS2PLACEMENT3D(#903,$,$);
      #903=IFCCARTESIANPOINT((\(x),0.,0.));
      #904=IFCRELAGGREGATES('0000000000000000000904',$,$,$,#30,(#900));

      """
    return try RuleProbe("M17", SmallHouse.lines + room + more).failures
  }

  @Test("fails on both of two rooms in one place", arguments: ["0.", "0.9"])
  func same(x: String) throws {
    #expect(try failures(x) == ["#320 invalid.duplicate = #900", "#900 invalid.duplicate = #320"])
  }

  @Test("finds them wherever their origins are")
  func origins() throws {
    let shape = """
      #910=IFCPRODUCTDEFINITIONSHAPE($,$,(#911));
      #911=IFCSHAPEREPRESENTATION(#9,'Body','SweptSolid',(#912));
      #912=IFCEXTRUDEDAREASOLID(#26,#913,#27,2500.);
      #913=IFCAXIS2PLACEMENT3D(#914,$,$);
      #914=IFCCARTESIANPOINT((-700.,0.,0.));
      """
    #expect(try failures("700.", shape: "#910", more: shape).count == 2)
    #expect(try failures("0.", shape: "#910", more: shape).isEmpty)
  }

  @Test("takes no body for the place of a room that states quite another area")
  func standIns() throws {
    let area = """
      #910=IFCRELDEFINESBYPROPERTIES('0000000000000000000910',$,$,$,(#900),#911);
      #911=IFCELEMENTQUANTITY('0000000000000000000911',$,'Qto_SpaceBaseQuantities',$,$,(#912));
      #912=IFCQUANTITYAREA('NetFloorArea',$,$,AREA,$);
      """
    #expect(try failures("0.", more: area.replacing("AREA,$", with: "4.,$")).isEmpty)
    #expect(try failures("0.", more: area.replacing("AREA,$", with: "21.,$")).count == 2)
  }

  @Test("leaves a room that stands in another storey to the rule on storeys")
  func storeys() throws {
    let lines = SmallHouse.lines.replacing("#421=IFCLOCALPLACEMENT(#400,#8)", with: "#421=IFCLOCALPLACEMENT(#300,#8)")
    #expect(try RuleProbe("M17", lines).failures.isEmpty)
  }

  @Test("passes rooms beside each other, spaces of another kind, and a part of the other")
  func others() throws {
    #expect(try failures("4000.").isEmpty)
    #expect(try failures("0.", kind: "'SHAB'").isEmpty)
    let part = "#920=IFCRELAGGREGATES('0000000000000000000920',$,$,$,#320,(#900));"
    #expect(
      try RuleProbe(
        "M17",
        SmallHouse.lines + """
          #900=IFCSPACE('0000000000000000000900',$,'002',$,$,#301,#322,'Bureau',.ELEMENT.,.SPACE.,$);
          #301=IFCLOCALPLACEMENT(#300,#8);

          """ + part
      ).failures.isEmpty)
  }

  @Test("passes two halves of a box that is cut from corner to corner, and a room that goes round a corner")
  func halves() throws {
    /// A room of these corners, in millimetres.
    func shape(_ first: Int, _ corners: [String]) -> String {
      let points = corners.enumerated().map { "#\(first + 10 + $0)=IFCCARTESIANPOINT((\($1)));" }
      let names = corners.indices.map { "#\(first + 10 + $0)" } + ["#\(first + 10)"]
      return """
        #\(first)=IFCPRODUCTDEFINITIONSHAPE($,$,(#\(first + 1)));
        #\(first + 1)=IFCSHAPEREPRESENTATION(#9,'Body','SweptSolid',(#\(first + 2)));
        #\(first + 2)=IFCEXTRUDEDAREASOLID(#\(first + 3),#8,#27,2500.);
        #\(first + 3)=IFCARBITRARYCLOSEDPROFILEDEF(.AREA.,$,#\(first + 4));
        #\(first + 4)=IFCPOLYLINE((\(names.joined(separator: ","))));
        \(points.joined(separator: "\n"))

        """
    }
    func pair(_ one: [String], _ other: [String]) throws -> [String] {
      let lines = SmallHouse.lines.replacing("#321,#322,'Bureau'", with: "#321,#910,'Bureau'")
      let room = """
        #900=IFCSPACE('0000000000000000000900',$,'002',$,$,#321,#950,'Bureau',.ELEMENT.,.SPACE.,$);

        """
      return try RuleProbe("M17", lines + shape(910, one) + shape(950, other) + room).failures
    }
    let half = ["0.,0.", "4000.,0.", "0.,5000."]
    #expect(try pair(half, ["4000.,0.", "4000.,5000.", "0.,5000."]).isEmpty)
    #expect(try pair(half, half).count == 2)
    let whole = ["0.,0.", "4000.,0.", "4000.,5000.", "0.,5000."]
    let corner = ["0.,0.", "4000.,0.", "4000.,1000.", "1000.,1000.", "1000.,5000.", "0.,5000."]
    #expect(try pair(whole, corner).isEmpty)
  }
}
