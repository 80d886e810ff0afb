/// Why JSON could not be read.
package enum JSONError: Error, Hashable {
  /// The text is not JSON at this byte of the record.
  case syntax(String, at: Int)
  /// A value is not of the type that its member asks for.
  case type(String)
}
