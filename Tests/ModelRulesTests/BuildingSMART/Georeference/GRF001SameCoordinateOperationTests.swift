import Testing

@Suite("GRF001: all contexts are placed in the same way")
struct GRF001Tests {
  @Test("passes contexts with equal operations")
  func passesContextsWithEqual() throws {
    let lines = """
      #1=IFCGEOMETRICREPRESENTATIONCONTEXT($,'Model',3,1.E-05,$,$);
      #2=IFCGEOMETRICREPRESENTATIONCONTEXT($,'Plan',2,1.E-05,$,$);
      #3=IFCPROJECTEDCRS('EPSG:2154',$,$,$,$,$,$);
      #4=IFCMAPCONVERSION(#1,#3,1.,2.,3.,$,$,$);
      #5=IFCMAPCONVERSION(#2,#3,1.,2.,3.,$,$,$);
      """
    let probe = try RuleProbe("GRF001", lines, schema: "IFC4X3_ADD2")
    #expect(probe.failures.isEmpty)
    #expect(probe.valid == 2)
  }

  @Test("takes systems that are described alike for one", arguments: [("EPSG:2154", true), ("EPSG:3945", false)])
  func takesEqualSystems(other: String, passes: Bool) throws {
    let lines = """
      #1=IFCGEOMETRICREPRESENTATIONCONTEXT($,'Model',3,1.E-05,$,$);
      #2=IFCGEOMETRICREPRESENTATIONCONTEXT($,'Plan',2,1.E-05,$,$);
      #3=IFCPROJECTEDCRS('EPSG:2154',$,$,$,$,$,#7);
      #6=IFCPROJECTEDCRS('\(other)',$,$,$,$,$,#8);
      #4=IFCMAPCONVERSION(#1,#3,1.,2.,3.,$,$,$);
      #5=IFCMAPCONVERSION(#2,#6,1.,2.,3.,$,$,$);
      #7=IFCSIUNIT(*,.LENGTHUNIT.,$,.METRE.);
      #8=IFCSIUNIT(*,.LENGTHUNIT.,$,.METRE.);
      """
    let probe = try RuleProbe("GRF001", lines, schema: "IFC4X3_ADD2")
    #expect(probe.failures == (passes ? [] : ["#2 invalid.rule IfcMapConversion"]))
  }

  @Test("fails the context whose operation differs")
  func failsContextWhoseOperation() throws {
    let lines = """
      #1=IFCGEOMETRICREPRESENTATIONCONTEXT($,'Model',3,1.E-05,$,$);
      #2=IFCGEOMETRICREPRESENTATIONCONTEXT($,'Plan',2,1.E-05,$,$);
      #3=IFCPROJECTEDCRS('EPSG:2154',$,$,$,$,$,$);
      #4=IFCMAPCONVERSION(#1,#3,1.,2.,3.,$,$,$);
      #5=IFCMAPCONVERSION(#2,#3,1.,2.,4.,$,$,$);
      """
    let probe = try RuleProbe("GRF001", lines, schema: "IFC4X3_ADD2")
    #expect(probe.failures == ["#2 invalid.rule IfcMapConversion"])
  }

  @Test("fails the context without an operation")
  func failsContextWithoutOperation() throws {
    let lines = """
      #1=IFCGEOMETRICREPRESENTATIONCONTEXT($,'Model',3,1.E-05,$,$);
      #2=IFCGEOMETRICREPRESENTATIONCONTEXT($,'Plan',2,1.E-05,$,$);
      #3=IFCPROJECTEDCRS('EPSG:2154',$,$,$,$,$,$);
      #5=IFCMAPCONVERSION(#2,#3,1.,2.,4.,$,$,$);
      """
    let probe = try RuleProbe("GRF001", lines, schema: "IFC4X3_ADD2")
    #expect(probe.failures == ["#1 absent.coordinate-system"])
  }

  @Test("does not look at contexts without any operation")
  func doesNotLookContexts() throws {
    let lines = """
      #1=IFCGEOMETRICREPRESENTATIONCONTEXT($,'Model',3,1.E-05,$,$);
      #2=IFCGEOMETRICREPRESENTATIONCONTEXT($,'Plan',2,1.E-05,$,$);
      #3=IFCPROJECTEDCRS('EPSG:2154',$,$,$,$,$,$);
      """
    let probe = try RuleProbe("GRF001", lines, schema: "IFC4X3_ADD2")
    #expect(probe.failures.isEmpty)
    #expect(probe.valid == 0)
  }
}
