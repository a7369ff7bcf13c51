/// Receives a document piece by piece.
protocol XMLEvents: AnyObject {
  /// The names of tags and attributes.
  var names: XMLNames { get set }
  /// Whether nothing more of the document is wanted.
  var isOver: Bool { get }
  /// Whether the root has ended.
  var isWhole: Bool { get }

  /// An element begins.
  func start(_ tag: XMLTag)
  /// Text of the element that was begun last and has not ended, or part of it.
  func text(_ bytes: Span<UInt8>)
  /// The element that was begun last ends.
  func end()
  /// Something is against the rules of namespaces, which keeps nothing from being read.
  func complain(_ what: String, line: Int)
  /// Something that a model has not and recol does not go into: a document type.
  func refuse(_ what: String, line: Int)
}
