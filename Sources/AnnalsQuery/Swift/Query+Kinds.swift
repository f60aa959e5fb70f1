/// The kinds of the built-in vocabulary, each with all kinds beneath it.
///
/// A test holds this list against the table.
extension Query {
  /// All events.
  public static let events = Query(.kind("event"))
  /// All meetings.
  public static let meetings = Query(.kind("meeting"))
  /// All speeches.
  public static let speeches = Query(.kind("speech"))
  /// All visits.
  public static let visits = Query(.kind("visit"))
  /// All study sessions.
  public static let studySessions = Query(.kind("study-session"))
  /// All awards.
  public static let awards = Query(.kind("award"))
  /// All publications.
  public static let publications = Query(.kind("publication"))
  /// All decisions.
  public static let decisions = Query(.kind("decision"))
  /// All launches.
  public static let launches = Query(.kind("launch"))
  /// All statements.
  public static let statements = Query(.kind("statement"))
  /// All periods.
  public static let periods = Query(.kind("period"))
  /// All targets.
  public static let targets = Query(.kind("target"))
  /// All statistics.
  public static let statistics = Query(.kind("statistic"))
  /// All letters.
  public static let letters = Query(.kind("letter"))
  /// All foundings.
  public static let foundings = Query(.kind("founding"))
  /// All appointments.
  public static let appointments = Query(.kind("appointment"))
  /// All achievements.
  public static let achievements = Query(.kind("achievement"))
  /// All people.
  public static let people = Query(.kind("person"))
  /// All organizations.
  public static let organizations = Query(.kind("organization"))
  /// All places.
  public static let places = Query(.kind("place"))
  /// All programmes.
  public static let programmes = Query(.kind("programme"))
  /// All plans.
  public static let plans = Query(.kind("plan"))
  /// All policies.
  public static let policies = Query(.kind("policy"))
  /// All laws.
  public static let laws = Query(.kind("law"))
  /// All missions.
  public static let missions = Query(.kind("mission"))
  /// All prizes.
  public static let prizes = Query(.kind("prize"))
  /// All series.
  public static let series = Query(.kind("series"))
  /// All quotations.
  public static let quotations = Query(.kind("quotation"))
  /// All topics.
  public static let topics = Query(.kind("topic"))
  /// All sources.
  public static let sources = Query(.kind("source"))
  /// All articles.
  public static let articles = Query(.kind("article"))
  /// All news articles.
  public static let newsArticles = Query(.kind("news-article"))
  /// All books.
  public static let books = Query(.kind("book"))
  /// All chapters.
  public static let chapters = Query(.kind("chapter"))
  /// All dates.
  public static let dates = Query(.kind("date"))
}
