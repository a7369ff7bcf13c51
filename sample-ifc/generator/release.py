"""What differs between the three releases of IFC, for the few classes that the sample uses."""

from dataclasses import dataclass

from exchange_structure import Enumeration


@dataclass(frozen=True)
class Release:
    """A release, the unit of length of its sample model, and the classes that stand for the same thing in it."""

    schema: str
    file_name: str
    view: str
    unit_prefix: str | None
    metre: float  # how many length units a metre is

    @property
    def is_ifc2x3(self):
        return self.schema == "IFC2X3"

    @property
    def is_ifc4x3(self):
        return self.schema.startswith("IFC4X3")

    def space_quantity_set(self):
        return "BaseQuantities" if self.is_ifc2x3 else "Qto_SpaceBaseQuantities"

    def equipment_class(self, kind):
        """The occurrence class, its last attributes, the type class and the type's predefined type."""
        occurrence, type_class, predefined = {
            "air handler": ("IfcUnitaryEquipment", "IfcUnitaryEquipmentType", "AIRHANDLER"),
            "fan": ("IfcFan", "IfcFanType", "CENTRIFUGALFORWARDCURVED"),
            "boiler": ("IfcBoiler", "IfcBoilerType", "WATER"),
            "pump": ("IfcPump", "IfcPumpType", "CIRCULATOR"),
            "board": ("IfcElectricDistributionBoard", "IfcElectricDistributionBoardType", "DISTRIBUTIONBOARD"),
            "luminaire": ("IfcLightFixture", "IfcLightFixtureType", "DIRECTIONSOURCE"),
        }[kind]
        if self.is_ifc4x3 and kind == "board":
            occurrence, type_class = "IfcDistributionBoard", "IfcDistributionBoardType"
        if not self.is_ifc2x3:
            return occurrence, [None], type_class, Enumeration(predefined)
        # IFC2X3 has one occurrence class per function; the type says what it is.
        occurrence = {
            "air handler": "IfcEnergyConversionDevice",
            "fan": "IfcFlowMovingDevice",
            "boiler": "IfcEnergyConversionDevice",
            "pump": "IfcFlowMovingDevice",
            "board": "IfcElectricDistributionPoint",
            "luminaire": "IfcFlowTerminal",
        }[kind]
        if kind == "board":  # IFC2X3 has no type for it
            return occurrence, [Enumeration("DISTRIBUTIONBOARD"), None], None, None
        return occurrence, [], type_class, Enumeration(predefined)


RELEASES = [
    Release("IFC2X3", "ecole-ifc2x3.ifc", "ViewDefinition [CoordinationView_V2.0]", "MILLI", 1000.0),
    Release("IFC4", "ecole-ifc4.ifc", "ViewDefinition [DesignTransferView_V1.0]", "MILLI", 1000.0),
    Release("IFC4X3_ADD2", "ecole-ifc4x3.ifc", "ViewDefinition [DesignTransferView]", None, 1.0),
]
