import IDSFormat
import Requirements
import Testing

@Suite("Restrictions as they are written")
struct RestrictionTests {
  private func property(_ facets: String, base: String = "xs:string", dataType: String = "IFCLABEL") -> String {
    let value = IDSText.restricted("value", base: base, facets)
    let set = IDSText.simple("propertySet", "My") + IDSText.simple("baseName", "Own")
    return IDSText.file(requirements: "<property dataType=\"\(dataType)\">\(set)\(value)</property>")
  }

  private func codes(_ facets: String, base: String = "xs:string", dataType: String = "IFCLABEL")
    -> [RequirementProblemCode]
  {
    IDSText.problems(property(facets, base: base, dataType: dataType)).map(\.code)
  }

  @Test("Every kind of rule is read")
  func rulesAreRead() throws {
    let text = property(
      "<xs:annotation><xs:documentation>why</xs:documentation></xs:annotation><xs:enumeration value=\"a\"/>"
        + "<xs:enumeration value=\"b\"/><xs:pattern value=\"[ab]\"/><xs:pattern value=\"c\"/><xs:minLength value=\"1\"/>"
        + "<xs:maxLength value=\"2\"/>")
    let reading = IDSReader.read(text: text)
    #expect(reading.problems.isEmpty)
    let requirement = try #require(reading.file?.specifications.first?.requirements.first)
    guard case .property(let facet) = requirement.facet, case .restriction(let restriction)? = facet.value else {
      Issue.record("no restriction was read")
      return
    }
    #expect(restriction.enumeration == ["a", "b"])
    #expect(restriction.patterns.map(\.source) == ["[ab]", "c"])
    #expect(restriction.minLength == 1)
    #expect(restriction.maxLength == 2)
  }

  @Test("A restriction without rules, or without a known base, is an error")
  func emptyOrUnknown() {
    #expect(codes("") == [.emptyRestriction])
    #expect(codes("<xs:annotation/>") == [.emptyRestriction])
    #expect(codes("<xs:enumeration value=\"a\"/>", base: "xs:strin") == [.invalidBase])
    #expect(codes("<xs:enumeration value=\"a\"/>", base: "string") == [.invalidBase])
    #expect(codes("<xs:enumeration value=\"a\"/>", base: "xs:token") == [.invalidBase])
  }

  @Test("Any prefix may stand for XML Schema")
  func otherPrefix() {
    let text = property("<xs:enumeration value=\"a\"/>")
      .split(separator: "xs:", omittingEmptySubsequences: false).joined(separator: "schema:")
      .split(separator: "xmlns:xs=", omittingEmptySubsequences: false).joined(separator: "xmlns:schema=")
    #expect(IDSText.problems(text).isEmpty)
  }

  @Test("Facets are those of the base")
  func facetsOfBase() {
    #expect(
      codes("<xs:minInclusive value=\"1\"/>") == [.facetNotOfBase, .invalidFacetValue].filter { $0 == .facetNotOfBase })
    #expect(codes("<xs:length value=\"2\"/>", base: "xs:double", dataType: "IFCREAL") == [.facetNotOfBase])
    #expect(codes("<xs:enumeration value=\"true\"/>", base: "xs:boolean", dataType: "IFCBOOLEAN") == [.facetNotOfBase])
    #expect(codes("<xs:totalDigits value=\"2\"/>", base: "xs:double", dataType: "IFCREAL") == [.facetNotOfBase])
    #expect(
      codes("<xs:minInclude value=\"2\"/>", base: "xs:double", dataType: "IFCREAL").contains(.unknownRestrictionFacet))
  }

  @Test("Values of facets are values of the base")
  func valuesOfFacets() {
    #expect(codes("<xs:minInclusive value=\"1,5\"/>", base: "xs:double", dataType: "IFCREAL") == [.invalidFacetValue])
    #expect(
      codes("<xs:enumeration value=\"1.5\"/>", base: "xs:integer", dataType: "IFCINTEGER") == [.invalidFacetValue])
    #expect(codes("<xs:length value=\"-1\"/>") == [.invalidFacetValue])
    #expect(codes("<xs:length value=\"two\"/>") == [.invalidFacetValue])
    #expect(codes("<xs:enumeration/>") == [.missingXMLAttribute])
  }

  @Test("Bounds and lengths that nothing satisfies are said")
  func contradictions() {
    let doubles = "xs:double"
    #expect(
      codes("<xs:minInclusive value=\"5\"/><xs:maxInclusive value=\"4\"/>", base: doubles, dataType: "IFCREAL")
        == [.contradictoryFacets])
    #expect(
      codes("<xs:minExclusive value=\"5\"/><xs:maxInclusive value=\"5\"/>", base: doubles, dataType: "IFCREAL")
        == [.contradictoryFacets])
    #expect(
      codes("<xs:minInclusive value=\"5\"/><xs:maxInclusive value=\"5\"/>", base: doubles, dataType: "IFCREAL").isEmpty)
    #expect(codes("<xs:minLength value=\"3\"/><xs:maxLength value=\"2\"/>") == [.contradictoryFacets])
    #expect(codes("<xs:maxLength value=\"3\"/><xs:maxLength value=\"2\"/>") == [.repeatedFacet])
    #expect(
      codes(
        "<xs:minInclusive value=\"2026-02-01\"/><xs:maxInclusive value=\"2026-01-01\"/>", base: "xs:date",
        dataType: "IFCDATE") == [.contradictoryFacets])
  }

  @Test("A wrong pattern is an error, an anchored one a warning")
  func patterns() throws {
    let problems = IDSText.problems(property("<xs:pattern value=\"[a-\"/>"))
    #expect(problems.map(\.code) == [.invalidPattern])
    #expect(problems.first?.number == 109)
    #expect(problems.first?.arguments == ["[a-", "unexpected-end"])
    #expect(codes("<xs:pattern value=\"^DT.*$\"/>") == [.anchoredPattern])
    #expect(codes("<xs:pattern value=\"(?i)a\"/>") == [.invalidPattern])
  }

  @Test("A restriction holds facets and nothing else, and a facet its value")
  func strangeContent() {
    let list = "<xs:enumeration value=\"a\"/>"
    #expect(codes("text" + list) == [.unexpectedText])
    #expect(codes("<xs:enumeration value=\"a\">b</xs:enumeration>") == [.unexpectedText])
    #expect(codes("<xs:enumeration value=\"a\" cardinality=\"optional\"/>") == [.unknownXMLAttribute])
    #expect(codes("<xs:enumeration value=\"a\" fixed=\"true\"/>") == [.unknownXMLAttribute])
    #expect(codes("<xs:enumeration value=\"a\"><material/></xs:enumeration>") == [.unknownElement])
    #expect(codes("<xs:maxLength id=\"i\" fixed=\"true\" value=\"2\"><xs:annotation/></xs:maxLength>") == [])
  }

  @Test(
    "What no value can satisfy is remarked",
    arguments: [
      ("<xs:pattern value=\"true|1\"/>", "xs:boolean", "IFCBOOLEAN", .patternOfNonText),
      ("<xs:pattern value=\"[0-9]\"/>", "xs:integer", "IFCINTEGER", .patternOfNonText),
      ("<xs:pattern value=\"[0-9]\"/>", "xs:double", "IFCREAL", .patternOfNonText),
      ("<xs:enumeration value=\"\"/>", "xs:string", "IFCLABEL", .emptyValue),
      ("<xs:minInclusive value=\"NaN\"/>", "xs:double", "IFCREAL", .invalidFacetValue),
      (
        "<xs:minInclusive value=\"5\"/><xs:minExclusive value=\"3\"/>", "xs:double", "IFCREAL", .repeatedFacet
      ),
      (
        "<xs:minExclusive value=\"5\"/><xs:maxExclusive value=\"6\"/>", "xs:integer", "IFCINTEGER",
        .contradictoryFacets
      ),
    ] as [(String, String, String, RequirementProblemCode)])
  func neverMet(facets: String, base: String, dataType: String, code: RequirementProblemCode) {
    let problems = IDSText.problems(property(facets, base: base, dataType: dataType))
    #expect(problems.map(\.code) == [code])
    #expect(problems.first?.severity == .warning)
  }

  @Test("What a value can satisfy is not")
  func met() {
    #expect(codes("<xs:pattern value=\"[0-9]\"/>") == [])
    #expect(codes("<xs:enumeration value=\"\"/><xs:enumeration value=\"a\"/>") == [])
    let gap = "<xs:minExclusive value=\"5\"/><xs:maxExclusive value=\"6\"/>"
    #expect(codes(gap, base: "xs:double", dataType: "IFCREAL") == [])
  }
}
