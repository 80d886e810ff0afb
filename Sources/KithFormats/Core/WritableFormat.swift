/// A format that contacts are written in.
public protocol WritableFormat: ContactFormat {
  /// Whether what is written says who is who by uids, so that no two contacts may have one.
  ///
  /// JSContact writes uids as well, but between the stages of a pipe two records of one profile share one until
  /// they are merged.
  var identifiesByUID: Bool { get }
  /// Makes a writer for one file.
  func makeWriter(_ options: WritingOptions) -> any ContactWriter
}

extension WritableFormat {
  /// Uids are not written, or mean nothing to others.
  public var identifiesByUID: Bool { false }
}

/// A table of which somebody may choose the columns.
public protocol ColumnChoosingFormat: WritableFormat {
  /// Makes a writer for one file that has these columns, instead of those that the table has by itself.
  func makeWriter(_ options: WritingOptions, columns: ColumnSelection) -> any ContactWriter
}

/// A format of a program of which it is known what it would refuse, duplicate or drop.
public protocol CheckingFormat: WritableFormat {
  /// Makes a check of all contacts that the program would be given.
  func makeTargetCheck() -> any TargetCheck
}
