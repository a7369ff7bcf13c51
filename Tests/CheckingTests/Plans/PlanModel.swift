import ByteInput
import Checking
import Findings
import IFCModel
import Part21

/// Models that plans are drawn of.
enum PlanModel {
  /// Where the objects of a model are that was read as `check` reads it: without geometry.
  static func plans(_ source: ByteSource, threads: Int = 1) throws -> any PlanSource {
    let model = try Model(reading: source, settings: ReadSettings(threads: threads))
    return CheckRun([], schema: model.schema).check(model).plans
  }

  /// The same of a data section.
  static func plans(_ lines: String, schema: String = "IFC4") throws -> any PlanSource {
    let text = """
      ISO-10303-21;
      HEADER;
      FILE_DESCRIPTION((''),'2;1');
      FILE_NAME('','2026-01-01T00:00:00',(''),(''),'','','');
      FILE_SCHEMA(('\(schema)'));
      ENDSEC;
      DATA;
      \(lines)
      ENDSEC;
      END-ISO-10303-21;

      """
    return try plans(ByteSource.memory(Array(text.utf8)))
  }

  /// The names of the instances of a class and its subtypes.
  static func names(of className: String, in source: ByteSource) throws -> [UInt64] {
    let model = try Model(reading: source, settings: ReadSettings())
    return model.instances(of: className).map(\.name)
  }

  /// Two storeys in millimetres, the upper one first; a room on the upper one, a door in a wall, and a duct that is
  /// placed where the storey is.
  static let house = """
    #1=IFCPROJECT('p',$,$,$,$,$,$,(#4),#2);
    #2=IFCUNITASSIGNMENT((#3));
    #3=IFCSIUNIT(*,.LENGTHUNIT.,.MILLI.,.METRE.);
    #4=IFCGEOMETRICREPRESENTATIONCONTEXT($,'Model',3,1.E-5,#90,#5);
    #5=IFCDIRECTION((1.,1.));
    #10=IFCBUILDINGSTOREY('upper',$,'R+1',$,$,#12,$,$,.ELEMENT.,3000.);
    #11=IFCBUILDINGSTOREY('lower',$,'RDC',$,$,#13,$,$,.ELEMENT.,0.);
    #12=IFCLOCALPLACEMENT($,#91);
    #13=IFCLOCALPLACEMENT($,#90);
    #20=IFCSPACE('room',$,'101',$,$,#21,#22,'Salle',.ELEMENT.,.SPACE.,$);
    #21=IFCLOCALPLACEMENT(#12,#90);
    #22=IFCPRODUCTDEFINITIONSHAPE($,$,(#23));
    #23=IFCSHAPEREPRESENTATION(#4,'Body','SweptSolid',(#24));
    #24=IFCEXTRUDEDAREASOLID(#25,$,#92,2500.);
    #25=IFCARBITRARYCLOSEDPROFILEDEF(.AREA.,$,#26);
    #26=IFCINDEXEDPOLYCURVE(#27,(IFCLINEINDEX((1,2,3,4,5,6,1))),.F.);
    #27=IFCCARTESIANPOINTLIST2D(((0.,0.),(8000.,0.),(8000.,2000.),(2000.,2000.),(2000.,8000.),(0.,8000.)));
    #30=IFCWALL('wall',$,'M1',$,$,#31,#33,$,$);
    #31=IFCLOCALPLACEMENT(#12,#32);
    #32=IFCAXIS2PLACEMENT3D(#93,$,#94);
    #33=IFCPRODUCTDEFINITIONSHAPE($,$,(#34));
    #34=IFCSHAPEREPRESENTATION(#4,'Body','SweptSolid',(#35));
    #35=IFCEXTRUDEDAREASOLID(#36,$,#92,2500.);
    #36=IFCRECTANGLEPROFILEDEF(.AREA.,$,$,4000.,200.);
    #40=IFCDOOR('door',$,'P1',$,$,#41,$,$,$,$,$,$,$);
    #41=IFCLOCALPLACEMENT(#31,#42);
    #42=IFCAXIS2PLACEMENT3D(#95,$,$);
    #50=IFCDUCTSEGMENT('duct',$,'G1',$,$,#12,#51,$,$);
    #51=IFCPRODUCTDEFINITIONSHAPE($,$,(#52));
    #52=IFCSHAPEREPRESENTATION(#4,'Body','Tessellation',(#53));
    #53=IFCTRIANGULATEDFACESET(#54,$,.T.,((1,2,3)),$);
    #54=IFCCARTESIANPOINTLIST3D(((6000.,500.,0.),(7000.,500.,0.),(7000.,1500.,200.)));
    #60=IFCDOORTYPE('type',$,'T',$,$,$,$,$,$,.DOOR.,.NOTDEFINED.,$,$);
    #70=IFCRELAGGREGATES('a',$,$,$,#10,(#20));
    #71=IFCRELCONTAINEDINSPATIALSTRUCTURE('c',$,$,$,(#30,#40,#50),#10);
    #90=IFCAXIS2PLACEMENT3D(#96,$,$);
    #91=IFCAXIS2PLACEMENT3D(#97,$,$);
    #92=IFCDIRECTION((0.,0.,1.));
    #93=IFCCARTESIANPOINT((8000.,4000.,0.));
    #94=IFCDIRECTION((0.,1.,0.));
    #95=IFCCARTESIANPOINT((1000.,0.,0.));
    #96=IFCCARTESIANPOINT((0.,0.,0.));
    #97=IFCCARTESIANPOINT((0.,0.,3000.));
    """
}
