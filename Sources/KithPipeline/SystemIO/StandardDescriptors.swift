#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// Standard input, standard output and standard error, one of which may be closed when the program begins.
public enum StandardDescriptors {
  /// Opens those that are closed, so that no file of the run gets their number and with it the messages.
  ///
  /// Each is opened the wrong way round: reading and writing fail as they do on a closed one, instead of finding
  /// nobody and delivering to nobody.
  ///
  /// - Returns: whether none is closed any more.
  public static func open() -> Bool {
    let ways = [O_WRONLY, O_RDONLY, O_RDONLY]
    return ways.enumerated().allSatisfy { number, way in
      guard fcntl(CInt(number), F_GETFD) == -1 else { return true }
      // The system gives the lowest number that is free.
      return retrying { systemOpen("/dev/null", way) } == CInt(number)
    }
  }
}

extension FileDescriptor {
  /// Whether it can be read, as far as the way it was opened says.
  public var isReadable: Bool { way != nil && way != O_WRONLY }

  /// Whether it can be written, as far as the way it was opened says.
  public var isWritable: Bool { way != nil && way != O_RDONLY }

  private var way: CInt? {
    let flags = fcntl(number, F_GETFL)
    return flags == -1 ? nil : flags & O_ACCMODE
  }
}

// Inside the enumeration the name `open` means its own function.
private func systemOpen(_ path: String, _ flags: CInt) -> CInt { unsafe open(path, flags) }
