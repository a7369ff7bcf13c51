import IDSFormat
import Requirements

/// Requirements with every facet and every way to state a value, for all releases.
enum EveryFacet {
  static let file = IDSReader.read(text: text).file

  private static func value(_ text: String) -> String { "<simpleValue>\(text)</simpleValue>" }

  private static func pattern(_ base: String, _ rules: String) -> String {
    "<xs:restriction base=\"xs:\(base)\">\(rules)</xs:restriction>"
  }

  private static let requirements = [
    "<entity><name>\(value("IFCWALL"))</name><predefinedType>\(value("SOLIDWALL"))</predefinedType></entity>",
    "<attribute cardinality=\"optional\"><name>\(value("Name"))</name>"
      + "<value>\(pattern("string", "<xs:pattern value=\"[A-Z]+\\d*\"/>"))</value></attribute>",
    "<attribute><name>\(pattern("string", "<xs:pattern value=\".*\"/>"))</name>"
      + "<value>\(pattern("double", "<xs:minInclusive value=\"0\"/><xs:maxExclusive value=\"9\"/>"))</value></attribute>",
    "<property cardinality=\"required\"><propertySet>\(pattern("string", "<xs:pattern value=\".*\"/>"))</propertySet>"
      + "<baseName>\(pattern("string", "<xs:pattern value=\".*\"/>"))</baseName></property>",
    "<property dataType=\"IFCLENGTHMEASURE\"><propertySet>\(value("A"))</propertySet>"
      + "<baseName>\(value("B"))</baseName><value>\(value("1.5"))</value></property>",
    "<property dataType=\"IFCLABEL\" cardinality=\"prohibited\"><propertySet>\(value("A"))</propertySet>"
      + "<baseName>\(value("B"))</baseName><value>\(pattern("string", "<xs:maxLength value=\"3\"/>"))</value></property>",
    "<classification cardinality=\"optional\"><value>\(value("a"))</value><system>\(value("S"))</system></classification>",
    "<material><value>\(value("M"))</value></material>",
    "<partOf><entity><name>\(value("IFCBUILDING"))</name></entity></partOf>",
    "<partOf relation=\"IFCRELAGGREGATES\"><entity><name>\(value("IFCWALL"))</name></entity></partOf>",
    "<partOf relation=\"IFCRELVOIDSELEMENT IFCRELFILLSELEMENT\"><entity><name>\(value("IFCWALL"))</name></entity></partOf>",
  ]

  private static let specifications = requirements.map { requirement in
    let releases = "IFC2X3 IFC4 IFC4X3_ADD2"
    let applicable = requirement.hasPrefix("<entity") ? "<material/>" : requirements[0]
    return "<specification name=\"s\" ifcVersion=\"\(releases)\">"
      + "<applicability maxOccurs=\"unbounded\">\(applicable)</applicability>"
      + "<requirements>\(requirement)</requirements></specification>"
      + "<specification name=\"t\" ifcVersion=\"\(releases)\"><applicability minOccurs=\"0\" maxOccurs=\"0\">"
      + requirement.replacing(" cardinality=\"optional\"", with: "").replacing(" cardinality=\"prohibited\"", with: "")
      .replacing(" cardinality=\"required\"", with: "") + "</applicability></specification>"
  }

  private static let text =
    "<ids xmlns=\"http://standards.buildingsmart.org/IDS\" xmlns:xs=\"http://www.w3.org/2001/XMLSchema\">"
    + "<info><title>t</title></info><specifications>\(specifications.joined())</specifications></ids>"
}
