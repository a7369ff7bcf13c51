/// A start tag, with names as numbers of a table: a file repeats a few hundred of them a million times.
struct XMLTag {
  /// Its name without prefix.
  let name: XMLName
  /// Its namespace; empty where it has none. Only filled for the first few elements, which tell what the document is.
  let space: String
  /// Its attributes, without declarations of namespaces.
  let attributes: [XMLAttribute]
  /// The line that it begins on, counted from 1.
  let line: Int

  /// The value of an attribute of the form, which is no part of the schema: `id`, `ref`, `href`, `pos`.
  func value(_ name: XMLName) -> String? {
    attributes.first { $0.name == name && ($0.origin == .plain || $0.origin == .form) }?.value
  }

  /// The value of an attribute of XML Schema: `xsi:type`, `xsi:nil`.
  func schemaValue(_ name: XMLName) -> String? {
    attributes.first { $0.name == name && $0.origin == .schemaInstance }?.value
  }
}

/// An attribute of a tag.
struct XMLAttribute {
  /// Its name without prefix.
  let name: XMLName
  /// Whose it is.
  let origin: AttributeOrigin
  /// Its value, with references to characters replaced.
  let value: String
}

/// Whose an attribute is, as its namespace tells (Namespaces in XML, 6.2): a program may add its own to any element.
enum AttributeOrigin {
  /// Of its element: it has no prefix. Attributes of the schema have none.
  case plain
  /// Of the form, with a prefix: of the namespace of its element, as `ifc:arraySize`, or of ISO 10303-28, as `ex:pos`.
  case form
  /// Of XML Schema: `xsi:type`, `xsi:nil`.
  case schemaInstance
  /// Of somebody else: it means nothing here.
  case foreign

  /// Whose the attributes of a namespace are that is not that of their element.
  init(space: String) {
    if space == "http://www.w3.org/2001/XMLSchema-instance" {
      self = .schemaInstance
    } else {
      self = space.lowercased().hasPrefix("urn:iso.org:standard:10303:part(28)") ? .form : .foreign
    }
  }
}

/// A name that occurs in a document, by its number in ``XMLNames``.
struct XMLName: Hashable {
  let number: Int
}

/// The names that occur in a document.
struct XMLNames {
  private var numbers: [String: Int] = [:]
  private var spelled: [String] = []

  /// The name of a text.
  mutating func name(_ text: String) -> XMLName {
    if let number = numbers[text] { return XMLName(number: number) }
    numbers[text] = spelled.count
    spelled.append(text)
    return XMLName(number: spelled.count - 1)
  }

  /// The text of a name.
  subscript(name: XMLName) -> String { spelled[name.number] }
}
