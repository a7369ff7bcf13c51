import Findings

/// The photo of a model, as a member of its line.
extension JSONWriter {
  /// Writes the object of a photo: counts, then lists.
  mutating func write(_ photo: ModelPhoto) {
    beginObject()
    member("storeys", photo.storeys.count)
    member("rooms", photo.rooms.count)
    member("roomsWithArea", photo.roomsWithArea)
    number("area", photo.area)
    member("objects", photo.elements)
    member("proxies", photo.proxies)
    key("stage")
    if let stage = photo.stage {
      beginObject(.line)
      member("guess", stage.stage.rawValue)
      member("why", stage.why)
      endObject()
    } else {
      null()
    }
    list("buildingList", photo.buildings) { $0.members(of: $1) }
    list("storeyList", photo.storeys) { $0.members(of: $1) }
    list("roomList", photo.rooms) { $0.members(of: $1) }
    list("objectClasses", photo.classes) { $0.members(of: $1) }
    list("properties", photo.properties) { $0.members(of: $1) }
    list("readiness", photo.readiness) { $0.members(of: $1) }
    endObject()
  }

  /// Writes an array of objects, one per line.
  private mutating func list<Element>(
    _ name: StaticString, _ elements: [Element], _ members: (inout JSONWriter, Element) -> Void
  ) {
    key(name)
    beginArray()
    for element in elements {
      beginObject(.line)
      members(&self, element)
      endObject()
    }
    endArray()
  }

  private mutating func members(of building: BuildingRecord) {
    member("instance", building.instance)
    member("globalId", building.globalId)
    member("name", building.name)
    member("longName", building.longName)
    member("identifier", building.identifier)
    member("address", building.address)
    member("site", building.site)
  }

  private mutating func members(of storey: StoreyRecord) {
    member("instance", storey.instance)
    member("globalId", storey.globalId)
    member("name", storey.name)
    number("elevation", storey.elevation)
    member("building", storey.building)
    member("rooms", storey.rooms)
    number("area", storey.area)
  }

  private mutating func members(of room: RoomRecord) {
    member("instance", room.instance)
    member("globalId", room.globalId)
    member("number", room.number)
    member("name", room.name)
    member("storey", room.storey)
    number("area", room.area)
    member("areaSource", room.areaSource)
  }

  private mutating func members(of counts: ObjectClassCounts) {
    member("class", counts.className)
    member("objects", counts.objects)
    member("typed", counts.typed)
    member("located", counts.located)
    member("named", counts.named)
    member("tagged", counts.tagged)
    member("classified", counts.classified)
    member("withMaker", counts.withMaker)
    member("withSerial", counts.withSerial)
  }

  private mutating func members(of fill: PropertyFill) {
    member("class", fill.className)
    member("set", fill.set)
    member("property", fill.property)
    member("objects", fill.objects)
    member("filled", fill.filled)
    member("placeholders", fill.placeholders)
  }

  private mutating func members(of figure: ReadinessFigure) {
    member("target", figure.target.rawValue)
    member("sheet", figure.sheet)
    member("field", figure.field)
    member("mandatory", figure.isMandatory ? 1 : 0)
    member("records", figure.records)
    member("filled", figure.filled)
  }
}
