import Requirements
import Testing

@Suite("Short names of texts")
struct SlugTests {
  @Test(
    "letters of ASCII, digits and dashes, ligatures as two letters, cut without a dash at the end",
    arguments: [
      ("Gros-Œuvre", "gros-oeuvre"), ("Électricité / CFO", "electricite-cfo"), ("Lot n° 3", "lot-n-3"), ("日本", "x"),
      ("", "x"), (String(repeating: "a", count: 39) + " b c", String(repeating: "a", count: 39)),
    ])
  func slug(text: String, expected: String) {
    #expect(Slug.of(text) == expected)
  }
}
