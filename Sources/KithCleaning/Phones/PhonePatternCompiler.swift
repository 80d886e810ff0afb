import KithText

/// Turns the text of a pattern into the steps of its match.
struct PhonePatternCompiler {
  private indirect enum Item {
    case digit(UInt16)
    case sequence([Item])
    case choice([Item])
    case group(Item, Int)
    case repeated(Item, ClosedRange<Int>)
    case end
  }

  private(set) var nodes: [PhonePattern.Node] = []
  private(set) var groupCount = 0
  private let text: [UInt8]
  private var position = 0

  init(_ text: String) { self.text = Array(text.utf8) }

  /// The first step; `nil` where the text is no pattern.
  mutating func compile() -> Int32? {
    guard let item = alternatives(), position == text.count, groupCount <= 7 else { return nil }
    return emit(item, before: add(PhonePattern.Node(kind: .accept)))
  }

  // MARK: Reading

  private mutating func take(_ byte: Unicode.Scalar) -> Bool {
    guard position < text.count, text[position] == UInt8(ascii: byte) else { return false }
    position += 1
    return true
  }

  private mutating func alternatives() -> Item? {
    var choices: [Item] = []
    repeat {
      guard let item = sequence() else { return nil }
      choices.append(item)
    } while take("|")
    return choices.count == 1 ? choices[0] : .choice(choices)
  }

  private mutating func sequence() -> Item? {
    var items: [Item] = []
    while position < text.count, text[position] != UInt8(ascii: "|"),
      text[position] != UInt8(ascii: ")")
    {
      guard let item = atom(), let item = quantified(item) else { return nil }
      items.append(item)
    }
    return .sequence(items)
  }

  private mutating func atom() -> Item? {
    if take("(") { return group() }
    if take("[") { return set() }
    if take("$") { return .end }
    if take("\\") { return take("d") ? .digit(0x3FF) : nil }
    return digit().map { .digit(1 << $0) }
  }

  private mutating func group() -> Item? {
    var number: Int?
    if take("?") {
      guard take(":") else { return nil }
    } else {
      groupCount += 1
      number = groupCount
    }
    guard let item = alternatives(), take(")") else { return nil }
    return number.map { .group(item, $0) } ?? item
  }

  private mutating func set() -> Item? {
    var mask: UInt16 = 0
    while !take("]") {
      guard let low = digit() else { return nil }
      var high = low
      if take("-") {
        guard let end = digit(), end >= low else { return nil }
        high = end
      }
      for value in low...high { mask |= 1 << value }
    }
    return .digit(mask)
  }

  private mutating func digit() -> UInt16? {
    guard position < text.count, text[position].isDigit else { return nil }
    position += 1
    return UInt16(text[position - 1] - 0x30)
  }

  private mutating func quantified(_ item: Item) -> Item? {
    if take("?") { return .repeated(item, 0...1) }
    guard take("{") else { return item }
    guard let low = count() else { return nil }
    let high = take(",") ? count() : low
    guard let high, high >= low, take("}") else { return nil }
    return .repeated(item, low...high)
  }

  private mutating func count() -> Int? {
    guard var value = digit() else { return nil }
    if let next = digit() { value = value * 10 + next }
    return Int(value)
  }

  // MARK: Writing

  private mutating func add(_ node: PhonePattern.Node) -> Int32 {
    nodes.append(node)
    return Int32(nodes.count - 1)
  }

  /// Writes the steps of an item from its last to its first, and answers the first.
  private mutating func emit(_ item: Item, before next: Int32) -> Int32 {
    switch item {
    case .digit(let mask): return add(.init(kind: .digit, mask: mask, next: next))
    case .end: return add(.init(kind: .end, next: next))
    case .sequence(let items):
      var next = next
      for item in items.reversed() { next = emit(item, before: next) }
      return next
    case .choice(let items):
      var other = emit(items[items.count - 1], before: next)
      for item in items.dropLast().reversed() {
        let first = emit(item, before: next)
        other = add(.init(kind: .choice, next: first, other: other))
      }
      return other
    case .group(let item, let number):
      let close = add(.init(kind: .close, mask: UInt16(number), next: next))
      let inner = emit(item, before: close)
      return add(.init(kind: .open, mask: UInt16(number), next: inner))
    case .repeated(let item, let range):
      var first = next
      for _ in range.lowerBound..<range.upperBound {
        let inner = emit(item, before: first)
        first = add(.init(kind: .choice, next: inner, other: next))
      }
      for _ in 0..<range.lowerBound { first = emit(item, before: first) }
      return first
    }
  }
}
