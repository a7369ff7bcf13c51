public import Requirements

/// Writes requirements as buildingSMART IDS 1.0, in the order that its schema prescribes.
///
/// What is read and written again says the same. What only drafts of IDS could leave open, the class of a whole and
/// the system of a classification, is written as a pattern that everything satisfies.
public enum IDSWriter {
  /// The file as UTF-8.
  ///
  /// - Complexity: linear in the size of the requirements.
  public static func bytes(_ file: RequirementFile) -> [UInt8] { Array(text(file).utf8) }

  /// What XML cannot hold of the file: control characters.
  ///
  /// - Complexity: linear in the size of the requirements.
  public static func losses(_ file: RequirementFile) -> [ConversionLoss] {
    var head = XMLText()
    write(file.information, to: &head)
    let own = head.replacements > 0 ? [ConversionLoss(.signs)] : []
    return own
      + file.specifications.enumerated().compactMap { position, specification in
        var xml = XMLText()
        write(specification, position: position, to: &xml)
        return xml.replacements > 0 ? ConversionLoss(.signs, requirement: specification.id) : nil
      }
  }

  /// The file as text.
  public static func text(_ file: RequirementFile) -> String {
    var xml = XMLText()
    let location = "\(IDSVersion.namespace) \(IDSVersion.namespace)/1.0/ids.xsd"
    xml.element(
      "ids",
      [
        ("xmlns", IDSVersion.namespace), ("xmlns:xs", IDSVersion.schemaNamespace),
        ("xmlns:xsi", IDSVersion.instanceNamespace), ("xsi:schemaLocation", location),
      ]
    ) { xml in
      write(file.information, to: &xml)
      xml.element("specifications") { xml in
        for (position, specification) in file.specifications.enumerated() {
          write(specification, position: position, to: &xml)
        }
      }
    }
    return xml.text
  }

  private static func write(_ information: RequirementFile.Information, to xml: inout XMLText) {
    xml.element("info") { xml in
      xml.leaf("title", information.title)
      xml.leaf("copyright", information.copyright)
      xml.leaf("version", information.version)
      xml.leaf("description", information.description)
      xml.leaf("author", information.author)
      xml.leaf("date", information.date)
      xml.leaf("purpose", information.purpose)
      xml.leaf("milestone", information.milestone)
    }
  }

  private static func write(_ specification: Specification, position: Int, to xml: inout XMLText) {
    let isPosition = specification.id == String(position + 1)
    xml.element(
      "specification",
      [
        ("name", specification.name), ("ifcVersion", specification.schemaVersions.joined(separator: " ")),
        ("identifier", isPosition ? nil : specification.id), ("description", specification.description),
        ("instructions", specification.instructions),
      ]
    ) { xml in
      let cardinality = specification.cardinality
      xml.element(
        "applicability",
        [
          ("minOccurs", String(cardinality.minimum)),
          ("maxOccurs", cardinality.maximum.map { String($0) } ?? "unbounded"),
        ]
      ) { xml in
        // The order of `applicabilityType`.
        for kind in [FacetKind.entity, .partOf, .classification, .attribute, .property, .material] {
          for facet in specification.applicability where facet.kind == kind {
            FacetWriter.write(facet, [], to: &xml)
          }
        }
      }
      guard !specification.requirements.isEmpty else { return }
      xml.element("requirements", [("description", specification.requirementsDescription)]) { xml in
        for requirement in specification.requirements {
          let cardinality = requirement.facet.kind == .entity ? nil : requirement.cardinality.rawValue
          FacetWriter.write(
            requirement.facet, [("cardinality", cardinality), ("instructions", requirement.instructions)], to: &xml)
        }
      }
    }
  }
}
