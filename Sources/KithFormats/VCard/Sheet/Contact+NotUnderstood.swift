public import KithModel

extension Contact {
  /// What lines of vCards say besides their values that no standard has a word for, as it stands there: `TYPE=banana`,
  /// `parameter X-WEIRD`.
  public var vCardWordsNotUnderstood: [String] {
    var words: [String] = []
    func add(_ entries: [some JSONObject]) {
      for entry in entries {
        for parameter in entry.extensions.vCardParams { words += parameter.notUnderstood }
      }
    }
    add(phones)
    add(emails)
    add(onlineServices)
    add(addresses)
    add(organizations)
    add(titles)
    add(nicknames)
    add(notes)
    add(anniversaries)
    add(personalInfo)
    add(preferredLanguages)
    add(relatedTo)
    add(schedulingAddresses)
    for map in ResourceMap.allCases { add(self[map]) }
    for parameter in name?.extensions.vCardParams ?? [] { words += parameter.notUnderstood }
    return words
  }
}

extension VCardParameter {
  fileprivate var notUnderstood: [String] {
    if name == "group" { return [] }
    if name == "type" {
      return values.filter { !TypeVocabulary.isOfOldVersions($0) }.map { "TYPE=\($0)" }
    }
    return ParameterSheet.isKnown(name) ? [] : ["parameter \(name.uppercased())"]
  }
}
