import Findings
import Testing

/// The attribute facet (IDS `attribute-facet.md`).
@Suite struct AttributeFacetTests {
  private static func task(
    _ status: String = "$", milestone: String = ".F.", priority: String = "$", time: String = "$"
  )
    -> [String]
  { [IFCLines.root(1, "IFCTASK", "'T',$,$,$,$,\(status),$,\(milestone),\(priority),\(time),$")] }
  private static let tasks = IDSText.entity("IFCTASK")

  @Test(
    "an attribute must be there and have a value",
    arguments: [
      Probe("a text", IDSText.attribute("Name"), [IFCLines.wall()]),
      Probe("null", IDSText.attribute("Name"), [IFCLines.wall(name: "$")], .absentBlank),
      Probe("an empty text", IDSText.attribute("Name"), [IFCLines.wall(name: "''")], .absentBlank),
      Probe("no such attribute", IDSText.attribute("ActingRole"), [IFCLines.wall()], .absentAttribute),
      Probe("another spelling", IDSText.attribute("name"), [IFCLines.wall()], .absentAttribute),
      Probe("an inverse attribute", IDSText.attribute("HasOpenings"), [IFCLines.wall()], .absentAttribute),
      Probe(
        "a derived attribute", IDSText.attribute("Dim"), ["#1=IFCCARTESIANPOINT((0.,0.));"], .absentAttribute,
        of: IDSText.entity("IFCCARTESIANPOINT")),
      Probe(
        "an attribute that the class derives", IDSText.attribute("Dimensions"),
        ["#1=IFCSIUNIT(*,.LENGTHUNIT.,$,.METRE.);"], .absentBlank, of: IDSText.entity("IFCSIUNIT")),
      Probe("false is a value", IDSText.attribute("IsMilestone"), task(), of: tasks),
      Probe("zero is a value", IDSText.attribute("Priority"), task(priority: "0"), of: tasks),
      Probe(
        "an object", IDSText.attribute("TaskTime"),
        task(time: "#2") + ["#2=IFCTASKTIME($,$,$,$,'PT0S',$,$,$,$,$,$,$,$,$,$,$,$,$,$,$);"],
        of: tasks),
      Probe(
        "UNKNOWN is none", IDSText.attribute("LayerOn"),
        ["#1=IFCPRESENTATIONLAYERWITHSTYLE('L',$,(#1),$,.U.,.F.,.F.,(#1));"], .absentBlank,
        of: IDSText.entity("IFCPRESENTATIONLAYERWITHSTYLE")),
      Probe(
        "an empty list is none", IDSText.attribute("Coordinates"), ["#1=IFCCARTESIANPOINT(());"], .absentBlank,
        of: IDSText.entity("IFCCARTESIANPOINT")),
      Probe(
        "a list", IDSText.attribute("Coordinates"), ["#1=IFCCARTESIANPOINT((0.,0.));"],
        of: IDSText.entity("IFCCARTESIANPOINT")),
      Probe(
        "a select that holds a value", IDSText.attribute("ValueComponent"),
        ["#1=IFCMEASUREWITHUNIT(IFCREAL(2.),#1);"], of: IDSText.entity("IFCMEASUREWITHUNIT")),
      Probe(
        "the type's attribute does not count", IDSText.attribute("Description"),
        [
          IFCLines.wall(), IFCLines.root(2, "IFCWALLTYPE", "'T','D',$,$,$,$,$,.NOTDEFINED."),
          IFCLines.typed(3, "#1", by: 2),
        ], .absentBlank),
      Probe("parameters that are missing", IDSText.attribute("Tag"), ["#1=IFCWALL('0',$,'W');"], .absentBlank),
    ])
  func presence(_ probe: Probe) throws { try probe.check() }

  @Test(
    "a value is compared by the attribute's own type",
    arguments: [
      Probe("a text", IDSText.attribute("Name", "W"), [IFCLines.wall()]),
      Probe("another case of letters", IDSText.attribute("Name", "w"), [IFCLines.wall()], .invalidValue),
      Probe(
        "an escaped text", IDSText.attribute("Name", "Bât 'A'"), [IFCLines.wall(name: "'B\\X2\\00E2\\X0\\t ''A'''")]),
      Probe("a number as a text", IDSText.attribute("Name", "42.0"), [IFCLines.wall(name: "'42'")], .invalidValue),
      Probe("one of a list", IDSText.attribute("Name", .oneOf(["V", "W"])), [IFCLines.wall()]),
      Probe("a name that is listed twice", IDSText.attribute(.oneOf(["Name", "Name"]), "W"), [IFCLines.wall()]),
      Probe(
        "another value under a name that is listed twice", IDSText.attribute(.oneOf(["Name", "Tag", "Name"]), "V"),
        [IFCLines.wall()], .invalidValue),
      Probe("a pattern", IDSText.attribute("Name", .pattern("[A-Z]")), [IFCLines.wall()]),
      Probe(
        "part of a pattern", IDSText.attribute("Name", .pattern("[A-Z]")), [IFCLines.wall(name: "'WW'")], .invalidValue),
      Probe(
        "a length", IDSText.attribute("Name", .bounds(["length": "2"], base: "xs:string")),
        [IFCLines.wall(name: "'é1'")]),
      Probe(
        "an enumeration item", IDSText.attribute("PredefinedType", "SHEAR"), [IFCLines.wall(predefined: ".SHEAR.")]),
      Probe("true in small letters", IDSText.attribute("IsMilestone", "true"), task(milestone: ".T."), of: tasks),
      Probe("true as 1", IDSText.attribute("IsMilestone", "1"), task(milestone: ".T."), of: tasks),
      Probe(
        "TRUE is no boolean", IDSText.attribute("IsMilestone", "TRUE"), task(milestone: ".T."), .invalidValue, of: tasks
      ),
      Probe("an integer", IDSText.attribute("Priority", "42"), task(priority: "42"), of: tasks),
      Probe(
        "an integer as a real", IDSText.attribute("Priority", "42.0"), task(priority: "42"), .invalidValue, of: tasks),
      Probe(
        "an integer in a range", IDSText.attribute("Priority", .bounds(["minInclusive": "42"], base: "xs:integer")),
        task(priority: "42"), of: tasks),
      Probe(
        "a real", IDSText.attribute("Precision", "1E-5"),
        [
          IFCLines.root(9, "IFCPROJECT", "'P',$,$,$,$,$,$"), "#1=IFCGEOMETRICREPRESENTATIONCONTEXT($,$,3,0.00001,$,$);",
        ],
        of: IDSText.entity("IFCGEOMETRICREPRESENTATIONCONTEXT")),
      Probe(
        "a date as a text", IDSText.attribute("EditionDate", "2022-01-01"),
        ["#1=IFCCLASSIFICATION($,$,'2022-01-01','S',$,$,$);"],
        of: IDSText.entity("IFCCLASSIFICATION")),
      Probe(
        "dates are not made equal", IDSText.attribute("EditionDate", "2022-01-01"),
        ["#1=IFCCLASSIFICATION($,$,'2022-01-01+00:00','S',$,$,$);"], .invalidValue,
        of: IDSText.entity("IFCCLASSIFICATION")),
      Probe("GlobalId", IDSText.attribute("GlobalId", "0000000000000000000001"), [IFCLines.wall()]),
    ])
  func values(_ probe: Probe) throws { try probe.check() }

  /// Official cases `value_checks_always_fail_for_lists`, `…objects`, `…selects`.
  @Test(
    "lists, objects and selects have no value that could be compared",
    arguments: [
      Probe(
        "a list", IDSText.attribute("Coordinates", "0"), ["#1=IFCCARTESIANPOINT((0.,0.));"], .invalidValue,
        of: IDSText.entity("IFCCARTESIANPOINT")),
      Probe(
        "an object", IDSText.attribute("TaskTime", "#2"),
        task(time: "#2") + ["#2=IFCTASKTIME($,$,$,$,$,$,$,$,$,$,$,$,$,$,$,$,$,$,$,$);"],
        .invalidValue, of: tasks),
      Probe(
        "a select", IDSText.attribute("ValueComponent", "2"), ["#1=IFCMEASUREWITHUNIT(IFCREAL(2.),#1);"], .invalidValue,
        of: IDSText.entity("IFCMEASUREWITHUNIT")),
    ])
  func incomparable(_ probe: Probe) throws { try probe.check() }

  @Test(
    "of several attributes one must have a value, and those that have one must match",
    arguments: [
      Probe("one filled", IDSText.attribute(.oneOf(["Name", "Description"])), [IFCLines.wall()]),
      Probe("a pattern", IDSText.attribute(.pattern(".*Name.*")), [IFCLines.wall()]),
      Probe(
        "none filled", IDSText.attribute(.oneOf(["Name", "Description"])), [IFCLines.wall(name: "$")], .absentBlank),
      Probe(
        "both match", IDSText.attribute(.oneOf(["Name", "Tag"]), "W"),
        [IFCLines.root(1, "IFCWALL", "'W',$,$,$,$,'W',$")]),
      Probe(
        "the second differs", IDSText.attribute(.oneOf(["Name", "Tag"]), "W"),
        [IFCLines.root(1, "IFCWALL", "'W',$,$,$,$,'V',$")], .invalidValue),
      Probe("the second is null", IDSText.attribute(.oneOf(["Name", "Tag"]), "W"), [IFCLines.wall()]),
    ])
  func several(_ probe: Probe) throws { try probe.check() }

  /// The table of `facet-configurations.md`.
  @Test(
    "required, optional and prohibited attributes",
    arguments: [
      Probe("required", IDSText.attribute("Name", "W", "required"), [IFCLines.wall()]),
      Probe("optional and equal", IDSText.attribute("Name", "W", "optional"), [IFCLines.wall()]),
      Probe("optional and other", IDSText.attribute("Name", "V", "optional"), [IFCLines.wall()], .invalidValue),
      // Official cases `an_optional_attribute_passes_if_null`, `an_optional_attribute_fails_if_empty`.
      Probe("optional and null", IDSText.attribute("Name", "W", "optional"), [IFCLines.wall(name: "$")]),
      Probe(
        "optional and empty", IDSText.attribute("Name", "W", "optional"), [IFCLines.wall(name: "''")], .absentBlank),
      Probe("optional and unknown to the class", IDSText.attribute("ActingRole", "W", "optional"), [IFCLines.wall()]),
      Probe(
        "prohibited and there", IDSText.attribute("Name", nil, "prohibited"), [IFCLines.wall()], .prohibitedAttribute),
      Probe("prohibited and null", IDSText.attribute("Name", nil, "prohibited"), [IFCLines.wall(name: "$")]),
      Probe(
        "prohibited, even if empty", IDSText.attribute("Name", nil, "prohibited"), [IFCLines.wall(name: "''")],
        .prohibitedAttribute),
      Probe(
        "prohibited value, there", IDSText.attribute("Name", "W", "prohibited"), [IFCLines.wall()], .prohibitedAttribute
      ),
      Probe("prohibited value, another", IDSText.attribute("Name", "V", "prohibited"), [IFCLines.wall()]),
      Probe("prohibited value, null", IDSText.attribute("Name", "V", "prohibited"), [IFCLines.wall(name: "$")]),
    ])
  func cardinalities(_ probe: Probe) throws { try probe.check() }

  @Test(
    "in the applicability it chooses objects of any class",
    arguments: [
      Probe(
        "a class and a value", IDSText.attribute("Tag"),
        [IFCLines.root(1, "IFCWALL", "'W',$,$,$,$,'V',$"), IFCLines.wall(2, name: "'X'")],
        of: IDSText.entity("IFCWALL") + IDSText.attribute("Name", "W")),
      Probe(
        "a value alone", IDSText.entity("IFCWALL"), [IFCLines.wall(), IFCLines.wallType(2)],
        of: IDSText.attribute("Name", "W")),
      Probe(
        "a resource", IDSText.attribute("Category"), ["#1=IFCMATERIAL('M',$,'stone');"],
        of: IDSText.attribute("Name", "M")),
    ])
  func applicability(_ probe: Probe) throws { try probe.check() }

  @Test(
    "attributes that are measures are converted from the project's units (units.md)",
    arguments: [
      Probe(
        "millimetres", IDSText.attribute("OverallHeight", "2.1"),
        IFCLines.project([IFCLines.si("LENGTHUNIT", "METRE", prefix: ".MILLI.")]) + [
          IFCLines.root(1, "IFCDOOR", "'D',$,$,$,$,$,2100.,$,$,$,$")
        ], of: IDSText.entity("IFCDOOR")),
      Probe(
        "no unit: as it stands", IDSText.attribute("OverallHeight", "2100"),
        [IFCLines.root(1, "IFCDOOR", "'D',$,$,$,$,$,2100.,$,$,$,$")], of: IDSText.entity("IFCDOOR")),
    ])
  func units(_ probe: Probe) throws { try probe.check() }
}
