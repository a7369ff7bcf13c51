/// Which class, type and storey an object belongs to, for who puts failures together: equal for objects that agree in
/// all three.
///
/// Numbers where one model is asked, so that a million of them cost no text; words where nothing is known of it.
public struct ObjectKin: Hashable, Sendable {
  /// The class.
  public var entity: UInt32
  /// The instance that is the type; 0 for none.
  public var type: UInt64
  /// The instance that is the storey; 0 for none.
  public var storey: UInt64
  /// What tells objects apart where there are no numbers.
  public var words: [String]

  /// The kin of an object.
  public init(entity: UInt32 = 0, type: UInt64 = 0, storey: UInt64 = 0, words: [String] = []) {
    self.entity = entity
    self.type = type
    self.storey = storey
    self.words = words
  }
}
