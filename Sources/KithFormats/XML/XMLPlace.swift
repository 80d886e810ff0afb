/// Where a start tag stood, and whether it came whole.
struct XMLPlace {
  /// The physical line of its `<`, from 1.
  let line: Int
  /// Where the file ends in the tag, or the tag is too large: what there is of it, as a name without
  /// attributes is all that the parser gets.
  var cut: [UInt8]?
}
