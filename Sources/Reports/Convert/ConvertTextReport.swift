import Findings
import Wording

/// `convert --format text`: what was written, what became of each sheet, then what was lost, like with like.
struct ConvertTextReport {
  /// Problems of the input shown.
  private static let problemLimit = 100

  private let result: ConversionResult
  private let page: TextPage
  private var language: Language { page.settings.language }

  init(_ result: ConversionResult, _ settings: ReportSettings, _ out: ByteWriter) {
    self.result = result
    page = TextPage(out, settings)
  }

  func write() {
    if let written = result.written {
      let count = ConvertLabel.written.phrase.said(in: language, ["\(written)", language.number(written)])
      page.paragraph(hanging: 2, [.init(result.output, .strong), .init(" — "), .init(count, .strongGood)])
    } else {
      let text = ConvertLabel.nothingWritten.phrase.said(in: language)
      page.paragraph(hanging: 2, [.init(result.input.path, .strong), .init(" — "), .init(text, .strongBad)])
    }
    ProblemLines(page).write(result.input.problems, limit: Self.problemLimit, indent: 2)
    let lines = SheetLines(page: page)
    lines.write(result.sheets)
    lines.write(result.rows, limit: .max)
    // Where nothing could be said, what was lost is the reason.
    guard result.written != nil || !result.losses.isEmpty else { return }
    write(result.losses.filter(\.changesVerdict), .losses)
    let silent = result.losses.filter { !$0.changesVerdict }
    if !silent.isEmpty { write(silent, .silent) }
  }

  private func write(_ losses: [LossLine], _ label: ConvertLabel) {
    let count = losses.count
    let heading = label.phrase.said(in: language, ["\(count)", language.number(count)])
    page.line([.init(heading, count > 0 && label == .losses ? .doubtful : .plain)])
    var groups: [(why: String, losses: [LossLine])] = []
    for loss in losses {
      if let place = groups.firstIndex(where: { $0.why == loss.why }) {
        groups[place].losses.append(loss)
      } else {
        groups.append((loss.why, [loss]))
      }
    }
    for group in groups {
      page.paragraph(indent: 2, hanging: 2, [.init(group.why)])
      let names = group.losses.compactMap(Self.name)
      if !names.isEmpty { page.paragraph(indent: 6, hanging: 0, [.init(names.joined(separator: ", "), .faint)]) }
    }
  }

  /// The requirement and what of it, or what of the file.
  private static func name(_ loss: LossLine) -> String? {
    let details = loss.details.joined(separator: ", ")
    guard let requirement = loss.requirement else { return details.isEmpty ? nil : details }
    return details.isEmpty ? requirement : "\(requirement) (\(details))"
  }
}
