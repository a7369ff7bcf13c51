/// Which classes hold what those who run a building look after.
enum AssetClasses {
  /// Classes whose occurrences are components of COBie.
  ///
  /// Source: IfcOpenShell, `ifcopenshell.util.fm` (`cobie_component_classes`), which is the list of exclusions of
  /// opensourceBIM/COBie-plugins turned round.
  static let components = [
    "IfcBuildingElementProxy", "IfcChimney", "IfcCovering", "IfcDoor", "IfcShadingDevice", "IfcWindow",
    "IfcDistributionControlElement", "IfcDistributionChamberElement", "IfcEnergyConversionDevice",
    "IfcFlowController", "IfcFlowMovingDevice", "IfcFlowStorageDevice", "IfcFlowTerminal", "IfcFlowTreatmentDevice",
    "IfcDiscreteAccessory", "IfcTendon", "IfcTendonAnchor", "IfcVibrationIsolator", "IfcFurnishingElement",
    "IfcGeographicElement", "IfcTransportElement",
  ]

  /// Classes of type objects that are types of COBie: those of ``components``.
  ///
  /// Source: as there (`cobie_type_classes`), without those of structure, which have no components.
  static let types = [
    "IfcDoorStyle", "IfcBuildingElementProxyType", "IfcChimneyType", "IfcCoveringType", "IfcDoorType",
    "IfcShadingDeviceType", "IfcWindowType", "IfcWindowStyle", "IfcDistributionControlElementType",
    "IfcDistributionChamberElementType", "IfcEnergyConversionDeviceType", "IfcFlowControllerType",
    "IfcFlowMovingDeviceType", "IfcFlowStorageDeviceType", "IfcFlowTerminalType", "IfcFlowTreatmentDeviceType",
    "IfcDiscreteAccessoryType", "IfcTendonType", "IfcTendonAnchorType", "IfcVibrationIsolatorType",
    "IfcFurnishingElementType", "IfcGeographicElementType", "IfcTransportElementType",
  ]

  /// Classes of equipment, which a maintenance system keeps one by one.
  static let equipment = ["IfcDistributionElement", "IfcTransportElement"]
  /// Pieces of networks: they are many of a kind, and nobody lists them.
  static let networks = ["IfcFlowSegment", "IfcFlowFitting"]
}
