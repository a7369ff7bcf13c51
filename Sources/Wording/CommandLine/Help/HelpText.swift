/// What `--help` says, of a verb, an argument or an option.
public protocol HelpText {
  /// The text.
  var phrase: Phrase { get }
}
