extension Contact {
  /// Where the contact was read first: `FILE:LINE`, or the file and the number of the record where lines are not
  /// known.
  public var place: String {
    guard let source = sources.first else { return "-" }
    return source.line.map { "\(source.file):\($0)" } ?? "\(source.file)#\(source.record)"
  }
}
