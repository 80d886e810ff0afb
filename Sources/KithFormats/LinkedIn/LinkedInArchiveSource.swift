import KithModel

/// The people of LinkedIn's archive, joined by their profiles.
///
/// The files are gone through more than once, since it is not said in which order they come: first whose archive
/// it is, then what the small files say of people, then the connections, each with what was said of it. Only what
/// the small files say is held.
struct LinkedInArchiveSource: ContactSource {
  /// The ways through the files.
  private enum Stage {
    case owner, remarks, names, connections, rest, end
  }

  let fileName: String
  let format: any ContactFormat
  private let container: any Container
  private let opening: EntryOpening
  private var walk: any ContainerWalk
  private var stage = Stage.owner
  private var input: ContactInput?
  /// Which file of LinkedIn's is open; `nil` for others.
  private var file: LinkedInFile?
  /// The first records of a file, which tell what it is.
  private var firstRecords: Batch?
  private var people = LinkedInPeople()
  /// How many connections have one of the names by which somebody is looked for.
  private var nameCounts: [String: Int] = [:]
  private var reported: Set<Diagnostic> = []
  private var bytesRead = 0
  private var contactsGiven = 0

  init(_ container: any Container, format: any ContactFormat, opening: EntryOpening) throws {
    fileName = container.name
    self.format = format
    self.container = container
    self.opening = opening
    walk = try container.walk()
  }

  mutating func next() throws -> Batch? {
    guard stage != .end else { return nil }
    var batch = Batch()
    if stage == .rest {
      giveRest(&batch)
      stage = .end
    } else if input != nil {
      try readBlock(&batch)
    } else if let entry = try walk.next() {
      try begin(entry, &batch)
    } else {
      try advance(&batch)
    }
    // Each way through the files meets the same damage.
    batch.diagnostics += walk.takeDiagnostics().filter { reported.insert($0).inserted }
    if stage == .connections { bytesRead += walk.takeBytesRead() }
    contactsGiven += batch.records
    if stage == .end, contactsGiven == 0,
      let error = reported.first(where: { $0.severity == .error })
    {
      throw ReadingError("nothing can be read: \(error.what)")
    }
    return batch
  }

  private mutating func advance(_ batch: inout Batch) throws {
    switch stage {
    case .owner:
      stage = .remarks
      sayOwner(&batch)
    case .remarks: stage = people.names.isEmpty ? .connections : .names
    case .names: stage = .connections
    default: stage = .rest
    }
    if stage != .rest { walk = try container.walk() }
  }

  private func sayOwner(_ batch: inout Batch) {
    batch.diagnostics.append(
      Diagnostic(
        .note, people.owner.isKnown ? "linkedin.owner" : "linkedin.no-owner",
        people.owner.isKnown
          ? "the archive is of \(people.owner.display ?? "the one whose invitations are in it")"
          : "no file says whose archive it is",
        done: people.owner.isKnown ? "left out of the contacts" : "all in it are contacts",
        file: fileName))
  }

  // MARK: Files

  /// Opens a file and sees what it is by its first records.
  private mutating func begin(_ entry: ContainerEntry, _ batch: inout Batch) throws {
    guard !entry.isHidden else { return }
    var opened = Batch()
    var input = try opening.open(
      entry, of: walk, holdsPeople: LinkedInArchive.holdsPeople(entry), into: &opened)
    firstRecords = nil
    file = nil
    if input?.isTable == true {
      var first = Batch()
      do {
        while let block = try input?.next() {
          first.append(block)
          if first.records > 0 { break }
        }
      } catch let error as ReadingError {
        opened.diagnostics.append(
          .failure(
            .damaged, "archive.not-understood", error.description, done: "passed over",
            file: entry.fileName))
        input = nil
      }
      file = input?.dialect.flatMap(LinkedInFile.init)
      firstRecords = first
      let headings = input?.headings ?? []
      if first.records == 0 || file == nil && !isOfPeople(entry, headings, first) {
        opened.diagnostics += first.diagnostics.filter { $0.failure != nil }
        let isTold = first.records == 0 ? input?.dialect != nil : file != nil
        if input != nil { passOver(entry, isTold: isTold, &opened) }
        input = nil
      }
    }
    if stage == .connections { batch.append(opened) }
    guard isWanted else { return }
    self.input = input
  }

  /// Whether a table that is none of LinkedIn's with people is one of people all the same.
  private func isOfPeople(_ entry: ContainerEntry, _ headings: [String], _ first: Batch) -> Bool {
    guard !headings.isEmpty else { return first.holdsAddresses }
    return Headings.areOfPeople(headings)
      && !LinkedInArchive.isOfOthers(entry, headings: headings)
  }

  /// Says that nobody is read from a table: it has none, or it should have some and its headings don't tell whom.
  private func passOver(_ entry: ContainerEntry, isTold: Bool, _ batch: inout Batch) {
    if !isTold, LinkedInArchive.holdsPeople(entry) == true {
      batch.diagnostics.append(
        .failure(
          .damaged, "archive.not-understood", "the headings are not those of LinkedIn's table",
          done: "passed over", file: entry.fileName))
    } else {
      batch.filesPassedOver += 1
      batch.diagnostics.append(
        Diagnostic(
          .note, "linkedin.no-people", "holds no people", done: "passed over",
          file: entry.fileName))
    }
  }

  /// Whether the open file is read on this way through the files.
  private var isWanted: Bool {
    switch file {
    case .profile, .own, .invitations: stage == .owner
    case .messages, .remarks: stage == .remarks
    case .contacts: stage == .remarks || stage == .connections
    case .connections: stage == .names || stage == .connections
    case nil: stage == .connections
    }
  }

  private mutating func readBlock(_ batch: inout Batch) throws {
    do {
      if var first = firstRecords.take() {
        take(&first, &batch)
      } else if var block = try input?.next() {
        take(&block, &batch)
      } else {
        input = nil
      }
    } catch let error as ReadingError {
      batch.diagnostics.append(
        .failure(
          .damaged, "archive.not-understood", error.description, done: "passed over",
          file: input?.fileName ?? fileName))
      input = nil
    }
  }

  // MARK: Records

  private mutating func take(_ block: inout Batch, _ batch: inout Batch) {
    if stage == .names {
      for contact in block.contacts {
        if let name = LinkedInPerson.nameKey(of: contact), people.names.contains(name) {
          nameCounts[name, default: 0] += 1
        }
      }
      return
    }
    let isSecondLook = file == .contacts && stage == .connections
    if !isSecondLook {
      var counts = block
      counts.contacts = []
      batch.append(counts)
    }
    switch file {
    case .profile:
      if let contact = block.contacts.first { people.owner.take(contact) }
      batch.skipped += block.contacts.count
    case .own: batch.skipped += block.contacts.count
    case .invitations: takeInvitations(block, &batch)
    case .messages:
      for record in block.contacts { take(LinkedInInteraction(record), of: record, &batch) }
    case .remarks: for contact in block.contacts { people.add(contact, isConnection: true) }
    case .contacts: takeContacts(block, &batch)
    case .connections, nil: takeConnections(&block, &batch)
    }
  }

  private mutating func takeInvitations(_ block: Batch, _ batch: inout Batch) {
    for record in block.contacts {
      let invitation = LinkedInInteraction(record)
      people.owner.take(profile: invitation.ownerProfile)
      take(invitation, of: record, &batch)
    }
  }

  /// Takes the people that a record names, and counts them.
  private mutating func take(
    _ interaction: LinkedInInteraction, of record: Contact, _ batch: inout Batch
  ) {
    let count = people.add(interaction, of: record)
    guard count > 0 else { return batch.skipped += 1 }
    batch.takenApart += count - 1
    guard let unpaired = interaction.unpaired else { return }
    let source = record.sources.first
    batch.diagnostics.append(
      Diagnostic(
        .warning, "linkedin.unpaired-profiles", unpaired,
        done: "a name has the profile that is made of it, and else the profiles as a column",
        file: source?.file ?? fileName, line: source?.line, record: source?.record))
  }

  /// Who has a profile is joined by it; the others are contacts by themselves.
  private mutating func takeContacts(_ block: Batch, _ batch: inout Batch) {
    for contact in block.contacts {
      let hasProfile = LinkedInPerson.key(of: contact) != nil
      if stage == .remarks, hasProfile { people.add(contact, isConnection: false) }
      if stage == .connections, !hasProfile { batch.contacts.append(contact) }
    }
  }

  private mutating func takeConnections(_ block: inout Batch, _ batch: inout Batch) {
    // Handed over, as contacts that both batches held would be copied when one is changed.
    swap(&batch.contacts, &block.contacts)
    guard !people.isEmpty else { return }
    batch.isAsRead = false
    for index in batch.contacts.indices {
      batch.merged += people.join(into: &batch.contacts[index]) { nameCounts[$0] == 1 }
    }
  }

  private mutating func giveRest(_ batch: inout Batch) {
    for person in people.rest() {
      var contact = person.contact
      if opening.options.mintsUIDs { UIDMinting.mint(&contact) }
      batch.contacts.append(contact)
      batch.merged += person.mentions - 1
    }
  }

  mutating func takeBytesRead() -> Int {
    defer { bytesRead = 0 }
    return bytesRead
  }
}

extension Batch {
  /// Whether somebody can be reached, as those can be who are listed without headings.
  fileprivate var holdsAddresses: Bool {
    contacts.contains { !$0.emails.isEmpty || !$0.phones.isEmpty || !$0.onlineServices.isEmpty }
  }
}
