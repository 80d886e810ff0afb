public import KithModel

extension VCardOrigin {
  /// Takes the lines out of the text that hold a photo, logo or sound themselves.
  ///
  /// What was taken out of a contact must not stay in what is remembered of its file; and a writer need not
  /// find out anew which of the lines says no longer what the contact says.
  public mutating func removeInlineMedia(ofKinds kinds: Set<Resource.Kind>) {
    let names = Set(kinds.map { $0.rawValue.uppercased() })
    let units = LineUnit.all(in: text, version: VCardVersion(rawValue: version) ?? .v30)
    let end = units.last?.range.upperBound ?? 0
    text =
      units.filter { !$0.isInline || !names.contains($0.name) }.flatMap { text[$0.range] }
      + text[end...]
  }
}
