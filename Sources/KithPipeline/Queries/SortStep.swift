public import KithFormats
public import KithModel

/// Hands contacts on in an order; those that are equal in it stay as they came: a step that gathers.
///
/// What they are sorted by stays in memory; the Cards go to disk.
public struct SortStep: Step {
  private let order: ContactOrder
  private var keys: [[ContactOrder.Key]] = []
  private var spool: Spool

  /// Makes a step.
  ///
  /// - Throws: ``SystemError`` where no temporary file can be made.
  public init(_ order: ContactOrder) throws {
    self.order = order
    spool = try Spool()
  }

  /// Takes contacts; hands on nothing.
  public mutating func take(
    _ contacts: [Contact], report: (Diagnostic) -> Void, emit: ([Contact]) throws -> Void
  ) throws {
    for contact in contacts {
      keys.append(order.key(of: contact))
      try spool.append(contact)
    }
  }

  /// Hands on all of them, in order.
  public mutating func finish(
    report: (Diagnostic) -> Void, emit: ([Contact]) throws -> Void
  ) throws {
    let places = keys.indices.sorted { one, other in
      ContactOrder.precedes(keys[one], keys[other]) ?? (one < other)
    }
    for place in places { try emit([spool.contact(at: place)]) }
  }
}
