import IFCSchema

extension DocumentReader {
  // MARK: Inverse attributes

  /// An instance that points to the one that this element is in.
  func beginPointing(_ tag: XMLTag, _ inverse: InverseAttribute) {
    guard let owner = owner else { return push(.skipped) }
    if let target = reference(tag), let number = UInt64(String(decoding: target.dropFirst(), as: UTF8.self)) {
      expect(number, inverse, owner.number, line: tag.line)
      return push(.skipped)
    }
    guard let entity = entity(of: tag) else {
      problems.add(.unknownName, [names[tag.name], inverse.name], line: tag.line)
      return push(.skipped)
    }
    if let builder = beginInstance(entity, tag) { expect(builder.number, inverse, owner.number, line: tag.line) }
  }

  /// The instance that an inverse attribute belongs to.
  private var owner: InstanceBuilder? {
    guard frames.count > 1, case .instance(let builder) = frames[frames.count - 2].kind else { return nil }
    return builder
  }

  /// Takes down that an instance, which may have been written or is still to come, refers to another.
  private func expect(_ number: UInt64, _ inverse: InverseAttribute, _ owner: UInt64, line: Int) {
    guard let schema = vocabulary?.schema,
      let position = schema.position(of: inverse.attribute, in: inverse.source),
      let type = schema.attribute(at: position, of: inverse.source)?.type
    else { return }
    let isList = vocabulary?.meanings.element(of: type) != nil
    joints[number, default: []].append(
      Joint(source: inverse.source, position: position, isList: isList, owner: owner, line: line))
  }

  /// Makes an instance refer to all that have said so until now.
  func join(_ builder: InstanceBuilder) {
    guard let schema = vocabulary?.schema, let found = joints.removeValue(forKey: builder.number) else { return }
    for joint in found {
      if schema.isKind(builder.entity, of: joint.source) {
        builder.link(joint.position, to: joint.owner, isList: joint.isList)
      } else {
        problems.add(.badValue, ["#\(builder.number)", schema.name(of: joint.source)], line: joint.line)
      }
    }
  }

  /// Joins what was said of instances after they had been written, puts all on their lines, and tells the references to
  /// instances that never came.
  func arrange() {
    if !output.isInOrder || !joints.isEmpty { output.arrange { joints.isEmpty ? nil : joined($0) } }
    // What would have come behind the end of a document that is cut nobody knows.
    for (number, missing) in joints where isWhole && !isOver {
      for joint in missing { problems.add(.missingInstance, ["\(number)", "\(joint.owner)"], line: joint.line) }
    }
    joints = [:]
  }

  /// An instance with what was said of it after it had been written; nil where nothing was.
  private func joined(_ text: ArraySlice<UInt8>) -> WrittenInstance? {
    guard let number = WrittenInstance.number(of: text), joints[number] != nil, let written = WrittenInstance(text),
      let entity = entity(named: String(decoding: written.keyword, as: UTF8.self))
    else { return nil }
    let builder = InstanceBuilder(entity, number: number, line: 0, parameters: written.parameters)
    join(builder)
    return WrittenInstance(number: number, keyword: written.keyword, parameters: builder.parameters)
  }
}
