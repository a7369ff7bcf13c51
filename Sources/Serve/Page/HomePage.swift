import Requirements
import Wording

/// The form, and the checks that there are.
struct HomePage {
  let settings: ServeSettings
  let language: Language
  /// What forms carry to be known as ours.
  let proof: String
  /// The newest first.
  let checks: [CheckRecord]

  var markup: Markup {
    PageFrame(language: language, title: language.label(.newCheck), path: "/").markup(
      """
      <section aria-labelledby="new">
      <h1 id="new">\(language.label(.newCheck))</h1>
      \(form)
      </section>
      <section aria-labelledby="checks">
      <h2 id="checks">\(language.label(.checks))</h2>
      \(list)
      </section>
      """)
  }

  private var form: Markup {
    """
    <form id="upload" action="/checks" method="post" enctype="multipart/form-data" \
    data-limit="\(settings.mostUpload)" data-too-large="\(ServeProblem.tooLarge.phrase.said(in: language))" \
    data-no-model="\(ServeProblem.noModel.phrase.said(in: language))" \
    data-chosen="\(template(.chosen))" data-sending="\(template(.sending))" data-sent="\(language.label(.sent))" \
    data-failed="\(language.label(.sendingFailed))" data-clear="\(language.label(.clear))">
    <input type="hidden" name="csrf" value="\(proof)">
    \(delivery)
    \(requirements)
    \(circumstances)
    <p class="send"><button class="main" type="submit">\(language.label(.send))</button>
    <span class="faint">\(language.label(.limit, language.size(settings.mostUpload)))</span></p>
    <div id="progress" hidden><progress max="100" value="0" aria-labelledby="progress-text"></progress>
    <p id="progress-text" aria-live="polite"></p></div>
    <p id="problem" role="alert" hidden></p>
    </form>
    """
  }

  /// A label whose places the script fills.
  private func template(_ label: ServeLabel) -> String { label.phrase.template(in: language) }

  private var delivery: Markup {
    """
    <fieldset><legend>\(language.label(.delivery))</legend>
    <div id="drop" class="drop">
    <p class="drop-here" hidden>\(language.label(.dropHere))</p>
    <p class="choices">
    <span><label for="models">\(language.label(.chooseModels))</label>
    <input id="models" name="models" type="file" multiple aria-describedby="hint"></span>
    <span><label for="folder">\(language.label(.chooseFolder))</label>
    <input id="folder" name="folder" type="file" webkitdirectory multiple aria-describedby="hint"></span>
    </p>
    <p id="hint" class="faint">\(language.label(.dropHint))</p>
    <p id="chosen" aria-live="polite" hidden></p>
    </div></fieldset>
    """
  }

  private var requirements: Markup {
    let sets = settings.sets.map { set -> Markup in
      "<li><label><input type=\"checkbox\" name=\"set\" value=\"\(set.name)\"> \(label(of: set))</label></li>"
    }
    let usual = settings.sets.first.map(label) ?? ""
    return """
      <fieldset><legend>\(language.label(.requirements))</legend>
      <ul class="plain">\(Markup(sets))</ul>
      <p class="file"><label for="requirements">\(language.label(.ownRequirements))</label>
      <input id="requirements" name="requirements" type="file" multiple accept=".ids,.xml,.yaml,.yml,.xlsx,.csv" \
      aria-describedby="own"></p>
      <p id="own" class="faint">\(language.label(.ownRequirementsHint)) \(language.label(.usualSet, usual))</p>
      </fieldset>
      """
  }

  private func label(of set: ServeSettings.OfferedSet) -> String {
    let label = set.path == nil ? ServeLabel.set(named: set.name) : nil
    return label.map { language.label($0) } ?? set.name
  }

  private var circumstances: Markup {
    let languages = Language.allCases.map { other -> Markup in
      let name = other == language ? self.language.ownName : language.label(.otherLanguage)
      let selected: Markup = other == language ? " selected" : ""
      return "<option value=\"\(other.rawValue)\"\(selected)>\(name)</option>"
    }
    return """
      <fieldset><legend>\(language.label(.circumstances))</legend>
      <div class="fields">
      <p><label for="stage">\(language.label(.stage))</label>
      <input id="stage" name="stage" list="stages" autocomplete="off" maxlength="40" spellcheck="false">
      <datalist id="stages">\(Markup(Self.stages.map { "<option value=\"\($0)\"></option>" }))</datalist></p>
      <p><label for="lot">\(language.label(.lot))</label>
      <input id="lot" name="lot" autocomplete="off" maxlength="40" spellcheck="false" aria-describedby="lot-hint">
      <span id="lot-hint" class="faint">\(language.label(.lotHint))</span></p>
      \(day(.delivered, .delivered))
      \(day(.accepted, .accepted))
      <p><label for="lang">\(language.label(.reportLanguage))</label>
      <select id="lang" name="lang">\(Markup(languages))</select></p>
      </div>
      <details><summary>\(language.label(.deadlines))</summary>
      <p class="faint">\(language.label(.deadlinesHint))</p>
      <div class="fields">
      \(day(.notified, .notified))
      \(day(.dossiers, .dossiers))
      \(day(.ordered, .ordered))
      <p><label for="calendar">\(language.label(.calendar))</label>
      <select id="calendar" name="calendar"><option value="">\(language.label(.usualCalendar))</option>\
      \(Markup(calendars))</select></p>
      <p><label for="amount">\(language.label(.amount))</label>
      <input id="amount" name="amount" inputmode="decimal" autocomplete="off" maxlength="30" aria-describedby="euros">
      <span id="euros" class="faint">\(language.label(.amountHint))</span></p>
      </div></details></fieldset>
      """
  }

  private func day(_ field: UploadForm.Field, _ label: ServeLabel) -> Markup {
    let name = field.rawValue
    return """
      <p><label for="\(name)">\(language.label(label))</label>
      <input id="\(name)" name="\(name)" type="date"></p>
      """
  }

  private var calendars: [Markup] {
    HolidayCalendar.allCases.map { calendar in
      "<option value=\"\(calendar.rawValue)\">\(calendar.phrase.said(in: language))</option>"
    }
  }

  /// The usual stages; a cahier may have others.
  private static let stages = ["esq", "aps", "apd", "pro", "exe", "rec", "doe", "gpa", "gem"]

  private var list: Markup {
    if checks.isEmpty { return "<p class=\"faint\">\(language.label(.noChecks))</p>" }
    let rows = checks.map { check -> Markup in
      let summary = CheckSummary(check, language: language)
      return """
        <li class="check \(summary.tone)"><a href="/checks/\(check.id)?lang=\(language.rawValue)">\(summary.title)</a>
        <span class="outcome">\(summary.outcome)</span>
        <span class="faint"><time datetime="\(summary.machineTime)">\(summary.time)</time></span>
        \(DeleteForm(id: check.id, proof: proof, language: language).markup)</li>
        """
    }
    return "<ul class=\"plain checks\">\(Markup(rows))</ul>"
  }
}
