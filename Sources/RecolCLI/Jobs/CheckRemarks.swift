import CahierFormat
import Checking
import Findings
import Reports
import Requirements
import Wording

/// What a check says on standard error: options that mean nothing to it, those that it lacks, and what formats leave out
/// that have no place to say so.
struct CheckRemarks {
  let settings: CheckSettings
  private var general: GeneralSettings<CheckReportFormat> { settings.general }

  /// Says which option is missing where values cannot be compared without it: no fault of the model. What is not there
  /// at all is found without it.
  func sayMissingDays(_ requirements: [LoadedRequirements]) {
    let days: [(DateRule.Anchor, String?, RunMessage)] = [
      (.acceptance, settings.days.accepted, .acceptanceNotGiven),
      (.delivery, settings.days.delivered, .deliveryNotGiven),
    ]
    for (anchor, day, message) in days where day == nil {
      // Two cahiers may have the same requirement, one taken from the other.
      var seen: Set<String> = []
      let ids = requirements.flatMap { $0.requirements(comparingWith: anchor) }.filter { seen.insert($0).inserted }
      guard !ids.isEmpty else { continue }
      general.messages.note(
        message.phrase.said(in: general.language, ["\(ids.count)", ids.joined(separator: ", ")]))
    }
  }

  /// Says which options mean nothing to the requirements of the run, and what is asked although it is unsound.
  func sayOptionsWithoutEffect(_ result: CheckResult, _ requirements: [LoadedRequirements]) {
    let messages = general.messages
    if result.hasCahier { saySelectionWithoutEffect(requirements) }
    // A file that could not be read may have been a cahier.
    if !result.hasCahier, result.requirementFiles.allSatisfy({ $0.kind != nil }) {
      if let stage = settings.stage {
        messages.note(RunMessage.stageWithoutEffect.phrase.said(in: general.language, [stage]))
      }
      if let lot = settings.lot {
        messages.note(RunMessage.lotWithoutEffect.phrase.said(in: general.language, [lot]))
      }
      let names = optionsOfCahiers
      if !names.isEmpty {
        messages.note(
          RunMessage.withoutCahier.phrase.said(
            in: general.language, ["\(names.count)", names.joined(separator: ", ")]))
      }
    }
    for file in result.requirementFiles where settings.allowsInvalid && file.status == .fail {
      messages.note(RunMessage.invalidAllowed.phrase.said(in: general.language, [file.path]))
    }
  }

  /// Says of which files a stage or a lot that was named chooses nothing: they ask all that they ask. Sets that ship
  /// with recol stand beside a cahier on purpose, and are told only where no file makes anything of it.
  private func saySelectionWithoutEffect(_ requirements: [LoadedRequirements]) {
    let options: [(String?, KeyPath<LoadedRequirements, Bool>, RunMessage)] = [
      (settings.stage, \.knowsStages, .stageWithoutEffectIn), (settings.lot, \.knowsLots, .lotWithoutEffectIn),
    ]
    let files = zip(settings.requirementFiles, requirements).filter { $0.1.result.kind != nil }
    for (name, knows, message) in options {
      guard let name else { continue }
      let isKnown = files.contains { $0.1[keyPath: knows] }
      let others = files.filter { path, loaded in
        !loaded[keyPath: knows] && !(isKnown && ShippedCahier.names.contains(path))
      }
      guard !others.isEmpty else { continue }
      general.messages.note(
        message.phrase.said(
          in: general.language, [name, others.map(\.0).joined(separator: ", "), "\(others.count)"]))
    }
  }

  /// The options that were given and that only a cahier makes something of; an amount is told of by itself, and so is a
  /// folder of documents that nobody can look into, which decides the status.
  private var optionsOfCahiers: [String] {
    let (days, terms) = (settings.days, settings.deadlineTerms)
    let given: [(String, Bool)] = [
      ("--delivered", days.delivered != nil), ("--accepted", days.accepted != nil),
      ("--dossiers", days.dossiers != nil), ("--notified", days.noticed != nil), ("--ordered", days.ordered != nil),
      ("--calendar", terms.calendar != nil), ("--documents", settings.documents.map(canBeLookedInto) == true),
    ]
    return given.filter(\.1).map(\.0)
  }

  private func canBeLookedInto(_ folder: String) -> Bool {
    GivenDocuments(folder, in: general.language).problem == nil
  }

  /// Says how many failures `--max-failures` keeps out of the format that is rows of failures and nothing else.
  func sayCutLists(_ result: CheckResult) {
    let format = CheckReportFormat.csv
    guard let most = settings.maxFailures, general.reports.contains(where: { $0.format == format }) else { return }
    let specifications = result.models.flatMap(\.specifications) + (result.submission?.specifications ?? [])
    let left = specifications.reduce(0) { sum, specification in
      specification.requirements.reduce(sum + max(0, specification.failures.count - most)) { sum, requirement in
        sum + max(0, requirement.failures.count - most)
      }
    }
    guard left > 0 else { return }
    let arguments = ["\(most)", format.rawValue, "\(left)", general.language.number(left)]
    general.messages.note(RunMessage.listsCut.phrase.said(in: general.language, arguments))
  }
}
