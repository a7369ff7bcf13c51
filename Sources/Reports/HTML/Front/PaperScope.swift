import Findings
import Wording

/// What the first printed page says of what was checked: the files by their hashes, the cahier by its version. On a
/// screen the whole of it is one step away.
struct PaperScope {
  let page: ReportPage
  private var html: HTMLWriter { page.html }
  private var language: Language { page.language }

  func write() {
    html.element(.div, [.classes("paper files")]) {
      html.element(.p, [.classes("head")], PageLabel.scope.phrase.said(in: language))
      html.element(.ul) {
        let result = page.result
        let cahiers = result.requirementFiles.map { ($0.path, $0.names.version, $0.sha256()) }
        let models = result.models.map { ($0.path, String?.none, $0.sha256()) }
        for (path, version, digest) in (cahiers + models).prefix(FirstPage(page: page).files) {
          html.element(.li) {
            html.foreign(result.fileName(of: path), limit: 60)
            if let version { html.foreign(" " + FrontLabel.version.phrase.said(in: language, [version])) }
            guard let digest else { return }
            html.text(" ")
            html.element(.code) { html.foreign(digest) }
          }
        }
        let more = models.count + cahiers.count - FirstPage(page: page).files
        if more > 0 { html.element(.li, FrontLabel.furtherFiles.phrase.said(in: language, language.counted(more))) }
        html.element(.li, "recol \(result.toolVersion)")
      }
    }
  }
}
