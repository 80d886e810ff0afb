#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// Why a file will not be written.
public enum OutputError: Error, Hashable, CustomStringConvertible {
  /// The name is empty.
  case hasNoName
  /// The name is not UTF-8, and other programs would not find the file by what Kith says of it.
  case isNotUTF8(String)
  /// There is a file of this name.
  case exists(String)
  /// The file is one of the inputs.
  case isInput(String)
  /// The file is another output of the run.
  case isOtherOutput(String)
  /// There is a folder of this name.
  case isFolder(String)
  /// The name is a link to a file that is not there.
  case isDanglingLink(String)
  /// A pipe or device stands where only a file will do.
  case isNoFile(String)
  /// Another program holds the lock on the file, and does not let go of it.
  case isLocked(String)
  /// It is a named pipe that nobody reads.
  case hasNoReader(String)
  /// The system does not let it be made.
  case cannotCreate(SystemError)

  /// The reason and the remedy.
  public var description: String {
    switch self {
    case .hasNoName: "the name of the output is empty; name a file"
    case .isNotUTF8(let path): "the name '\(path)' is not UTF-8; name the output otherwise"
    case .exists(let path): "'\(path)' exists; give --force to replace it"
    case .isInput(let path):
      "'\(path)' is an input, and inputs are never changed; write to another name"
    case .isOtherOutput(let path): "'\(path)' cannot be two outputs at once"
    case .isFolder(let path): "'\(path)' is a folder; name a file in it"
    case .isDanglingLink(let path):
      "'\(path)' is a link to a file that is not there; name that file, or remove the link"
    case .isNoFile(let path): "'\(path)' is a pipe or device; name a file"
    case .isLocked(let path):
      "'\(path)' is locked by another program; try again when that has ended"
    case .hasNoReader(let path): "nobody reads the pipe '\(path)'; start its reader first"
    case .cannotCreate(let error): "\(error)\(Self.remedy(for: error))"
    }
  }

  /// The error of a call that was to make a file: the name is at fault, or the disk is.
  static func failure(_ error: SystemError) -> any Error {
    let ofNames = [
      EACCES, EPERM, EROFS, ENOENT, ENOTDIR, EISDIR, ENAMETOOLONG, ELOOP, ENXIO, ENODEV, EINVAL,
      EBADF,
      ETXTBSY, EBUSY,
    ]
    return ofNames.contains(error.number) ? OutputError.cannotCreate(error) : error
  }

  private static func remedy(for error: SystemError) -> String {
    switch error.number {
    case ENOENT: "; make the folder first"
    case EACCES, EPERM, EROFS: "; choose a place that you may write to"
    case ENAMETOOLONG: "; choose a shorter name"
    default: ""
    }
  }
}
