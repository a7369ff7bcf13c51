/// Where rooms state the area of their floor, the places that are to be believed first.
///
/// Net before gross, and quantities of the standard before what authoring tools write: Qto_SpaceBaseQuantities
/// (ISO 16739-1), BaseQuantities (the quantities of IFC2X3), the same names in any other set, then
/// `GSA Space Areas.GSA BIM Area`, `PSet_Revit_Dimensions.Area` and `Dimensions.Area` (Autodesk Revit, as in public
/// samples of its exports), `Cotes.Surface` (the same in French).
public enum FloorAreaPlaces {
  /// A property or a quantity, and its set; nil for any.
  public static let inOrder: [(set: String?, property: String)] = [
    ("Qto_SpaceBaseQuantities", "NetFloorArea"), ("BaseQuantities", "NetFloorArea"), (nil, "NetFloorArea"),
    ("Qto_SpaceBaseQuantities", "GrossFloorArea"), ("BaseQuantities", "GrossFloorArea"), (nil, "GrossFloorArea"),
    ("GSA Space Areas", "GSA BIM Area"), ("PSet_Revit_Dimensions", "Area"), ("Dimensions", "Area"),
    ("Cotes", "Surface"),
  ]
}
