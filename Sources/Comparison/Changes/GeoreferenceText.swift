import IFCModel

/// Where a model lies on the map, as a text that is the same where that is the same place: to a tenth of a millimetre,
/// and a millionth of a degree.
enum GeoreferenceText {
  /// The coordinate system, the origin and the turn of the model; nil where it says none of it. Latitude and longitude
  /// are attributes of the site.
  static func of(_ model: Model) -> String? {
    let place = model.georeference()
    var parts = [place.coordinateSystem ?? ""].filter { !$0.isEmpty }
    func add(_ name: String, _ value: Double?, _ digits: Double) {
      guard let value else { return }
      let rounded = (value * digits).rounded() / digits
      parts.append(name + (rounded == 0 ? 0 : rounded).description)
    }
    add("E ", place.eastings, 1e4)
    add("N ", place.northings, 1e4)
    add("H ", place.orthogonalHeight, 1e4)
    add("∠ ", place.rotation, 1e6)
    add("× ", place.scale, 1e9)
    return parts.isEmpty ? nil : parts.joined(separator: "; ")
  }
}
