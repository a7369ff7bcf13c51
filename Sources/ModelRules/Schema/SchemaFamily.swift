extension RuleCatalogue {
  /// SCH: every instance against its entity in the schema, and the rules that the schema itself names.
  ///
  /// Rule by rule: an array cast as a whole has each type looked up among all that the program has, at 20 µs each.
  static let schemaFamily: [any ModelRule.Type] = entityRules + [SingleProject.self] + whereRules.map { $0 }

  private static let entityRules: [any ModelRule.Type] = [
    KnownEntities.self, ParameterCounts.self, MandatoryValues.self, ValueTypes.self, EnumerationItems.self,
    ReferredInstances.self, AggregateSizes.self, DerivedAttributes.self, InverseCardinalities.self,
    UniqueValues.self, StringWidths.self, ValuesInRange.self,
  ]

  /// The WHERE rules of the schema that matter for data.
  static let whereRules: [any WhereRule.Type] = rulesOfInstances + quantityRules.map { $0 }

  /// Those on classes of quantities.
  static let quantityRules: [any QuantityRule.Type] = [
    UnitOfLength.self, UnitOfArea.self, UnitOfVolume.self, UnitOfWeight.self, UnitOfTime.self,
    LengthIsNotNegative.self, AreaIsNotNegative.self, VolumeIsNotNegative.self, WeightIsNotNegative.self,
    TimeIsNotNegative.self, CountIsNotNegative.self,
  ]

  /// The others.
  private static let rulesOfInstances: [any WhereRule.Type] = [
    ProjectHasName.self, ProjectContexts.self, ProjectIsTheRoot.self, PropertySetHasName.self,
    PropertyNamesOfSet.self, PropertyNamesOfComplex.self, QuantityNamesOfSet.self, QuantityNamesOfComplex.self,
    SetNamesOfObject.self, SetNamesOfType.self, TypeHasName.self, ProxyHasName.self, BoundsOfOneType.self,
    UpperBoundAndSetPoint.self, LowerBoundAndSetPoint.self, ValuesOfEnumeration.self, ListOfOneType.self,
    EnumerationOfOneType.self, TableOfPairs.self, DefiningOfOneType.self, DefinedOfOneType.self,
    UnitsOfDifferentTypes.self, UnitIsDerived.self, DerivedUnitHasType.self, PersonHasName.self, PersonNames.self,
    RoleIsSaid.self, PurposeIsSaid.self, PostalAddressSaysSomething.self, TelecomAddressSaysSomething.self,
    ChangeHasDate.self, ReferenceSaysSomething.self, DocumentReferenceNames.self, PropertiesOfOccurrences.self,
    NoMaterialOfVoids.self, MaterialOfElements.self, BoundaryFitsElement.self, ZoneOfSpaces.self,
    OneTypeOfObject.self, OneMaterialOfElement.self, ShapeHasPlacement.self, SpatialElementHasWhole.self,
    NoSpatialElementContained.self, PredefinedTypeIsSaid.self, TypeFitsObject.self, NothingRelatesToItself.self,
    UnitHasDimensions.self, MapUnitIsLength.self, AngleUnitIsPlaneAngle.self,
    HeightUnitIsLength.self, GradeIsSaid.self, QualifierIsSaid.self, TargetViewIsSaid.self, ParentIsContext.self,
    SequenceTypeIsSaid.self, EventTriggerIsSaid.self, TheoryIsSaid.self, BarRoleIsSaid.self, WorkControlIsSaid.self,
    ProcedureTypeIsSaid.self, DistributionFunctionIsSaid.self, TimeSeriesIsSaid.self, TaskHasName.self,
    ProcedureHasName.self, ProductProxyHasName.self, TemplateHasName.self, PropertyNamesOfTemplate.self,
    PropertyNamesOfComplexTemplate.self, TypeOfProducts.self, NoSpatialElementReferenced.self,
    PriorityIsNormalised.self, ApprovalIsNamed.self, OneMaterialOfWall.self, BoundIsStated.self, NestsOneClass.self,
    DateIsInCalendar.self, MinuteOfSecond.self, TableRowsOfOneLength.self, OneHeadingOfTable.self,
    NoOpeningOfOpening.self, OpeningFillsNothing.self, GridHasPlacement.self,
    NorthIsInPlane.self, ConversionToProjectedSystem.self, BendingShapeIsCoded.self, LoadCaseIsOne.self,
    FormatIsNamed.self, FeatureNotContained.self, LayersOfStandardCase.self, ProfilesOfStandardCase.self,
    PartsOfElementedCase.self, AssociatesObjects.self, AssetOfElements.self, InventoryOfAssets.self,
    RelatingPrioritiesAreNormalised.self, RelatedPrioritiesAreNormalised.self,
    LineLoadIsOne.self, SurfaceLoadIsOne.self, PointLoadIsOne.self, PointReactionIsOne.self,
    LineLoadIsConstant.self, SurfaceLoadIsConstant.self, ProjectedLineLoad.self, ProjectedSurfaceLoad.self,
    CurveActionShape.self, CurveReactionShape.self, LocationsOfLoads.self, ReinforcementIsStated.self,
    ReinforcementOfLayer1.self, ReinforcementOfLayer2.self, ShearReinforcement.self, DoorLiningSection.self,
    DoorThreshold.self, DoorTransom.self, DoorCasing.self, DoorLiningOfType.self, DoorPanelOfType.self,
    WindowLiningSection.self, WindowTransoms.self, WindowMullions.self, WindowLiningOfType.self,
    WindowPanelOfType.self, ShapeHasType.self, ShapeHasIdentifier.self, ShapeServesOne.self,
    MaterialIsStyled.self, LayerOfShapes.self, SubcontextHasNoMap.self, SystemIsNamed.self,
    RigidOperationOfOneType.self, AssignedObjectsFitType.self, OverridesOneObject.self, TaskIsNestedOnly.self,
    TaskNestsOnly.self, ProcedureIsNestedOnly.self, ProcedureNestsOnly.self, MoveOfSomething.self,
    MoveOfMovables.self, MoveHasName.self, OneTaskOfSchedule.self, TaskOfSchedule.self, ScheduleOfTask.self,
    CostItemsOfSchedule.self, ScheduleOfCostItems.self, CriterionHasName.self,
  ]
}
