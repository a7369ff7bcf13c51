import IFCSchema

extension DocumentReader {
  // MARK: Instances

  @discardableResult
  func beginInstance(_ entity: EntityID, _ tag: XMLTag) -> InstanceBuilder? {
    guard let vocabulary else { return nil }
    let number = tag.value(known.id).map { numbers.number(of: $0) } ?? numbers.unnamed()
    let parameters = (0..<vocabulary.schema.parameterCount(of: entity)).map { position in
      vocabulary.schema.attribute(at: position, of: entity)?.isDerived == true ? Array("*".utf8) : nil
    }
    let builder = InstanceBuilder(entity, number: number, line: tag.line, parameters: parameters)
    for attribute in tag.attributes where attribute.origin == .plain && !known.contains(attribute.name) {
      switch vocabulary.meanings.meaning(attribute.name, of: entity, names) {
      case .attribute(let position, let type):
        builder.parameters[position] = parameter(Array(attribute.value.utf8), type, line: tag.line)
      case .derived, .inverse: break
      case nil:
        problems.add(.unknownName, [names[attribute.name], vocabulary.schema.name(of: entity)], line: tag.line)
      }
    }
    push(.instance(builder))
    return builder
  }

  func finishInstance(_ builder: InstanceBuilder) {
    join(builder)
    write(builder)
    give(Array("#\(builder.number)".utf8))
  }

  private func write(_ builder: InstanceBuilder) {
    guard let vocabulary else { return }
    beginData()
    let keyword = vocabulary.meanings.keyword(builder.entity)
    output.write(
      WrittenInstance(number: builder.number, keyword: keyword, parameters: builder.parameters), line: builder.line)
  }

  // MARK: Attributes

  func beginAttribute(_ tag: XMLTag, of builder: InstanceBuilder) {
    switch meaning(tag.name, of: builder.entity) {
    case .attribute(let position, let type): beginAttribute(tag, position, type)
    case .inverse(let inverse): push(.inverse(inverse))
    case .derived: push(.skipped)
    case nil:
      let name = vocabulary?.schema.name(of: builder.entity) ?? ""
      problems.add(.unknownName, [names[tag.name], name], line: tag.line)
      push(.skipped)
    }
  }

  func beginAttribute(_ tag: XMLTag, _ position: Int, _ type: AttributeType) {
    let target = reference(tag)
    if let element = vocabulary?.meanings.element(of: type) {
      var list = ListFrame(element: element, position: position)
      list.sizes = sizes(tag)
      // A list of instances may be one of them itself.
      frames.append(Frame(kind: .list(list), items: target.map { [$0] } ?? []))
      return
    }
    let isNil = tag.schemaValue(known.isNil).map { $0 == "true" || $0 == "1" } ?? false
    frames.append(Frame(kind: .attribute(position, type), value: target ?? (isNil ? Array("$".utf8) : nil)))
    guard target == nil, case .entity(let declared) = type else { return }
    // The element of an attribute may be the instance itself.
    guard let declared = self.entity(named: declared) else { return }
    let stated = stated(tag, within: declared)
    let entity = stated ?? declared
    let isInstance =
      stated != nil || tag.value(known.id) != nil
      || tag.attributes.contains { $0.origin == .plain && meaning($0.name, of: entity) != nil }
    if isInstance { beginShared(entity, tag) }
  }

  /// Begins an instance whose element is that of the attribute above it.
  func beginShared(_ entity: EntityID, _ tag: XMLTag) {
    guard beginInstance(entity, tag) != nil else { return }
    frames[frames.count - 1].sharesTag = true
  }

  func sizes(_ tag: XMLTag) -> [Int] {
    (tag.value(known.size) ?? "").split(separator: " ").compactMap { Int($0) }.filter { $0 > 0 }
  }
}
