/// What inputs are read as, where somebody asks for it.
public enum InputFormat: Sendable {
  /// Files of a format; those in an archive or folder are each of it.
  case file(any ReadableFormat)
  /// An archive or folder of a kind, whose files are recognised one by one.
  case collection(any ContactCollection)

  /// The format that each file is to be read as; `nil` where it is recognised.
  var ofFiles: (any ReadableFormat)? {
    switch self {
    case .file(let format): format
    case .collection: nil
    }
  }
}
