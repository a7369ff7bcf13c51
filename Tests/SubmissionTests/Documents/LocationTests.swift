import Submission
import Testing

@Suite("Where a model says that a document is")
struct LocationTests {
  @Test(
    "is told apart",
    arguments: [
      ("notices/pac.pdf", .relative(["notices", "pac.pdf"])), ("./a/../b.pdf", .relative(["b.pdf"])),
      ("notices\\pac.pdf", .relative(["notices", "pac.pdf"])),
      ("fiche%20technique.pdf", .relative(["fiche technique.pdf"])), ("100%.pdf", .relative(["100%.pdf"])),
      ("%E9t%E9.pdf", .relative(["%E9t%E9.pdf"])),
      ("../../etc/passwd", .outside(steps: 2, ["etc", "passwd"])), ("a/../../b.pdf", .outside(steps: 1, ["b.pdf"])),
      ("%2e%2e/x.pdf", .outside(steps: 1, ["x.pdf"])), ("../a/../..", .outside(steps: 2, [])),
      ("C%3A%5CProjets%5Cnotice.pdf", .absolute), ("https%3A%2F%2Fexemple.fr/a.pdf", .web),
      ("/etc/passwd", .absolute), ("C:\\Projets\\notice.pdf", .absolute), ("file:///home/a.pdf", .absolute),
      ("\\\\serveur\\partage\\a.pdf", .network), ("//serveur/a.pdf", .network), ("%2F%2Fserveur/a.pdf", .network),
      ("https://exemple.fr/a.pdf", .web), ("www.exemple.fr/a.pdf", .web), ("HTTP://exemple.fr", .web),
      ("", .unusable), ("  ", .unusable), ("a\u{0}b.pdf", .unusable), (".", .unusable),
    ] as [(String, DocumentLocation)])
  func forms(text: String, location: DocumentLocation) { #expect(DocumentLocation(text) == location) }
}
