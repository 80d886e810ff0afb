/// The names of the elements that are open, the outermost first.
struct XMLOpenElements {
  private var bytes: [UInt8] = []
  private var starts: [Int] = []

  var count: Int { starts.count }
  var isEmpty: Bool { starts.isEmpty }

  /// The name of the innermost element.
  var last: ArraySlice<UInt8> { starts.last.map { bytes[$0...] } ?? [] }

  mutating func push(_ name: ArraySlice<UInt8>) {
    starts.append(bytes.count)
    bytes.append(contentsOf: name)
  }

  mutating func pop() {
    if let start = starts.popLast() { bytes.removeLast(bytes.count - start) }
  }

  /// Whether the innermost element has this name.
  @inline(__always)
  func lastIs(_ input: [UInt8], _ start: Int, _ end: Int) -> Bool {
    guard let own = starts.last, bytes.count - own == end - start else { return false }
    for offset in 0..<(end - start) where bytes[own + offset] != input[start + offset] {
      return false
    }
    return true
  }

  /// How many elements an end tag of this name ends, `nil` where none of the name is open.
  ///
  /// Letter case is forgiven.
  func depth(of name: ArraySlice<UInt8>) -> Int? {
    var end = bytes.count
    for (offset, start) in starts.enumerated().reversed() {
      let own = bytes[start..<end]
      if own.count == name.count, zip(own, name).allSatisfy({ $0.lowercased == $1.lowercased }) {
        return starts.count - offset
      }
      end = start
    }
    return nil
  }

  /// Whether a name is that of the innermost element but for one letter: `</outlin>`.
  ///
  /// Short names are too alike for that: `h1` is not `h2`.
  func lastResembles(_ name: ArraySlice<UInt8>) -> Bool {
    let own = last
    guard min(own.count, name.count) >= 4, abs(own.count - name.count) <= 1 else { return false }
    let head = zip(own, name).prefix { $0 == $1 }.count
    let tail = zip(own.reversed(), name.reversed()).prefix { $0 == $1 }.count
    return head + tail >= max(own.count, name.count) - 1
  }
}
