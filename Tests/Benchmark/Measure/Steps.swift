import ByteInput
import Checking
import Findings
import IDSFormat
import IFCModel
import IFCSchema
import Part21
import Reports
import Requirements
import Wording

/// What recol does with a model, step by step in this process, so that each can be timed apart.
final class Steps {
  enum Step: String, CaseIterable {
    /// The overview that `recol info` takes: counts of all classes, hardly a position.
    case overview = "index for info"
    /// The index that a check takes: positions of all classes but geometry.
    case index = "index for check"
    /// All that the model says of each object: attributes, type, place, property sets, materials, classifications.
    case model
    /// The specifications of the requirement file.
    case check
    /// The findings of the check as JSON.
    case report = "report (JSON)"
  }

  private let path: String
  private let requirements: RequirementFile
  private let settings: ReadSettings
  private var checked: Model?
  private var result: CheckResult?
  /// How many instances the last index had.
  private(set) var instances = 0

  /// How many failures the last check had.
  var failures: Int { result?.models.first?.specifications.reduce(0) { $0 + $1.failed } ?? 0 }

  init(path: String, requirements: RequirementFile, settings: ReadSettings) {
    self.path = path
    self.requirements = requirements
    self.settings = settings
  }

  /// Runs one step; ``Step/check`` needs an index, and ``Step/report`` a check.
  func run(_ step: Step) throws {
    switch step {
    case .overview: instances = try Model(overviewOf: ByteSource.open(path), settings: settings).structure.index.total
    case .index:
      let source = try ByteSource.open(path)
      let version = SchemaChoice(ExchangeStructure.header(of: source)).version ?? .ifc4
      let names = CheckRun([requirements], schema: Schema.of(version)).classNames
      checked = try Model(reading: source, settings: settings, alsoKeeping: names)
    case .model:
      let model = try Model(reading: ByteSource.open(path), settings: settings)
      var properties = 0
      for object in model.objects() { properties += model.facts(of: object).propertySets.count }
      guard properties >= 0 else { throw BenchmarkError.message("no properties") }
    case .check:
      guard let checked else { throw BenchmarkError.message("a check needs an index") }
      var outcome = ModelResult(
        path: path, sha256: { nil }, bytes: nil, schema: checked.schema.version.name,
        instances: checked.structure.index.total, problems: [], isChecked: true)
      let checkedAll = CheckRun([requirements], schema: checked.schema).check(checked)
      (outcome.specifications, outcome.explainer) = (checkedAll.specifications, checkedAll.explainer)
      result = CheckResult(
        toolVersion: "benchmark", stage: nil, allowsInvalid: false, requirementFiles: [], models: [outcome])
    case .report:
      guard let result else { throw BenchmarkError.message("a report needs a check") }
      let sink = CountingSink()
      try CheckReportFormat.json.write(result, ReportSettings(language: .fr), to: sink)
    }
  }
}

/// Throws bytes away as they come.
private final class CountingSink: ByteSink {
  private var count = 0

  func write(_ bytes: borrowing [UInt8]) throws(SinkError) { count += bytes.count }
}
