import Requirements

/// Makes placeholder policies of their mappings.
struct PolicyBuilder {
  let sink: ProblemSink

  func policy(_ node: YAMLNode) -> PlaceholderPolicy {
    guard let mapping = YAMLMapping<PlaceholderKey>(node, sink) else { return PlaceholderPolicy() }
    return PlaceholderPolicy(
      usesVocabulary: mapping.boolean(.standard), words: mapping.texts(.words),
      allowed: mapping.nodes(.allowed).compactMap(allowed), refusedFrom: mapping.text(.from))
  }

  private func allowed(_ node: YAMLNode) -> PlaceholderPolicy.Exception? {
    if let text = node.text { return PlaceholderPolicy.Exception(text) }
    guard let mapping = YAMLMapping<AllowedWordKey>(node, sink) else { return nil }
    return PlaceholderPolicy.Exception(mapping.required(.word), before: mapping.text(.before))
  }
}
