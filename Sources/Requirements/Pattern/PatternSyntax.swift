/// What a regular expression says, as a tree.
indirect enum PatternSyntax {
  /// One character of the set.
  case set(ScalarSet)
  /// One after the other; nothing at all where there is none.
  case sequence([PatternSyntax])
  /// One of them.
  case choice([PatternSyntax])
  /// The same so many times; without a limit where `maximum` is nil.
  case repetition(PatternSyntax, minimum: Int, maximum: Int?)
}
