import Findings

/// What a model holds, as members of its line in an archive.
extension JSONWriter {
  /// Writes the members `project`, `exporter`, `units`, `georeference` and `photo` into the object that is open.
  ///
  /// Their names are those of the columns of the archive's tables (`tables.sql`). Every list is on one line; what a
  /// model does not say is null.
  public mutating func write(_ inventory: ModelInventory) {
    write(inventory.project)
    write(inventory.exporter)
    key("units")
    beginArray()
    for unit in inventory.units {
      beginObject(.line)
      member("kind", unit.kind)
      member("name", unit.name)
      number("toSI", unit.toSI)
      endObject()
    }
    endArray()
    write(inventory.place)
    key("photo")
    if let photo = inventory.photo { write(photo) } else { null() }
  }

  private mutating func write(_ project: ProjectFacts?) {
    key("project")
    guard let project else { return null() }
    beginObject(.line)
    member("globalId", project.globalId)
    member("name", project.name)
    member("phase", project.phase)
    endObject()
  }

  private mutating func write(_ exporter: ExporterFacts?) {
    key("exporter")
    guard let exporter else { return null() }
    beginObject(.line)
    member("name", exporter.name)
    member("version", exporter.version)
    endObject()
  }

  private mutating func write(_ place: PlaceFacts) {
    key("georeference")
    beginObject(.line)
    member("crs", place.coordinateSystem)
    member("carrier", place.carrier.rawValue)
    number("latitude", place.latitude)
    number("longitude", place.longitude)
    endObject()
  }

  /// Writes a member whose value is a number or null.
  mutating func number(_ name: StaticString, _ number: Double?) {
    key(name)
    if let number { value(number) } else { null() }
  }
}
