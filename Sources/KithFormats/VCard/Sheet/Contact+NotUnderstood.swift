public import KithModel

extension Contact {
  /// What lines of vCards say besides their values that no standard has a word for, as it stands there: `TYPE=banana`,
  /// `parameter X-WEIRD`.
  public var vCardWordsNotUnderstood: [String] {
    var words: [String] = []
    forEachEntry { extensions in
      for parameter in extensions.vCardParams { words += parameter.notUnderstood }
    }
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
