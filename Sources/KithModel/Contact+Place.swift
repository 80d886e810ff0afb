extension Contact {
  /// Where the contact was read first, as ``Source/place`` tells it; `-` where it was read nowhere.
  public var place: String { sources.first?.place ?? "-" }
}

extension Source {
  /// Where the record stands: `FILE:LINE`, or the file and the number of the record where lines are not known.
  public var place: String { line.map { "\(file):\($0)" } ?? "\(file)#\(record)" }
}
