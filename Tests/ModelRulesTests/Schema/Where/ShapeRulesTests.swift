import Testing

@Suite("WHERE rules on shapes and layers")
struct ShapeRulesTests {
  @Test(
    "pass what they ask for, and fail what breaks them",
    arguments: [
      WhereCase(
        "IfcShapeRepresentation.HasRepresentationType", "IFC4",
        "#1=IFCSHAPEREPRESENTATION(#9,'Body','SweptSolid',(#8));",
        "#1=IFCSHAPEREPRESENTATION(#9,'Body',$,(#8));",
        "#1 invalid.rule RepresentationType: $"),
      WhereCase(
        "IfcShapeRepresentation.HasRepresentationType", "IFC2X3",
        "#1=IFCSHAPEREPRESENTATION(#9,$,'SweptSolid',(#8));",
        "#1=IFCSHAPEREPRESENTATION(#9,'Body',$,(#8));",
        "#1 invalid.rule RepresentationType: $"),
      WhereCase(
        "IfcShapeRepresentation.HasRepresentationIdentifier", "IFC4",
        "#1=IFCSHAPEREPRESENTATION(#9,'Body','SweptSolid',(#8));",
        "#1=IFCSHAPEREPRESENTATION(#9,$,'SweptSolid',(#8));",
        "#1 invalid.rule RepresentationIdentifier: $"),
      WhereCase(
        "IfcShapeModel.WR11", "IFC4",
        "#1=IFCSHAPEREPRESENTATION(#9,'Body','SweptSolid',(#8));\n#2=IFCPRODUCTDEFINITIONSHAPE($,$,(#1));",
        "#1=IFCSHAPEREPRESENTATION(#9,'Body','SweptSolid',(#8));",
        "#1 invalid.rule OfProductRepresentation: 0, RepresentationMap: 0, OfShapeAspect: 0"),
      WhereCase(
        "IfcShapeModel.WR11", "IFC4X3_ADD2",
        "#1=IFCSHAPEREPRESENTATION(#9,'Body','SweptSolid',(#8));\n#2=IFCPRODUCTDEFINITIONSHAPE($,$,(#1,#1));",
        "#1=IFCSHAPEREPRESENTATION(#9,'Body','SweptSolid',(#8));\n#2=IFCPRODUCTDEFINITIONSHAPE($,$,(#1));\n#3=IFCPRODUCTDEFINITIONSHAPE($,$,(#1));",
        "#1 invalid.rule OfProductRepresentation: 2, RepresentationMap: 0, OfShapeAspect: 0"),
      WhereCase(
        "IfcShapeModel.WR11", "IFC2X3",
        "#1=IFCSHAPEREPRESENTATION(#9,'Body','SweptSolid',(#8));\n#2=IFCREPRESENTATIONMAP(#7,#1);",
        "#1=IFCSHAPEREPRESENTATION(#9,'Body','SweptSolid',(#8));\n#2=IFCPRODUCTDEFINITIONSHAPE($,$,(#1));\n#3=IFCREPRESENTATIONMAP(#7,#1);",
        "#1 invalid.rule OfProductRepresentation: 1, RepresentationMap: 1, OfShapeAspect: 0"),
      WhereCase(
        "IfcShapeModel.WR11", "IFC4",
        "#1=IFCSHAPEREPRESENTATION(#9,'Body','SweptSolid',(#8));\n#2=IFCPRODUCTDEFINITIONSHAPE($,$,(#1));\n#3=IFCREPRESENTATIONMAP(#7,#1);\n#4=IFCSHAPEASPECT((#1),$,$,.T.,#2);",
        "#1=IFCSHAPEREPRESENTATION(#9,'Body','SweptSolid',(#8));\n#2=IFCPRODUCTDEFINITIONSHAPE($,$,(#1));\n#4=IFCSHAPEASPECT((#1),$,$,.T.,#2);",
        "#1 invalid.rule OfProductRepresentation: 1, RepresentationMap: 0, OfShapeAspect: 1"),
      WhereCase(
        "IfcMaterialDefinitionRepresentation.OnlyStyledRepresentations", "IFC4",
        "#1=IFCMATERIALDEFINITIONREPRESENTATION($,$,(#2),#5);\n#2=IFCSTYLEDREPRESENTATION(#9,'Body','SweptSolid',(#8));",
        "#1=IFCMATERIALDEFINITIONREPRESENTATION($,$,(#2),#5);\n#2=IFCSHAPEREPRESENTATION(#9,'Body','SweptSolid',(#8));",
        "#1 invalid.rule #2"),
      WhereCase(
        "IfcPresentationLayerAssignment.ApplicableItems", "IFC4",
        "#1=IFCPRESENTATIONLAYERASSIGNMENT('L',$,(#2,#3,#4),$);\n#2=IFCSHAPEREPRESENTATION(#9,'Body','SweptSolid',(#8));\n#3=IFCCARTESIANPOINT((0.,0.));\n#4=IFCMAPPEDITEM(#5,#6);\n#7=IFCTOPOLOGYREPRESENTATION(#9,'Body','SweptSolid',(#8));",
        "#1=IFCPRESENTATIONLAYERASSIGNMENT('L',$,(#2,#7),$);\n#2=IFCSHAPEREPRESENTATION(#9,'Body','SweptSolid',(#8));\n#3=IFCCARTESIANPOINT((0.,0.));\n#4=IFCMAPPEDITEM(#5,#6);\n#7=IFCTOPOLOGYREPRESENTATION(#9,'Body','SweptSolid',(#8));",
        "#1 invalid.rule #7"),
    ])
  func rules(example: WhereCase) throws { try example.tryBoth() }
}
