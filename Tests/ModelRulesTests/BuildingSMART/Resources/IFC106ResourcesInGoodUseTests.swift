import Testing

@Suite("IFC106: resources serve an object")
struct IFC106Tests {
  @Test("passes what an object refers to")
  func passesWhatObjectRefers() throws {
    let lines = """
      #1=IFCPROJECT('0000000000000000000001',$,'P',$,$,$,$,(#2),$);
      #2=IFCGEOMETRICREPRESENTATIONCONTEXT($,'Model',3,$,$,$);
      #3=IFCWALL('0000000000000000000003',$,$,$,$,$,#4,$,$);
      #4=IFCPRODUCTDEFINITIONSHAPE($,$,(#5));
      #5=IFCSHAPEREPRESENTATION(#2,'Body','Tessellation',(#6));
      #6=IFCTRIANGULATEDFACESET(#7,$,$,((1,2,3)),$);
      #7=IFCCARTESIANPOINTLIST3D(((0.,0.,0.),(1.,0.,0.),(0.,1.,0.)));
      """
    let probe = try RuleProbe("IFC106", lines)
    #expect(probe.failures.isEmpty)
    #expect(probe.valid == 5)
  }

  @Test("passes what is attached to it, and what that refers to")
  func passesWhatAttachedWhat() throws {
    let lines = """
      #1=IFCPROJECT('0000000000000000000001',$,'P',$,$,$,$,(#2),$);
      #2=IFCGEOMETRICREPRESENTATIONCONTEXT($,'Model',3,$,$,$);
      #3=IFCWALL('0000000000000000000003',$,$,$,$,$,#4,$,$);
      #4=IFCPRODUCTDEFINITIONSHAPE($,$,(#5));
      #5=IFCSHAPEREPRESENTATION(#2,'Body','Tessellation',(#6));
      #6=IFCTRIANGULATEDFACESET(#7,$,$,((1,2,3)),$);
      #7=IFCCARTESIANPOINTLIST3D(((0.,0.,0.),(1.,0.,0.),(0.,1.,0.)));
      #8=IFCSTYLEDITEM(#6,(#9),$);
      #9=IFCSURFACESTYLE($,.BOTH.,());
      #10=IFCPRESENTATIONLAYERASSIGNMENT('A',$,(#5),$);
      #11=IFCMAPCONVERSION(#2,#12,1.,2.,3.,$,$,$);
      #12=IFCPROJECTEDCRS('EPSG:2154',$,$,$,$,$,$);
      #13=IFCINDEXEDCOLOURMAP(#6,$,#14,(1));
      #14=IFCCOLOURRGBLIST(((0.,0.,0.)));
      """
    let probe = try RuleProbe("IFC106", lines)
    #expect(probe.failures.isEmpty)
    #expect(probe.valid == 12)
  }

  @Test("fails what nothing refers to, and not what that refers to")
  func failsWhatNothingRefers() throws {
    let lines = """
      #1=IFCPROJECT('0000000000000000000001',$,'P',$,$,$,$,(#2),$);
      #2=IFCGEOMETRICREPRESENTATIONCONTEXT($,'Model',3,$,$,$);
      #3=IFCWALL('0000000000000000000003',$,$,$,$,$,#4,$,$);
      #4=IFCPRODUCTDEFINITIONSHAPE($,$,(#5));
      #5=IFCSHAPEREPRESENTATION(#2,'Body','Tessellation',(#6));
      #6=IFCTRIANGULATEDFACESET(#7,$,$,((1,2,3)),$);
      #7=IFCCARTESIANPOINTLIST3D(((0.,0.,0.),(1.,0.,0.),(0.,1.,0.)));
      #8=IFCREPRESENTATIONMAP(#9,#5);
      #9=IFCAXIS2PLACEMENT3D($,$,$);
      """
    let probe = try RuleProbe("IFC106", lines)
    #expect(probe.failures == ["#8 absent.reference IfcRepresentationMap"])
    #expect(probe.valid == 6)
  }

  @Test("fails what is only styled, with its style")
  func failsWhatOnlyStyled() throws {
    let lines = """
      #1=IFCPROJECT('0000000000000000000001',$,'P',$,$,$,$,(#2),$);
      #2=IFCGEOMETRICREPRESENTATIONCONTEXT($,'Model',3,$,$,$);
      #3=IFCWALL('0000000000000000000003',$,$,$,$,$,#4,$,$);
      #4=IFCPRODUCTDEFINITIONSHAPE($,$,(#5));
      #5=IFCSHAPEREPRESENTATION(#2,'Body','Tessellation',(#6));
      #6=IFCTRIANGULATEDFACESET(#7,$,$,((1,2,3)),$);
      #7=IFCCARTESIANPOINTLIST3D(((0.,0.,0.),(1.,0.,0.),(0.,1.,0.)));
      #8=IFCSTYLEDITEM(#10,(#9),$);
      #9=IFCSURFACESTYLE($,.BOTH.,());
      #10=IFCTRIANGULATEDFACESET(#7,$,$,((1,2,3)),$);
      """
    let probe = try RuleProbe("IFC106", lines)
    #expect(
      probe.failures == [
        "#8 absent.reference IfcStyledItem",
        "#9 absent.reference IfcSurfaceStyle",
        "#10 absent.reference IfcTriangulatedFaceSet",
      ])
  }

  @Test("lets relationships between resources use nothing")
  func letsRelationshipsBetweenResources() throws {
    let lines = """
      #1=IFCPROJECT('0000000000000000000001',$,'P',$,$,$,$,(#2),$);
      #2=IFCGEOMETRICREPRESENTATIONCONTEXT($,'Model',3,$,$,$);
      #3=IFCWALL('0000000000000000000003',$,$,$,$,$,#4,$,$);
      #4=IFCPRODUCTDEFINITIONSHAPE($,$,(#5));
      #5=IFCSHAPEREPRESENTATION(#2,'Body','Tessellation',(#6));
      #6=IFCTRIANGULATEDFACESET(#7,$,$,((1,2,3)),$);
      #7=IFCCARTESIANPOINTLIST3D(((0.,0.,0.),(1.,0.,0.),(0.,1.,0.)));
      #8=IFCPROPERTYSINGLEVALUE('A',$,$,$);
      #9=IFCPROPERTYSINGLEVALUE('B',$,$,$);
      #10=IFCPROPERTYSET('0000000000000000000010',$,'S',$,(#8));
      #11=IFCPROPERTYDEPENDENCYRELATIONSHIP('D',$,#8,#9,$);
      """
    let probe = try RuleProbe("IFC106", lines)
    #expect(probe.failures == ["#9 absent.reference IfcPropertySingleValue"])
  }
}
