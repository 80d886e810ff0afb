import KithText

/// Finds the elements of a JSON array by its brackets and quotes alone, so that damage inside of one leaves
/// the others what they are.
struct JSONElements {
  private let bytes: ArraySlice<UInt8>
  private var position: Int
  /// Whether the array has ended.
  private(set) var isClosed = false
  /// Whether the bytes end inside the element found last.
  private(set) var isCut = false

  /// Begins at the bracket; `nil` where there is none.
  init?(_ bytes: ArraySlice<UInt8>) {
    let array = bytes.drop(while: \.isWhitespace)
    guard array.first == UInt8(ascii: "[") else { return nil }
    self.bytes = array
    position = array.startIndex + 1
  }

  /// The next element; `nil` at the end.
  mutating func next() -> ArraySlice<UInt8>? {
    while position < bytes.endIndex, bytes[position].isWhitespace || bytes[position] == ASCII.comma
    {
      position += 1
    }
    guard position < bytes.endIndex, !isClosed else { return nil }
    guard bytes[position] != UInt8(ascii: "]") else {
      isClosed = true
      return nil
    }
    let start = position
    passElement()
    return bytes[start..<position].trimmingWhitespace()
  }

  private mutating func passElement() {
    var depth = 0
    var isInString = false
    while position < bytes.endIndex {
      switch bytes[position] {
      case ASCII.backslash where isInString: position += 1
      case ASCII.quote: isInString.toggle()
      case _ where isInString: break
      case UInt8(ascii: "["), UInt8(ascii: "{"): depth += 1
      case UInt8(ascii: "]") where depth == 0, ASCII.comma where depth == 0: return
      case UInt8(ascii: "]"), UInt8(ascii: "}"): depth -= 1
      default: break
      }
      position += 1
    }
    position = min(position, bytes.endIndex)
    isCut = depth > 0 || isInString
  }
}
