/// By what an object of one delivery is known again in the next: a closed list, the surest first. Two models at hand tell
/// more than the ``ObjectIdentity`` of one: what only one object has in each of them.
///
/// The raw value stands in reports under `identifiedBy`.
public enum IdentifiedBy: String, Sendable, CaseIterable {
  /// Its GlobalId.
  case globalId = "global-id"
  /// Its Tag, which no other object of its class has.
  case tag
  /// Its number, as a room.
  case number
  /// The serial number that a property states.
  case serialNumber = "serial-number"
  /// Class, type, storey and name together.
  case typeStoreyName = "type-storey-name"
  /// Class and what it is part of, or what is part of it.
  case structure
  /// Class and place.
  case placement
  /// Everything that is known of it, and its order among as many in both models that nothing tells apart.
  case alike
}
