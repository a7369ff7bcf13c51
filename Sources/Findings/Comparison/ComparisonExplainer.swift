/// Says of the objects of a comparison what readers need, when a report is written; asked by several threads at once.
public protocol ComparisonExplainer: Sendable {
  /// What the old model says of an instance.
  func describe(old: UInt64) -> ObjectDescription
  /// What the new model says of an instance.
  func describe(new: UInt64) -> ObjectDescription
  /// Where an object of the old model stands.
  func place(old: UInt64) -> ObjectPlace
  /// Where an object of the new model stands.
  func place(new: UInt64) -> ObjectPlace
  /// What changed of an object, in the order of ``ChangeAspect``.
  func changes(of object: ChangedObject) -> [ObjectChange]
}
