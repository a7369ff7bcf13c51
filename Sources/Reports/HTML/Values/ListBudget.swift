/// How much of the failures a page lists: enough to act on, and little enough to open.
///
/// A page of a million failures that lists them all has 300 MB, and nobody reads it. The whole list is in the reports
/// for programs and spreadsheets.
final class ListBudget {
  /// Objects and groups that all lists of a page hold together.
  private static let (objects, groups) = (10_000, 6_000)
  /// Bytes after which no list names objects any more: names may be long.
  private static let bytes = 12_000_000

  /// Objects listed of one group.
  let objectsPerGroup: Int
  /// Groups listed of one requirement of one model.
  let groupsPerList: Int
  private let objectsPerList: Int
  private let start: Int
  private var left = 0

  /// - Parameters:
  ///   - lists: how many lists there are: requirements of models of which something fails.
  ///   - limit: objects that each list may hold, where somebody said so.
  init(lists: Int, limit: Int?, start: Int) {
    let lists = max(1, lists)
    objectsPerList = limit ?? max(5, min(200, Self.objects / lists))
    groupsPerList = max(4, min(40, Self.groups / lists))
    objectsPerGroup = min(objectsPerList, 25)
    self.start = start
  }

  /// Begins a list.
  func begin() { left = objectsPerList }

  /// How many of `count` objects of a group may be listed, the page having so many bytes.
  func take(_ count: Int, bytes: Int) -> Int {
    guard bytes - start < Self.bytes else { return 0 }
    let taken = min(count, objectsPerGroup, left)
    left -= taken
    return taken
  }
}
