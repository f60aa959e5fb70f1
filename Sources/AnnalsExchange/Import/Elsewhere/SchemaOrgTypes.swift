/// Which classes of schema.org are people, bodies, places, events and works, by the kinds that these are
/// here: schema.org's own hierarchy (release 30.0), flat.
enum SchemaOrgTypes {
  /// The words of the kinds that a class can be, by the name of the class: of a shop or a school two, for it is
  /// a body and a place.
  static let kinds: [String: [String]] = rows.reduce(into: [:]) { table, row in
    for name in row.names.split(whereSeparator: { $0 == " " || $0 == "\n" }) {
      table[String(name)] = row.kinds
    }
  }

  private static let rows: [(kinds: [String], names: String)] = [
    (
      ["event"],
      """
      BroadcastEvent BusinessEvent ChildrensEvent ComedyEvent ConferenceEvent CourseInstance
      DanceEvent DeliveryEvent EducationEvent EventSeries ExhibitionEvent Festival FoodEvent
      Hackathon LiteraryEvent MusicEvent OnDemandEvent PerformingArtsEvent PublicationEvent
      SaleEvent ScreeningEvent SocialEvent SportsEvent TheaterEvent UserBlocks UserCheckins
      UserComments UserDownloads UserInteraction UserLikes UserPageVisits UserPlays UserPlusOnes
      UserTweets VisualArtsEvent
      """
    ),
    (
      ["person"],
      """
      Patient
      """
    ),
    (
      ["organization", "place"],
      """
      AccountingService AdultEntertainment AmusementPark AnimalShelter ArchiveOrganization
      ArtGallery Attorney AutoBodyShop AutoDealer AutoPartsStore AutoRental AutoRepair AutoWash
      AutomatedTeller AutomotiveBusiness Bakery BankOrCreditUnion BarOrPub BeautySalon
      BedAndBreakfast BikeStore BookStore BowlingAlley Brewery CafeOrCoffeeShop Campground Casino
      ChildCare ClothingStore CollegeOrUniversity ComedyClub CommunityHealth ComputerStore
      ConvenienceStore CovidTestingFacility DaySpa Dentist DepartmentStore Dermatology
      DietNutrition Distillery DryCleaningOrLaundry EducationalOrganization Electrician
      ElectronicsStore ElementarySchool Emergency EmergencyService EmploymentAgency
      EntertainmentBusiness ExerciseGym FastFoodRestaurant FinancialService FireStation Florist
      FoodEstablishment FurnitureStore GardenStore GasStation GeneralContractor Geriatric
      GolfCourse GovernmentOffice GroceryStore Gynecologic HVACBusiness HairSalon HardwareStore
      HealthAndBeautyBusiness HealthClub HighSchool HobbyShop HomeAndConstructionBusiness
      HomeGoodsStore Hospital Hostel Hotel HousePainter IceCreamShop IndividualPhysician
      InsuranceAgency InternetCafe JewelryStore LegalService Library LiquorStore LocalBusiness
      Locksmith LodgingBusiness MedicalBusiness MedicalClinic MensClothingStore MiddleSchool
      Midwifery MobilePhoneStore Motel MotorcycleDealer MotorcycleRepair MovieRentalStore
      MovieTheater MovingCompany MusicStore NailSalon NightClub Notary Nursing Obstetric
      OfficeEquipmentStore Oncologic Optician Optometric Otolaryngologic OutletStore PawnShop
      Pediatric PetStore Pharmacy Physician PhysiciansOffice Physiotherapy PlasticSurgery Plumber
      Podiatric PoliceStation PostOffice Preschool PrimaryCare ProfessionalService Psychiatric
      PublicHealth PublicSwimmingPool RadioStation RealEstateAgent RecyclingCenter Resort
      Restaurant RoofingContractor School SelfStorage ShoeStore ShoppingCenter SkiResort
      SportingGoodsStore SportsActivityLocation SportsClub StadiumOrArena Store TattooParlor
      TelevisionStation TennisComplex TireShop TouristInformationCenter ToyStore TravelAgency
      VacationRental WholesaleStore Winery
      """
    ),
    (
      ["place"],
      """
      Accommodation AdministrativeArea Airport Apartment ApartmentComplex Aquarium Beach
      BoatTerminal BodyOfWater Bridge BuddhistTemple BusStation BusStop CampingPitch Canal
      CatholicChurch Cemetery Church City CityHall CivicStructure Continent Country Courthouse
      Crematorium DefenceEstablishment DefinedRegion Embassy EventVenue GatedResidenceCommunity
      GovernmentBuilding HinduTemple HotelRoom House LakeBodyOfWater Landform
      LandmarksOrHistoricalBuildings LegislativeBuilding MeetingRoom Mosque Mountain Museum
      MusicVenue OceanBodyOfWater Park ParkingFacility PerformingArtsTheater PlaceOfWorship
      Playground Pond PublicToilet RVPark Reservoir Residence RiverBodyOfWater Room SchoolDistrict
      SeaBodyOfWater SingleFamilyResidence State SubwayStation Suite Synagogue TaxiStand
      TouristAttraction TouristDestination TrainStation Volcano Waterfall Zoo
      """
    ),
    (
      ["organization"],
      """
      Airline Consortium Cooperative Corporation DanceGroup DiagnosticLab FundingAgency
      FundingScheme GovernmentOrganization LibrarySystem MedicalOrganization MusicGroup NGO
      NewsMediaOrganization OnlineBusiness OnlineMarketplace OnlineStore PerformingGroup
      PoliticalParty Project ResearchOrganization ResearchProject SearchRescueOrganization
      SportsOrganization SportsTeam TheaterGroup VeterinaryCare WorkersUnion
      """
    ),
    (
      ["source"],
      """
      3DModel APIReference AboutPage AdvertiserContentArticle AmpStory AnalysisNewsArticle Answer
      ArchiveComponent Article AskPublicNewsArticle Atlas AudioObject AudioObjectSnapshot
      Audiobook BackgroundNewsArticle Barcode Blog BlogPosting Book BookSeries CategoryCodeSet
      Certification Chapter CheckoutPage Claim ClaimReview Clip Code Collection CollectionPage
      ComicCoverArt ComicIssue ComicSeries ComicStory Comment CompleteDataFeed ContactPage
      Conversation CorrectionComment Course CoverArt CreativeWorkSeason CreativeWorkSeries
      Credential CriticReview DataCatalog DataDownload DataFeed Dataset DefinedTermSet Diet
      DigitalDocument DiscussionForumPosting Drawing EducationalOccupationalCredential
      EmailMessage EmployerReview Episode ExercisePlan FAQPage Game Guide HealthTopicContent HowTo
      HowToDirection HowToSection HowToStep HowToTip HyperToc HyperTocEntry ImageGallery
      ImageObject ImageObjectSnapshot ItemPage LearningResource Legislation LegislationObject
      LiveBlogPosting Manuscript Map MathSolver MediaGallery MediaObject MediaReview
      MediaReviewItem MedicalScholarlyArticle MedicalWebPage Menu MenuSection Message
      MobileApplication Movie MovieClip MovieSeries MusicAlbum MusicComposition MusicPlaylist
      MusicRecording MusicRelease MusicVideoObject NewsArticle Newspaper NoteDigitalDocument
      OperatingSystem OpinionNewsArticle Painting Periodical Photograph Play PodcastEpisode
      PodcastSeason PodcastSeries Poster PresentationDigitalDocument ProductCollection
      ProductGroup ProfilePage PublicationIssue PublicationVolume QAPage Question Quiz RadioClip
      RadioEpisode RadioSeason RadioSeries RealEstateListing Recipe Recommendation Report
      ReportageNewsArticle Review ReviewNewsArticle RuntimePlatform SatiricalArticle
      ScholarlyArticle Sculpture SearchResultsPage Season SequentialArt SheetMusic ShortStory
      SiteNavigationElement SocialMediaPosting SoftwareApplication SoftwareSourceCode
      SpecialAnnouncement SpreadsheetDigitalDocument Statement Syllabus TVClip TVEpisode TVSeason
      TVSeries Table TechArticle TextDigitalDocument TextObject Thesis UserReview VideoGallery
      VideoGame VideoGameClip VideoGameSeries VideoObject VideoObjectSnapshot VisualArtwork
      WPAdBlock WPFooter WPHeader WPSideBar WebApplication WebContent WebPage WebPageElement
      WebSite
      """
    ),
  ]
}
