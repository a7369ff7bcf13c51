import Findings
import Testing

/// Units of property values (IDS `units.md`): an IDS writes SI, the model what it likes.
@Suite struct PropertyUnitTests {
  private static func walls(_ value: String, unit: String = "$", project: [String] = [], _ more: String...) -> [String]
  {
    IFCLines.project(project) + [IFCLines.wall()] + IFCLines.set(10, "S", [IFCLines.single("P", value, unit: unit)])
      + more
  }
  private static func asks(_ type: String, _ value: IDSValue? = nil) -> String {
    IDSText.property("S", "P", type, value)
  }
  private static let millimetre = IFCLines.si("LENGTHUNIT", "METRE", prefix: ".MILLI.")

  @Test(
    "units of SI, with prefixes, of the project or of the property",
    arguments: [
      Probe(
        "the project's millimetre", asks("IFCLENGTHMEASURE", "2"),
        walls("IFCLENGTHMEASURE(2000.)", project: [millimetre])),
      Probe(
        "not converted", asks("IFCLENGTHMEASURE", "2000"), walls("IFCLENGTHMEASURE(2000.)", project: [millimetre]),
        .invalidValue),
      Probe(
        "a positive length", asks("IFCPOSITIVELENGTHMEASURE", "2"),
        walls("IFCPOSITIVELENGTHMEASURE(2000.)", project: [millimetre])),
      Probe(
        "the property's own unit first", asks("IFCLENGTHMEASURE", "2"),
        walls("IFCLENGTHMEASURE(2.)", unit: "#50", project: [millimetre], "#50=\(IFCLines.si("LENGTHUNIT", "METRE"));")),
      Probe("no unit at all: as it stands", asks("IFCLENGTHMEASURE", "2000"), walls("IFCLENGTHMEASURE(2000.)")),
      Probe("a real has no unit", asks("IFCREAL", "2000"), walls("IFCREAL(2000.)", project: [millimetre])),
      Probe(
        "a ratio has no unit", asks("IFCRATIOMEASURE", "0.5"), walls("IFCRATIOMEASURE(0.5)", project: [millimetre])),
      Probe(
        "square millimetres", asks("IFCAREAMEASURE", "2"),
        walls("IFCAREAMEASURE(2000000.)", project: [IFCLines.si("AREAUNIT", "SQUARE_METRE", prefix: ".MILLI.")])),
      Probe(
        "cubic centimetres", asks("IFCVOLUMEMEASURE", "2"),
        walls("IFCVOLUMEMEASURE(2000000.)", project: [IFCLines.si("VOLUMEUNIT", "CUBIC_METRE", prefix: ".CENTI.")])),
      Probe(
        "grams", asks("IFCMASSMEASURE", "2"), walls("IFCMASSMEASURE(2000.)", project: [IFCLines.si("MASSUNIT", "GRAM")])
      ),
      Probe(
        "kilograms", asks("IFCMASSMEASURE", "2"),
        walls("IFCMASSMEASURE(2.)", project: [IFCLines.si("MASSUNIT", "GRAM", prefix: ".KILO.")])),
      Probe(
        "kilowatts", asks("IFCPOWERMEASURE", "1500"),
        walls("IFCPOWERMEASURE(1.5)", project: [IFCLines.si("POWERUNIT", "WATT", prefix: ".KILO.")])),
      Probe(
        "degrees Celsius", asks("IFCTHERMODYNAMICTEMPERATUREMEASURE", "293.15"),
        walls(
          "IFCTHERMODYNAMICTEMPERATUREMEASURE(20.)",
          project: [IFCLines.si("THERMODYNAMICTEMPERATUREUNIT", "DEGREE_CELSIUS")])),
      Probe(
        "a range in SI", asks("IFCLENGTHMEASURE", .bounds(["minInclusive": "1", "maxInclusive": "2"])),
        walls("IFCLENGTHMEASURE(2000.)", project: [millimetre])),
    ])
  func si(_ probe: Probe) throws { try probe.check() }

  private static let degree = ["IFCCONVERSIONBASEDUNIT(#60,.PLANEANGLEUNIT.,'DEGREE',#61)"]
  private static let foot = ["IFCCONVERSIONBASEDUNIT(#60,.LENGTHUNIT.,'FOOT',#61)"]

  @Test(
    "conversion-based and derived units",
    arguments: [
      Probe(
        "degrees", asks("IFCPLANEANGLEMEASURE", "1.5707963"),
        walls(
          "IFCPLANEANGLEMEASURE(90.)", project: degree, "#60=IFCDIMENSIONALEXPONENTS(0,0,0,0,0,0,0);",
          "#61=IFCMEASUREWITHUNIT(IFCPLANEANGLEMEASURE(0.017453292519943),#62);",
          "#62=\(IFCLines.si("PLANEANGLEUNIT", "RADIAN"));")),
      Probe(
        "feet", asks("IFCLENGTHMEASURE", "3.048"),
        walls(
          "IFCLENGTHMEASURE(10.)", project: foot, "#60=IFCDIMENSIONALEXPONENTS(1,0,0,0,0,0,0);",
          "#61=IFCMEASUREWITHUNIT(IFCLENGTHMEASURE(0.3048),#62);", "#62=\(IFCLines.si("LENGTHUNIT", "METRE"));")),
      Probe(
        "feet by way of millimetres", asks("IFCLENGTHMEASURE", "3.048"),
        walls(
          "IFCLENGTHMEASURE(10.)", project: foot, "#60=IFCDIMENSIONALEXPONENTS(1,0,0,0,0,0,0);",
          "#61=IFCMEASUREWITHUNIT(IFCLENGTHMEASURE(304.8),#62);", "#62=\(millimetre);")),
      Probe(
        "W/(m2·K)", asks("IFCTHERMALTRANSMITTANCEMEASURE", "0.24"),
        walls(
          "IFCTHERMALTRANSMITTANCEMEASURE(0.24)",
          project: ["IFCDERIVEDUNIT((#60,#61,#62),.THERMALTRANSMITTANCEUNIT.,$)"],
          "#60=IFCDERIVEDUNITELEMENT(#70,1);", "#61=IFCDERIVEDUNITELEMENT(#71,-2);",
          "#62=IFCDERIVEDUNITELEMENT(#72,-1);",
          "#70=\(IFCLines.si("POWERUNIT", "WATT"));", "#71=\(IFCLines.si("LENGTHUNIT", "METRE"));",
          "#72=\(IFCLines.si("THERMODYNAMICTEMPERATUREUNIT", "KELVIN"));")),
      Probe(
        "a derived unit with prefixes", asks("IFCVOLUMETRICFLOWRATEMEASURE", "0.001"),
        walls(
          "IFCVOLUMETRICFLOWRATEMEASURE(1.)", project: ["IFCDERIVEDUNIT((#60,#61),.VOLUMETRICFLOWRATEUNIT.,$)"],
          "#60=IFCDERIVEDUNITELEMENT(#70,3);", "#61=IFCDERIVEDUNITELEMENT(#71,-1);",
          "#70=\(IFCLines.si("LENGTHUNIT", "METRE", prefix: ".DECI."));", "#71=\(IFCLines.si("TIMEUNIT", "SECOND"));")),
    ])
  func converted(_ probe: Probe) throws { try probe.check() }

  @Test(
    "units that lead to no unit of SI",
    arguments: [
      Probe(
        "a unit of the context", asks("IFCLENGTHMEASURE", "2"),
        walls(
          "IFCLENGTHMEASURE(2.)", unit: "#50", "#50=IFCCONTEXTDEPENDENTUNIT(#60,.LENGTHUNIT.,'PACE');",
          "#60=IFCDIMENSIONALEXPONENTS(1,0,0,0,0,0,0);"), .notEvaluableUnit),
      Probe(
        "and no value asked for", asks("IFCLENGTHMEASURE"),
        walls(
          "IFCLENGTHMEASURE(2.)", unit: "#50", "#50=IFCCONTEXTDEPENDENTUNIT(#60,.LENGTHUNIT.,'PACE');",
          "#60=IFCDIMENSIONALEXPONENTS(1,0,0,0,0,0,0);")),
      Probe(
        "a unit that goes round in a circle", asks("IFCLENGTHMEASURE", "2"),
        walls(
          "IFCLENGTHMEASURE(2.)", unit: "#50", "#50=IFCCONVERSIONBASEDUNIT(#60,.LENGTHUNIT.,'LOOP',#61);",
          "#60=IFCDIMENSIONALEXPONENTS(1,0,0,0,0,0,0);", "#61=IFCMEASUREWITHUNIT(IFCLENGTHMEASURE(2.),#50);"),
        .notEvaluableUnit),
      Probe(
        "money, as it stands", asks("IFCMONETARYMEASURE", "2"),
        walls("IFCMONETARYMEASURE(2.)", project: ["IFCMONETARYUNIT('EUR')"])),
      Probe(
        "money with a currency of its own", asks("IFCMONETARYMEASURE", "2"),
        walls("IFCMONETARYMEASURE(2.)", unit: "#50", "#50=IFCMONETARYUNIT('CHF');")),
    ])
  func inconvertible(_ probe: Probe) throws { try probe.check() }

  private static func inProject(_ property: String) -> [String] {
    IFCLines.project([IFCLines.si("LENGTHUNIT", "METRE")]) + [IFCLines.wall()] + IFCLines.set(10, "S", [property])
      + ["#50=\(millimetre);"]
  }

  @Test(
    "units of quantities, lists, enumerations, bounds and tables",
    arguments: [
      Probe(
        "a quantity by the project", asks("IFCLENGTHMEASURE", "2"),
        IFCLines.project([millimetre]) + [IFCLines.wall()]
          + IFCLines.quantities(10, "S", ["IFCQUANTITYLENGTH('P',$,$,2000.,$)"])),
      Probe(
        "a quantity's own unit", asks("IFCLENGTHMEASURE", "2"),
        IFCLines.project([]) + [IFCLines.wall()]
          + IFCLines.quantities(10, "S", ["IFCQUANTITYLENGTH('P',$,#50,2000.,$)"]) + ["#50=\(millimetre);"]),
      Probe(
        "a list", asks("IFCLENGTHMEASURE", "2"),
        inProject("IFCPROPERTYLISTVALUE('P',$,(IFCLENGTHMEASURE(1.),IFCLENGTHMEASURE(2000.)),#50)")),
      Probe(
        "bounds", asks("IFCLENGTHMEASURE", "2"),
        inProject("IFCPROPERTYBOUNDEDVALUE('P',$,IFCLENGTHMEASURE(3000.),IFCLENGTHMEASURE(1000.),#50,$)")),
      Probe(
        "a defining column", asks("IFCLENGTHMEASURE", "2"),
        inProject("IFCPROPERTYTABLEVALUE('P',$,(IFCLENGTHMEASURE(2000.)),(IFCREAL(1.)),$,#50,$,$)")),
      Probe(
        "a defined column", asks("IFCLENGTHMEASURE", "2"),
        inProject("IFCPROPERTYTABLEVALUE('P',$,(IFCREAL(1.)),(IFCLENGTHMEASURE(2000.)),$,$,#50,$)")),
      Probe(
        "an enumeration", asks("IFCLENGTHMEASURE", "2"),
        inProject("IFCPROPERTYENUMERATEDVALUE('P',$,(IFCLENGTHMEASURE(2000.)),#51)") + [
          "#51=IFCPROPERTYENUMERATION('E',(IFCLENGTHMEASURE(2000.)),#50);"
        ]),
    ])
  func kinds(_ probe: Probe) throws { try probe.check() }
}
