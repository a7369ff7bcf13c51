import Requirements

/// Writes facets and their values.
enum FacetWriter {
  /// Writes a facet with attributes of its requirement before its own.
  static func write(_ facet: Facet, _ attributes: [XMLText.Attribute], to xml: inout XMLText) {
    switch facet {
    case .entity(let facet): write(facet, attributes, to: &xml)
    case .attribute(let facet):
      xml.element("attribute", attributes) { xml in
        write(facet.name, as: "name", to: &xml)
        write(facet.value, as: "value", to: &xml)
      }
    case .property(let facet):
      xml.element("property", [("dataType", facet.dataType)] + attributes + [("uri", facet.uri)]) { xml in
        write(facet.propertySet, as: "propertySet", to: &xml)
        write(facet.baseName, as: "baseName", to: &xml)
        write(facet.value, as: "value", to: &xml)
      }
    case .classification(let facet):
      xml.element("classification", attributes + [("uri", facet.uri)]) { xml in
        write(facet.value, as: "value", to: &xml)
        write(facet.system ?? .restriction(Restriction()), as: "system", to: &xml)
      }
    case .material(let facet):
      xml.element("material", attributes + [("uri", facet.uri)]) { xml in
        write(facet.value, as: "value", to: &xml)
      }
    case .partOf(let facet):
      xml.element("partOf", [("relation", facet.relation)] + attributes) { xml in
        write(facet.entity, [], to: &xml)
      }
    // What only a cahier can say has no words in IDS: whoever lowers a cahier says it with the six.
    case .classes, .located, .rule: break
    }
  }

  private static func write(_ facet: EntityFacet, _ attributes: [XMLText.Attribute], to xml: inout XMLText) {
    xml.element("entity", attributes.filter { $0.name != "cardinality" }) { xml in
      write(facet.name, as: "name", to: &xml)
      write(facet.predefinedType, as: "predefinedType", to: &xml)
    }
  }

  private static func write(_ constraint: ValueConstraint?, as name: String, to xml: inout XMLText) {
    guard let constraint else { return }
    xml.element(name) { xml in
      switch constraint {
      case .simple(let text): xml.leaf("simpleValue", text)
      case .restriction(let restriction): write(restriction, to: &xml)
      }
    }
  }

  private static func write(_ restriction: Restriction, to xml: inout XMLText) {
    let base = restriction.base.isEmpty ? RestrictionBase.string.rawValue : restriction.base
    xml.element("xs:restriction", [("base", base)]) { xml in
      func facet(_ name: String, _ value: String?) {
        if let value { xml.empty("xs:\(name)", [("value", value)]) }
      }
      for value in restriction.enumeration { facet("enumeration", value) }
      for pattern in restriction.patterns { facet("pattern", pattern.source) }
      // A restriction must have a rule.
      if restriction.isEmpty { facet("pattern", ".*") }
      facet("minInclusive", restriction.minInclusive)
      facet("minExclusive", restriction.minExclusive)
      facet("maxInclusive", restriction.maxInclusive)
      facet("maxExclusive", restriction.maxExclusive)
      facet("length", restriction.length.map { String($0) })
      facet("minLength", restriction.minLength.map { String($0) })
      facet("maxLength", restriction.maxLength.map { String($0) })
      facet("totalDigits", restriction.totalDigits.map { String($0) })
      facet("fractionDigits", restriction.fractionDigits.map { String($0) })
    }
  }
}
