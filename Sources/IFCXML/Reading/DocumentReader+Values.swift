import IFCSchema

extension DocumentReader {
  // MARK: Values

  /// An element within an attribute, or within a value.
  func beginValue(_ tag: XMLTag, _ type: AttributeType?) {
    if let target = reference(tag) {
      give(target)
      return push(.skipped)
    }
    if let entity = entity(of: tag) {
      beginInstance(entity, tag)
      return
    }
    if case .entity(let declared) = type, let entity = entity(named: declared), meaning(tag.name, of: entity) != nil {
      // The attribute is the instance itself, and this is an attribute of that.
      let empty = XMLTag(name: tag.name, space: "", attributes: [], line: tag.line)
      beginShared(entity, empty)
      return begin(tag)
    }
    beginWrapper(tag, isTyped: type.map { if case .select = $0 { true } else { false } } ?? true)
  }

  /// A value in an element of its type.
  func beginWrapper(_ tag: XMLTag, isTyped: Bool) {
    guard let vocabulary, let type = vocabulary.meanings.type(tag.name, names) else {
      problems.add(.unknownName, [names[tag.name], ""], line: tag.line)
      return push(.skipped)
    }
    var keyword: [UInt8]?
    if isTyped, case .defined(let name) = type { keyword = Array(name.uppercased().utf8) }
    if let element = vocabulary.meanings.element(of: type) {
      var list = ListFrame(element: element, position: nil)
      list.keyword = keyword
      push(.list(list))
    } else {
      push(.value(type, keyword: keyword))
    }
  }

  func beginItem(_ tag: XMLTag, _ list: ListFrame) {
    if let target = reference(tag) {
      give(target)
      return push(.skipped)
    }
    if let entity = entity(of: tag) {
      beginInstance(entity, tag)
      return
    }
    let name = names[tag.name]
    if let inner = vocabulary?.meanings.element(of: list.element), name.hasPrefix("Seq-") || name.hasPrefix("List") {
      return push(.list(ListFrame(element: inner, position: nil)))
    }
    let leaf = vocabulary?.meanings.leaf(of: list.element)
    beginWrapper(tag, isTyped: leaf.map { if case .select = $0 { true } else { false } } ?? true)
  }

  // MARK: Ends

  func finish(_ frame: Frame) {
    switch frame.kind {
    case .skipped, .envelope, .population, .header, .inverse: break
    case .headerField(let name): header.add(name, text)
    case .instance(let builder): finishInstance(builder)
    case .attribute(let position, let type):
      guard case .instance(let builder)? = frames.last?.kind else { return }
      let isSaid = !text.isEmpty || vocabulary?.isText(type) == true
      builder.parameters[position] = frame.value ?? (isSaid ? parameter(text, type, line: line) : nil)
    case .value(let type, let keyword):
      guard let value = frame.value ?? parameter(text, type, line: line) else { return }
      give(keyword.map { $0 + [UInt8(ascii: "(")] + value + [UInt8(ascii: ")")] } ?? value)
    case .list(let list): finishList(list, frame.items)
    }
  }

  func finishList(_ list: ListFrame, _ given: [[UInt8]]) {
    var items = given
    let inner = vocabulary?.meanings.element(of: list.element)
    if items.isEmpty, let leaf = vocabulary?.meanings.leaf(of: list.element), !ParameterText.isBlank(text) {
      items = ParameterText.words(text).compactMap { parameter($0, leaf, line: line) }
    }
    var value = ListText.of(items)
    let isFlat = inner != nil && !items.contains { $0.first == UInt8(ascii: "(") }
    if isFlat { value = ListText.nested(items, sizes: innerSizes(list)) }
    if let keyword = list.keyword { value = keyword + [UInt8(ascii: "(")] + value + [UInt8(ascii: ")")] }
    guard let position = list.position else { return give(value) }
    if case .instance(let builder)? = frames.last?.kind { builder.parameters[position] = value }
  }

  /// The sizes of lists in a list whose items stand one after the other: as the document says, else as the schema does.
  func innerSizes(_ list: ListFrame) -> [Int] {
    if list.sizes.count > 1 { return Array(list.sizes.dropFirst()) }
    var sizes: [Int] = []
    var type = list.element
    while let meanings = vocabulary?.meanings, let element = meanings.element(of: type) {
      sizes.append(meanings.fixedSize(of: type) ?? 0)
      type = element
    }
    return sizes
  }

  /// Gives a value to the element that it stands in.
  func give(_ value: [UInt8]) {
    guard let place = frames.indices.last else { return }
    switch frames[place].kind {
    case .attribute, .value: frames[place].value = frames[place].value ?? value
    case .list: frames[place].items.append(value)
    default: break
    }
  }

  func parameter(_ text: [UInt8], _ type: AttributeType, line: Int) -> [UInt8]? {
    guard let vocabulary else { return nil }
    if let element = vocabulary.meanings.element(of: type) {
      let leaf = vocabulary.meanings.leaf(of: element)
      let items = ParameterText.words(text).compactMap { parameter($0, leaf, line: line) }
      guard vocabulary.meanings.element(of: element) != nil else { return ListText.of(items) }
      return ListText.nested(items, sizes: innerSizes(ListFrame(element: element, position: nil)))
    }
    if let value = vocabulary.parameters.parameter(text, type) { return value }
    if !ParameterText.isBlank(text) {
      problems.add(.badValue, [String(decoding: text.prefix(400), as: UTF8.self), type.said], line: line)
    }
    return nil
  }
}

extension AttributeType {
  /// The type in a word.
  fileprivate var said: String {
    switch self {
    case .simple(let type): "\(type)".uppercased()
    case .defined(let name), .enumeration(let name), .select(let name), .entity(let name): name
    case .aggregate(_, _, let element): element.said
    }
  }
}
