import Findings

/// What a topic is known by from one delivery to the next: names, and nothing that an export makes anew.
struct TopicIdentity: Hashable {
  /// The file of its objects; nil where it is about none alone.
  let path: String?
  /// The name of that file, with the folders that tell it from another model of its name; empty where there is none.
  let file: String
  /// The requirement file, the requirement in it, and which of its sentences.
  let requirement: [String]
  /// The class of the objects; empty where it is about the model as a whole.
  let className: String
  /// Their type; nil where they have none.
  let type: String?
  /// Their storey; nil where they stand in none.
  let storey: String?

  init(_ group: TopicGroup, of result: CheckResult) {
    let source = group.source
    let files = result.requirementFiles
    let file = source.specification.requirementFile
    let sample = group.first.first
    path = sample.flatMap { source.explainer?.path(of: $0) } ?? source.model
    self.file = path.map { FileName.own(of: $0, among: result.models.map(\.path)) } ?? ""
    requirement = [
      files.indices.contains(file) ? FileName.own(of: files[file].path, among: files.map(\.path)) : "",
      source.specification.id,
      source.requirement.map { "\($0 + 1)" } ?? "",
    ]
    guard let sample, sample.instance != 0, let explainer = source.explainer else {
      (className, type, storey) = ("", nil, nil)
      return
    }
    let place = explainer.place(of: sample)
    className = explainer.className(of: sample)
    type = place.typeName.flatMap { $0.isBlank ? nil : $0 }
    storey = place.storey.flatMap { $0.isBlank ? nil : $0 }
  }

  /// What it is known by, in words. Files beside the models may share a name: then topics have the same words.
  var words: [String] { [file] + requirement + [className, type ?? "", storey ?? ""] }

  /// The GUID of the topic.
  ///
  /// - Parameter number: how many topics before it have the same ``words``.
  func guid(_ number: Int) -> String {
    StableGUID.of(words + [number > 0 ? "\(number)" : ""])
  }
}
