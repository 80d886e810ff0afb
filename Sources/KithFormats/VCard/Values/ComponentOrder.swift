import KithText

/// The order of the parts of N or ADR, and what stands between them: JSCOMPS (RFC 9555 section 3.3.1).
///
/// `s,\, ;11;s, ;10;3` has a comma and a blank between parts, and the parts of slots 11, 10 and 3 in this
/// order, with a blank between the first two.
struct ComponentOrder {
  /// What stands next.
  enum Entry {
    /// The value of a slot, counted from 0 in a slot of several.
    case place(slot: Int, index: Int)
    /// A text between two values.
    case separator(String)
  }

  /// A value of N or ADR and where it stands.
  struct Placed<Component> {
    let slot: Int
    let index: Int
    let component: Component
  }

  /// The text between two values where no separator stands.
  var defaultSeparator: String?
  /// What stands one after the other.
  var entries: [Entry] = []

  /// Makes an order without entries.
  init(defaultSeparator: String?) { self.defaultSeparator = defaultSeparator }

  /// Reads the parameter; `nil` where it is none, or names no value.
  init?(_ text: String) {
    var parts = Self.parts(of: Array(text.utf8)[...], between: ASCII.semicolon)[...]
    guard let first = parts.popFirst() else { return nil }
    if !first.isEmpty {
      guard let separator = Self.separator(first) else { return nil }
      defaultSeparator = separator
    }
    var hasPlace = false
    for part in parts {
      if let separator = Self.separator(part) {
        entries.append(.separator(separator))
      } else if let place = Self.place(part) {
        entries.append(place)
        hasPlace = true
      } else {
        return nil
      }
    }
    guard hasPlace else { return nil }
  }

  /// The values in this order; `nil` where the order names a value that is not there, or leaves one out
  /// that no other slot repeats.
  func arranged<Component>(
    _ placed: [Placed<Component>], value: (Component) -> String, separator: (String) -> Component
  ) -> [Component]? {
    var rest = placed
    var result: [Component] = []
    for entry in entries {
      switch entry {
      case .separator(let text): result.append(separator(text))
      case .place(let slot, let index):
        guard let place = rest.firstIndex(where: { $0.slot == slot && $0.index == index }) else {
          return nil
        }
        result.append(rest.remove(at: place).component)
      }
    }
    let isWhole = rest.allSatisfy { left in
      result.contains { value($0) == value(left.component) }
    }
    return isWhole ? result : nil
  }

  /// The parameter.
  var text: String {
    var parts = [defaultSeparator.map { "s," + Self.escaped($0) } ?? ""]
    for entry in entries {
      switch entry {
      case .separator(let text): parts.append("s," + Self.escaped(text))
      case .place(let slot, 0): parts.append("\(slot)")
      case .place(let slot, let index): parts.append("\(slot),\(index)")
      }
    }
    return parts.joined(separator: ";")
  }

  private static func escaped(_ text: String) -> String {
    text.replacing("\\", with: "\\\\").replacing(",", with: "\\,").replacing(";", with: "\\;")
  }

  private static func separator(_ part: ArraySlice<UInt8>) -> String? {
    guard part.starts(with: "s,".utf8) else { return nil }
    var result: [UInt8] = []
    var rest = part.dropFirst(2)
    while let byte = rest.popFirst() {
      result.append(byte == ASCII.backslash ? rest.popFirst() ?? byte : byte)
    }
    return String(decoding: result, as: UTF8.self)
  }

  private static func place(_ part: ArraySlice<UInt8>) -> Entry? {
    let numbers = part.split(separator: ASCII.comma, omittingEmptySubsequences: false)
      .map { $0.allSatisfy(\.isDigit) ? Int(String(decoding: $0, as: UTF8.self)) : nil }
    guard let slot = numbers[0], numbers.count <= 2 else { return nil }
    guard numbers.count == 2 else { return .place(slot: slot, index: 0) }
    return numbers[1].map { .place(slot: slot, index: $0) }
  }

  private static func parts(
    of text: ArraySlice<UInt8>, between delimiter: UInt8
  ) -> [ArraySlice<UInt8>] {
    var parts: [ArraySlice<UInt8>] = []
    var start = text.startIndex
    var index = start
    while index < text.endIndex {
      if text[index] == delimiter {
        parts.append(text[start..<index])
        start = index + 1
      } else if text[index] == ASCII.backslash {
        index += 1
      }
      index += 1
    }
    parts.append(text[start...])
    return parts
  }
}

/// Where values stand in a list; each place is given once, the first of equal values before the others.
struct ValuePlaces {
  /// The places of each value, the last first.
  private var places: [String: [Int]] = [:]

  init(_ values: [String]) {
    for place in values.indices.reversed() { places[values[place], default: []].append(place) }
  }

  /// The first place of a value that is still free; `nil` where there is none.
  mutating func take(_ value: String) -> Int? { places[value]?.popLast() }
}
