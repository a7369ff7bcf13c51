import Findings

/// A topic as both releases of the format say it.
struct BCFTopic {
  /// Its GUID.
  let guid: String
  /// Whether nothing is left to be done: what it is about is waived.
  var isClosed = false
  /// What it is about, on a line.
  let title: String
  /// Which kind of failure, one of ``BCFVocabulary/types``.
  let type: String
  /// How grave it is; nil where no cahier says so.
  let gravity: Gravity?
  /// What it can be filtered by: the requirement and the lots that answer for it.
  let labels: [String]
  /// Who has to see to it; nil where it is not one alone.
  let assignee: String?
  /// At which stage it is asked for.
  let stage: String?
  /// What is asked, what was found, how it is mended; line by line.
  let description: [String]
  /// The files that it is about.
  let files: [BCFFile]
  /// The position of its model; nil where it is about none alone.
  let model: Int?
  /// The objects.
  let components: ViewComponents
  /// The names of their instances in the model.
  let instances: [UInt64]
  /// Whether they are rooms.
  let showsSpaces: Bool
}

/// A file that a topic is about.
struct BCFFile: Equatable {
  /// Its name, without folders.
  let name: String
  /// GlobalId of its IfcProject; nil where it has none that is one.
  let project: String?
  /// When it was written, as its header says; nil where that is no point in time.
  let date: String?

  init(_ model: ModelResult) {
    name = FileName.last(of: model.path)
    project = model.project?.globalId.flatMap { ViewComponents.isGlobalId($0) ? $0 : nil }
    date = model.header?.timeStamp.flatMap { XMLDateTime.isOne($0) ? $0 : nil }
  }

  init(path: String) {
    name = FileName.last(of: path)
    (project, date) = (nil, nil)
  }
}
