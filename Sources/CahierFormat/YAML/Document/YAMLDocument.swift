import Requirements
import Yams

/// Reads bytes as one YAML document. It is the only place that knows the YAML library.
enum YAMLDocument {
  /// Beyond this many bytes a file is not read: no cahier is that long.
  static let longest = 16 << 20
  /// So many values are read, those of repeated anchors each time: a small file can stand for a huge one.
  static let mostNodes = 1_000_000

  /// The outermost value, or what is wrong.
  static func read(_ bytes: UnsafeRawBufferPointer) -> Result<YAMLNode, Failure> {
    guard bytes.count <= longest else {
      return .failure(Failure(.fileTooLarge, 0, ["\(bytes.count)", "\(longest)"]))
    }
    let start = unsafe bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
    let content = unsafe UnsafeRawBufferPointer(rebasing: bytes[start...])
    guard let text = unsafe String(validating: content, as: UTF8.self) else {
      return .failure(Failure(.yamlMalformed, 0, ["UTF-8"]))
    }
    if AliasGuard.isSuspicious(text) { return .failure(Failure(.yamlTooComplex, 0, [])) }
    do {
      guard let root = try Yams.compose(yaml: text, .basic) else { return .failure(Failure(.fileEmpty, 0, [])) }
      var budget = mostNodes
      guard let node = converted(root, budget: &budget) else { return .failure(Failure(.yamlTooComplex, 0, [])) }
      return .success(node)
    } catch let error as YamlError {
      return .failure(failure(error))
    } catch {
      return .failure(Failure(.yamlMalformed, 0, ["\(error)"]))
    }
  }

  /// Why a document cannot be read.
  struct Failure: Error {
    let code: RequirementProblemCode
    let line: Int
    let arguments: [String]

    init(_ code: RequirementProblemCode, _ line: Int, _ arguments: [String]) {
      self.code = code
      self.line = line
      self.arguments = arguments
    }
  }

  private static func converted(_ node: Node, budget: inout Int) -> YAMLNode? {
    budget -= 1
    guard budget > 0 else { return nil }
    let line = node.mark?.line ?? 0
    switch node {
    case .scalar(let scalar): return YAMLNode(content: content(scalar), line: line)
    case .sequence(let sequence):
      var nodes: [YAMLNode] = []
      for node in sequence {
        guard let node = converted(node, budget: &budget) else { return nil }
        nodes.append(node)
      }
      return YAMLNode(content: .sequence(nodes), line: line)
    case .mapping(let mapping):
      var entries: [YAMLNode.Entry] = []
      for (key, value) in mapping {
        guard let value = converted(value, budget: &budget) else { return nil }
        entries.append(
          YAMLNode.Entry(key: key.scalar?.string ?? "?", line: key.mark?.line ?? line, value: value))
      }
      return YAMLNode(content: .mapping(entries), line: line)
    case .alias: return nil
    }
  }

  private static func content(_ scalar: Node.Scalar) -> YAMLNode.Content {
    let isPlain = scalar.style == .plain || scalar.style == .any
    return isPlain && ["", "~", "null", "Null", "NULL"].contains(scalar.string) ? .nothing : .scalar(scalar.string)
  }

  private static func failure(_ error: YamlError) -> Failure {
    switch error {
    case .scanner(let context, let problem, let mark, _), .parser(let context, let problem, let mark, _),
      .composer(let context, let problem, let mark, _):
      let text = context.map { "\($0.text), \(problem)" } ?? problem
      if problem.contains("nesting level") { return Failure(.yamlTooComplex, mark.line, []) }
      return Failure(.yamlMalformed, mark.line, [text, SyntaxFault(yaml: problem).rawValue, "\(mark.column)"])
    case .reader(let problem, _, _, _):
      return Failure(.yamlMalformed, 0, [problem, SyntaxFault(yaml: problem).rawValue, "0"])
    case .duplicatedKeysInMapping(let duplicates, let context):
      return Failure(.repeatedKey, context.mark.line, [duplicates.joined(separator: ", ")])
    default: return Failure(.yamlMalformed, 0, ["\(error)"])
    }
  }
}
