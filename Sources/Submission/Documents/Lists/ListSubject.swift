/// What the rows of a list are.
public enum ListSubject: String, Sendable {
  case equipment, rooms
}
