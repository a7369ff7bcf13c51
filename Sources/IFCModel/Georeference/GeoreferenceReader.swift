import ByteInput
import Glibc
import IFCSchema
import Part21

/// Reads where a model lies: IfcMapConversion and IfcProjectedCRS, in IFC2X3 the property sets that stand for them, and
/// IfcSite.
struct GeoreferenceReader {
  private let model: Model
  private let reader: InstanceReader

  init(_ model: Model) {
    self.model = model
    reader = model.reader
  }

  /// What the model says; of several conversions or sites the first that says something.
  func georeference() -> Georeference {
    var found = Georeference()
    if let conversion = reader.instances(of: "IfcMapConversion").first {
      read(conversion, &found)
    } else if let operation = reader.instances(of: "IfcRigidOperation").first {
      found.eastings = number(reader.parameter("FirstCoordinate", of: operation))
      found.northings = number(reader.parameter("SecondCoordinate", of: operation))
      found.orthogonalHeight = reader.real("Height", of: operation)
      read(reader.reference("TargetCRS", of: operation), &found)
    } else {
      readPropertySets(&found)
    }
    if found.coordinateSystem == nil {
      found.coordinateSystem = reader.instances(of: "IfcProjectedCRS").first.flatMap { reader.string("Name", of: $0) }
    }
    for site in reader.instances(of: "IfcSite") where found.siteLatitude == nil {
      found.siteLatitude = degrees(reader.parameter("RefLatitude", of: site))
      found.siteLongitude = degrees(reader.parameter("RefLongitude", of: site))
      found.siteElevation = reader.real("RefElevation", of: site)
    }
    return found
  }

  private func read(_ conversion: Instance, _ found: inout Georeference) {
    found.eastings = reader.real("Eastings", of: conversion)
    found.northings = reader.real("Northings", of: conversion)
    found.orthogonalHeight = reader.real("OrthogonalHeight", of: conversion)
    found.scale = reader.real("Scale", of: conversion)
    found.rotation = rotation(
      abscissa: reader.real("XAxisAbscissa", of: conversion), ordinate: reader.real("XAxisOrdinate", of: conversion))
    read(reader.reference("TargetCRS", of: conversion), &found)
  }

  private func read(_ system: Instance?, _ found: inout Georeference) {
    guard let system else { return }
    found.coordinateSystem = reader.string("Name", of: system)
    found.metres = reader.reference("MapUnit", of: system).flatMap { model.unit($0)?.conversion?.factor }
  }

  private func rotation(abscissa: Double?, ordinate: Double?) -> Double? {
    guard let abscissa, let ordinate, abscissa != 0 || ordinate != 0 else { return nil }
    return atan2(ordinate, abscissa) * 180 / .pi
  }

  /// `ePSet_MapConversion` and `ePSet_ProjectedCRS` on the project or the site (buildingSMART Australasia, "User guide
  /// for geo-referencing in IFC"); exporters differ in upper and lower case.
  private func readPropertySets(_ found: inout Georeference) {
    // Numbers that state a unit themselves, in metres until the unit of the map is known.
    var stated: [WritableKeyPath<Georeference, Double?>] = []
    for set in model.georeferenceSets {
      switch reader.string("Name", of: set)?.lowercased() {
      case "epset_mapconversion":
        let (numbers, own) = self.numbers(set)
        for (path, name) in [
          (\Georeference.eastings, "eastings"), (\.northings, "northings"), (\.orthogonalHeight, "orthogonalheight"),
        ] where found[keyPath: path] == nil {
          found[keyPath: path] = numbers[name]
          if own.contains(name) { stated.append(path) }
        }
        found.scale = found.scale ?? numbers["scale"]
        found.rotation =
          found.rotation ?? rotation(abscissa: numbers["xaxisabscissa"], ordinate: numbers["xaxisordinate"])
      case "epset_projectedcrs":
        for property in model.properties(of: set) {
          guard case .single(let value) = model.value(of: property), case .string(let text) = value.scalar else {
            continue
          }
          switch model.name(of: property).lowercased() {
          case "name": found.coordinateSystem = found.coordinateSystem ?? text
          case "mapunit": found.metres = found.metres ?? MapUnitName.metres(text)
          default: break
          }
        }
      default: break
      }
    }
    guard !stated.isEmpty else { return }
    let metres = found.metres ?? 1
    for path in stated { found[keyPath: path] = found[keyPath: path].map { $0 / metres } }
    found.metres = metres
  }

  /// The numbers of a set by their names in small letters, and the names of those that state a unit of their own, which
  /// are in metres.
  private func numbers(_ set: Instance) -> (values: [String: Double], stated: Set<String>) {
    var numbers: [String: Double] = [:]
    var stated: Set<String> = []
    for property in model.properties(of: set) {
      guard case .single(let value) = model.value(of: property) else { continue }
      let name = model.name(of: property).lowercased()
      let factor = model.ownLength(of: property)
      switch value.scalar {
      case .real(let number): numbers[name] = number * (factor ?? 1)
      case .integer(let number): numbers[name] = Double(number) * (factor ?? 1)
      default: continue
      }
      if factor != nil { stated.insert(name) }
    }
    return (numbers, stated)
  }

  private func number(_ parameter: Parameter?) -> Double? {
    guard let parameter else { return nil }
    return reader.bytes.real(reader.bytes.wrapped(parameter) ?? parameter)
  }

  /// IfcCompoundPlaneAngleMeasure: degrees, minutes, seconds and, where it is there, millionths of a second, all of one
  /// sign.
  private func degrees(_ parameter: Parameter?) -> Double? {
    guard let parameter, case .list(let parts) = reader.scalar(parameter), parts.count >= 2 else { return nil }
    var result = 0.0
    for (part, weight) in zip(parts, [1, 60, 3600, 3_600_000_000]) {
      guard case .integer(let number) = part else { return nil }
      result += Double(number) / Double(weight)
    }
    return result
  }
}

extension Model {
  /// Where the model says that it lies; empty where it says nothing.
  public func georeference() -> Georeference { GeoreferenceReader(self).georeference() }

  /// The property sets that stand for a map conversion where the schema has none: those whose name begins with
  /// `ePSet_`. In an overview their properties are not kept, so that one of them asks for the whole model.
  ///
  /// - Complexity: O(property sets), looking at the beginning of their names only, when first asked for.
  public var georeferenceSets: [Instance] { foundGeoreferenceSets.value { findGeoreferenceSets() } }

  private func findGeoreferenceSets() -> [Instance] {
    guard schema.entity(named: "IfcMapConversion") == nil else { return [] }
    guard let family = schema.entity(named: "IfcPropertySet") else { return [] }
    let entries = structure.index.entries(of: Set(schema.family(of: family).map(ClassCode.init(rawValue:))))
    return Slots.map(count: entries.count, threads: reader.threads) { [structure, reader] range in
      range.compactMap { place -> Instance? in
        var cursor = structure.parameters(at: entries[place].offset)
        cursor.skip(2)
        guard let name = cursor.next(), name.kind == .string else { return nil }
        guard structure.bytes[name.body].starts(withoutCase: "ePSet_") else { return nil }
        return reader.instance(entries[place])
      }
    }.flatMap { $0 }
  }
}
