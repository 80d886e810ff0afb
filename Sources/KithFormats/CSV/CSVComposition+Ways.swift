import KithModel

extension CSVComposition {
  mutating func placeEmails(_ contact: Contact) {
    guard !contact.emails.isEmpty else { return }
    let values = contact.emails.flatMap { email in
      CSVRow.addresses(in: email.address).map {
        CSVValue(text: $0, contexts: email.contexts, pref: email.pref, label: email.label)
      }
    }
    placeWays(values, "email", layout.emails, "emails")
  }

  mutating func placePhones(_ contact: Contact) {
    guard !contact.phones.isEmpty else { return }
    let values = contact.phones.flatMap { phone in
      CSVRow.numbers(in: phone.number).map {
        CSVValue(
          text: $0, contexts: phone.contexts, features: phone.features, pref: phone.pref,
          label: phone.label)
      }
    }
    placeWays(values, "phone", layout.phones, "phones")
  }

  /// Profiles first into columns of their own; what is left stands among the web pages.
  mutating func placeWeb(_ contact: Contact) {
    guard !contact.links.isEmpty || !contact.onlineServices.isEmpty else { return }
    var links = contact.links.map {
      CSVValue(text: $0.uri, contexts: $0.contexts, pref: $0.pref, label: $0.label)
    }
    let messengers = layout.groups["im"] ?? []
    var place = 0
    for service in contact.onlineServices {
      guard let text = service.uri ?? service.user, !placeProfile(text, service.service),
        !layout.holdsProfiles
      else { continue }
      let hasPages = !layout.urls.isEmpty || layout.groups["url"] != nil
      if service.uri == nil, place < messengers.count {
        if let column = messengers[place].column(of: "service") {
          cells[column] = service.service ?? ""
        }
        if let column = messengers[place].value { cells[column] = text }
        place += 1
      } else if service.uri != nil, hasPages {
        links.append(CSVValue(text: text, label: service.service))
      } else {
        spare([text], target.isGoogle ? Self.label(of: service) : "IMAddress", "onlineServices")
      }
    }
    placeWays(links, "url", layout.urls, "links")
  }

  /// What a messenger is called, with what it is for.
  private static func label(of service: OnlineService) -> String {
    let usage = CSVValue(text: "", contexts: service.contexts, label: service.label)
    return [service.service ?? "Profile", usage.type(isGoogle: true, isPhone: false)].filter {
      !$0.isEmpty
    }
    .joined(separator: " ")
  }

  /// Puts a profile into the column of its service, else into one of any service.
  private mutating func placeProfile(_ text: String, _ service: String?) -> Bool {
    guard !layout.services.isEmpty else { return false }
    let own = layout.services.first { $0.service.lowercased() == service?.lowercased() }
    let any = service == "LinkedIn" ? nil : layout.services.first { $0.service.isEmpty }
    guard let column = (own ?? any)?.column else { return false }
    if cells.isFree(column) {
      cells[column] = text
    } else if let separator = target.separator {
      cells.append(separator + text, to: column)
    } else {
      return false
    }
    return true
  }

  private mutating func placeWays(
    _ values: [CSVValue], _ kind: String, _ slots: [CSVLayout.Slot], _ member: String
  ) {
    guard !values.isEmpty else { return }
    let rest = place(values, slots, member)
    if layout.groups[kind] != nil {
      losses.add(member, place(rest, kind).count)
    } else if let heading = target.further[kind] {
      losses.add(
        member,
        rest.count { !$0.isReachable || !appendColumn("\(heading) - \($0.word)", $0.text) })
    } else if let separator = target.separator, let column = slots.last?.column {
      for value in rest {
        cells.append(cells.isFree(column) ? value.text : separator + value.text, to: column)
      }
    } else if kind == "url" {
      spare(rest.prefix(1).map(\.text), "Personal Web Page", member)
      losses.add(member, rest.dropFirst().count)
    } else {
      losses.add(member, rest.count)
    }
  }

  /// Puts the people around a contact under their relation.
  mutating func placeRelations(_ contact: Contact) {
    guard !contact.relatedTo.isEmpty, !layout.holds(.relations) else { return }
    var values: [CSVValue] = []
    var words = takeWords(of: contact.relatedTo)
    for relation in contact.relatedTo {
      let word = words[relation.target]?.popLast()
      let kind = relation.relation.elements.first ?? word ?? ""
      let slot = layout.relations.first {
        $0.kind.lowercased() == kind.lowercased() && cells.isFree($0.column)
      }
      if let slot {
        cells[slot.column] = relation.target
      } else {
        let label = word ?? kind.prefix(1).uppercased() + kind.dropFirst()
        values.append(CSVValue(text: relation.target, label: label))
      }
    }
    losses.add("relatedTo", place(values, "related").count)
  }

  /// Takes the words for relations that stand among the extras, by whom they are of, the first last.
  private mutating func takeWords(of relations: [Relation]) -> [String: [String]] {
    let mark = "Relation: "
    guard extras.contains(where: { $0.label.hasPrefix(mark) }) else { return [:] }
    var open: [String: Int] = [:]
    for relation in relations { open[relation.target, default: 0] += 1 }
    var words: [String: [String]] = [:]
    extras.removeAll { label, value in
      guard label.hasPrefix(mark), let count = open[value], count > 0 else { return false }
      open[value] = count - 1
      words[value, default: []].append(String(label.dropFirst(mark.count)))
      return true
    }
    return words.mapValues { $0.reversed() }
  }
}
