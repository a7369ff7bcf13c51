import ByteInput
import CahierFormat
import Findings
import Requirements
import Wording

/// A layout of sheets as it was read.
struct LayoutReading {
  /// The layout; nil where the file is none, or has errors.
  let layout: SheetLayout?
  /// What is wrong with it.
  let problems: [RequirementFileProblem]

  /// Reads the file at `path`.
  init(_ path: String, language: Language) {
    do throws(InputError) {
      let source = try ByteSource.raw(path, limits: .requirements)
      let view = source.view
      let reading = LayoutFile.read(unsafe view.buffer)
      problems = reading.problems.map { RequirementFileProblem($0, in: language) }
      layout = reading.problems.contains { $0.severity == .error } ? nil : reading.layout
    } catch {
      layout = nil
      let message = path + language.colon + Problem(error, in: language).message(in: language)
      let code = RequirementProblemCode.fileUnreadable.rawValue
      problems = [RequirementFileProblem(code: code, severity: .error, message: message)]
    }
  }
}
