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

  @Test("ends where an instance refers to itself in all its attributes", .timeLimit(.minutes(1)))
  func endsAtSelfReferences() throws {
    let lines = """
      #1=IFCGEOMETRICREPRESENTATIONCONTEXT($,'Model',3,1.E-05,$,$);
      #3=IFCSITE(#3,#3,#3,#3,#3,#3,#3,#3,#3,#3,#3,#3,#3,(#3,#3,#3,#3));
      #4=IFCMAPCONVERSION(#1,#3,1.,2.,3.,$,$,$);
      """
    #expect(try RuleProbe("GRF001", lines, schema: "IFC4X3_ADD2").valid == 1)
  }

  @Test("takes units for one that are derived alike from other instances", arguments: [("2", true), ("3", false)])
  func takesListsAlike(exponent: String, passes: Bool) throws {
    let lines = """
      #1=IFCGEOMETRICREPRESENTATIONCONTEXT($,'Model',3,1.E-05,$,$);
      #2=IFCGEOMETRICREPRESENTATIONCONTEXT($,'Plan',2,1.E-05,$,$);
      #3=IFCPROJECTEDCRS('EPSG:2154',$,$,$,$,$,#7);
      #6=IFCPROJECTEDCRS('EPSG:2154',$,$,$,$,$,#8);
      #4=IFCMAPCONVERSION(#1,#3,1.,2.,3.,$,$,$);
      #5=IFCMAPCONVERSION(#2,#6,1.,2.,3.,$,$,$);
      #7=IFCDERIVEDUNIT((#9),.USERDEFINED.,$,$);
      #8=IFCDERIVEDUNIT((#10),.USERDEFINED.,$,$);
      #9=IFCDERIVEDUNITELEMENT(#11,2);
      #10=IFCDERIVEDUNITELEMENT(#11,\(exponent));
      #11=IFCSIUNIT(*,.LENGTHUNIT.,$,.METRE.);
      """
    #expect(try RuleProbe("GRF001", lines, schema: "IFC4X3_ADD2").failures.isEmpty == passes)
  }
}
