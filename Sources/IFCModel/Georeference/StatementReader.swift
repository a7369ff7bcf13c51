import Glibc
import IFCSchema
import Part21

/// Reads all that a model says of its place on Earth.
struct StatementReader {
  private let model: Model
  private let reader: InstanceReader

  init(_ model: Model) {
    self.model = model
    reader = model.reader
  }

  func statements() -> GeoreferenceStatements {
    var found = GeoreferenceStatements()
    found.metres = model.units.unit(ofKind: "LENGTHUNIT")?.conversion?.factor
    found.systems = reader.instances(of: "IfcProjectedCRS").map(system)
    found.geographic = reader.instances(of: "IfcGeographicCRS").map(system)
    found.conversions = reader.instances(of: "IfcCoordinateOperation").compactMap(conversion)
    let sets = GeoreferenceSets(model)
    found.systems += sets.systems()
    found.conversions += sets.conversions()
    found.positions = reader.instances(of: "IfcSite").compactMap(position)
    found.origins = origins()
    found.trueNorth = reader.instances(of: "IfcGeometricRepresentationContext").lazy.compactMap(trueNorth).first
    return found
  }

  // MARK: Entities

  private func system(_ instance: Instance) -> StatedCoordinateSystem {
    let unit = reader.reference("MapUnit", of: instance).flatMap { model.unit($0) }
    return StatedCoordinateSystem(
      instance: instance, isPropertySet: false, name: text("Name", of: instance),
      verticalDatum: text("VerticalDatum", of: instance), metres: unit?.conversion?.factor)
  }

  private func text(_ attribute: String, of instance: Instance) -> String? {
    reader.string(attribute, of: instance).flatMap { $0.contains { !$0.isWhitespace } ? $0 : nil }
  }

  private func conversion(_ instance: Instance) -> MapConversion? {
    let target = reader.reference("TargetCRS", of: instance)
    guard target.map({ reader.isKind($0, of: reader.schema.entity(named: "IfcGeographicCRS")) }) != true else {
      return nil
    }
    let system = target.flatMap { target in
      reader.isKind(target, of: reader.schema.entity(named: "IfcProjectedCRS")) ? self.system(target) : nil
    }
    if reader.isKind(instance, of: reader.schema.entity(named: "IfcRigidOperation")) {
      return MapConversion(
        instance: instance, carrier: .rigidOperation,
        eastings: length(reader.parameter("FirstCoordinate", of: instance)),
        northings: length(reader.parameter("SecondCoordinate", of: instance)),
        orthogonalHeight: reader.real("Height", of: instance), rotation: 0, scale: nil, system: system)
    }
    return MapConversion(
      instance: instance, carrier: .conversion, eastings: reader.real("Eastings", of: instance),
      northings: reader.real("Northings", of: instance),
      orthogonalHeight: reader.real("OrthogonalHeight", of: instance),
      rotation: rotation(
        abscissa: reader.real("XAxisAbscissa", of: instance), ordinate: reader.real("XAxisOrdinate", of: instance)),
      scale: reader.real("Scale", of: instance), system: system)
  }

  /// The number of a coordinate that is a length and no angle.
  private func length(_ parameter: Parameter?) -> Double? {
    guard let parameter, reader.bytes.keyword(parameter) != "IFCPLANEANGLEMEASURE" else { return nil }
    return reader.bytes.real(reader.bytes.wrapped(parameter) ?? parameter)
  }

  private func rotation(abscissa: Double?, ordinate: Double?) -> Double? {
    guard let abscissa, let ordinate, abscissa != 0 || ordinate != 0 else { return nil }
    return atan2(ordinate, abscissa) * 180 / .pi
  }

  // MARK: Sites, placements, north

  private func position(_ site: Instance) -> GeographicPosition? {
    guard let latitude = angle("RefLatitude", of: site), let longitude = angle("RefLongitude", of: site) else {
      return nil
    }
    // Programs that round to seconds write the millionths, too: two times 0 is no chance.
    let isWhole = latitude.millionths == 0 && longitude.millionths == 0
    return GeographicPosition(
      site: site, latitude: latitude.degrees, longitude: longitude.degrees,
      resolution: isWhole ? 1 / 3600 : max(latitude.resolution, longitude.resolution),
      isWellFormed: latitude.isWellFormed && longitude.isWellFormed)
  }

  /// IfcCompoundPlaneAngleMeasure: degrees, minutes, seconds and, where it is there, millionths of a second.
  private func angle(_ attribute: String, of site: Instance) -> Angle? {
    guard let parameter = reader.parameter(attribute, of: site), case .list(let parts) = reader.scalar(parameter)
    else { return nil }
    let weights = [1, 60, 3600, 3_600_000_000.0]
    guard (3...4).contains(parts.count) else { return nil }
    var angle: Angle = (0, 1 / weights[parts.count - 1], 0, true)
    var signs: Set<Int64> = []
    for (part, weight) in zip(parts, weights) {
      guard case .integer(let number) = part else { return nil }
      angle.degrees += Double(number) / weight
      if weight == weights[3] { angle.millionths = number }
      let bound = weight == 1 ? 360 : weight == weights[3] ? 1_000_000 : 60
      if number.magnitude >= bound { angle.isWellFormed = false }
      signs.insert(number.signum())
    }
    if signs.isSuperset(of: [-1, 1]) { angle.isWellFormed = false }
    return angle
  }

  /// An angle in degrees, what its last digit is worth, the millionths of a second that are written, and whether its
  /// parts are as the schema allows.
  private typealias Angle = (degrees: Double, resolution: Double, millionths: Int64, isWellFormed: Bool)

  private func origins() -> [PlacedOrigin] {
    let placements = PlacementReader(model)
    var found: [PlacedOrigin] = []
    for context in reader.instances(of: "IfcGeometricRepresentationContext") {
      guard let axes = reader.reference("WorldCoordinateSystem", of: context),
        let placement = placements.axes(ofAxisPlacement: axes)
      else { continue }
      found.append(PlacedOrigin(instance: context, origin: placement.origin))
    }
    let spatial = ["IfcSite", "IfcBuilding"].compactMap(reader.schema.entity(named:))
    for element in reader.instances(ofFamilies: spatial) {
      guard let placement = placements.world(of: element) else { continue }
      found.append(PlacedOrigin(instance: element, origin: placement.origin))
    }
    return found
  }

  private func trueNorth(_ context: Instance) -> TrueNorth? {
    guard let direction = reader.reference("TrueNorth", of: context),
      let list = reader.parameter("DirectionRatios", of: direction), list.kind == .list
    else { return nil }
    var cursor = ParameterCursor(bytes: reader.bytes, list: list.body)
    guard let x = cursor.next().flatMap(reader.bytes.real), let y = cursor.next().flatMap(reader.bytes.real),
      x != 0 || y != 0
    else { return nil }
    return TrueNorth(context: context, angle: atan2(x, y) * 180 / .pi)
  }
}

extension Model {
  /// All that the model says of its place on Earth.
  ///
  /// - Complexity: O(property sets) the first time that they are asked for, then O(statements).
  public func georeferenceStatements() -> GeoreferenceStatements { StatementReader(self).statements() }
}
