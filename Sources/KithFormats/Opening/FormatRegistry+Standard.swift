/// The one list of formats that Kith has by itself.
extension FormatRegistry {
  /// All formats, in the order in which they are listed and tried.
  public static let standard: FormatRegistry = {
    var registry = FormatRegistry()
    registry.add(JSContactFormat(layout: .lines))
    registry.add(JSContactFormat(layout: .array))
    registry.add(TSVFormat())
    registry.add(CSVFormat())
    registry.add(CSVDialectFormat(.linkedIn))
    for target in CSVTarget.all { registry.add(CSVTargetFormat(target: target)) }
    registry.add(VCardFormat())
    for version in VCardVersionFormat.all { registry.add(version) }
    registry.add(JCardFormat())
    registry.add(XCardFormat())
    registry.add(LDIFFormat())
    registry.add(OPMLFormat())
    registry.add(GDataFormat())
    registry.add(FeedFormat())
    registry.add(FOAFFormat())
    registry.add(WindowsContactFormat())
    registry.add(XBELFormat())
    registry.add(HTMLFormat())
    registry.add(MailboxesFormat())
    registry.add(MuttFormat())
    registry.add(AbookFormat())
    registry.add(TableFormat())
    registry.add(FileCollection())
    registry.add(LinkedInArchive())
    return registry
  }()

  /// What exporters of tables mean by their headings, the surest marks first: a table of Kith's own has the headings of
  /// LinkedIn's, too.
  static let dialects: [Dialect] = [.kith] + Dialect.ofLinkedIn + CSVFormat.dialects
}
