import Findings

extension Statement {
  /// A count of the row; 0 where it is null.
  func count(_ column: Int32) -> Int { integer(column) ?? 0 }

  /// A part of the row in one column, and the whole in the next.
  func rate(_ column: Int32) -> Rate { Rate(count(column), of: count(column + 1)) }

  /// A correction from seven columns: class, facet, subject, reason, objects, values, models.
  func fix(_ first: Int32) -> Fix {
    Fix(
      className: text(first) ?? "", facet: text(first + 1) ?? "", subject: text(first + 2) ?? "",
      reason: text(first + 3).flatMap { Reason(code: $0) }, objects: count(first + 4), values: count(first + 5),
      models: count(first + 6))
  }
}
