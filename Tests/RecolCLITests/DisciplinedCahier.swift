/// A cahier whose files tell two disciplines by their names, `ARC-1.ifc` and `STR-1.ifc`.
enum DisciplinedCahier {
  /// The cahier with requirements, each line indented by two blanks.
  static func asking(_ requirements: String) -> String {
    """
    cahier: {id: essai, title: {fr: Essai, en: Trial}, language: fr}
    disciplines:
      - {id: ARC, title: Architecture, files: "ARC-.*"}
      - {id: STR, title: Structure, files: "STR-.*"}
    requirements:
    \(requirements)
    """
  }
}
