import ByteInput
import CahierFormat
import Findings
import Gate
import Requirements
import Wording

/// The baseline and the waivers of a run, read before anything is written.
struct GateInputs {
  private var baseline: (path: String, content: Baseline)?
  private var waivers: [PlacedWaiver]?
  /// `badRequirements` where a file cannot be used, else `conforms`.
  private(set) var status = ExitStatus.conforms
  /// The files as they were read, for a bundle of evidence; empty where none is asked for, since a baseline is large.
  private(set) var copies: [(name: String, bytes: [UInt8])] = []
  private let settings: CheckSettings

  /// Reads what `settings` names, and says what is wrong with it.
  init(_ settings: CheckSettings) {
    self.settings = settings
    if let path = settings.baseline { readBaseline(path) }
    if let path = settings.waivers { readWaivers(path) }
  }

  /// Says of each finding how it stands to them, and to what the cahiers themselves waive; nothing where there is none
  /// of it.
  func judge(_ result: inout CheckResult, _ requirements: [LoadedRequirements]) {
    let own = requirements.flatMap(\.waivers)
    let waivers = own.isEmpty ? waivers : own + (waivers ?? [])
    guard baseline != nil || waivers != nil || settings.failUnder != nil else { return }
    let isAsked = settings.baseline != nil || settings.waivers != nil
    var judgement = GateJudgement(
      baseline: baseline, waivers: waivers, failUnder: settings.failUnder, namesStates: isAsked, today: ClockDay.today,
      threads: settings.general.threads)
    judgement.judge(&result)
    // A cahier whose waivers are for nothing here is not worth a word.
    if let gate = result.gate, !isAsked, settings.failUnder == nil, gate.count(.waived) == 0, gate.remarks.isEmpty {
      result.gate = nil
    }
    guard !settings.general.isForPeople else { return }
    for remark in result.gate?.remarks ?? [] {
      settings.general.messages.note(remark.said(in: settings.general.language))
    }
  }

  private mutating func readBaseline(_ path: String) {
    let language = settings.general.language
    do throws(InputError) {
      let source = try ByteSource.raw(path)
      keep(source, as: "baseline.json")
      do throws(BaselineFailure) {
        baseline = (
          path,
          try withExtendedLifetime(source) { () throws(BaselineFailure) in
            try BaselineReader.read(source.view)
          }
        )
      } catch {
        refuse(path, error.problem.phrase.said(in: language, error.arguments))
      }
    } catch {
      refuse(path, BaselineProblem.unreadable.phrase.said(in: language, [said(error)]))
    }
  }

  private mutating func readWaivers(_ path: String) {
    let language = settings.general.language
    do throws(InputError) {
      let source = try ByteSource.raw(path, limits: .requirements)
      keep(source, as: "waivers.yaml")
      let reading = withExtendedLifetime(source) { unsafe WaiverFileReader.read(source.view.buffer) }
      for problem in reading.problems {
        let line = problem.line.map { ":\($0)" } ?? ""
        settings.general.messages.error(path + line + mark + problem.message(in: language))
      }
      if reading.hasErrors {
        status.raise(to: .badRequirements)
      } else {
        waivers = reading.waivers.map { PlacedWaiver($0, path: path, isOfCahier: false) }
      }
    } catch {
      refuse(path + mark.dropLast(), said(error))
    }
  }

  /// Keeps the bytes as they were read.
  private mutating func keep(_ source: ByteSource, as name: String) {
    guard settings.folders.contains(where: { $0.format == .evidence }) else { return }
    copies.append(("gate/" + name, withExtendedLifetime(source) { unsafe [UInt8](source.view.buffer) }))
  }

  private mutating func refuse(_ path: String, _ message: String) {
    settings.general.messages.error("\(path) \(message)")
    status.raise(to: .badRequirements)
  }

  /// Why a file that is no model cannot be read.
  private func said(_ error: InputError) -> String {
    if case .directory = error { return SystemError.isDirectory.phrase.said(in: settings.general.language) }
    return Problem(error, in: settings.general.language).message(in: settings.general.language)
  }

  private var mark: String { settings.general.language.colon }
}
