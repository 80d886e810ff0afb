import KithFormats
import KithText

/// How paths go to the system and come from it, as bytes.
///
/// `unsafe`: the system's texts end with a zero; they are copied at once.
enum SystemPath {
  /// The path as the system takes it.
  static func bytes(_ path: String) -> [CChar] {
    FileName.bytes(path).map { CChar(bitPattern: $0) } + [0]
  }

  /// The path that the system gives.
  static func text(_ path: UnsafePointer<CChar>) -> String {
    var bytes: [UInt8] = []
    var place = unsafe path
    while case let byte = unsafe place.pointee, byte != 0 {
      bytes.append(UInt8(bitPattern: byte))
      unsafe place += 1
    }
    return FileName.text(bytes)
  }
}

extension CommandLine {
  /// The words of the command line; those that are not UTF-8 as `FileName` of KithFormats has them.
  ///
  /// `unsafe`: the words are there as long as the program runs.
  public static let words: [String] = (0..<Int(argc)).compactMap { place in
    unsafe unsafeArgv[place].map { unsafe SystemPath.text($0) }
  }
}
