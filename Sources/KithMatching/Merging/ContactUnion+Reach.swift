import KithModel

/// E-mails, phones, profiles, addresses and languages.
extension ContactUnion {
  mutating func uniteEmails() {
    unite(
      \.emails, .emails, by: .email, meaning: EntryMeaning.init,
      absorb: { Self.absorb(&$0.contexts, &$0.pref, $1.contexts, $1.pref) },
      gather: .labels(\.label))
  }

  mutating func unitePhones() {
    unite(
      \.phones, .phones, by: .phone, meaning: EntryMeaning.init,
      absorb: {
        Self.absorb(&$0.contexts, &$0.pref, $1.contexts, $1.pref)
        $0.features.formUnion($1.features)
        // The one with the country code is the better written.
        if $1.number.contains("+"), !$0.number.contains("+") { $0.number = $1.number }
      }, gather: .labels(\.label))
  }

  mutating func uniteOnlineServices() {
    unite(
      \.onlineServices, .onlineServices, by: .url, meaning: EntryMeaning.init,
      absorb: {
        Self.absorb(&$0.contexts, &$0.pref, $1.contexts, $1.pref)
        $0.uri = $0.uri ?? $1.uri
        $0.user = $0.user ?? $1.user
      }, gather: .labels(\.label))
  }

  mutating func uniteAddresses() {
    unite(
      \.addresses, .addresses, by: .address, meaning: EntryMeaning.init,
      absorb: {
        Self.absorb(&$0.contexts, &$0.pref, $1.contexts, $1.pref)
        $0.full = $0.full ?? $1.full
        $0.coordinates = $0.coordinates ?? $1.coordinates
        $0.countryCode = $0.countryCode ?? $1.countryCode
        if $0.joined(.country) == nil {
          $0.components += $1.components.filter { $0.kind == .country }
        }
        $0.timeZone = $0.timeZone ?? $1.timeZone
      })
  }

  mutating func unitePreferredLanguages() {
    unite(
      \.preferredLanguages, .preferredLanguages, meaning: EntryMeaning.init,
      absorb: { Self.absorb(&$0.contexts, &$0.pref, $1.contexts, $1.pref) })
  }

  mutating func uniteSchedulingAddresses() {
    unite(
      \.schedulingAddresses, .schedulingAddresses, meaning: EntryMeaning.init,
      absorb: { Self.absorb(&$0.contexts, &$0.pref, $1.contexts, $1.pref) })
  }
}
