extension Building {
  /// An element with two property sets and a set of quantities.
  func addElementWithSets() {
    let classes = [("IFCWALL", "Pset_WallCommon"), ("IFCSLAB", "Pset_SlabCommon"), ("IFCBEAM", "Pset_BeamCommon")]
    let (keyword, common) = classes[elements % classes.count]
    let number = elements
    let element = element(keyword, name: "\u{C9}l\u{E9}ment \(number)".part21)
    relate(
      element,
      to: set(
        named: common,
        [
          property("Reference", "IFCIDENTIFIER('REF-\(number % 97)')"),
          property("IsExternal", number.isMultiple(of: 3) ? "IFCBOOLEAN(.T.)" : "IFCBOOLEAN(.F.)"),
          property("LoadBearing", "IFCBOOLEAN(.T.)"),
          property("FireRating", "IFCLABEL('REI \(30 * (number % 4 + 1))')"),
          property("ThermalTransmittance", "IFCTHERMALTRANSMITTANCEMEASURE(0.\(number % 90 + 10))"),
        ]))
    relate(
      element,
      to: set(
        named: "Gestion",
        [
          property("Lot", "IFCLABEL('\("Gros \u{153}uvre".part21)')"),
          property("Code d'inventaire".part21, "IFCIDENTIFIER('INV-\(number)')"),
          property("Remarque", "IFCTEXT('\("\u{C0} v\u{E9}rifier avant la r\u{E9}ception".part21)')"),
        ]))
    let length = output.instance("IFCQUANTITYLENGTH('Length',$,$,\(number % 9000 + 500).,$)")
    let area = output.instance("IFCQUANTITYAREA('NetSideArea',$,$,\(number % 40 + 1).25,$)")
    relate(element, to: root("IFCELEMENTQUANTITY", "'BaseQuantities',$,$,(#\(length),#\(area))"))
  }

  /// Elements that share one property set, each through its own relation.
  func addElementsWithOneSet(count: Int) {
    let shared = set(named: "Pset_WallCommon", [property("IsExternal", "IFCBOOLEAN(.T.)")])
    for number in 0..<count { relate(element("IFCWALL", name: "Mur \(number)"), to: shared) }
  }

  private func property(_ name: String, _ value: String) -> UInt64 {
    output.instance("IFCPROPERTYSINGLEVALUE('\(name)',$,\(value),$)")
  }

  private func set(named name: String, _ properties: [UInt64]) -> UInt64 {
    root("IFCPROPERTYSET", "'\(name)',$,(\(Building.list(properties)))")
  }

  private func relate(_ element: UInt64, to set: UInt64) {
    root("IFCRELDEFINESBYPROPERTIES", "$,$,(#\(element)),#\(set)")
  }
}
