/// Where the parts of a plan's drawing stand, from above: heading, sheet, scale, legend, caption.
struct PlanLayout {
  /// Where the sheet begins.
  static let top = 28.0
  /// The height of a line of the caption.
  static let line = 14.0

  /// The foot of the scale bar.
  let scale: Double
  /// The middle of the legend.
  let legend: Double
  /// The foot of the first line of the caption.
  let firstLine: Double
  /// The lines of the caption.
  let caption: [String]
  /// How tall the whole drawing is.
  let height: Double

  init(sheet: PlanSheet, caption: [String], hasMarks: Bool) {
    scale = PlanLayout.top + sheet.height + 16
    legend = scale + 18
    firstLine = (hasMarks ? legend : scale) + 24
    self.caption = PlanLayout.lines(of: caption)
    height = firstLine + Double(self.caption.count) * PlanLayout.line - 6
  }

  /// Sentences one after the other, in lines that fit.
  private static func lines(of sentences: [String]) -> [String] {
    var lines: [String] = []
    var line = ""
    for word in sentences.joined(separator: " ").split(separator: " ") {
      let longer = line.isEmpty ? String(word) : "\(line) \(word)"
      if !line.isEmpty, DrawnText.width(of: longer, size: SVGPage.smallSize) > PlanSheet.width {
        lines.append(line)
        line = DrawnText.cut(String(word), to: PlanSheet.width, size: SVGPage.smallSize)
      } else {
        line = longer
      }
    }
    return line.isEmpty ? lines : lines + [line]
  }
}
