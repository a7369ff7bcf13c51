import Findings
import Wording

/// What was checked against what: every file by its size and hash, so that anybody can tell whether it is the same.
struct ScopeSection {
  /// Files listed.
  private static let limit = 300

  let page: ReportPage
  private var html: HTMLWriter { page.html }
  private var language: Language { page.language }

  func write() {
    page.section("scope", .scope) {
      html.element(.h3, ScopeLabel.models.phrase.said(in: language))
      html.element(.div, [.classes("wide")]) { writeModels() }
      page.further(page.result.models.count - Self.limit, CheckLabel.furtherFiles.phrase)
      html.element(.h3, ScopeLabel.requirementFiles.phrase.said(in: language))
      html.element(.div, [.classes("wide")]) { writeRequirementFiles() }
      writeLeftOut()
    }
  }

  // MARK: Models

  private func writeModels() {
    html.element(.table, [.classes("cards files")]) {
      page.head([
        (CheckLabel.fileName.phrase, false), (ScopeLabel.result.phrase, false), (CheckLabel.fileSchema.phrase, false),
        (CheckLabel.fileSize.phrase, true), (ScopeLabel.instances.phrase, true),
        (CheckLabel.fileExporter.phrase, false), (CheckLabel.fileDate.phrase, false),
      ])
      html.element(.tbody) { for model in page.result.models.prefix(Self.limit) { write(model) } }
    }
  }

  private func write(_ model: ModelResult) {
    let header = model.header
    html.element(.tr) {
      html.element(.th, [.set(.scope, "row")]) {
        html.foreign(model.path)
        writeDigest(model.sha256())
      }
      cell(ScopeLabel.result.phrase) {
        html.say(model.verdictPhrase)
        if !model.disciplines.isEmpty {
          html.text(" ")
          html.foreign("(\(model.disciplines.joined(separator: "+")))")
        }
      }
      cell(CheckLabel.fileSchema.phrase) { html.foreign(model.schema ?? "–") }
      cell(CheckLabel.fileSize.phrase, isNumber: true) { html.text(model.bytes.map(language.size) ?? "–") }
      cell(ScopeLabel.instances.phrase, isNumber: true) { html.text(language.number(model.instances)) }
      cell(CheckLabel.fileExporter.phrase) {
        html.foreign(header?.originatingSystem ?? header?.preprocessorVersion ?? "–")
      }
      cell(CheckLabel.fileDate.phrase) { html.foreign(header?.timeStamp.map(language.moment) ?? "–") }
    }
  }

  // MARK: Requirement files

  private func writeRequirementFiles() {
    html.element(.table, [.classes("cards files")]) {
      page.head([
        (CheckLabel.fileName.phrase, false), (ScopeLabel.title.phrase, false), (ScopeLabel.version.phrase, false),
      ])
      html.element(.tbody) {
        for file in page.result.requirementFiles {
          html.element(.tr) {
            html.element(.th, [.set(.scope, "row")]) {
              html.foreign(file.path)
              writeDigest(file.sha256())
            }
            cell(ScopeLabel.title.phrase) { html.foreign(file.title ?? "–") }
            cell(ScopeLabel.version.phrase) { html.foreign(file.names.version ?? "–") }
          }
        }
      }
    }
  }

  private func writeDigest(_ digest: String?) {
    guard let digest else { return }
    html.element(.span, [.classes("digest")]) {
      html.text("SHA-256 ")
      html.element(.code) { html.foreign(digest) }
    }
  }

  private func cell(_ head: Phrase, isNumber: Bool = false, _ content: () -> Void) {
    let label = HTMLAttribute.set(.head, head.said(in: language))
    html.element(.td, isNumber ? [.classes("num"), label] : [label], content)
  }

  // MARK: What is no model

  private func writeLeftOut() {
    guard let files = page.result.submission?.leftOut, !files.isEmpty else { return }
    html.element(.details) {
      html.element(
        .summary, ScopeLabel.leftOut.phrase.said(in: language, ["\(files.count)", language.number(files.count)]))
      html.element(.ul) {
        for file in files.prefix(Self.limit) {
          html.element(.li) {
            html.foreign(file.path)
            html.text(" — " + file.problem.message(in: language))
          }
        }
      }
      page.further(files.count - Self.limit, CheckLabel.furtherFiles.phrase)
    }
  }
}
