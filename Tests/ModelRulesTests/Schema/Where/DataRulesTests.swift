import Testing

@Suite("WHERE rules on units, texts of USERDEFINED, names, tables and dates")
struct DataRulesTests {
  @Test(
    "pass what they ask for, and fail what breaks them",
    arguments: [
      WhereCase(
        "IfcNamedUnit.WR1", "IFC4",
        "#1=IFCSIUNIT(*,.LENGTHUNIT.,.MILLI.,.METRE.);",
        "#1=IFCSIUNIT(*,.LENGTHUNIT.,$,.SQUARE_METRE.);",
        "#1 invalid.rule LENGTHUNIT: SQUARE_METRE"),
      WhereCase(
        "IfcNamedUnit.WR1", "IFC2X3",
        "#1=IFCCONVERSIONBASEDUNIT(#2,.AREAUNIT.,'ft2',#9);\n#2=IFCDIMENSIONALEXPONENTS(2,0,0,0,0,0,0);",
        "#1=IFCCONVERSIONBASEDUNIT(#2,.AREAUNIT.,'ft2',#9);\n#2=IFCDIMENSIONALEXPONENTS(1,0,0,0,0,0,0);",
        "#1 invalid.rule AREAUNIT: (1,0,0,0,0,0,0)"),
      WhereCase(
        "IfcProjectedCRS.IsLengthUnit", "IFC4X3_ADD2",
        "#1=IFCPROJECTEDCRS('EPSG:2154',$,$,$,$,$,#2);\n#2=IFCSIUNIT(*,.LENGTHUNIT.,$,.METRE.);",
        "#1=IFCPROJECTEDCRS('EPSG:2154',$,$,$,$,$,#2);\n#2=IFCSIUNIT(*,.PLANEANGLEUNIT.,$,.RADIAN.);",
        "#1 invalid.rule PLANEANGLEUNIT"),
      WhereCase(
        "IfcGeographicCRS.AngleUnitIsPlaneAngle", "IFC4X3_ADD2",
        "#1=IFCGEOGRAPHICCRS('EPSG:4326',$,$,$,#2,$);\n#2=IFCSIUNIT(*,.PLANEANGLEUNIT.,$,.RADIAN.);",
        "#1=IFCGEOGRAPHICCRS('EPSG:4326',$,$,$,#2,$);\n#2=IFCSIUNIT(*,.LENGTHUNIT.,$,.METRE.);",
        "#1 invalid.rule LENGTHUNIT"),
      WhereCase(
        "IfcGeographicCRS.HeightUnitIsLength", "IFC4X3_ADD2",
        "#1=IFCGEOGRAPHICCRS('EPSG:4326',$,$,$,$,#2);\n#2=IFCSIUNIT(*,.LENGTHUNIT.,$,.METRE.);",
        "#1=IFCGEOGRAPHICCRS('EPSG:4326',$,$,$,$,#2);\n#2=IFCSIUNIT(*,.PLANEANGLEUNIT.,$,.RADIAN.);",
        "#1 invalid.rule PLANEANGLEUNIT"),
      WhereCase(
        "IfcConstraint.WR11", "IFC4",
        "#1=IFCMETRIC('c',$,.USERDEFINED.,$,$,$,'g',.EQUALTO.,$,$,$);",
        "#1=IFCMETRIC('c',$,.USERDEFINED.,$,$,$,$,.EQUALTO.,$,$,$);",
        "#1 invalid.rule UserDefinedGrade: $"),
      WhereCase(
        "IfcObjective.WR21", "IFC2X3",
        "#1=IFCOBJECTIVE('c',$,.HARD.,$,$,$,$,$,$,.USERDEFINED.,'q');",
        "#1=IFCOBJECTIVE('c',$,.HARD.,$,$,$,$,$,$,.USERDEFINED.,$);",
        "#1 invalid.rule UserDefinedQualifier: $"),
      WhereCase(
        "IfcGeometricRepresentationSubContext.UserTargetProvided", "IFC4",
        "#1=IFCGEOMETRICREPRESENTATIONSUBCONTEXT('Body','Model',*,*,*,*,#2,$,.USERDEFINED.,'v');",
        "#1=IFCGEOMETRICREPRESENTATIONSUBCONTEXT('Body','Model',*,*,*,*,#2,$,.USERDEFINED.,$);",
        "#1 invalid.rule UserDefinedTargetView: $"),
      WhereCase(
        "IfcGeometricRepresentationSubContext.ParentNoSub", "IFC4",
        "#1=IFCGEOMETRICREPRESENTATIONSUBCONTEXT('Body','Model',*,*,*,*,#2,$,.MODEL_VIEW.,$);\n#2=IFCGEOMETRICREPRESENTATIONCONTEXT($,'Model',3,$,#3,$);",
        "#1=IFCGEOMETRICREPRESENTATIONSUBCONTEXT('Body','Model',*,*,*,*,#2,$,.MODEL_VIEW.,$);\n#2=IFCGEOMETRICREPRESENTATIONSUBCONTEXT('Body','Model',*,*,*,*,#3,$,.MODEL_VIEW.,$);\n#3=IFCGEOMETRICREPRESENTATIONCONTEXT($,'Model',3,$,#4,$);",
        "#1 invalid.rule #2"),
      WhereCase(
        "IfcRelSequence.CorrectSequenceType", "IFC4",
        "#1=IFCRELSEQUENCE('1dRtMiqobDPxJ8$qkz0201',$,$,$,#2,#3,$,.USERDEFINED.,'s');",
        "#1=IFCRELSEQUENCE('1dRtMiqobDPxJ8$qkz0202',$,$,$,#2,#3,$,.USERDEFINED.,$);",
        "#1 invalid.rule UserDefinedSequenceType: $"),
      WhereCase(
        "IfcEventType.CorrectEventTriggerType", "IFC4",
        "#1=IFCEVENT('1dRtMiqobDPxJ8$qkz0203',$,'E',$,$,$,$,$,.USERDEFINED.,'t',$);",
        "#1=IFCEVENT('1dRtMiqobDPxJ8$qkz0204',$,'E',$,$,$,$,$,.USERDEFINED.,$,$);",
        "#1 invalid.rule UserDefinedEventTriggerType: $"),
      WhereCase(
        "IfcStructuralResultGroup.HasObjectType", "IFC4",
        "#1=IFCSTRUCTURALRESULTGROUP('1dRtMiqobDPxJ8$qkz0205',$,'E',$,'o',.USERDEFINED.,$,.T.);",
        "#1=IFCSTRUCTURALRESULTGROUP('1dRtMiqobDPxJ8$qkz0206',$,'E',$,$,.USERDEFINED.,$,.T.);",
        "#1 invalid.rule ObjectType: $"),
      WhereCase(
        "IfcReinforcingBar.WR1", "IFC2X3",
        "#1=IFCREINFORCINGBAR('1dRtMiqobDPxJ8$qkz0207',$,'B',$,'o',$,$,$,$,10.,78.,$,.USERDEFINED.,$);",
        "#1=IFCREINFORCINGBAR('1dRtMiqobDPxJ8$qkz0208',$,'B',$,$,$,$,$,$,10.,78.,$,.USERDEFINED.,$);",
        "#1 invalid.rule ObjectType: $"),
      WhereCase(
        "IfcWorkControl.WR1", "IFC2X3",
        "#1=IFCWORKSCHEDULE('1dRtMiqobDPxJ8$qkz0209',$,'W',$,$,'i',#2,$,$,$,$,#2,$,.USERDEFINED.,'u');",
        "#1=IFCWORKSCHEDULE('1dRtMiqobDPxJ8$qkz0210',$,'W',$,$,'i',#2,$,$,$,$,#2,$,.USERDEFINED.,$);",
        "#1 invalid.rule UserDefinedControlType: $"),
      WhereCase(
        "IfcProcedure.WR4", "IFC2X3",
        "#1=IFCPROCEDURE('1dRtMiqobDPxJ8$qkz0211',$,'P',$,$,'i',.USERDEFINED.,'u');",
        "#1=IFCPROCEDURE('1dRtMiqobDPxJ8$qkz0212',$,'P',$,$,'i',.USERDEFINED.,$);",
        "#1 invalid.rule UserDefinedProcedureType: $"),
      WhereCase(
        "IfcElectricDistributionPoint.WR31", "IFC2X3",
        "#1=IFCELECTRICDISTRIBUTIONPOINT('1dRtMiqobDPxJ8$qkz0213',$,'P',$,$,$,$,$,.USERDEFINED.,'u');",
        "#1=IFCELECTRICDISTRIBUTIONPOINT('1dRtMiqobDPxJ8$qkz0214',$,'P',$,$,$,$,$,.USERDEFINED.,$);",
        "#1 invalid.rule UserDefinedFunction: $"),
      WhereCase(
        "IfcTimeSeriesSchedule.WR41", "IFC2X3",
        "#1=IFCTIMESERIESSCHEDULE('1dRtMiqobDPxJ8$qkz0215',$,'P',$,'o',$,.USERDEFINED.,#2);",
        "#1=IFCTIMESERIESSCHEDULE('1dRtMiqobDPxJ8$qkz0216',$,'P',$,$,$,.USERDEFINED.,#2);",
        "#1 invalid.rule ObjectType: $"),
      WhereCase(
        "IfcTask.HasName", "IFC4",
        "#1=IFCTASK('1dRtMiqobDPxJ8$qkz0217',$,'T',$,$,$,$,$,$,.F.,$,$,$);",
        "#1=IFCTASK('1dRtMiqobDPxJ8$qkz0218',$,$,$,$,$,$,$,$,.F.,$,$,$);",
        "#1 invalid.rule Name: $"),
      WhereCase(
        "IfcProcedure.HasName", "IFC2X3",
        "#1=IFCPROCEDURE('1dRtMiqobDPxJ8$qkz0219',$,'P',$,$,'i',.SHUTDOWN.,$);",
        "#1=IFCPROCEDURE('1dRtMiqobDPxJ8$qkz0220',$,$,$,$,'i',.SHUTDOWN.,$);",
        "#1 invalid.rule Name: $"),
      WhereCase(
        "IfcProxy.WR1", "IFC4",
        "#1=IFCPROXY('1dRtMiqobDPxJ8$qkz0221',$,'P',$,$,$,$,.PRODUCT.,$);",
        "#1=IFCPROXY('1dRtMiqobDPxJ8$qkz0222',$,$,$,$,$,$,.PRODUCT.,$);",
        "#1 invalid.rule Name: $"),
      WhereCase(
        "IfcPropertySetTemplate.ExistsName", "IFC4",
        "#1=IFCPROPERTYSETTEMPLATE('1dRtMiqobDPxJ8$qkz0223',$,'T',$,$,$,(#2));",
        "#1=IFCPROPERTYSETTEMPLATE('1dRtMiqobDPxJ8$qkz0224',$,$,$,$,$,(#2));",
        "#1 invalid.rule Name: $"),
      WhereCase(
        "IfcPropertySetTemplate.UniquePropertyNames", "IFC4",
        "#1=IFCPROPERTYSETTEMPLATE('1dRtMiqobDPxJ8$qkz0225',$,'T',$,$,$,(#2,#3,#3));\n#2=IFCSIMPLEPROPERTYTEMPLATE('1dRtMiqobDPxJ8$qkz0226',$,'a',$,$,$,$,$,$,$,$,$);\n#3=IFCSIMPLEPROPERTYTEMPLATE('1dRtMiqobDPxJ8$qkz0227',$,'b',$,$,$,$,$,$,$,$,$);",
        "#1=IFCPROPERTYSETTEMPLATE('1dRtMiqobDPxJ8$qkz0228',$,'T',$,$,$,(#2,#3));\n#2=IFCSIMPLEPROPERTYTEMPLATE('1dRtMiqobDPxJ8$qkz0229',$,'a',$,$,$,$,$,$,$,$,$);\n#3=IFCSIMPLEPROPERTYTEMPLATE('1dRtMiqobDPxJ8$qkz0230',$,'a',$,$,$,$,$,$,$,$,$);",
        "#1 invalid.rule a"),
      WhereCase(
        "IfcComplexPropertyTemplate.UniquePropertyNames", "IFC4",
        "#1=IFCCOMPLEXPROPERTYTEMPLATE('1dRtMiqobDPxJ8$qkz0231',$,'T',$,$,$,(#2,#3));\n#2=IFCSIMPLEPROPERTYTEMPLATE('1dRtMiqobDPxJ8$qkz0232',$,'a',$,$,$,$,$,$,$,$,$);\n#3=IFCSIMPLEPROPERTYTEMPLATE('1dRtMiqobDPxJ8$qkz0233',$,'b',$,$,$,$,$,$,$,$,$);",
        "#1=IFCCOMPLEXPROPERTYTEMPLATE('1dRtMiqobDPxJ8$qkz0234',$,'T',$,$,$,(#2,#3));\n#2=IFCSIMPLEPROPERTYTEMPLATE('1dRtMiqobDPxJ8$qkz0235',$,'a',$,$,$,$,$,$,$,$,$);\n#3=IFCSIMPLEPROPERTYTEMPLATE('1dRtMiqobDPxJ8$qkz0236',$,'a',$,$,$,$,$,$,$,$,$);",
        "#1 invalid.rule a"),
      WhereCase(
        "IfcTypeProduct.ApplicableOccurrence", "IFC2X3",
        "#1=IFCWALLTYPE('1dRtMiqobDPxJ8$qkz0237',$,'T',$,$,$,$,$,$,.STANDARD.);\n#2=IFCWALL('1dRtMiqobDPxJ8$qkz0238',$,'W',$,$,$,$,$);\n#3=IFCRELDEFINESBYTYPE('1dRtMiqobDPxJ8$qkz0239',$,$,$,(#2),#1);",
        "#1=IFCWALLTYPE('1dRtMiqobDPxJ8$qkz0240',$,'T',$,$,$,$,$,$,.STANDARD.);\n#2=IFCGROUP('1dRtMiqobDPxJ8$qkz0241',$,'G',$,$);\n#3=IFCRELDEFINESBYTYPE('1dRtMiqobDPxJ8$qkz0242',$,$,$,(#2),#1);",
        "#1 invalid.rule IfcGroup #2"),
      WhereCase(
        "IfcRelReferencedInSpatialStructure.AllowedRelatedElements", "IFC4",
        "#1=IFCRELREFERENCEDINSPATIALSTRUCTURE('1dRtMiqobDPxJ8$qkz0243',$,$,$,(#2),#9);\n#2=IFCSPACE('1dRtMiqobDPxJ8$qkz0244',$,$,$,$,$,$,$,$,$,$);",
        "#1=IFCRELREFERENCEDINSPATIALSTRUCTURE('1dRtMiqobDPxJ8$qkz0245',$,$,$,(#2),#9);\n#2=IFCBUILDINGSTOREY('1dRtMiqobDPxJ8$qkz0246',$,$,$,$,$,$,$,$,$);",
        "#1 invalid.rule #2"),
      WhereCase(
        "IfcRelReferencedInSpatialStructure.AllowedRelatedElements", "IFC2X3",
        "#1=IFCRELREFERENCEDINSPATIALSTRUCTURE('1dRtMiqobDPxJ8$qkz0247',$,$,$,(#2),#9);\n#2=IFCWALL('1dRtMiqobDPxJ8$qkz0248',$,$,$,$,$,$,$);",
        "#1=IFCRELREFERENCEDINSPATIALSTRUCTURE('1dRtMiqobDPxJ8$qkz0249',$,$,$,(#2),#9);\n#2=IFCSPACE('1dRtMiqobDPxJ8$qkz0250',$,$,$,$,$,$,$,$,$,$);",
        "#1 invalid.rule #2"),
      WhereCase(
        "IfcMaterialLayer.NormalizedPriority", "IFC4",
        "#1=IFCMATERIALLAYER(#2,0.1,$,$,$,$,100);",
        "#1=IFCMATERIALLAYER(#2,0.1,$,$,$,$,101);",
        "#1 invalid.rule Priority: 101"),
      WhereCase(
        "IfcMaterialLayer.NormalizedPriority", "IFC4X3_ADD2",
        "#1=IFCMATERIALPROFILE($,$,#2,#3,$,$);",
        "#1=IFCMATERIALPROFILE($,$,#2,#3,-1,$);",
        "#1 invalid.rule Priority: -1"),
      WhereCase(
        "IfcApproval.HasIdentifierOrName", "IFC4",
        "#1=IFCAPPROVAL('a',$,$,$,$,$,$,$,$);",
        "#1=IFCAPPROVAL($,$,$,$,$,$,$,$,$);",
        "#1 invalid.rule"),
      WhereCase(
        "IfcWall.WR1", "IFC2X3",
        "#1=IFCWALL('1dRtMiqobDPxJ8$qkz0251',$,$,$,$,$,$,$);\n#2=IFCRELASSOCIATESMATERIAL('1dRtMiqobDPxJ8$qkz0252',$,$,$,(#1,#1),#4);\n#4=IFCMATERIAL('m');",
        "#1=IFCWALL('1dRtMiqobDPxJ8$qkz0253',$,$,$,$,$,$,$);\n#2=IFCRELASSOCIATESMATERIAL('1dRtMiqobDPxJ8$qkz0254',$,$,$,(#1),#4);\n#3=IFCRELASSOCIATESMATERIAL('1dRtMiqobDPxJ8$qkz0255',$,$,$,(#1),#4);\n#4=IFCMATERIAL('m');",
        "#1 invalid.rule IfcRelAssociatesMaterial: 2"),
      WhereCase(
        "IfcPropertyBoundedValue.WR22", "IFC2X3",
        "#1=IFCPROPERTYBOUNDEDVALUE('P',$,IFCREAL(1.),$,$);",
        "#1=IFCPROPERTYBOUNDEDVALUE('P',$,$,$,$);",
        "#1 invalid.rule"),
      WhereCase(
        "IfcRelNests.WR1", "IFC2X3",
        "#1=IFCRELNESTS('1dRtMiqobDPxJ8$qkz0256',$,$,$,#2,(#3));\n#2=IFCCOSTITEM('1dRtMiqobDPxJ8$qkz0257',$,'a',$,$);\n#3=IFCCOSTITEM('1dRtMiqobDPxJ8$qkz0258',$,'b',$,$);",
        "#1=IFCRELNESTS('1dRtMiqobDPxJ8$qkz0259',$,$,$,#2,(#3));\n#2=IFCCOSTITEM('1dRtMiqobDPxJ8$qkz0260',$,'a',$,$);\n#3=IFCGROUP('1dRtMiqobDPxJ8$qkz0261',$,'b',$,$);",
        "#1 invalid.rule IfcGroup #3"),
      WhereCase(
        "IfcCalendarDate.WR21", "IFC2X3",
        "#1=IFCCALENDARDATE(29,2,2024);",
        "#1=IFCCALENDARDATE(29,2,2023);",
        "#1 invalid.rule 2023-2-29"),
      WhereCase(
        "IfcLocalTime.WR21", "IFC2X3",
        "#1=IFCLOCALTIME(10,5,30.,$,$);",
        "#1=IFCLOCALTIME(10,$,30.,$,$);",
        "#1 invalid.rule MinuteComponent: $"),
      WhereCase(
        "IfcTable.WR1", "IFC2X3",
        "#1=IFCTABLE('T',(#2,#3));\n#2=IFCTABLEROW((IFCLABEL('a'),IFCLABEL('b')),.F.);\n#3=IFCTABLEROW((IFCLABEL('a'),IFCLABEL('b')),.F.);",
        "#1=IFCTABLE('T',(#2,#3));\n#2=IFCTABLEROW((IFCLABEL('a'),IFCLABEL('b')),.F.);\n#3=IFCTABLEROW((IFCLABEL('a')),.F.);",
        "#1 invalid.rule #3"),
      WhereCase(
        "IfcTable.WR2", "IFC4",
        "#1=IFCTABLE('T',(#2,#3),$);\n#2=IFCTABLEROW((IFCLABEL('a')),.T.);\n#3=IFCTABLEROW((IFCLABEL('b')),.F.);",
        "#1=IFCTABLE('T',(#2,#3),$);\n#2=IFCTABLEROW((IFCLABEL('a')),.T.);\n#3=IFCTABLEROW((IFCLABEL('b')),.T.);",
        "#1 invalid.rule #3"),
      WhereCase(
        "IfcFeatureElementSubtraction.HasNoSubtraction", "IFC4",
        "#1=IFCOPENINGELEMENT('1dRtMiqobDPxJ8$qkz0262',$,$,$,$,$,$,$,$);\n#2=IFCWALL('1dRtMiqobDPxJ8$qkz0263',$,$,$,$,$,$,$,$);\n#3=IFCRELVOIDSELEMENT('1dRtMiqobDPxJ8$qkz0264',$,$,$,#2,#1);",
        "#1=IFCOPENINGELEMENT('1dRtMiqobDPxJ8$qkz0265',$,$,$,$,$,$,$,$);\n#3=IFCRELVOIDSELEMENT('1dRtMiqobDPxJ8$qkz0266',$,$,$,#1,#9);\n#9=IFCVOIDINGFEATURE('1dRtMiqobDPxJ8$qkz0267',$,$,$,$,$,$,$,$);\n#10=IFCWALL('1dRtMiqobDPxJ8$qkz0268',$,$,$,$,$,$,$,$);",
        "#1 invalid.rule IfcRelVoidsElement"),
      WhereCase(
        "IfcFeatureElementSubtraction.IsNotFilling", "IFC4",
        "#1=IFCOPENINGELEMENT('1dRtMiqobDPxJ8$qkz0269',$,$,$,$,$,$,$,$);",
        "#1=IFCOPENINGELEMENT('1dRtMiqobDPxJ8$qkz0270',$,$,$,$,$,$,$,$);\n#3=IFCRELFILLSELEMENT('1dRtMiqobDPxJ8$qkz0271',$,$,$,#9,#1);\n#9=IFCVOIDINGFEATURE('1dRtMiqobDPxJ8$qkz0272',$,$,$,$,$,$,$,$);",
        "#1 invalid.rule IfcRelFillsElement"),
      WhereCase(
        "IfcGrid.HasPlacement", "IFC2X3",
        "#1=IFCGRID('1dRtMiqobDPxJ8$qkz0273',$,$,$,$,#2,$,(#3),(#4),$);",
        "#1=IFCGRID('1dRtMiqobDPxJ8$qkz0274',$,$,$,$,$,$,(#3),(#4),$);",
        "#1 invalid.rule ObjectPlacement: $"),
      WhereCase(
        "IfcGrid.HasPlacement", "IFC4X3_ADD2",
        "#1=IFCREFERENT('1dRtMiqobDPxJ8$qkz0275',$,$,$,$,#2,$,$);",
        "#1=IFCREFERENT('1dRtMiqobDPxJ8$qkz0276',$,$,$,$,$,$,$);",
        "#1 invalid.rule ObjectPlacement: $"),
    ])
  func rules(example: WhereCase) throws { try example.tryBoth() }
}
