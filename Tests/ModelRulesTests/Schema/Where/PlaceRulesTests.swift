import Testing

@Suite("WHERE rules on contexts and coordinate systems")
struct PlaceRulesTests {
  @Test(
    "pass what they ask for, and fail what breaks them",
    arguments: [
      WhereCase(
        "IfcGeometricRepresentationSubContext.NoCoordOperation", "IFC4",
        "#1=IFCGEOMETRICREPRESENTATIONSUBCONTEXT('Body','Model',*,*,*,*,#2,$,.MODEL_VIEW.,$);\n#2=IFCGEOMETRICREPRESENTATIONCONTEXT($,'Model',3,$,#3,$);\n#5=IFCMAPCONVERSION(#2,#6,0.,0.,0.,$,$,$);",
        "#1=IFCGEOMETRICREPRESENTATIONSUBCONTEXT('Body','Model',*,*,*,*,#2,$,.MODEL_VIEW.,$);\n#2=IFCGEOMETRICREPRESENTATIONCONTEXT($,'Model',3,$,#3,$);\n#5=IFCMAPCONVERSION(#1,#6,0.,0.,0.,$,$,$);",
        "#1 invalid.rule #5"),
      WhereCase(
        "IfcCoordinateReferenceSystem.NameOrWKT", "IFC4X3_ADD2",
        "#1=IFCPROJECTEDCRS($,$,$,$,$,$,$);\n#2=IFCWELLKNOWNTEXT('PROJCRS[]',#1);",
        "#1=IFCPROJECTEDCRS($,$,$,$,$,$,$);",
        "#1 invalid.rule Name: $, WellKnownText: $"),
      WhereCase(
        "IfcRigidOperation.SameCoordinateType", "IFC4X3_ADD2",
        "#1=IFCRIGIDOPERATION(#2,#3,IFCPLANEANGLEMEASURE(1.),IFCPLANEANGLEMEASURE(1.),$);",
        "#1=IFCRIGIDOPERATION(#2,#3,IFCLENGTHMEASURE(1.),IFCPLANEANGLEMEASURE(1.),$);",
        "#1 invalid.rule IFCLENGTHMEASURE, IFCPLANEANGLEMEASURE"),
    ])
  func rules(example: WhereCase) throws { try example.tryBoth() }
}
