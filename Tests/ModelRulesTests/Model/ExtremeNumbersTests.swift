import Findings
import Testing

@testable import ModelRules

/// Numbers that no building has, where a model has numbers: what is computed from them must not stop the program.
@Suite("Extreme numbers in models")
struct ExtremeNumbersTests {
  private static let numbers = [
    "-9223372036854775808", "9223372036854775807", "1.E308", "-1.E308", "1.E-308", "1.E999",
  ]

  /// The places of the numbers in the lines of the small house: whole parameters or elements of lists.
  private static let places: [Range<String.Index>] = {
    SmallHouse.lines.ranges(of: /[(,](-?[0-9]+\.?[0-9]*(E-?[0-9]+)?)(?=[,)])/).map { range in
      SmallHouse.lines.index(after: range.lowerBound)..<range.upperBound
    }
  }()

  @Test("are looked at by every rule without an end before time", arguments: numbers)
  func oneAtATime(number: String) throws {
    #expect(Self.places.count > 20)
    for place in Self.places {
      var lines = SmallHouse.lines
      lines.replaceSubrange(place, with: number)
      #expect(try EveryRule(lines).tallies.allSatisfy { $0.outcomes.total >= $0.failures.count })
    }
  }

  @Test("of a unit make no height", arguments: ["1.E300", "1.E-300", "1.E308"])
  func unit(factor: String) throws {
    let lines = """
      #1=IFCPROJECT('0YvctVUKr0kugbFTf53O9L',$,'p',$,$,$,$,$,#2);
      #2=IFCUNITASSIGNMENT((#6));
      #6=IFCCONVERSIONBASEDUNIT(#9,.LENGTHUNIT.,'X',#8);
      #8=IFCMEASUREWITHUNIT(IFCRATIOMEASURE(\(factor)),#5);
      #5=IFCSIUNIT(*,.LENGTHUNIT.,$,.METRE.);
      #9=IFCDIMENSIONALEXPONENTS(1,0,0,0,0,0,0);
      #21=IFCAXIS2PLACEMENT3D(#22,$,$);
      #22=IFCCARTESIANPOINT((0.,0.,0.));
      #23=IFCLOCALPLACEMENT($,#21);
      #30=IFCBUILDING('4YvctVUKr0kugbFTf53O9L',$,'b',$,$,#23,$,$,.ELEMENT.,$,$,$);
      #31=IFCRELAGGREGATES('5YvctVUKr0kugbFTf53O9L',$,$,$,#1,(#30));
      #32=IFCBUILDINGSTOREY('6YvctVUKr0kugbFTf53O9L',$,'RDC',$,$,#23,$,$,.ELEMENT.,0.);
      #35=IFCBUILDINGSTOREY('aYvctVUKr0kugbFTf53O9L',$,'R+1',$,$,#38,$,$,.ELEMENT.,3.);
      #36=IFCCARTESIANPOINT((0.,0.,3.));
      #37=IFCAXIS2PLACEMENT3D(#36,$,$);
      #38=IFCLOCALPLACEMENT($,#37);
      #33=IFCRELAGGREGATES('7YvctVUKr0kugbFTf53O9L',$,$,$,#30,(#32,#35));
      #50=IFCCARTESIANPOINT((1.E10,0.,0.));
      #51=IFCAXIS2PLACEMENT3D(#50,$,$);
      #53=IFCLOCALPLACEMENT(#38,#51);
      #100=IFCWALL('0YvctVUKr0kugbFTf50O9L',$,'w0',$,$,#53,$,'t',$);
      #60=IFCRELCONTAINEDINSPATIALSTRUCTURE('cYvctVUKr0kugbFTf53O9L',$,$,$,(#100),#35);
      """
    #expect(try EveryRule(lines).tallies.count == RuleCatalogue.all.count)
  }

  @Test("of points lead to none", arguments: ["-9223372036854775808", "9223372036854775807", "0"])
  func points(number: String) throws {
    let lines = """
      #7=IFCSPACE('1YvctVUKr0kugbFTf53O9L',$,'101',$,$,#23,#40,'Bureau',.ELEMENT.,.INTERNAL.,$);
      #21=IFCAXIS2PLACEMENT3D(#22,$,$);
      #22=IFCCARTESIANPOINT((0.,0.,0.));
      #23=IFCLOCALPLACEMENT($,#21);
      #40=IFCPRODUCTDEFINITIONSHAPE($,$,(#41));
      #41=IFCSHAPEREPRESENTATION(#20,'Body','Tessellation',(#42));
      #42=IFCPOLYGONALFACESET(#43,.T.,(#44),$);
      #43=IFCCARTESIANPOINTLIST3D(((0.,0.,0.),(1.,0.,0.),(1.,1.,0.)));
      #44=IFCINDEXEDPOLYGONALFACE((1,2,\(number)));
      #50=IFCQUANTITYAREA('NetFloorArea',$,$,10.,$);
      #51=IFCELEMENTQUANTITY('9YvctVUKr0kugbFTf53O9L',$,'Qto_SpaceBaseQuantities',$,$,(#50));
      #52=IFCRELDEFINESBYPROPERTIES('3YvctVUKr0kugbFTf53O9L',$,$,$,(#7),#51);
      """
    #expect(try EveryRule(lines).tallies.count == RuleCatalogue.all.count)
  }
}
