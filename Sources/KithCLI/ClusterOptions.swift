import ArgumentParser

/// Where to list what was merged.
struct ClusterOptions: ParsableArguments {
  @Option(
    help: "List which record went into which contact in this CSV file.", completion: .file())
  var clusters: String?
}
