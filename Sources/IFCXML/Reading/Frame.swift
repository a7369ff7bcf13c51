import IFCSchema

/// An element that has begun and not ended.
struct Frame {
  /// What it is.
  enum Kind {
    /// What is left out, with all that is in it.
    case skipped
    /// The document, or a part of it that is around the others.
    case envelope
    /// What holds the instances.
    case population
    /// The header.
    case header
    /// A field of it.
    case headerField(String)
    /// An instance.
    case instance(InstanceBuilder)
    /// An attribute of an instance with one value, by its position.
    case attribute(Int, AttributeType)
    /// An attribute that gathers instances which point here.
    case inverse(InverseAttribute)
    /// A value with its type; the keyword is written where the type could be another.
    case value(AttributeType, keyword: [UInt8]?)
    /// A list of values.
    case list(ListFrame)
  }

  var kind: Kind
  /// Whether it ends with the element above it: an attribute and the instance that it is share one.
  var sharesTag = false
  /// The value that was made in it, for who takes one.
  var value: [UInt8]?
  /// The items of a list, until now. They stand here and not in its kind: to add to what a case of an enumeration holds
  /// copies it, and a list may have a million items.
  var items: [[UInt8]] = []

  /// Whether text in it means something.
  var takesText: Bool {
    switch kind {
    case .headerField, .attribute, .value, .list: true
    default: false
    }
  }
}

/// A list of values that has begun.
struct ListFrame {
  /// What its items are.
  let element: AttributeType
  /// The attribute that it is; nil for a list in a list.
  let position: Int?
  /// The keyword of a type that is a list.
  var keyword: [UInt8]?
  /// The sizes that the document states for lists in lists, the outermost first.
  var sizes: [Int] = []
}
