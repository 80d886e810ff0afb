import KithText

/// How far the reading of a document type has come.
///
/// All of it is passed over: no entity, default attribute or external subset can do anything.
enum XMLDocumentType {
  /// Before the internal subset, or without one.
  case outside
  /// Between the declarations of the internal subset.
  case subset
  /// In a declaration.
  case declaration
  /// In a quoted text of a declaration.
  case literal(UInt8)
  /// In a comment; the number of hyphens that have just come.
  case comment(Int)
  /// In a processing instruction; whether a `?` has just come.
  case instruction(Bool)
  /// After a `<` of the subset: the bytes since, as far as they may begin a comment.
  case opening(Int)
  /// After the internal subset.
  case closing
  /// After the document type.
  case done

  /// The state after one more byte.
  func after(_ byte: UInt8) -> Self {
    switch (self, byte) {
    case (.outside, ASCII.greater), (.closing, ASCII.greater): .done
    case (.outside, UInt8(ascii: "[")): .subset
    case (.subset, UInt8(ascii: "]")): .closing
    case (.subset, ASCII.less): .opening(0)
    case (.opening(0), UInt8(ascii: "!")): .opening(1)
    case (.opening(0), UInt8(ascii: "?")): .instruction(false)
    case (.opening(1), UInt8(ascii: "-")): .opening(2)
    case (.opening(2), UInt8(ascii: "-")): .comment(0)
    case (.opening, _): Self.declaration.after(byte)
    case (.declaration, ASCII.greater): .subset
    case (.declaration, ASCII.quote), (.declaration, ASCII.apostrophe): .literal(byte)
    case (.literal(let quote), byte): byte == quote ? .declaration : self
    case (.comment(2...), ASCII.greater): .subset
    case (.comment(let count), UInt8(ascii: "-")): .comment(count + 1)
    case (.comment, _): .comment(0)
    case (.instruction(true), ASCII.greater): .subset
    case (.instruction, _): .instruction(byte == UInt8(ascii: "?"))
    default: self
    }
  }
}
