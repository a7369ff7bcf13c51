import Findings
import Packaging
import Wording

/// `check --format bcf` and `bcf21`: topics for programs that people mend models with, one for each requirement, class,
/// type and storey that something fails in.
///
/// The same result gives the same bytes. What the file leaves out is a topic of its own, the last.
struct CheckBCFReport {
  private let result: CheckResult
  private let settings: ReportSettings
  private let release: BCFRelease

  init(_ result: CheckResult, _ settings: ReportSettings, _ release: BCFRelease) {
    self.result = result
    self.settings = settings
    self.release = release
  }

  /// Writes the file.
  ///
  /// - Returns: whether it is one: false where there was no memory for it, or where it is larger than archives may be.
  /// - Complexity: O(failures) look-ups of what objects have in common; memory for the topics, never for all failures.
  func write(to out: ByteWriter) -> Bool {
    let topics = topics
    let package = PackageWriter { out.bytes($0) }
    let parts = BCFParts(
      release: release, vocabulary: BCFVocabulary(language: settings.language, topics: topics), project: project)
    for part in parts.all { package.write(part.name, part.text) }
    let views = TopicViews(ModelPlaces(result))
    let date = XMLDateTime.start(of: result.day)
    for (index, topic) in topics.enumerated() where !out.hasFailed {
      let view = views.view(of: topic)
      let markup = MarkupPart(
        release: release, topic: topic, index: index, view: view, date: date, language: settings.language)
      package.write("\(topic.guid)/markup.bcf", markup.text)
      guard let view else { continue }
      let viewpoint = ViewpointPart(release: release, guid: MarkupPart.viewpointGUID(of: topic), view: view)
      package.write("\(topic.guid)/\(MarkupPart.viewpointName)", viewpoint.text)
      if let snapshot = view.snapshot { package.write("\(topic.guid)/\(MarkupPart.snapshotName)", snapshot) }
    }
    package.finish()
    return !package.hasFailed
  }

  /// The topics, the gravest requirement first, and what is left out.
  private var topics: [BCFTopic] {
    let kept = min(ViewComponents.most, settings.maxFailures ?? ViewComponents.most)
    let unusable = FileFault.all(of: result, in: settings.language)
    let choice = TopicChoice(result, faults: unusable.count, keeping: kept, threads: settings.threads)
    let maker = TopicMaker(result: result, language: settings.language)
    var known: Set<TopicIdentity> = []
    var numbers: [[String]: Int] = [:]
    func guid(_ identity: TopicIdentity) -> String {
      let number = numbers[identity.words, default: 0]
      numbers[identity.words] = number + 1
      return identity.guid(number)
    }
    var topics = choice.groups.map { group in
      let identity = TopicIdentity(group, of: result)
      known.insert(identity)
      return maker.topic(of: group, guid: guid(identity), identity: identity)
    }
    for group in choice.waived {
      let identity = TopicIdentity(group, of: result)
      // Where some objects of a topic are waived and others are not, it stays open for the others.
      guard known.insert(identity).inserted else { continue }
      topics.append(maker.topic(of: group, guid: guid(identity), identity: identity, isWaived: true))
    }
    var faults: [String: Int] = [:]
    let faultTopics = unusable.prefix(choice.faults).map { fault in
      let number = faults["\(fault.path)\n\(fault.code)", default: 0]
      faults["\(fault.path)\n\(fault.code)"] = number + 1
      return FaultTopic(fault: fault, result: result, language: settings.language).topic(number)
    }
    topics = faultTopics + topics
    let left = unusable.count - choice.faults
    if let omitted = OmissionTopic(choice.omissions, faults: left, of: result, language: settings.language)?.topic {
      topics.append(omitted)
    }
    return topics
  }

  /// What was checked: the project of the first model that has one, else the first file.
  private var project: (id: String, name: String) {
    let model = result.models.first { $0.project != nil } ?? result.models.first
    let path = model.map { FileName.last(of: $0.path) } ?? ""
    let name = model?.project?.name.flatMap { $0.isBlank ? nil : $0 } ?? path
    return (StableGUID.of(["project", model?.project?.globalId ?? path]), TopicLine.of(name, 120))
  }
}
