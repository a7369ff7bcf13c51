/// A start tag, with names as numbers of a table: a file repeats a few hundred of them a million times.
struct XMLTag {
  /// Its name without prefix.
  let name: XMLName
  /// Its namespace; empty where it has none. Only filled for the first few elements, which tell what the document is.
  let space: String
  /// Its attributes, without declarations of namespaces.
  let attributes: [XMLAttribute]
  /// The line of its end, counted from 1.
  let line: Int

  /// The value of an attribute that is no part of the schema: `id`, `ref`, `href`, `pos`.
  func value(_ name: XMLName) -> String? { attributes.first { $0.name == name }?.value }
}

/// An attribute of a tag.
struct XMLAttribute {
  /// Its name without prefix.
  let name: XMLName
  /// Whether it has no prefix: attributes of the schema have none.
  let isPlain: Bool
  /// Its value, with references to characters replaced.
  let value: String
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
