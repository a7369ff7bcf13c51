import Findings
import Wording

/// `show --format text`: a block of lines per object.
struct ShowTextReport {
  /// Problems shown.
  private static let problemLimit = 20

  private let page: TextPage
  private var language: Language { page.settings.language }

  init(_ settings: ReportSettings, _ out: ByteWriter) {
    page = TextPage(out, settings)
  }

  func write(_ record: ObjectRecord) {
    page.line([
      .init("#\(record.instance) ", .faint), .init(record.className, .strong),
      .init(record.name.map { " " + language.quoted($0) } ?? ""),
      .init(record.globalId.map { "  \($0)" } ?? "", .faint),
    ])
    row(.description, record.description)
    row(.objectType, record.objectType)
    row(.tag, record.tag)
    row(.predefinedType, record.predefinedType)
    row(.type, record.type.map { [$0.className, $0.globalId].compactMap { $0 }.joined(separator: " ") })
    row(.container, [record.containerName, record.container].compactMap(\.self).joined(separator: "  "))
    for attribute in record.attributes {
      let mark = language.colon
      page.paragraph(
        indent: 2, hanging: 2, [.init(attribute.name + mark, .faint), .init(text(of: attribute.value))])
    }
    row(.materials, record.materials.isEmpty ? nil : record.materials.joined(separator: ", "))
    row(.classifications, record.classifications.isEmpty ? nil : text(of: record.classifications))
    for set in record.propertySets { write(set) }
    page.gap()
  }

  /// What is the matter with a model that is not whole.
  func write(path: String, _ problems: [Problem]) {
    page.line([.init(path, .strong)])
    ProblemLines(page).write(problems, limit: Self.problemLimit, indent: 2)
  }

  private func said(_ label: ShowLabel, _ arguments: [String] = []) -> String {
    label.phrase.said(in: language, arguments)
  }

  private func row(_ label: ShowLabel, _ value: String?) {
    guard let value, !value.isEmpty else { return }
    let mark = language.colon
    page.paragraph(indent: 2, hanging: 2, [.init(said(label) + mark, .faint), .init(value)])
  }

  private func text(of classifications: [ClassificationRecord]) -> String {
    classifications.map { [$0.system, $0.identification, $0.name].compactMap { $0 }.joined(separator: " ") }
      .joined(separator: ", ")
  }

  private func write(_ set: PropertySetRecord) {
    page.line(indent: 2, [.init(set.name, .strong)])
    let width = min(40, set.properties.map(\.name.count).max() ?? 0)
    for property in set.properties {
      page.paragraph(
        indent: 4, hanging: 2,
        [.init(DisplayText.padded(property.name, to: width) + " = ", .faint), .init(text(of: property.value))])
    }
  }

  private func text(of value: RecordValue) -> String {
    switch value {
    case .none: said(.noValue)
    case .string(let string): string
    case .integer(let number): "\(number)"
    case .real(let number): "\(number)"
    case .boolean(let flag): said(flag ? .yes : .no)
    case .unknown: said(.unknown)
    case .list(let values): values.map(text(of:)).joined(separator: ", ")
    case .bounded(let lower, let upper, let setPoint):
      said(.bounds, [text(of: lower), text(of: upper)])
        + (setPoint == .none ? "" : ", " + said(.setPoint, [text(of: setPoint)]))
    case .table(let defining, let defined):
      zip(defining, defined).map { "\(text(of: $0)) → \(text(of: $1))" }.joined(separator: ", ")
    case .complex(let properties):
      "{" + properties.map { "\($0.name) = \(text(of: $0.value))" }.joined(separator: ", ") + "}"
    case .reference(let target): target
    }
  }
}
