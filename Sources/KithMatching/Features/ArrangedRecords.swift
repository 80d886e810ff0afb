/// The values of records, in the order of what the records say.
struct ArrangedRecords {
  /// How many places a record has among ``starts``.
  static let stride = Feature.allCases.count + 1

  /// The number that each record had when it was added.
  let order: [Int]
  /// The numbers of the values, record by record and kind by kind.
  private(set) var values: [UInt32] = []
  /// Where each record's values of each kind begin, and where its last ends.
  private(set) var starts: [UInt32] = []
  /// Of which kinds each record has values, a bit each.
  private(set) var presence: [UInt16] = []

  /// Arranges records.
  ///
  /// - Parameters:
  ///   - features: the records, in the order of adding.
  ///   - addresses: for each mailbox that is named by its hash, the e-mail that it is.
  init(_ features: FeatureTable, standingFor addresses: [UInt32: UInt32]) {
    let contents = features.contents
    let surnames = features.surnames
    let claims = features.claims
    let origins = features.origins
    // Who may be one stands near each other, and is compared while it is at hand.
    order = contents.indices.sorted {
      (surnames[$0], contents[$0], claims[$0]?.hash ?? 0, origins[$0], $0)
        < (surnames[$1], contents[$1], claims[$1]?.hash ?? 0, origins[$1], $1)
    }
    starts.reserveCapacity(order.count * Self.stride)
    presence.reserveCapacity(order.count)
    for record in order {
      var present: UInt16 = 0
      for feature in Feature.allCases {
        let start = values.count
        starts.append(UInt32(start))
        let own = features.values(feature, of: record)
        if feature == .email, !addresses.isEmpty {
          addEmails(own, standingFor: addresses)
        } else {
          values += own
        }
        if values.count > start { present |= feature.bit }
      }
      starts.append(UInt32(values.count))
      presence.append(present)
    }
  }

  /// Adds the e-mails of a record, each once, hashes as the addresses that they stand for.
  private mutating func addEmails(
    _ emails: ArraySlice<UInt32>, standingFor addresses: [UInt32: UInt32]
  ) {
    let start = values.count
    for email in emails {
      let address = addresses[email] ?? email
      if !values[start...].contains(address) { values.append(address) }
    }
  }

  /// The number of records.
  var count: Int { order.count }

  /// The values of one kind of a record.
  func values(_ feature: Feature, of record: Int) -> ArraySlice<UInt32> {
    let index = record * Self.stride + feature.rawValue
    return values[Int(starts[index])..<Int(starts[index + 1])]
  }
}
