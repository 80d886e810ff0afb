import KithText

/// The names of the elements that are open, the outermost first.
struct XMLOpenElements {
  private var bytes: [UInt8] = []
  private var starts: [Int] = []
  /// A hash of each name without regard to letter case: long names are not compared one by one.
  private var hashes: [UInt64] = []

  var count: Int { starts.count }
  var isEmpty: Bool { starts.isEmpty }

  /// The name of the innermost element.
  var last: ArraySlice<UInt8> { starts.last.map { bytes[$0...] } ?? [] }

  mutating func push(_ name: ArraySlice<UInt8>) {
    starts.append(bytes.count)
    hashes.append(Self.hash(name))
    bytes.append(contentsOf: name)
  }

  mutating func pop() {
    guard let start = starts.popLast() else { return }
    bytes.removeLast(bytes.count - start)
    hashes.removeLast()
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
    hashes.lastIndex(of: Self.hash(name)).map { hashes.count - $0 }
  }

  private static func hash(_ name: ArraySlice<UInt8>) -> UInt64 {
    name.reduce(UInt64(name.count)) { ($0 ^ UInt64($1.lowercased)) &* 0x9E37_79B9_7F4A_7C15 }
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
