public import Findings
import Wording

/// A schematic plan of a storey with what fails on it: rooms, walls, and a mark for each object or for several that lie
/// near each other.
///
/// It is drawn from placements and simple shapes, and shows where to look; it does not replace a plan.
public struct StoreyPlanDrawing: Sendable {
  private let plan: StoreyPlan
  private let marks: [PlanMarks.Mark]
  private let explainer: (any FailureExplainer)?

  /// - Parameter explainer: names the objects for who points at their marks.
  public init(_ plan: StoreyPlan, marks: [PlanMarks.Mark], explainer: (any FailureExplainer)? = nil) {
    self.plan = plan
    self.marks = marks
    self.explainer = explainer
  }

  /// The plan as SVG, less than 60 kB of it; empty where nothing has a place.
  ///
  /// - Complexity: O(rooms + walls + marks).
  public func svg(_ settings: DrawingSettings) -> String {
    guard let extent = PlanExtent(plan, marks) else { return "" }
    let sheet = PlanSheet(extent)
    let (clusters, outside) = PlanCluster.gather(marks, on: sheet)
    let shape = PlanShapes(plan, on: sheet)
    let labels = RoomLabels(shape.rooms, around: clusters, on: sheet)
    let facts = PlanFacts(
      plan: plan, marks: marks, outside: outside, labelsDropped: labels.dropped, shapes: shape,
      language: settings.language)
    let layout = PlanLayout(sheet: sheet, caption: facts.caption, hasMarks: !clusters.isEmpty)
    var page = SVGPage(
      settings, kind: "plan", width: PlanSheet.width, height: layout.height, title: facts.title,
      description: facts.description)
    page.text(facts.heading, x: 0, y: 16, isBold: true, width: PlanSheet.width - 60)
    if let north = plan.north { PlanFurniture.drawNorth(north, in: &page, x: PlanSheet.width - 25, y: 1) }
    page.markup.line()
    page.markup.open("g", ["transform": "translate(0 \(PlanLayout.top.svg))"])
    shape.draw(in: &page, failing: plan.lender == nil ? Set(marks.map(\.instance)) : [])
    draw(labels, in: &page)
    draw(clusters, in: &page)
    page.markup.close()
    page.markup.line()
    PlanFurniture.drawScale(in: &page, x: 1, y: layout.scale, scale: sheet.scale)
    drawLegend(of: clusters, in: &page, y: layout.legend)
    for (number, line) in layout.caption.enumerated() {
      page.text(line, x: 0, y: layout.firstLine + Double(number) * PlanLayout.line, size: SVGPage.smallSize)
    }
    return page.finished()
  }

  private func draw(_ labels: RoomLabels, in page: inout SVGPage) {
    let groups = [(labels.numbers, RoomLabels.size.number, "600"), (labels.names, RoomLabels.size.name, "400")]
    for (lines, size, weight) in groups where !lines.isEmpty {
      page.markup.open("g", ["text-anchor": "middle", "font-size": size.svg, "font-weight": weight])
      for line in lines {
        page.markup.element("text", ["x": line.place.x.svg, "y": line.place.y.svg], saying: line.text)
      }
      page.markup.close()
    }
    page.markup.line()
  }

  // MARK: Marks

  private func draw(_ clusters: [PlanCluster], in page: inout SVGPage) {
    page.markup.open(
      "g",
      [
        "class": "marks", "font-size": PlanCluster.textSize.svg, "font-weight": "600", "text-anchor": "middle",
        "stroke-width": "1.2",
      ])
    for cluster in clusters {
      let symbol = PlanSymbol(cluster.gravity)
      page.markup.open("g")
      page.markup.element("title", saying: title(of: cluster, page.language))
      page.markup.element(
        "path",
        [
          "d": symbol.path(x: cluster.place.x, y: cluster.place.y, half: cluster.half), "fill": symbol.colour,
          "stroke": "var(--chart-paper,#fff)",
        ])
      if cluster.count > 1 {
        page.markup.element(
          "text",
          ["x": cluster.place.x.svg, "y": (cluster.place.y + 3.6).svg, "fill": PlanSymbol.figure],
          saying: "\(cluster.count)")
      }
      page.markup.close()
    }
    page.markup.close()
  }

  /// What is said of a mark to who points at it.
  private func title(of cluster: PlanCluster, _ language: Language) -> String {
    let checks = PlanLabel.checksFailing.phrase.said(
      in: language, ["\(cluster.checks)", language.number(cluster.checks)])
    guard cluster.count == 1 else {
      let count = PlanLabel.objects.phrase.said(in: language, ["\(cluster.count)", language.number(cluster.count)])
      return "\(count), \(checks)"
    }
    guard let object = explainer?.describe(cluster.instance) else { return checks }
    let words = [object.className, object.name, object.tag].compactMap(\.self).filter { !$0.isEmpty }
    return "\(DrawnText.cut(words.joined(separator: " "), to: 500, size: SVGPage.textSize)), \(checks)"
  }

  private func drawLegend(of clusters: [PlanCluster], in page: inout SVGPage, y: Double) {
    guard !clusters.isEmpty else { return }
    var x = 0.0
    func add(_ symbol: PlanSymbol, count: String?, _ text: String, to page: inout SVGPage) {
      let half = count == nil ? (width: 5.5, height: 5.5) : (width: 10.0, height: 7.5)
      page.markup.element(
        "path",
        ["d": symbol.path(x: x + half.width + 1, y: y, half: half), "fill": symbol.colour])
      if let count {
        page.markup.element(
          "text",
          [
            "x": (x + half.width + 1).svg, "y": (y + 3.6).svg, "font-size": PlanCluster.textSize.svg,
            "text-anchor": "middle", "fill": PlanSymbol.figure,
          ], saying: count)
      }
      page.text(text, x: x + half.width * 2 + 6, y: y + 4, size: SVGPage.smallSize)
      x += half.width * 2 + DrawnText.width(of: text, size: SVGPage.smallSize) + 18
    }
    let used = PlanSymbol.allCases.filter { symbol in clusters.contains { PlanSymbol($0.gravity) == symbol } }
    for symbol in used { add(symbol, count: nil, symbol.phrase.said(in: page.language), to: &page) }
    if let cluster = clusters.first(where: { $0.count > 1 }) {
      let text = PlanLabel.nearEachOther.phrase.said(in: page.language)
      add(PlanSymbol(cluster.gravity), count: "n", text, to: &page)
    }
    page.markup.line()
  }
}
