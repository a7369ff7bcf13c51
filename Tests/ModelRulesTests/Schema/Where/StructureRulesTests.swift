import Testing

@Suite("WHERE rules on loads, actions and reinforcement")
struct StructureRulesTests {
  @Test(
    "pass what they ask for, and fail what breaks them",
    arguments: [
      WhereCase(
        "IfcStructuralLinearAction.SuitableLoadType", "IFC2X3",
        "#1=IFCSTRUCTURALLINEARACTION('1dRtMiqobDPxJ8$qkz1001',$,'N',$,$,$,$,#13,.GLOBAL_COORDS.,.F.,$,.TRUE_LENGTH.);\n#13=IFCSTRUCTURALLOADLINEARFORCE($,1.,1.,1.,1.,1.,1.);",
        "#1=IFCSTRUCTURALLINEARACTION('1dRtMiqobDPxJ8$qkz1002',$,'N',$,$,$,$,#13,.GLOBAL_COORDS.,.F.,$,.TRUE_LENGTH.);\n#13=IFCSTRUCTURALLOADPLANARFORCE($,1.,1.,1.);",
        "#1 invalid.rule AppliedLoad: IfcStructuralLoadPlanarForce #13"),
      WhereCase(
        "IfcStructuralLinearAction.SuitableLoadType", "IFC4",
        "#1=IFCSTRUCTURALLINEARACTION('1dRtMiqobDPxJ8$qkz1003',$,'N',$,$,$,$,#13,.GLOBAL_COORDS.,.F.,$,.CONST.);\n#13=IFCSTRUCTURALLOADLINEARFORCE($,1.,1.,1.,1.,1.,1.);",
        "#1=IFCSTRUCTURALLINEARACTION('1dRtMiqobDPxJ8$qkz1004',$,'N',$,$,$,$,#13,.GLOBAL_COORDS.,.F.,$,.CONST.);\n#13=IFCSTRUCTURALLOADPLANARFORCE($,1.,1.,1.);",
        "#1 invalid.rule AppliedLoad: IfcStructuralLoadPlanarForce #13"),
      WhereCase(
        "IfcStructuralPlanarAction.SuitableLoadType", "IFC4",
        "#1=IFCSTRUCTURALPLANARACTION('1dRtMiqobDPxJ8$qkz1005',$,'N',$,$,$,$,#13,.GLOBAL_COORDS.,.F.,$,.CONST.);\n#13=IFCSTRUCTURALLOADPLANARFORCE($,1.,1.,1.);",
        "#1=IFCSTRUCTURALPLANARACTION('1dRtMiqobDPxJ8$qkz1006',$,'N',$,$,$,$,#13,.GLOBAL_COORDS.,.F.,$,.CONST.);\n#13=IFCSTRUCTURALLOADLINEARFORCE($,1.,1.,1.,1.,1.,1.);",
        "#1 invalid.rule AppliedLoad: IfcStructuralLoadLinearForce #13"),
      WhereCase(
        "IfcStructuralPointAction.SuitableLoadType", "IFC4",
        "#1=IFCSTRUCTURALPOINTACTION('1dRtMiqobDPxJ8$qkz1007',$,'N',$,$,$,$,#13,.GLOBAL_COORDS.,.F.);\n#13=IFCSTRUCTURALLOADSINGLEFORCEWARPING($,1.,1.,1.,1.,1.,1.,1.);",
        "#1=IFCSTRUCTURALPOINTACTION('1dRtMiqobDPxJ8$qkz1008',$,'N',$,$,$,$,#13,.GLOBAL_COORDS.,.F.);\n#13=IFCSTRUCTURALLOADLINEARFORCE($,1.,1.,1.,1.,1.,1.);",
        "#1 invalid.rule AppliedLoad: IfcStructuralLoadLinearForce #13"),
      WhereCase(
        "IfcStructuralPointReaction.SuitableLoadType", "IFC2X3",
        "#1=IFCSTRUCTURALPOINTREACTION('1dRtMiqobDPxJ8$qkz1009',$,'N',$,$,$,$,#13,.GLOBAL_COORDS.);\n#13=IFCSTRUCTURALLOADSINGLEFORCE($,1.,1.,1.,1.,1.,1.);",
        "#1=IFCSTRUCTURALPOINTREACTION('1dRtMiqobDPxJ8$qkz1010',$,'N',$,$,$,$,#13,.GLOBAL_COORDS.);",
        "#1 invalid.rule AppliedLoad: $"),
      WhereCase(
        "IfcStructuralLinearAction.ConstPredefinedType", "IFC4",
        "#1=IFCSTRUCTURALLINEARACTION('1dRtMiqobDPxJ8$qkz1011',$,'N',$,$,$,$,#13,.GLOBAL_COORDS.,.F.,$,.CONST.);",
        "#1=IFCSTRUCTURALLINEARACTION('1dRtMiqobDPxJ8$qkz1012',$,'N',$,$,$,$,#13,.GLOBAL_COORDS.,.F.,$,.LINEAR.);",
        "#1 invalid.rule PredefinedType: LINEAR"),
      WhereCase(
        "IfcStructuralPlanarAction.ConstPredefinedType", "IFC4",
        "#1=IFCSTRUCTURALPLANARACTION('1dRtMiqobDPxJ8$qkz1013',$,'N',$,$,$,$,#13,.GLOBAL_COORDS.,.F.,$,.CONST.);",
        "#1=IFCSTRUCTURALPLANARACTION('1dRtMiqobDPxJ8$qkz1014',$,'N',$,$,$,$,#13,.GLOBAL_COORDS.,.F.,$,.BILINEAR.);",
        "#1 invalid.rule PredefinedType: BILINEAR"),
      WhereCase(
        "IfcStructuralCurveAction.ProjectedIsGlobal", "IFC4",
        "#1=IFCSTRUCTURALCURVEACTION('1dRtMiqobDPxJ8$qkz1015',$,'N',$,$,$,$,#13,.GLOBAL_COORDS.,.F.,.PROJECTED_LENGTH.,.CONST.);",
        "#1=IFCSTRUCTURALCURVEACTION('1dRtMiqobDPxJ8$qkz1016',$,'N',$,$,$,$,#13,.LOCAL_COORDS.,.F.,.PROJECTED_LENGTH.,.CONST.);",
        "#1 invalid.rule GlobalOrLocal: LOCAL_COORDS"),
      WhereCase(
        "IfcStructuralSurfaceAction.ProjectedIsGlobal", "IFC4",
        "#1=IFCSTRUCTURALSURFACEACTION('1dRtMiqobDPxJ8$qkz1017',$,'N',$,$,$,$,#13,.GLOBAL_COORDS.,.F.,.PROJECTED_LENGTH.,.CONST.);",
        "#1=IFCSTRUCTURALSURFACEACTION('1dRtMiqobDPxJ8$qkz1018',$,'N',$,$,$,$,#13,.LOCAL_COORDS.,.F.,.PROJECTED_LENGTH.,.CONST.);",
        "#1 invalid.rule GlobalOrLocal: LOCAL_COORDS"),
      WhereCase(
        "IfcStructuralCurveAction.SuitablePredefinedType", "IFC4X3_ADD2",
        "#1=IFCSTRUCTURALCURVEACTION('1dRtMiqobDPxJ8$qkz1019',$,'N',$,$,$,$,#13,.GLOBAL_COORDS.,.F.,$,.CONST.);",
        "#1=IFCSTRUCTURALCURVEACTION('1dRtMiqobDPxJ8$qkz1020',$,'N',$,$,$,$,#13,.GLOBAL_COORDS.,.F.,$,.EQUIDISTANT.);",
        "#1 invalid.rule PredefinedType: EQUIDISTANT"),
      WhereCase(
        "IfcStructuralCurveReaction.SuitablePredefinedType", "IFC4",
        "#1=IFCSTRUCTURALCURVEREACTION('1dRtMiqobDPxJ8$qkz1021',$,'N',$,$,$,$,#13,.GLOBAL_COORDS.,.EQUIDISTANT.);",
        "#1=IFCSTRUCTURALCURVEREACTION('1dRtMiqobDPxJ8$qkz1022',$,'N',$,$,$,$,#13,.GLOBAL_COORDS.,.PARABOLA.);",
        "#1 invalid.rule PredefinedType: PARABOLA"),
      WhereCase(
        "IfcStructuralLoadConfiguration.ValidListSize", "IFC4",
        "#1=IFCSTRUCTURALLOADCONFIGURATION($,(#2,#3),((0.),(1.)));",
        "#1=IFCSTRUCTURALLOADCONFIGURATION($,(#2,#3),((0.),(1.),(2.)));",
        "#1 invalid.rule 3, 2"),
      WhereCase(
        "IfcSurfaceReinforcementArea.SurfaceAndOrShearAreaSpecified", "IFC4",
        "#1=IFCSURFACEREINFORCEMENTAREA($,$,$,1.E-4);",
        "#1=IFCSURFACEREINFORCEMENTAREA($,$,$,$);",
        "#1 invalid.rule"),
      WhereCase(
        "IfcSurfaceReinforcementArea.NonnegativeArea1", "IFC4",
        "#1=IFCSURFACEREINFORCEMENTAREA($,(1.,0.,-1.),(-1.,1.),-1.);",
        "#1=IFCSURFACEREINFORCEMENTAREA($,(1.,-2.),$,$);",
        "#1 invalid.rule -2."),
      WhereCase(
        "IfcSurfaceReinforcementArea.NonnegativeArea2", "IFC4",
        "#1=IFCSURFACEREINFORCEMENTAREA($,(-1.,0.),(1.,1.),-1.);",
        "#1=IFCSURFACEREINFORCEMENTAREA($,$,(-1.,2.),$);",
        "#1 invalid.rule -1."),
      WhereCase(
        "IfcSurfaceReinforcementArea.NonnegativeArea3", "IFC4",
        "#1=IFCSURFACEREINFORCEMENTAREA($,(-1.,0.),$,0.);",
        "#1=IFCSURFACEREINFORCEMENTAREA($,$,$,-1.);",
        "#1 invalid.rule -1."),
    ])
  func rules(example: WhereCase) throws { try example.tryBoth() }
}
