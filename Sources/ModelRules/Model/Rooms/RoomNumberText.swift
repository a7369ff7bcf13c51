import Requirements

/// What the number of a room is compared by: one definition for the rule on a model and for that between models.
public enum RoomNumberText {
  /// The number as people read it: `101A`, `101a` and `101 A` are one number on a door, and so are `B 101` and `B-101`.
  ///
  /// What stands between two digits counts: `1.12` is the twelfth room of the first floor, `11.2` the second of the
  /// eleventh. A number of signs alone is compared as it stands.
  public static func key(_ number: String) -> String {
    var key = ""
    for word in TextFolding.folded(number).split(separator: " ") {
      if key.last?.isNumber == true, word.first?.isNumber == true { key += " " }
      key += word
    }
    return key.isEmpty ? number : key
  }
}
