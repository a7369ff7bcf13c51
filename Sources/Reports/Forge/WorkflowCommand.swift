/// Workflow commands of GitHub Actions: `::error file=…,line=…,title=…::message`.
enum WorkflowCommand {
  /// A command on one line.
  ///
  /// - Parameters:
  ///   - name: `error`, `warning` or `notice`.
  ///   - properties: those that are nil are left out.
  static func line(_ name: String, _ properties: [(name: String, value: String?)], _ message: String) -> String {
    let given = properties.compactMap { property in
      property.value.map { "\(property.name)=\(escaped($0, isProperty: true))" }
    }
    return "::\(name) \(given.joined(separator: ","))::\(escaped(message, isProperty: false))\n"
  }

  /// What separates commands and their parts stands as its number (`escapeData` and `escapeProperty` of actions/core).
  static func escaped(_ text: String, isProperty: Bool) -> String {
    var out = String.UnicodeScalarView()
    for scalar in text.unicodeScalars {
      switch scalar {
      case "%": out.append(contentsOf: "%25".unicodeScalars)
      case "\r": out.append(contentsOf: "%0D".unicodeScalars)
      case "\n": out.append(contentsOf: "%0A".unicodeScalars)
      case ":" where isProperty: out.append(contentsOf: "%3A".unicodeScalars)
      case "," where isProperty: out.append(contentsOf: "%2C".unicodeScalars)
      default: out.append(scalar)
      }
    }
    return String(out)
  }
}
