import ByteInput
import CahierFormat
import Findings
import Requirements
import Wording

/// Reads what was converted as it will be read, before it is written: recol writes no file that it would refuse.
struct ConversionProof {
  private let output: String
  private let language: Language
  /// What would be wrong with the file.
  private let problems: [RequirementFileProblem]
  /// The same as the audit of the file found it; empty where it is not what the audit found.
  let found: [RequirementProblem]
  /// Whether the bytes could be read again.
  private(set) var wasRead = true

  /// - Parameter opening: how the bytes are taken to be read.
  init(
    _ conversion: Conversion, output: String, language: Language,
    opening: ([UInt8]) throws(InputError) -> ByteSource
  ) {
    self.output = output
    self.language = language
    guard conversion.problems.isEmpty else {
      found = []
      problems = conversion.problems.map { RequirementFileProblem($0, in: language) }
      return
    }
    let source: ByteSource
    do throws(InputError) {
      source = try opening(conversion.bytes)
    } catch {
      // What cannot be read again is not known to be sound.
      wasRead = false
      found = [RequirementProblem(error, path: output, in: language)]
      problems = found.map { RequirementFileProblem($0, in: language) }
      return
    }
    let reading = RequirementReading(source, path: output)
    found = reading.problems.filter { $0.severity == .error }
    var said = found.map { RequirementFileProblem($0, in: language) }
    if let sheets = reading.sheets, said.isEmpty {
      let rows = sheets.isCahierWorkbook ? sheets.problems : sheets.refusals
      said = rows.map { RequirementFileProblem($0, severity: .error, in: language) }
    }
    problems = said
  }

  /// Reads the bytes from where they are.
  init(_ conversion: Conversion, output: String, language: Language) {
    self.init(conversion, output: output, language: language) { bytes throws(InputError) in
      try ByteSource.memory(bytes, path: output)
    }
  }

  /// Whether recol would use the file.
  var isSound: Bool { problems.isEmpty }

  /// Why the file is not written, or is to be mended: what is wrong with the one that it is made of, else with itself.
  func reasons(input: RequirementReading, isWritten: Bool) -> [RequirementFileProblem] {
    let own = input.problems.filter { $0.severity == .error }.map { RequirementFileProblem($0, in: language) }
    if !own.isEmpty { return own }
    guard !isWritten else { return problems }
    return problems.map { problem in
      RequirementFileProblem(
        code: problem.code, severity: .error,
        message: RunMessage.conversionUnsound.phrase.said(in: language, [output, problem.message]))
    }
  }
}
