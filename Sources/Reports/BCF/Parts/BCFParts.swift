/// The parts of the file that are about all topics.
struct BCFParts {
  static let head = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n"

  let release: BCFRelease
  let vocabulary: BCFVocabulary
  /// GUID and name of what was checked.
  let project: (id: String, name: String)

  /// Name and content of each, in order.
  var all: [(name: String, text: String)] {
    var parts = [("bcf.version", version), ("project.bcfp", projectPart)]
    switch release {
    case .v21: parts.append((extensionsName, extensionSchema))
    case .v30: parts.append((extensionsName, extensions))
    }
    return parts
  }

  private var extensionsName: String { release == .v21 ? "extensions.xsd" : "extensions.xml" }

  private var version: String {
    var markup = XMLMarkup()
    switch release {
    case .v21:
      markup.open("Version", ["VersionId": release.id])
      markup.element("DetailedVersion", saying: release.id)
      markup.close()
    case .v30: markup.element("Version", ["VersionId": release.id])
    }
    return Self.head + markup.text + "\n"
  }

  private var projectPart: String {
    var markup = XMLMarkup()
    markup.open(release == .v21 ? "ProjectExtension" : "ProjectInfo")
    markup.open("Project", ["ProjectId": project.id])
    if !project.name.isEmpty { markup.element("Name", saying: project.name) }
    markup.close()
    if release == .v21 { markup.element("ExtensionSchema", saying: extensionsName) }
    markup.close()
    return Self.head + markup.text + "\n"
  }

  /// The words of 3.0 (extensions.xsd of the release).
  private var extensions: String {
    let lists = [
      ("TopicTypes", "TopicType", vocabulary.types), ("TopicStatuses", "TopicStatus", vocabulary.statuses),
      ("Priorities", "Priority", vocabulary.priorities), ("TopicLabels", "TopicLabel", vocabulary.labels),
      ("Users", "User", vocabulary.users), ("SnippetTypes", "SnippetType", []),
      ("Stages", "Stage", vocabulary.stages),
    ]
    var markup = XMLMarkup()
    markup.open("Extensions")
    for (list, word, words) in lists {
      markup.line()
      markup.open(list)
      for one in words { markup.element(word, saying: one) }
      markup.close()
    }
    markup.line()
    markup.close()
    return Self.head + markup.text + "\n"
  }

  /// The words of 2.1: a schema that narrows the types of the release (BCF 2.1, “Extension schema”).
  private var extensionSchema: String {
    let lists = [
      ("TopicType", vocabulary.types), ("TopicStatus", vocabulary.statuses), ("TopicLabel", vocabulary.labels),
      ("Priority", vocabulary.priorities), ("UserIdType", vocabulary.users), ("Stage", vocabulary.stages),
    ]
    var markup = XMLMarkup()
    markup.open("xs:schema", ["xmlns:xs": "http://www.w3.org/2001/XMLSchema"])
    markup.line()
    markup.open("xs:redefine", ["schemaLocation": "markup.xsd"])
    // Without any word there is nothing to narrow: an empty list would forbid all of them.
    for (type, words) in lists where !words.isEmpty {
      markup.line()
      markup.open("xs:simpleType", ["name": type])
      markup.open("xs:restriction", ["base": type])
      for one in words { markup.element("xs:enumeration", ["value": one]) }
      markup.close()
      markup.close()
    }
    markup.line()
    markup.close()
    markup.line()
    markup.close()
    return Self.head + markup.text + "\n"
  }
}
