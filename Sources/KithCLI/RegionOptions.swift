import ArgumentParser
import KithCleaning

/// Where numbers without a country code are from.
struct RegionOptions: ParsableArguments {
  @Option(help: "The country of phone numbers that do not say theirs, such as DE or US.")
  var region: String?

  /// The region, in capitals.
  ///
  /// - Throws: ``Failure`` where there is no such country.
  func checked() throws -> String? {
    guard let region else { return nil }
    guard PhoneNumber.isRegion(region) else {
      throw Failure(
        .usage,
        "error: '\(region)' is no country; give its two letters (ISO 3166-1), such as DE or US")
    }
    return region.uppercased()
  }
}
