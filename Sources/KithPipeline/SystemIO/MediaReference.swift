#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// How an output names the files of a folder.
///
/// A folder that is named by a relative path is meant to move with the output: its files are
/// `file:photos/Ada.jpg`, seen from the folder of the output. That is a URI (RFC 3986 section 3.3), as vCard and
/// JSContact want one, though not one that RFC 8089 knows. An absolute path gives `file:///home/…`.
enum MediaReference {
  /// What stands before the name of a file.
  static func base(folder: String, output: String?) -> String {
    let here = parts(of: output.map(Self.folder) ?? "")
    if !folder.hasPrefix("/"), let here, let there = parts(of: folder) {
      let common = zip(here, there).prefix { $0 == $1 }.count
      let path =
        repeatElement("..", count: here.count - common) + there.dropFirst(common).map(escaped)
      return "file:" + path.map { $0 + "/" }.joined()
    }
    let path = absolute(folder).split(separator: "/").map { escaped(String($0)) }
    return "file:///" + path.map { $0 + "/" }.joined()
  }

  /// A name as part of a path: all but letters, digits and four marks as `%C3%AB`.
  static func escaped(_ name: String) -> String {
    let hex = Array("0123456789ABCDEF".utf8)
    var bytes: [UInt8] = []
    for byte in name.utf8 {
      if isUnreserved(byte) {
        bytes.append(byte)
      } else {
        bytes += [UInt8(ascii: "%"), hex[Int(byte >> 4)], hex[Int(byte & 15)]]
      }
    }
    return String(decoding: bytes, as: UTF8.self)
  }

  private static func isUnreserved(_ byte: UInt8) -> Bool {
    switch byte {
    case 0x30...0x39, 0x41...0x5A, 0x61...0x7A: true
    case UInt8(ascii: "-"), UInt8(ascii: "."), UInt8(ascii: "_"), UInt8(ascii: "~"): true
    default: false
    }
  }

  private static func folder(of path: String) -> String {
    path.lastIndex(of: "/").map { $0 == path.startIndex ? "/" : String(path[..<$0]) } ?? ""
  }

  /// The steps of a relative path; `nil` for an absolute one and for one that leads up.
  private static func parts(of path: String) -> [String]? {
    guard !path.hasPrefix("/") else { return nil }
    let parts = path.split(separator: "/").map(String.init).filter { $0 != "." }
    return parts.contains("..") ? nil : parts
  }

  private static func absolute(_ path: String) -> String {
    // `unsafe`: a C string that is copied and freed at once.
    guard let found = unsafe realpath(path, nil) else { return path }
    defer { unsafe free(found) }
    return unsafe String(cString: found)
  }
}
