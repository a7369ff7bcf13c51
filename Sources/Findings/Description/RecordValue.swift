/// The value of a property as `recol show` says it, in the file's own units.
public indirect enum RecordValue: Sendable, Equatable {
  /// No value.
  case none
  case string(String)
  case integer(Int64)
  case real(Double)
  case boolean(Bool)
  /// A logical that is unknown.
  case unknown
  /// A list or an enumerated value.
  case list([RecordValue])
  /// A bounded value; a bound that is not there is ``none``.
  case bounded(lower: RecordValue, upper: RecordValue, setPoint: RecordValue)
  /// A table: defining values and defined values.
  case table(defining: [RecordValue], defined: [RecordValue])
  /// A complex property: its properties in order.
  case complex([PropertyRecord])
  /// A reference, as `IfcPerson#12`.
  case reference(String)
}
