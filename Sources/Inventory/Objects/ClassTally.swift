import IFCSchema

/// What is counted of the objects of one class.
struct ClassTally: Sendable {
  /// How many objects have a column, and how many say what by it.
  struct Fill: Sendable, BitwiseCopyable {
    var column: UInt32
    var objects: UInt32
    var filled: UInt32
    var placeholders: UInt32
  }

  var entity: EntityID
  var objects = 0
  var typed = 0
  var located = 0
  var named = 0
  var tagged = 0
  var classified = 0
  var withMaker = 0
  var withSerial = 0
  /// Of equipment: how many have a serial number or a date of installation.
  var tracked = 0
  var withFireRating = 0
  var fills: [Fill] = []

  init(_ entity: EntityID) { self.entity = entity }

  /// Adds the counts of a later stretch, but for ``fills``.
  mutating func add(_ other: ClassTally) {
    objects += other.objects
    typed += other.typed
    located += other.located
    named += other.named
    tagged += other.tagged
    classified += other.classified
    withMaker += other.withMaker
    withSerial += other.withSerial
    tracked += other.tracked
    withFireRating += other.withFireRating
  }
}
