/// Why a file will not be written.
public enum OutputError: Error, Hashable, CustomStringConvertible {
  /// There is a file of this name.
  case exists(String)
  /// The file is one of the inputs.
  case isInput(String)
  /// There is a folder of this name.
  case isFolder(String)
  /// The system does not let it be made.
  case cannotCreate(SystemError)

  /// The reason and the remedy.
  public var description: String {
    switch self {
    case .exists(let path): "'\(path)' exists; give --force to replace it"
    case .isInput(let path): "'\(path)' is an input, and inputs are never changed"
    case .isFolder(let path): "'\(path)' is a folder; name a file in it"
    case .cannotCreate(let error): error.description
    }
  }
}
