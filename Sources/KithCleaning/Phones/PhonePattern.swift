/// A pattern over digits, in the part of the language of regular expressions that libphonenumber's
/// metadata is written in: digits, `\d`, `[…]`, `(…)`, `(?:…)`, `|`, `?`, `{n,m}` and a closing `$`.
///
/// It is matched by backtracking, the first choice first, so that groups hold what they hold there.
/// The patterns are our own and a number has at most 32 digits: no input makes it slow.
struct PhonePattern: Sendable {
  /// One step of a match.
  struct Node: Sendable {
    enum Kind { case digit, choice, open, close, end, accept }
    var kind: Kind
    /// The digits that may stand here, a bit for each; the number of the group.
    var mask: UInt16 = 0
    /// The next step.
    var next: Int32 = 0
    /// The other choice.
    var other: Int32 = 0
  }

  /// What a match of the beginning found.
  struct Match {
    /// The number of digits.
    var end = 0
    fileprivate var starts = InlineArray<8, UInt8>(repeating: 0)
    fileprivate var ends = InlineArray<8, UInt8>(repeating: Self.none)
    fileprivate static let none = UInt8.max

    /// Where a group lies; `nil` for one that took no part.
    func group(_ number: Int) -> Range<Int>? {
      guard (1...7).contains(number), ends[number] != Self.none else { return nil }
      return Int(starts[number])..<Int(ends[number])
    }
  }

  private let nodes: [Node]
  private let start: Int32
  /// The number of capturing groups.
  let groupCount: Int

  /// Compiles a pattern; `nil` where it is not in the language.
  init?(_ text: String) {
    var compiler = PhonePatternCompiler(text)
    guard let start = compiler.compile() else { return nil }
    nodes = compiler.nodes
    self.start = start
    groupCount = compiler.groupCount
  }

  /// Whether the pattern matches all digits.
  func matches(_ digits: PhoneDigits) -> Bool {
    var match = Match()
    return run(from: start, digits, at: 0, whole: true, &match)
  }

  /// Matches all digits.
  func wholeMatch(of digits: PhoneDigits) -> Match? {
    var match = Match()
    return run(from: start, digits, at: 0, whole: true, &match) ? match : nil
  }

  /// Matches the beginning of the digits.
  func prefix(of digits: PhoneDigits) -> Match? {
    var match = Match()
    return run(from: start, digits, at: 0, whole: false, &match) ? match : nil
  }

  private func run(
    from first: Int32, _ digits: PhoneDigits, at place: Int, whole: Bool,
    _ match: inout Match
  ) -> Bool {
    var index = first
    var place = place
    while true {
      let node = nodes[Int(index)]
      index = node.next
      switch node.kind {
      case .digit:
        guard place < digits.count, node.mask >> UInt16(digits[place]) & 1 == 1 else {
          return false
        }
        place += 1
      case .choice:
        let before = match
        if run(from: node.next, digits, at: place, whole: whole, &match) { return true }
        match = before
        index = node.other
      case .open: match.starts[Int(node.mask)] = UInt8(place)
      case .close: match.ends[Int(node.mask)] = UInt8(place)
      case .end: guard place == digits.count else { return false }
      case .accept:
        match.end = place
        return !whole || place == digits.count
      }
    }
  }
}
