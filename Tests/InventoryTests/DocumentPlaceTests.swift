import Testing

@testable import Inventory

@Suite("Where a document of COBie lies")
struct DocumentPlaceTests {
  private func expect(_ location: String, _ directory: String?, _ file: String?) {
    let place = DocumentPlace(location: location)
    #expect(place.directory == directory && place.file == file, "\(place)")
  }

  @Test("is a folder and a file, parted at the last slash of the location")
  func path() {
    expect("DOE/CVC/FT-CTA-01.pdf", "DOE/CVC", "FT-CTA-01.pdf")
    expect("DOE\\CVC\\FT-01.pdf", "DOE\\CVC", "FT-01.pdf")
    expect("/plan.pdf", "/", "plan.pdf")
    expect("FT-01.pdf", nil, "FT-01.pdf")
    expect("DOE/CVC/", "DOE/CVC", nil)
  }

  @Test("is an address up to there, and what stands behind it")
  func address() {
    expect("https://gmao.fr/doc/FT-01.pdf", "https://gmao.fr/doc", "FT-01.pdf")
    expect("https://gmao.fr/doc?id=a/b.pdf", "https://gmao.fr", "doc?id=a/b.pdf")
    expect("https://gmao.fr/#a/b", "https://gmao.fr", "#a/b")
    expect("https://gmao.fr", "https://gmao.fr", nil)
  }
}
