/// How a piece of text stands out on a terminal.
enum TextStyle: String {
  case plain = ""
  case strong = "1"
  case faint = "2"
  case good = "32"
  case bad = "31"
  case doubtful = "33"
  case strongGood = "1;32"
  case strongBad = "1;31"
}
