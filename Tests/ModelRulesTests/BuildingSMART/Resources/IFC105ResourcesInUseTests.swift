import Testing

@Suite("IFC105: resources serve an object")
struct IFC105Tests {
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
    let probe = try RuleProbe("IFC105", lines)
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
    let probe = try RuleProbe("IFC105", lines)
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
    let probe = try RuleProbe("IFC105", lines)
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
    let probe = try RuleProbe("IFC105", lines)
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
    let probe = try RuleProbe("IFC105", lines)
    #expect(probe.failures == ["#9 absent.reference IfcPropertySingleValue"])
  }

  @Test("does not let a reference to a classification alone use it")
  func needsMoreThanReferenceRelationship() throws {
    let lines = """
      #1=IFCPROJECT('0000000000000000000001',$,'P',$,$,$,$,$,$);
      #2=IFCRELASSOCIATESMATERIAL('0000000000000000000002',$,$,$,(#1),#3);
      #3=IFCMATERIAL('A',$,$);
      #4=IFCCLASSIFICATIONREFERENCE($,'B',$,$,$,$);
      #5=IFCEXTERNALREFERENCERELATIONSHIP($,$,#4,(#3));
      """
    #expect(try RuleProbe("IFC105", lines).failures == ["#4 absent.reference IfcClassificationReference"])
  }

  @Test("lets relationships of IFC2X3 use the other end, but for classifications of materials")
  func passesOnInIFC2X3() throws {
    let lines = """
      #1=IFCPROJECT('0000000000000000000001',#9,'P',$,$,$,$,(),#9);
      #8=IFCPROPERTYSINGLEVALUE('A',$,$,$);
      #9=IFCPROPERTYSINGLEVALUE('B',$,$,$);
      #10=IFCPROPERTYSET('0000000000000000000010',$,'S',$,(#8));
      #11=IFCPROPERTYDEPENDENCYRELATIONSHIP(#8,#12,$,$,$);
      #12=IFCPROPERTYSINGLEVALUE('C',$,$,$);
      #13=IFCRELASSOCIATESMATERIAL('0000000000000000000013',$,$,$,(#1),#14);
      #14=IFCMATERIAL('D');
      #15=IFCMATERIALCLASSIFICATIONRELATIONSHIP((#16),#14);
      #16=IFCCLASSIFICATIONNOTATION((#17));
      #17=IFCCLASSIFICATIONNOTATIONFACET('1');
      """
    let probe = try RuleProbe("IFC105", lines, schema: "IFC2X3")
    #expect(probe.failures == ["#15 absent.reference IfcMaterialClassificationRelationship"])
  }

  @Test("does not find properties of materials and profiles of IFC2X3 by what they point at")
  func failsPropertiesInIFC2X3() throws {
    let lines = """
      #1=IFCPROJECT('0000000000000000000001',#9,'P',$,$,$,$,(),#9);
      #2=IFCRELASSOCIATESMATERIAL('0000000000000000000002',$,$,$,(#1),#3);
      #3=IFCMATERIAL('Acier');
      #4=IFCMECHANICALMATERIALPROPERTIES(#3,$,210000.,$,$,$);
      #5=IFCGENERALPROFILEPROPERTIES('A',#7,$,$,$,$,$);
      #6=IFCGENERALPROFILEPROPERTIES('B',#7,$,$,$,$,$);
      #7=IFCRECTANGLEPROFILEDEF(.AREA.,$,#9,1.,2.);
      #8=IFCRELASSOCIATESPROFILEPROPERTIES('0000000000000000000008',$,$,$,(#1),#6,$,$);
      #9=IFCOWNERHISTORY($,$,$,.ADDED.,$,$,$,0);
      """
    let probe = try RuleProbe("IFC105", lines, schema: "IFC2X3")
    #expect(
      probe.failures == [
        "#4 absent.reference IfcMechanicalMaterialProperties", "#5 absent.reference IfcGeneralProfileProperties",
      ])
  }

  @Test("finds properties of materials and profiles of later releases")
  func passesPropertiesInIFC4() throws {
    let lines = """
      #1=IFCPROJECT('0000000000000000000001',$,'P',$,$,$,$,$,$);
      #2=IFCRELASSOCIATESMATERIAL('0000000000000000000002',$,$,$,(#1),#3);
      #3=IFCMATERIAL('Acier',$,$);
      #4=IFCMATERIALPROPERTIES('A',$,(#5),#3);
      #5=IFCPROPERTYSINGLEVALUE('B',$,$,$);
      """
    #expect(try RuleProbe("IFC105", lines).failures.isEmpty)
  }

  @Test("finds references behind comments, and none in comments and strings")
  func comments() throws {
    let lines = """
      #1=IFCPROJECT('0000000000000000000001',$,'P',$,$,$,$,(/*a*/ #2),/* b */#3);
      #2=IFCGEOMETRICREPRESENTATIONCONTEXT($,'Model',3,$,$,$);
      #3=IFCUNITASSIGNMENT((#4));
      #4=IFCSIUNIT(*,.LENGTHUNIT.,$,.METRE.);
      #5=IFCSIUNIT(*,.TIMEUNIT.,$,.SECOND.);
      #6=IFCWALL('0000000000000000000006',$,'(#5,',/*(#5)*/$,$,$,$,$,$);
      """
    #expect(try RuleProbe("IFC105", lines).failures == ["#5 absent.reference IfcSIUnit"])
  }

  @Test("keeps what stands in a string without an end for a reference")
  func openString() throws {
    let lines = """
      #1=IFCWALL('0000000000000000000001',$,'W,#5,$,$,$,$,$);
      #5=IFCSIUNIT(*,.TIMEUNIT.,$,.SECOND.);
      """
    #expect(try RuleProbe("IFC105", lines).failures == [])
  }

  @Test(
    "says the same whatever the numbers of names are",
    arguments: [5, 1_200_000, 4_000_000_000, 1_000_000_000_000, 999_999_999_999_999_999])
  func farNames(name: Int) throws {
    let lines = """
      #1=IFCPROJECT('0000000000000000000001',$,'P',$,$,$,$,$,#\(name - 1));
      #\(name - 1)=IFCUNITASSIGNMENT((#\(name - 2)));
      #\(name - 2)=IFCSIUNIT(*,.LENGTHUNIT.,$,.METRE.);
      #\(name)=IFCSIUNIT(*,.TIMEUNIT.,$,.SECOND.);
      """
    for threads in 1...2 {
      let probe = try RuleProbe("IFC105", lines, threads: threads)
      #expect(probe.failures == ["#\(name) absent.reference IfcSIUnit"])
      #expect(probe.valid == 2)
    }
  }

  @Test("follows resources that are attached to each other in a chain, however long it is", .timeLimit(.minutes(1)))
  func chain() throws {
    func lines(_ count: Int) -> String {
      func contexts(_ first: Int) -> [String] {
        (1...count).map {
          "#\(first + $0)=IFCGEOMETRICREPRESENTATIONSUBCONTEXT('B','M',*,*,*,*,#\(first + $0 - 1),$,.MODEL_VIEW.,$);"
        }
      }
      let heads = """
        #1=IFCPROJECT('0000000000000000000001',$,'P',$,$,$,$,(#100000),$);
        #100000=IFCGEOMETRICREPRESENTATIONCONTEXT($,'Model',3,$,#2,$);
        #2=IFCDIRECTION((0.,0.,1.));
        #200000=IFCGEOMETRICREPRESENTATIONCONTEXT($,'Model',3,$,$,$);
        """
      return ([heads] + contexts(100_000) + contexts(200_000)).joined(separator: "\n")
    }
    for count in [1, 7, 8, 9, 10, 40] {
      let probe = try RuleProbe("IFC105", lines(count))
      #expect(probe.valid == count + 2 && probe.failures.count == count + 1)
    }
    let start = ContinuousClock.now
    #expect(try RuleProbe("IFC105", lines(10_000)).valid == 10_002)
    // All of the rest for each link are 50 million questions.
    #expect(ContinuousClock.now - start < .seconds(40))
  }
}
