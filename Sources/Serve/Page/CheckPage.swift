import Wording

/// One check: how far it is, then what came out.
struct CheckPage {
  let check: CheckRecord
  let language: Language
  /// What forms carry to be known as ours.
  let proof: String
  /// Reports that can be fetched.
  let reports: [ReportKind]
  /// What the check said beside its reports.
  let messages: String
  /// How many checks are made before this one.
  let position: Int?
  /// How far it is; nil where that is not known.
  let progress: ProgressLine?

  var markup: Markup {
    let summary = CheckSummary(check, language: language)
    let isDone = check.state == .done
    let status = CheckStatus(check, position: position, progress: progress, language: language)
    let done: Markup = status.percent.map { " value=\"\($0)\"" } ?? ""
    let bar: Markup =
      isDone ? "" : "<progress max=\"100\"\(done) aria-label=\"\(language.label(.running))\"></progress>"
    let results: Markup = isDone ? results : ""
    return PageFrame(
      language: language, title: summary.title, path: "/checks/\(check.id)", refresh: isDone ? nil : 2
    ).markup(
      """
      <p><a href="/?lang=\(language.rawValue)">← \(language.label(.back))</a></p>
      <h1>\(summary.title)</h1>
      <div id="status" class="state \(summary.tone)" data-state="\(check.state.rawValue)" \
      data-status="/checks/\(check.id)/status?lang=\(language.rawValue)">
      <p role="status" class="outcome">\(status.message)</p>
      \(bar)
      </div>
      \(results)
      \(details)
      \(DeleteForm(id: check.id, proof: proof, language: language).markup)
      """)
  }

  private var results: Markup {
    let main = reports.first { $0.format == "html" } ?? reports.first { $0.isShown }
    let open: Markup =
      main.map { kind in
        """
        <p><a class="main button" href="\(address(kind))" target="_blank" rel="noopener">\(language.label(.openReport))</a></p>
        """
      } ?? ""
    let links = reports.map { kind -> Markup in
      let saves: Markup = kind.isShown ? "" : " download"
      return "<li><a href=\"\(address(kind))\"\(saves)>\(kind.format)</a></li>"
    }
    let list: Markup =
      links.isEmpty
      ? ""
      : """
      <section><h2>\(language.label(.downloads))</h2><ul class="plain row">\(Markup(links))</ul></section>
      """
    let text = CheckMessages.said(messages, in: Language(rawValue: check.request.language) ?? language)
    let said: Markup =
      text.isEmpty ? "" : "<section><h2>\(language.label(.messages))</h2><pre>\(text)</pre></section>"
    return """
      \(open)
      \(list)
      \(said)
      """
  }

  private func address(_ kind: ReportKind) -> String { "/checks/\(check.id)/reports/\(kind.format)" }

  private var details: Markup {
    let request = check.request
    let files = request.files.prefix(200).map { file -> Markup in
      "<li>\(file.path) <span class=\"faint\">\(language.size(file.bytes))</span></li>"
    }
    let more = request.files.count - files.count
    let rest: Markup =
      more > 0 ? "<li>\(language.label(.furtherFiles, "\(more)", language.number(more)))</li>" : ""
    let sets =
      request.requirements.map(\.path)
      + request.sets.map { name in ServeLabel.set(named: name).map { language.label($0) } ?? name }
    let facts: [(ServeLabel, String?)] = [
      (.stage, request.stage), (.lot, request.lot), (.delivered, request.delivered), (.accepted, request.accepted),
      (.notified, request.notified), (.dossiers, request.dossiers), (.ordered, request.ordered),
      (.calendar, request.calendar.map(language.calendar)), (.amount, request.amount),
      (.date, CheckSummary(check, language: language).time),
    ]
    return """
      <section><h2>\(language.label(.details))</h2>
      <dl>
      <dt>\(language.label(.sets))</dt><dd><ul class="plain">\(Markup(sets.map { "<li>\($0)</li>" }))</ul></dd>
      \(Markup(facts.compactMap { label, value in value.map { "<dt>\(language.label(label))</dt><dd>\($0)</dd>" } }))
      <dt>\(language.label(.files))</dt><dd><ul class="plain files">\(Markup(files))\(rest)</ul></dd>
      </dl></section>
      """
  }
}
