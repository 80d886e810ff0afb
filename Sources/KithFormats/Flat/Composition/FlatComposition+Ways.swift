import KithModel
import KithText

extension FlatComposition {
  mutating func placeEmails(_ contact: Contact) {
    guard !contact.emails.isEmpty else { return }
    var values: [FlatValue] = []
    for email in contact.emails {
      let addresses = table.isExact ? [email.address] : FlatRecord.addresses(in: email.address)
      ledger.owe(.emails, max(0, addresses.count - 1))
      values += addresses.map {
        FlatValue(
          text: $0, contexts: email.contexts, pref: email.pref, label: email.label,
          part: ContactPart(.emails), details: email.details)
      }
    }
    placeWays(values, .email, layout.emails)
  }

  mutating func placePhones(_ contact: Contact) {
    guard !contact.phones.isEmpty else { return }
    var values: [FlatValue] = []
    for phone in contact.phones {
      let numbers = table.isExact ? [phone.number] : FlatRecord.numbers(in: phone.number)
      ledger.owe(.phones, max(0, numbers.count - 1))
      values += numbers.map {
        FlatValue(
          text: $0, contexts: phone.contexts, features: phone.features, pref: phone.pref,
          label: phone.label, part: ContactPart(.phones), details: phone.details)
      }
    }
    placeWays(values, .phone, layout.phones)
  }

  /// Profiles first into columns of their own; what is left stands among the web pages.
  mutating func placeWeb(_ contact: Contact) {
    guard !contact.links.isEmpty || !contact.onlineServices.isEmpty else { return }
    var links = contact.links.map {
      FlatValue(
        text: $0.uri, contexts: $0.contexts, pref: $0.pref, label: $0.label,
        part: ContactPart(.links), details: $0.details)
    }
    let messengers = layout.groups[.im] ?? []
    var place = 0
    for service in contact.onlineServices {
      guard let text = service.uri ?? service.user, !text.trimmed.isEmpty,
        !layout.holdsProfiles || hasColumn(service), !placeProfile(text, service),
        !layout.holdsProfiles
      else { continue }
      let hasPages = !layout.urls.isEmpty || layout.groups[.url] != nil
      if service.uri == nil, place < messengers.count {
        put(service, text, into: messengers[place])
        place += 1
      } else if service.uri != nil, hasPages {
        links.append(
          FlatValue(
            text: text, label: service.service, part: ContactPart(.onlineServices),
            details: service.details, saidByType: ContactDetails(.service)))
      } else {
        spare(text, service)
      }
    }
    placeWays(links, .url, layout.urls)
  }

  /// The profiles at services that have no column of their own.
  func otherProfiles(_ contact: Contact) -> [OnlineService] {
    contact.onlineServices.filter { !hasColumn($0) }
  }

  /// Whether there is a column for a service and no other.
  private func hasColumn(_ service: OnlineService) -> Bool {
    layout.services.contains { $0.service == service.service }
  }

  private mutating func put(
    _ service: OnlineService, _ text: String, into messenger: FlatLayout.Group
  ) {
    let kind = messenger.column(of: .service)
    if let kind { cells[kind] = service.service ?? "" }
    guard let column = messenger.value else { return }
    cells[column] = text
    ledger.settle(
      .onlineServices, 1, service.details, saying: kind == nil ? [] : ContactDetails(.service))
  }

  /// Puts a profile without a column under a name, where the table has room for such.
  private mutating func spare(_ text: String, _ service: OnlineService) {
    let value = FlatValue(
      text: text, part: ContactPart(.onlineServices), details: service.details,
      saidByType: ContactDetails([.service, .contexts]))
    spare([value], .online(service: ""), Self.label(of: service))
  }

  /// What a messenger is called, with what it is for.
  private static func label(of service: OnlineService) -> String {
    let usage = FlatValue(text: "", contexts: service.contexts, label: service.label)
    return [service.service ?? "Profile", usage.type(.google, isPhone: false)].filter {
      !$0.isEmpty
    }
    .joined(separator: " ")
  }

  /// Puts a profile into the column of its service, else into one of any service.
  private mutating func placeProfile(_ text: String, _ service: OnlineService) -> Bool {
    guard !layout.services.isEmpty else { return false }
    let name = service.service
    let own = layout.services.first { $0.service.lowercased() == name?.lowercased() }
    let any = name == "LinkedIn" ? nil : layout.services.first { $0.service.isEmpty }
    guard let column = (own ?? any)?.column else { return false }
    if cells.isFree(column) {
      cells[column] = text
    } else if let separator = table.separator {
      cells.append(separator + text, to: column)
    } else {
      return false
    }
    ledger.settle(
      .onlineServices, 1, service.details, saying: own == nil ? [] : ContactDetails(.service))
    return true
  }

  private mutating func placeWays(
    _ values: [FlatValue], _ kind: FlatGroup.Kind, _ slots: [FlatLayout.Slot]
  ) {
    // A cell of blanks is read as an empty one.
    let values = values.filter { !$0.text.trimmed.isEmpty }
    guard !values.isEmpty else { return }
    // Of one column that holds all, the order says which is preferred.
    let rest = table.isExact ? values : place(values, slots)
    if layout.groups[kind] != nil {
      _ = place(rest, kind)
    } else if let heading = table.further[kind] {
      for value in rest
      where value.isReachable && appendColumn("\(heading) - \(value.word)", value.text) {
        settle(value, saying: value.label == nil ? ContactDetails(.contexts) : [])
      }
    } else if let separator = table.separator, let column = slots.last?.column {
      for value in rest {
        cells.append(cells.isFree(column) ? value.text : separator + value.text, to: column)
        settle(value, saying: [])
      }
    } else if kind == .url, let first = rest.first {
      spare([first], .url(.none), "Website")
    }
  }

  /// Puts the people around a contact under their relation.
  mutating func placeRelations(_ contact: Contact) {
    guard !contact.relatedTo.isEmpty, !layout.holds(.relations) else { return }
    var values: [FlatValue] = []
    var words = takeWords(of: contact.relatedTo)
    for relation in contact.relatedTo {
      let word = words[relation.target]?.popLast()
      let kinds = relation.kinds
      let kind = kinds.first ?? word ?? ""
      // A place has one word.
      let said = kinds.count > 1 ? [] : ContactDetails(.contexts)
      // A file's own word tells more than the relation.
      let names = [word, kind].compactMap { $0?.lowercased() }
      let slot = layout.relations.first {
        names.contains($0.kind.lowercased()) && cells.isFree($0.column)
      }
      if let slot {
        cells[slot.column] = relation.target
        ledger.settle(.relatedTo, 1, relation.details, saying: said)
      } else {
        let label = word ?? kind.prefix(1).uppercased() + kind.dropFirst()
        values.append(
          FlatValue(
            text: relation.target, label: label, part: ContactPart(.relatedTo),
            details: relation.details, saidByType: said))
      }
    }
    _ = place(values, .related)
  }

  /// Takes the words for relations that stand among the extras, by whom they are of, the first last.
  private mutating func takeWords(of relations: [Relation]) -> [String: [String]] {
    let mark = Contact.relationMark
    guard extras.contains(where: { $0.label.hasPrefix(mark) }) else { return [:] }
    var open: [String: Int] = [:]
    for relation in relations { open[relation.target, default: 0] += 1 }
    var words: [String: [String]] = [:]
    var taken: [FlatValue] = []
    extras.removeAll { extra in
      let target = extra.value.text
      guard extra.label.hasPrefix(mark), let count = open[target], count > 0 else { return false }
      open[target] = count - 1
      words[target, default: []].append(String(extra.label.dropFirst(mark.count)))
      taken.append(extra.value)
      return true
    }
    for value in taken { settle(value, saying: []) }
    return words.mapValues { $0.reversed() }
  }
}
