/// Which nodes of a directed graph lie on a circle: those of strongly connected components of two nodes or more, and
/// those with an edge to themselves (Tarjan, 1972).
struct Circles {
  private let isOn: [Bool]

  /// Whether a node lies on a circle.
  func contain(_ node: Int) -> Bool { isOn[node] }

  /// - Parameter edges: for each node, where its edges lead.
  /// - Complexity: O(nodes + edges), without recursion.
  init(_ edges: [[Int]]) {
    var search = Search(edges)
    for node in edges.indices where search.order[node] == 0 { search.visit(node) }
    isOn = search.isOn
  }

  private struct Search {
    let edges: [[Int]]
    /// When a node was first seen, from 1 on.
    var order: [Int]
    var isOn: [Bool]
    private var lowest: [Int]
    private var isOpen: [Bool]
    private var open: [Int] = []
    private var count = 0

    init(_ edges: [[Int]]) {
      self.edges = edges
      order = [Int](repeating: 0, count: edges.count)
      isOn = [Bool](repeating: false, count: edges.count)
      lowest = order
      isOpen = isOn
    }

    mutating func visit(_ root: Int) {
      var path: [(node: Int, edge: Int)] = []
      enter(root, &path)
      while let (node, edge) = path.last {
        guard edge < edges[node].count else {
          path.removeLast()
          if let whole = path.last?.node { lowest[whole] = min(lowest[whole], lowest[node]) }
          if lowest[node] == order[node] { close(node) }
          continue
        }
        path[path.count - 1].edge += 1
        let next = edges[node][edge]
        if next == node { isOn[node] = true }
        if order[next] == 0 {
          enter(next, &path)
        } else if isOpen[next] {
          lowest[node] = min(lowest[node], order[next])
        }
      }
    }

    private mutating func enter(_ node: Int, _ path: inout [(node: Int, edge: Int)]) {
      count += 1
      order[node] = count
      lowest[node] = count
      isOpen[node] = true
      open.append(node)
      path.append((node, 0))
    }

    /// Takes a component off, whose first node this is.
    private mutating func close(_ first: Int) {
      let start = open.lastIndex(of: first) ?? open.startIndex
      let isCircle = open.count - start > 1
      for node in open[start...] {
        isOpen[node] = false
        if isCircle { isOn[node] = true }
      }
      open.removeSubrange(start...)
    }
  }
}
