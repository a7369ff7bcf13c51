/// Names of cases, each once: GitLab leaves out the second of two cases that have one class and one name.
struct JUnitNames {
  private var seen: [String: Int] = [:]

  /// `name`, with its number where the class has it already.
  mutating func unique(_ name: String, in className: String) -> String {
    let count = seen[className + "\u{0}" + name, default: 0] + 1
    seen[className + "\u{0}" + name] = count
    return count == 1 ? name : "\(name) (\(count))"
  }

  /// The class of a case: Jenkins takes what stands before the last dot for a package, so that there is one dot only.
  static func className(_ path: String, _ id: String) -> String {
    let ending = [".ifc", ".ifczip", ".ifcxml", ".zip"].first { path.lowercased().hasSuffix($0) } ?? ""
    let model = String(path.dropLast(ending.count))
    return "\(withoutDots(model)).\(withoutDots(id))"
  }

  private static func withoutDots(_ text: String) -> String {
    DisplayText.cut(DisplayText.printable(text), to: 200).replacing(".", with: "_")
  }
}
