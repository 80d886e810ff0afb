import KithText

/// The services at which people have pages, in one table.
enum ProfileService {
  /// Finds the service and the account of an address that was cut apart.
  static func find(
    host: String, steps: [String], query: String
  ) -> (service: String, user: String)? {
    for row in table[host] ?? [] {
      if let user = user(row.pattern, steps, query) { return (row.service, user) }
    }
    // `ada.substack.com`: the account stands in the host.
    let labels = host.split(separator: ".")
    if labels.count == 3, let service = hosts[labels[1] + "." + labels[2]], labels[0] != "blog" {
      return (service, String(labels[0]))
    }
    // `https://any.server/@ada` is an account of the fediverse.
    if steps.count == 1, steps[0].utf8.first == ASCII.at, steps[0].utf8.count > 1,
      table[host] == nil
    {
      let user = steps[0].dropFirst()
      return ("Mastodon", user.contains("@") ? String(user) : "\(user)@\(host)")
    }
    if steps.count == 2, steps[0] == "users", table[host] == nil, !steps[1].isEmpty {
      return ("Mastodon", "\(steps[1])@\(host)")
    }
    return nil
  }

  /// Whether a service has a host for each language: `de.linkedin.com`.
  static func hasLanguageHosts(_ labels: ArraySlice<Substring>) -> Bool {
    ["linkedin.com", "facebook.com", "quora.com", "pinterest.com"]
      .contains(labels.joined(separator: "."))
  }

  /// The account in the steps of a path: `*` stands for it, `?id` for a parameter, `@*` for a name behind `@`.
  private static func user(_ pattern: [Substring], _ steps: [String], _ query: String) -> String? {
    var user: String?
    var index = 0
    for part in pattern {
      if part.hasPrefix("?") {
        return parameter(part.dropFirst(), in: query)
      }
      guard index < steps.count else { return nil }
      let step = steps[index]
      index += 1
      switch part {
      case "*":
        guard !reserved.contains(step), isName(step) else { return nil }
        user = step
      case "@*":
        guard step.utf8.first == ASCII.at, step.utf8.count > 1 else { return nil }
        user = String(step.dropFirst())
      case "_": continue
      default: guard step == part else { return nil }
      }
    }
    // A name by itself: what stands behind is a post.
    if pattern == ["*"], steps.count > 1 { return nil }
    return user
  }

  private static func isName(_ step: String) -> Bool {
    !step.isEmpty && step.utf8.first != ASCII.at && !step.hasSuffix(".php")
      && !step.hasSuffix(".html")
  }

  private static func parameter(_ name: Substring, in query: String) -> String? {
    for pair in query.dropFirst().split(separator: "&") {
      let parts = pair.split(separator: "=", maxSplits: 1)
      if parts.count == 2, parts[0] == name { return String(parts[1]) }
    }
    return nil
  }

  /// Pages of the services themselves.
  private static let reserved: Set<String> = [
    "about", "help", "login", "signup", "search", "explore", "home", "intent", "share", "hashtag",
    "settings", "privacy", "terms", "i", "p", "reel", "reels", "stories", "watch", "groups",
    "events", "pages", "sharer", "messages", "notifications", "features", "pricing", "topics",
    "marketplace", "orgs", "sponsors", "trending", "jobs", "feed", "tv", "directory", "developers",
    "legal", "contact", "blog", "support", "download", "joinchat", "status", "tos", "people",
  ]

  private static let hosts: [Substring: String] = [
    "substack.com": "Substack", "tumblr.com": "Tumblr", "medium.com": "Medium",
    "wordpress.com": "WordPress", "blogspot.com": "Blogger", "github.io": "GitHub",
    "bandcamp.com": "Bandcamp", "livejournal.com": "LiveJournal", "itch.io": "itch.io",
    "deviantart.com": "DeviantArt", "carrd.co": "Carrd", "hashnode.dev": "Hashnode",
  ]

  private typealias Row = (service: String, pattern: [Substring])

  private static let table: [String: [Row]] = {
    var table: [String: [Row]] = [:]
    for line in lines.split(separator: "\n") {
      let fields = line.split(separator: " ")
      guard fields.count >= 3 else { continue }
      let service = fields[0].split(separator: "_").joined(separator: " ")
      for host in fields[1].split(separator: ",") {
        for pattern in fields.dropFirst(2) {
          table[String(host), default: []].append((service, pattern.split(separator: "/")))
        }
      }
    }
    return table
  }()

  /// Service, hosts, patterns of the paths of its profiles.
  private static let lines = """
    LinkedIn linkedin.com in/* pub/* company/* school/* showcase/*
    GitHub github.com *
    GitLab gitlab.com *
    Codeberg codeberg.org *
    Bitbucket bitbucket.org *
    X x.com,twitter.com *
    Facebook facebook.com,fb.com,fb.me profile.php/?id people/_/* pg/* *
    Messenger m.me *
    Instagram instagram.com,instagr.am *
    Threads threads.net,threads.com @*
    Bluesky bsky.app profile/*
    TikTok tiktok.com @*
    YouTube youtube.com @* channel/* c/* user/*
    Reddit reddit.com,old.reddit.com user/* u/*
    Medium medium.com @*
    XING xing.com profile/* companies/*
    Telegram t.me,telegram.me *
    WhatsApp wa.me *
    Pinterest pinterest.com,pinterest.de,pinterest.co.uk *
    Twitch twitch.tv *
    Keybase keybase.io *
    Stack_Overflow stackoverflow.com users/*
    Flickr flickr.com people/* photos/*
    Vimeo vimeo.com *
    SoundCloud soundcloud.com *
    Behance behance.net *
    Dribbble dribbble.com *
    Quora quora.com profile/*
    ORCID orcid.org *
    ResearchGate researchgate.net profile/*
    Google_Scholar scholar.google.com,scholar.google.de,scholar.google.co.uk citations/?user
    Academia academia.edu *
    VK vk.com,vk.ru *
    Odnoklassniki ok.ru profile/* *
    Weibo weibo.com u/* *
    Zhihu zhihu.com people/*
    Bilibili space.bilibili.com *
    Substack substack.com @*
    Linktree linktr.ee *
    About.me about.me *
    Gravatar gravatar.com,en.gravatar.com *
    Kaggle kaggle.com *
    Hacker_News news.ycombinator.com user/?id
    Hugging_Face huggingface.co *
    Product_Hunt producthunt.com @*
    Crunchbase crunchbase.com person/* organization/*
    Wellfound wellfound.com,angel.co u/* company/*
    Snapchat snapchat.com add/*
    Spotify open.spotify.com user/* artist/*
    Last.fm last.fm user/*
    Goodreads goodreads.com user/show/*
    Strava strava.com athletes/*
    Patreon patreon.com c/* *
    Ko-fi ko-fi.com *
    Buy_Me_a_Coffee buymeacoffee.com *
    Calendly calendly.com *
    Meetup meetup.com members/*
    IMDb imdb.com name/*
    Wikipedia en.wikipedia.org,de.wikipedia.org,fr.wikipedia.org wiki/*
    """
}
