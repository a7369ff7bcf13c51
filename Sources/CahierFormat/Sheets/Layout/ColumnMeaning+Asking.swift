extension ColumnMeaning {
  /// Whether a column of that meaning says of which objects what is asked.
  var asks: Bool { [.object, .set, .property, .attribute, .place].contains(self) }
}
