import Findings
import Requirements
import Wording

extension IDSForm {
  /// A specification of an IDS in its own words, with what it applies to as sentences.
  init(_ specification: Specification, _ text: RequirementText) {
    self.init(
      description: specification.description ?? "", instructions: specification.instructions ?? "",
      schemaVersions: specification.schemaVersions,
      applicability: specification.applicability.map(text.clause),
      requirements: specification.requirements.map(IDSForm.Requirement.init))
  }
}

extension IDSForm.Requirement {
  /// A requirement of an IDS; of a cahier, whose facets have no such form, an empty one.
  init(_ requirement: Requirements.Requirement) {
    var members = IDSMembers()
    switch requirement.facet {
    case .entity(let facet):
      members.add("name", facet.name)
      members.add("predefinedType", facet.predefinedType)
      members.addNotes(of: requirement, cardinality: false, uri: nil)
      let label = facet.predefinedType == nil ? "IFC Class" : "IFC Class / Predefined Type"
      self.init(facet: "Entity", metadata: members.value, label: label, value: facet.words)
    case .attribute(let facet):
      members.add("name", facet.name)
      members.add("value", facet.value)
      members.addNotes(of: requirement, uri: nil)
      self.init(
        facet: "Attribute", metadata: members.value, label: facet.name.words, value: facet.value?.words ?? "")
    case .classification(let facet):
      members.add("value", facet.value)
      members.add("system", facet.system)
      members.addNotes(of: requirement, uri: facet.uri ?? requirement.uri)
      let parts = [("System", facet.system), ("Reference", facet.value)].filter { $0.1 != nil }
      self.init(
        facet: "Classification", metadata: members.value, label: parts.map(\.0).joined(separator: " / "),
        value: parts.compactMap { $0.1?.words }.joined(separator: " / "))
    case .partOf(let facet):
      members.add("@relation", facet.relation)
      members.addNotes(of: requirement, uri: nil)
      var entity = IDSMembers()
      entity.add("name", facet.entity.name)
      entity.add("predefinedType", facet.entity.predefinedType)
      members.add("entity", entity.value)
      self.init(facet: "PartOf", metadata: members.value, label: facet.relation, value: facet.entity.words)
    case .property(let facet):
      members.add("propertySet", facet.propertySet)
      members.add("baseName", facet.baseName)
      members.add("value", facet.value)
      members.add("@dataType", facet.dataType?.uppercased())
      members.addNotes(of: requirement, uri: facet.uri ?? requirement.uri)
      self.init(
        facet: "Property", metadata: members.value, label: "\(facet.propertySet.words).\(facet.baseName.words)",
        value: facet.value?.words ?? "")
    case .material(let facet):
      members.add("value", facet.value)
      members.addNotes(of: requirement, uri: facet.uri ?? requirement.uri)
      self.init(
        facet: "Material", metadata: members.value, label: "Name / Category", value: facet.value?.words ?? "")
    case .classes, .located, .rule:
      self.init(facet: "", metadata: .mapping([]), label: nil, value: "")
    }
  }
}

extension EntityFacet {
  /// The class, with the predefined type behind a dot.
  fileprivate var words: String {
    predefinedType.map { "\(name.words).\($0.words)" } ?? name.words
  }
}

/// Members of a mapping as they are gathered.
private struct IDSMembers {
  private var members: [IDSValue.Member] = []

  var value: IDSValue { .mapping(members) }

  mutating func add(_ name: String, _ value: IDSValue) { members.append(IDSValue.Member(name, value)) }

  mutating func add(_ name: String, _ text: String?) {
    if let text { add(name, .text(text)) }
  }

  mutating func add(_ name: String, _ constraint: ValueConstraint?) {
    if let constraint { add(name, constraint.form) }
  }

  /// The attributes that most facets have, in the order of ifctester.
  mutating func addNotes(of requirement: Requirements.Requirement, cardinality: Bool = true, uri: String?) {
    add("@uri", uri)
    if cardinality { add("@cardinality", requirement.cardinality.rawValue) }
    add("@instructions", requirement.instructions)
  }
}
