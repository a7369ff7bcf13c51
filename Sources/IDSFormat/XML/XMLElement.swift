/// An element of an XML document, with what it holds.
struct XMLElement: Sendable {
  /// An attribute, without the declarations of namespaces.
  struct Attribute: Sendable {
    let name: String
    let namespace: String?
    let value: String
  }

  /// The name without its prefix.
  let name: String
  /// The namespace, nil for none.
  let namespace: String?
  /// The attributes in file order.
  let attributes: [Attribute]
  /// Line on which the start tag ends, counted from 1.
  let line: Int
  /// The elements inside, in file order.
  var children: [XMLElement] = []
  /// All text directly inside, CDATA sections included.
  var text = ""

  /// The value of an attribute without a namespace.
  func attribute(_ name: String) -> String? {
    attributes.first { $0.name == name && $0.namespace == nil }?.value
  }

  /// The first element of that name directly inside.
  func child(_ name: String) -> XMLElement? {
    children.first { $0.name == name }
  }
}
