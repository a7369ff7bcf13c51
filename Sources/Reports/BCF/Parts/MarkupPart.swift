import Wording

/// What a topic says: `markup.bcf` in its folder (markup.xsd of both releases).
struct MarkupPart {
  static let viewpointName = "viewpoint.bcfv"
  static let snapshotName = "snapshot.png"

  let release: BCFRelease
  let topic: BCFTopic
  /// Its number in the file, from 0.
  let index: Int
  /// What it shows.
  let view: TopicView?
  /// When it was written.
  let date: String
  let language: Language

  /// The GUID of its viewpoint.
  static func viewpointGUID(of topic: BCFTopic) -> String { StableGUID.of([topic.guid, "viewpoint"]) }

  private var status: String {
    (topic.isClosed ? TopicLabel.closed : TopicLabel.open).phrase.said(in: language)
  }

  var text: String {
    var markup = XMLMarkup()
    markup.open("Markup")
    markup.line()
    addHeader(to: &markup)
    markup.open(
      "Topic",
      [
        "Guid": topic.guid, "TopicType": topic.type, "TopicStatus": status,
      ])
    markup.line()
    addFacts(to: &markup)
    if release == .v30 {
      markup.element("Comments", [:])
      markup.open("Viewpoints")
      addViewpoint("ViewPoint", to: &markup)
      markup.close()
      markup.line()
    }
    markup.close()
    markup.line()
    if release == .v21 { addViewpoint("Viewpoints", to: &markup) }
    markup.close()
    return BCFParts.head + markup.text + "\n"
  }

  private func addHeader(to markup: inout XMLMarkup) {
    guard !topic.files.isEmpty else { return }
    markup.open("Header")
    if release == .v30 { markup.open("Files") }
    for file in topic.files {
      switch release {
      case .v21: markup.open("File", ["IfcProject": file.project, "isExternal": "true"])
      case .v30: markup.open("File", ["IfcProject": file.project, "IsExternal": "true"])
      }
      if !file.name.isBlank { markup.element("Filename", saying: file.name) }
      if let date = file.date { markup.element("Date", saying: date) }
      markup.close()
    }
    if release == .v30 { markup.close() }
    markup.close()
    markup.line()
  }

  private func addFacts(to markup: inout XMLMarkup) {
    markup.element("Title", saying: topic.title)
    if let gravity = topic.gravity { markup.element("Priority", saying: gravity.phrase.said(in: language)) }
    markup.element("Index", saying: "\(index)")
    if release == .v30 { markup.open("Labels") }
    for label in topic.labels { markup.element(release == .v21 ? "Labels" : "Label", saying: label) }
    if release == .v30 { markup.close() }
    markup.line()
    markup.element("CreationDate", saying: date)
    markup.element("CreationAuthor", saying: BCFVocabulary.author)
    if let assignee = topic.assignee { markup.element("AssignedTo", saying: assignee) }
    if let stage = topic.stage { markup.element("Stage", saying: stage) }
    markup.line()
    markup.element("Description", lines: topic.description)
    markup.line()
  }

  private func addViewpoint(_ name: String, to markup: inout XMLMarkup) {
    guard let view else { return }
    markup.open(name, ["Guid": Self.viewpointGUID(of: topic)])
    markup.element("Viewpoint", saying: Self.viewpointName)
    if view.snapshot != nil { markup.element("Snapshot", saying: Self.snapshotName) }
    markup.element("Index", saying: "0")
    markup.close()
    markup.line()
  }
}
