import Findings

/// What a topic shows: which objects, from where, and a picture.
struct TopicView {
  /// The objects.
  let components: [ViewComponents.Component]
  /// Whether rooms are to be seen, which viewers hide unless they are told.
  let showsSpaces: Bool
  /// From where they are seen.
  let camera: ViewCamera
  /// A picture of the storey (PNG); nil where it has no plan.
  let snapshot: [UInt8]?
}

/// Makes the views of topics.
struct TopicViews {
  private let places: ModelPlaces
  private let snapshots: PlanSnapshots

  init(_ places: ModelPlaces) {
    self.places = places
    snapshots = PlanSnapshots(places)
  }

  /// The view of a topic; nil where there is nothing to be seen: no object, or none of a model that can be asked.
  func view(of topic: BCFTopic) -> TopicView? {
    let found = topic.model.map { places.positions(of: topic.instances, in: $0) } ?? []
    guard !topic.components.all.isEmpty || !found.isEmpty else { return nil }
    return TopicView(
      components: topic.components.all, showsSpaces: topic.showsSpaces, camera: camera(for: found, topic),
      snapshot: snapshot(of: found, topic))
  }

  private func camera(for found: [(instance: UInt64, position: PlanPosition)], _ topic: BCFTopic) -> ViewCamera {
    guard let model = topic.model else { return ViewCamera(framing: []) }
    let outline = found.isEmpty ? places.outline(of: model) : []
    let points = outline + found.map { places.point(of: $0.position, in: model) }
    guard let extent = PlanExtent(of: points.map { PlanPoint(x: $0.x, y: $0.y) }) else {
      return ViewCamera(framing: [])
    }
    return ViewCamera(framing: points.filter { extent.contains(PlanPoint(x: $0.x, y: $0.y)) })
  }

  /// A plan of the storey that most of the objects are in.
  private func snapshot(of found: [(instance: UInt64, position: PlanPosition)], _ topic: BCFTopic) -> [UInt8]? {
    guard let model = topic.model else { return nil }
    var counts: [Int: Int] = [:]
    for one in found { if let storey = one.position.storey { counts[storey, default: 0] += 1 } }
    guard let storey = counts.max(by: { ($0.value, $1.key) < ($1.value, $0.key) })?.key else { return nil }
    let marks = found.filter { $0.position.storey == storey }.map { one in
      PlanMarks.Mark(instance: one.instance, point: one.position.point, gravity: topic.gravity)
    }
    return snapshots.picture(of: marks, storey: storey, model: model)
  }
}
