import IFCModel
import Testing

@Suite("Units")
struct UnitTests {
  private static let project = "#1=IFCPROJECT('p',$,$,$,$,$,$,$,#2);\n"

  private func unit(_ kind: String, _ units: String, _ lines: String, schema: String = "IFC4") throws -> Unit? {
    let model = try SampleModel.read(
      UnitTests.project + "#2=IFCUNITASSIGNMENT((\(units)));\n" + lines, schema: schema)
    return model.units.unit(ofKind: kind)
  }

  @Test(
    "SI units with and without prefix",
    arguments: [
      ("LENGTHUNIT", ".MILLI.,.METRE.", "MILLIMETRE", 0.001), ("LENGTHUNIT", "$,.METRE.", "METRE", 1),
      ("AREAUNIT", "$,.SQUARE_METRE.", "SQUARE_METRE", 1),
      ("AREAUNIT", ".CENTI.,.SQUARE_METRE.", "CENTISQUARE_METRE", 0.0001),
      ("VOLUMEUNIT", ".MILLI.,.CUBIC_METRE.", "MILLICUBIC_METRE", 1e-9), ("MASSUNIT", ".KILO.,.GRAM.", "KILOGRAM", 1),
      ("MASSUNIT", "$,.GRAM.", "GRAM", 0.001), ("POWERUNIT", ".KILO.,.WATT.", "KILOWATT", 1000),
    ])
  func si(kind: String, words: String, name: String, factor: Double) throws {
    let unit = try #require(try unit(kind, "#3", "#3=IFCSIUNIT(*,.\(kind).,\(words));"))
    #expect(unit.name == name)
    let conversion = try #require(unit.conversion)
    #expect(abs(conversion.factor - factor) <= factor * 1e-12)
    #expect(conversion.offset == 0)
  }

  @Test("a library of the project has units of its own, wherever it stands")
  func library() throws {
    let library = "#0=IFCPROJECTLIBRARY('l',$,$,$,$,$,$,$,#8);\n#8=IFCUNITASSIGNMENT((#9));\n"
    let units = """
      #3=IFCSIUNIT(*,.LENGTHUNIT.,.MILLI.,.METRE.);
      #9=IFCSIUNIT(*,.LENGTHUNIT.,$,.METRE.);

      """
    let project = UnitTests.project + "#2=IFCUNITASSIGNMENT((#3));\n"
    for lines in [library.replacing("#0=", with: "#7=") + project, project + library.replacing("#0=", with: "#7=")] {
      #expect(try SampleModel.read(lines + units).units.unit(ofKind: "LENGTHUNIT")?.name == "MILLIMETRE")
    }
    let alone = try SampleModel.read(library.replacing("#0=", with: "#7=") + units)
    #expect(alone.units.unit(ofKind: "LENGTHUNIT")?.name == "METRE")
  }

  @Test("a degree is the same in however many digits", arguments: ["0.0174532925199433", "0.01745329251994"])
  func degrees(factor: String) throws {
    let lines = """
      #3=IFCCONVERSIONBASEDUNIT(#4,.PLANEANGLEUNIT.,'DEGREE',#5);
      #4=IFCDIMENSIONALEXPONENTS(0,0,0,0,0,0,0);
      #5=IFCMEASUREWITHUNIT(IFCPLANEANGLEMEASURE(\(factor)),#6);
      #6=IFCSIUNIT(*,.PLANEANGLEUNIT.,$,.RADIAN.);
      """
    #expect(try unit("PLANEANGLEUNIT", "#3", lines)?.conversion?.factor == Double.pi / 180)
    let other = lines.replacing(factor, with: "0.0175")
    #expect(try unit("PLANEANGLEUNIT", "#3", other)?.conversion?.factor == 0.0175)
  }

  @Test("Parts of a unit become the number that people write", arguments: ["MILLI", "CENTI"])
  func exactParts(prefix: String) throws {
    let lines = "#3=IFCSIUNIT(*,.LENGTHUNIT.,.\(prefix).,.METRE.);"
    let conversion = try #require(try unit("LENGTHUNIT", "#3", lines)?.conversion)
    let digits = prefix == "MILLI" ? 3 : 2
    for number in 1...4000 {
      let text = String(repeating: "0", count: 5 - "\(number)".count) + "\(number)"
      let written = try #require(Double(text.dropLast(digits) + "." + text.suffix(digits)))
      #expect(conversion.toSI(Double(number)) == written)
    }
  }

  @Test(
    "What is calculated is the decimal number that is meant",
    arguments: [("304.8", 3, 0.9144), ("304.8", 12, 3.6576), ("25.4", 7, 0.1778), ("25.4", 12, 0.3048)])
  func noNoise(millimetres: String, count: Double, metres: Double) throws {
    let lines = """
      #3=IFCCONVERSIONBASEDUNIT($,.LENGTHUNIT.,'X',#4);
      #4=IFCMEASUREWITHUNIT(IFCLENGTHMEASURE(\(millimetres)),#5);
      #5=IFCSIUNIT(*,.LENGTHUNIT.,.MILLI.,.METRE.);
      """
    #expect(try unit("LENGTHUNIT", "#3", lines)?.conversion?.toSI(count) == metres)
    let celsius = "#3=IFCSIUNIT(*,.THERMODYNAMICTEMPERATUREUNIT.,$,.DEGREE_CELSIUS.);"
    #expect(try unit("THERMODYNAMICTEMPERATUREUNIT", "#3", celsius)?.conversion?.toSI(19.9) == 293.05)
  }

  @Test("Degrees Celsius begin elsewhere than kelvin")
  func celsius() throws {
    let lines = "#3=IFCSIUNIT(*,.THERMODYNAMICTEMPERATUREUNIT.,$,.DEGREE_CELSIUS.);"
    #expect(try unit("THERMODYNAMICTEMPERATUREUNIT", "#3", lines)?.conversion?.toSI(20) == 293.15)
  }

  @Test(
    "Degrees Fahrenheit are the same whichever way round they are written",
    arguments: [
      ("1.8", "-459.67", "KELVIN"), ("0.555555555556", "255.372222", "KELVIN"), ("1.8", "32.", "DEGREE_CELSIUS"),
      ("0.555555555556", "-17.777778", "DEGREE_CELSIUS"), ("0.555555555556", "255.372222", "DEGREE_CELSIUS"),
    ])
  func fahrenheit(factor: String, offset: String, base: String) throws {
    let lines = """
      #3=IFCCONVERSIONBASEDUNITWITHOFFSET($,.THERMODYNAMICTEMPERATUREUNIT.,'fahrenheit',#4,\(offset));
      #4=IFCMEASUREWITHUNIT(IFCTHERMODYNAMICTEMPERATUREMEASURE(\(factor)),#5);
      #5=IFCSIUNIT(*,.THERMODYNAMICTEMPERATUREUNIT.,$,.\(base).);
      """
    let conversion = try #require(try unit("THERMODYNAMICTEMPERATUREUNIT", "#3", lines)?.conversion)
    #expect(abs(conversion.toSI(32) - 273.15) < 1e-3)
    #expect(abs(conversion.toSI(212) - 373.15) < 1e-3)
  }

  @Test("An offset that is no temperature's is added as the standard says")
  func offset() throws {
    let lines = """
      #3=IFCCONVERSIONBASEDUNITWITHOFFSET($,.PRESSUREUNIT.,'gauge',#4,-101325.);
      #4=IFCMEASUREWITHUNIT(IFCPRESSUREMEASURE(1.),#5);
      #5=IFCSIUNIT(*,.PRESSUREUNIT.,$,.PASCAL.);
      """
    #expect(try unit("PRESSUREUNIT", "#3", lines)?.conversion?.toSI(0) == 101_325)
  }

  @Test("A unit based on another is converted through it")
  func based() throws {
    let lines = """
      #3=IFCCONVERSIONBASEDUNIT($,.LENGTHUNIT.,'FOOT',#4);
      #4=IFCMEASUREWITHUNIT(IFCLENGTHMEASURE(304.8),#5);
      #5=IFCSIUNIT(*,.LENGTHUNIT.,.MILLI.,.METRE.);
      """
    let foot = try #require(try unit("LENGTHUNIT", "#3", lines))
    #expect(foot.name == "FOOT")
    #expect(abs((foot.conversion?.factor ?? 0) - 0.3048) < 1e-12)
  }

  @Test("A unit based on itself has no conversion")
  func circle() throws {
    let lines = "#3=IFCCONVERSIONBASEDUNIT($,.LENGTHUNIT.,'X',#4);\n#4=IFCMEASUREWITHUNIT(IFCLENGTHMEASURE(2.),#3);"
    let unit = try #require(try unit("LENGTHUNIT", "#3", lines))
    #expect(unit.conversion == nil)
  }

  @Test("A derived unit multiplies its elements")
  func derived() throws {
    let lines = """
      #3=IFCDERIVEDUNIT((#4,#5),.MASSDENSITYUNIT.,$);
      #4=IFCDERIVEDUNITELEMENT(#6,1);
      #5=IFCDERIVEDUNITELEMENT(#7,-3);
      #6=IFCSIUNIT(*,.MASSUNIT.,$,.GRAM.);
      #7=IFCSIUNIT(*,.LENGTHUNIT.,.CENTI.,.METRE.);
      """
    let density = try #require(try unit("MASSDENSITYUNIT", "#3", lines))
    #expect(abs((density.conversion?.factor ?? 0) - 1000) < 1e-6)
    #expect(density.name == "GRAM·CENTIMETRE^-3")
  }

  @Test(
    "A power out of all bounds has no conversion", arguments: ["-9223372036854775808", "9223372036854775807", "33"])
  func farPower(exponent: String) throws {
    let lines = """
      #3=IFCDERIVEDUNIT((#4),.MASSDENSITYUNIT.,$);
      #4=IFCDERIVEDUNITELEMENT(#6,\(exponent));
      #6=IFCSIUNIT(*,.MASSUNIT.,$,.GRAM.);
      """
    #expect(try unit("MASSDENSITYUNIT", "#3", lines)?.conversion == nil)
  }

  @Test("A currency and a unit of a context have no conversion")
  func others() throws {
    #expect(try unit("MONETARYUNIT", "#3", "#3=IFCMONETARYUNIT('EUR');")?.name == "EUR")
    #expect(try unit("MONETARYUNIT", "#3", "#3=IFCMONETARYUNIT(.EUR.);", schema: "IFC2X3")?.name == "EUR")
    let lines = "#3=IFCCONTEXTDEPENDENTUNIT($,.LENGTHUNIT.,'coudée');"
    #expect(try unit("LENGTHUNIT", "#3", lines)?.conversion == nil)
  }

  @Test("A property's own unit comes before the project's")
  func ownUnit() throws {
    let model = try SampleModel.read(
      UnitTests.project + """
        #2=IFCUNITASSIGNMENT((#3));
        #3=IFCSIUNIT(*,.LENGTHUNIT.,.MILLI.,.METRE.);
        #4=IFCSIUNIT(*,.LENGTHUNIT.,$,.METRE.);
        #5=IFCPROPERTYSET('s',$,'S',$,(#6,#7));
        #6=IFCPROPERTYSINGLEVALUE('a',$,IFCLENGTHMEASURE(1.),$);
        #7=IFCPROPERTYSINGLEVALUE('b',$,IFCLENGTHMEASURE(1.),#4);
        """)
    let factors = model.properties(of: PropertySet(number: 0)).map {
      model.unit(of: $0, type: "IFCLENGTHMEASURE")?.conversion?.factor
    }
    #expect(factors == [0.001, 1])
  }

  @Test("Many units based on one long unit cost their own bytes each")
  func shared() throws {
    let units = (10..<3000).map { "#\($0)" }.joined(separator: ",")
    let lines = (10..<3000).map { "#\($0)=IFCCONVERSIONBASEDUNIT($,.LENGTHUNIT.,'x',#4);\n" }.joined()
    let elements = [String](repeating: "#6", count: 30_000).joined(separator: ",")
    let unit = try unit(
      "LENGTHUNIT", units,
      lines + """
        #4=IFCMEASUREWITHUNIT(IFCLENGTHMEASURE(1.),#5);
        #5=IFCDERIVEDUNIT((\(elements)),.MASSDENSITYUNIT.,$);
        #6=IFCDERIVEDUNITELEMENT(#7,1);
        #7=IFCSIUNIT(*,.LENGTHUNIT.,$,.METRE.);
        """)
    #expect(unit?.conversion?.factor == 1)
  }

  @Test("Of two units of one type the first counts")
  func twice() throws {
    let lines = "#3=IFCSIUNIT(*,.LENGTHUNIT.,.MILLI.,.METRE.);\n#4=IFCSIUNIT(*,.LENGTHUNIT.,$,.METRE.);"
    let model = try SampleModel.read(UnitTests.project + "#2=IFCUNITASSIGNMENT((#3,#4));\n" + lines)
    #expect(model.units.units.map(\.name) == ["MILLIMETRE"])
  }

  /// Derived units of units of units: each of 32 elements that lead to the one below, down to a metre.
  private func levels(_ count: Int, elements: Int = 32) -> String {
    (1...count).map { level in
      let own = (0..<elements).map { level * 100 + $0 + 1 }
      let below = level == count ? "#99" : "#\((level + 1) * 100)"
      return own.map { "#\($0)=IFCDERIVEDUNITELEMENT(\(below),1);\n" }.joined()
        + "#\(level * 100)=IFCDERIVEDUNIT((\(own.map { "#\($0)" }.joined(separator: ","))),.MASSDENSITYUNIT.,$);\n"
    }
    .joined() + "#99=IFCSIUNIT(*,.LENGTHUNIT.,$,.METRE.);"
  }

  @Test("Derived units of derived units grow neither in their name nor in their work")
  func deepProduct() throws {
    let start = ContinuousClock.now
    let product = try #require(try unit("MASSDENSITYUNIT", "#100", levels(7)))
    #expect(ContinuousClock.now - start < .seconds(10))
    #expect(product.name.utf8.count <= 256 + 3)
    #expect(product.name.hasSuffix("…"))
    #expect(product.conversion == nil)
  }

  @Test("A derived unit of a derived unit multiplies on")
  func nested() throws {
    let area = try #require(try unit("MASSDENSITYUNIT", "#100", levels(2, elements: 2)))
    #expect(area.name == "METRE·METRE·METRE·METRE")
    #expect(area.conversion?.factor == 1)
  }

  @Test("What a unit is does not depend on which unit led to it first", arguments: ["#110,#118", "#118,#110"])
  func chain(order: String) throws {
    // Nine units, each based on the next: the first leads below what is read, the last but one does not.
    let lines = (110..<119).map { number in
      let kind = number == 110 ? "AREAUNIT" : number == 118 ? "LENGTHUNIT" : "MASSUNIT"
      return "#\(number)=IFCCONVERSIONBASEDUNIT($,.\(kind).,'U\(number)',#\(number + 100));\n"
        + "#\(number + 100)=IFCMEASUREWITHUNIT(IFCLENGTHMEASURE(2.),#\(number + 1));\n"
    }
    let text = lines.joined() + "#119=IFCSIUNIT(*,.LENGTHUNIT.,$,.METRE.);"
    #expect(try unit("LENGTHUNIT", order, text)?.conversion?.factor == 2)
    #expect(try unit("AREAUNIT", order, text)?.conversion == nil)
  }

  @Test(
    "a factor by which nothing can be measured makes no conversion",
    arguments: ["0.", "-1.", "1.E400", "-1.E400", "1.E-400", "1.E308"])
  func impossibleFactors(factor: String) throws {
    let lines = """
      #3=IFCCONVERSIONBASEDUNIT(#9,.LENGTHUNIT.,'X',#4);
      #4=IFCMEASUREWITHUNIT(IFCRATIOMEASURE(\(factor)),#5);
      #5=IFCCONVERSIONBASEDUNIT(#9,.LENGTHUNIT.,'Y',#6);
      #6=IFCMEASUREWITHUNIT(IFCRATIOMEASURE(1000.),#7);
      #7=IFCSIUNIT(*,.LENGTHUNIT.,$,.METRE.);
      #9=IFCDIMENSIONALEXPONENTS(1,0,0,0,0,0,0);
      """
    let unit = try #require(try unit("LENGTHUNIT", "#3", lines))
    #expect(unit.conversion == nil)
  }
}
