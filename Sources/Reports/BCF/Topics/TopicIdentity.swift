import Findings

/// What a topic is known by from one delivery to the next: names, and nothing that an export makes anew.
struct TopicIdentity: Hashable {
  /// The file of its objects; nil where it is about none alone.
  let path: String?
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
    requirement = [
      files.indices.contains(file) ? FileName.last(of: files[file].path) : "", source.specification.id,
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

  /// The GUID of the topic.
  ///
  /// - Parameter number: how many topics before it are known by the same.
  func guid(_ number: Int) -> String {
    let objects = [className, type ?? "", storey ?? "", number > 0 ? "\(number)" : ""]
    return StableGUID.of([path.map(FileName.last) ?? ""] + requirement + objects)
  }
}
