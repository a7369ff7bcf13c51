import Wording

/// The button that takes a check away.
struct DeleteForm {
  let id: String
  /// What forms carry to be known as ours.
  let proof: String
  let language: Language

  var markup: Markup {
    """
    <form class="delete" action="/checks/\(id)/delete" method="post" data-question="\(language.label(.deleteQuestion))">
    <input type="hidden" name="csrf" value="\(proof)">
    <button type="submit">\(language.label(.delete))</button></form>
    """
  }
}
