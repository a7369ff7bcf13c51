/// The names by which authoring tools and owners call the property that holds a serial number.
public enum SerialNames {
  /// What numbers a series, in French.
  private static let numbers = ["numéro", "num", "num.", "n°", "nº", "no", "no.", "n", "nr"]

  /// The spellings that are looked for, beginning with that of the standard (Pset_ManufacturerOccurrence).
  public static let all = NameSpellings.of(
    ["serial number", "serial no", "serial no.", "serial nr", "serial n°", "seriennummer", "número de serie"]
      + numbers.flatMap { ["\($0) de série", "\($0) série"] } + ["n°série", "nºsérie"])
}
