/// What a topic shows: `viewpoint.bcfv` in its folder (visinfo.xsd of both releases).
struct ViewpointPart {
  let release: BCFRelease
  let guid: String
  let view: TopicView

  var text: String {
    var markup = XMLMarkup()
    markup.open("VisualizationInfo", ["Guid": guid])
    markup.line()
    if !view.components.isEmpty || view.showsSpaces { addComponents(to: &markup) }
    addCamera(to: &markup)
    markup.close()
    return BCFParts.head + markup.text + "\n"
  }

  private func addComponents(to markup: inout XMLMarkup) {
    markup.open("Components")
    markup.line()
    if release == .v21 { addHints(to: &markup) }
    if !view.components.isEmpty {
      markup.open("Selection")
      for component in view.components {
        markup.line()
        guard let authoringId = component.authoringId else {
          markup.element("Component", ["IfcGuid": component.globalId])
          continue
        }
        markup.open("Component", ["IfcGuid": component.globalId])
        markup.element("AuthoringToolId", saying: authoringId)
        markup.close()
      }
      markup.line()
      markup.close()
      markup.line()
    }
    // All that is there stays visible: where an object stands says a good part of what is wrong with it.
    markup.open("Visibility", ["DefaultVisibility": "true"])
    if release == .v30 { addHints(to: &markup) }
    markup.close()
    markup.line()
    markup.close()
    markup.line()
  }

  private func addHints(to markup: inout XMLMarkup) {
    markup.element(
      "ViewSetupHints",
      [
        "SpacesVisible": view.showsSpaces ? "true" : "false", "SpaceBoundariesVisible": "false",
        "OpeningsVisible": "false",
      ])
  }

  private func addCamera(to markup: inout XMLMarkup) {
    markup.open("PerspectiveCamera")
    add("CameraViewPoint", view.camera.viewPoint, to: &markup)
    add("CameraDirection", view.camera.direction, to: &markup)
    add("CameraUpVector", view.camera.up, to: &markup)
    markup.element("FieldOfView", saying: Self.text(ViewCamera.fieldOfView))
    if release == .v30 { markup.element("AspectRatio", saying: Self.text(ViewCamera.aspectRatio)) }
    markup.close()
    markup.line()
  }

  private func add(_ name: String, _ vector: SIMD3<Double>, to markup: inout XMLMarkup) {
    markup.open(name)
    for (axis, value) in [("X", vector.x), ("Y", vector.y), ("Z", vector.z)] {
      markup.element(axis, saying: Self.text(value))
    }
    markup.close()
    markup.line()
  }

  /// A number to the micrometre.
  private static func text(_ value: Double) -> String {
    guard value.magnitude < 1e9 else { return "0.0" }
    let rounded = (value * 1e6).rounded() / 1e6
    return "\(rounded == 0 ? 0 : rounded)"
  }
}
