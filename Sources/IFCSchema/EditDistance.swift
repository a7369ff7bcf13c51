/// How many letters must be added, left out, changed or swapped with the next one to get from one name to another
/// (optimal string alignment), upper and lower case alike; nil when it is more than `limit`.
///
/// - Complexity: O(length of `left` × length of `right`) at most; memory O(length of `right`).
func editDistance(_ left: [UInt8], _ right: [UInt8], limit: Int) -> Int? {
  guard abs(left.count - right.count) <= limit else { return nil }
  var beforeLast = [Int](repeating: 0, count: right.count + 1)
  var last = Array(0...right.count)
  var row = last
  for i in 0..<left.count {
    row[0] = i + 1
    var least = row[0]
    for j in 0..<right.count {
      let isSame = upperCase(left[i]) == upperCase(right[j])
      var distance = min(last[j + 1] + 1, row[j] + 1, last[j] + (isSame ? 0 : 1))
      if i > 0, j > 0, upperCase(left[i]) == upperCase(right[j - 1]), upperCase(left[i - 1]) == upperCase(right[j]) {
        distance = min(distance, beforeLast[j - 1] + 1)
      }
      row[j + 1] = distance
      least = min(least, distance)
    }
    // A swap may go back two rows, but never gains more than one: beyond that nothing later gets better.
    guard least <= limit + 1 else { return nil }
    (beforeLast, last, row) = (last, row, beforeLast)
  }
  return last[right.count] <= limit ? last[right.count] : nil
}
