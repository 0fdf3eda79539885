import POModel

/// A table while it is being counted.
struct TableTally {
    private var total: BandTally
    private var new: BandTally
    private var closed: BandTally
    private var childrenAtHome = GenderTally()
    private var openingStock = GenderTally()
    private var closingStock = GenderTally()
    private var reasons = Array(repeating: GenderTally(), count: ContactReason.asked.count)
    private var newByWaiting = Dictionary(uniqueKeysWithValues: WaitingBand.allCases.map { ($0, 0) })
    private var outsideBands = OutsideBands()
    private let takesReasonsOfAll: Bool

    init(bandCount: Int, definition: CountingDefinition) {
        total = BandTally(bandCount: bandCount)
        new = BandTally(bandCount: bandCount)
        closed = BandTally(bandCount: bandCount)
        takesReasonsOfAll = definition.contactReasons == .allClients
    }

    /// Counts a client once, by what the client's assignments within the table's municipalities amount to.
    mutating func count(_ client: TalliedClient, _ flags: YearFlags, waiting: @autoclosure () -> WaitingBand) {
        let gender = client.gender
        let isNew = !flags.contains(.openingStock)
        total.count(gender, inBands: client.bands)
        if isNew {
            new.count(gender, inBands: client.bands)
            newByWaiting[waiting(), default: 0] += 1
        }
        if !isNew { openingStock.count(gender) }
        if flags.contains(.closingStock) {
            closingStock.count(gender)
        } else {
            closed.count(gender, inBands: client.bands)
        }
        if flags.contains(.childrenAtHome) { childrenAtHome.count(gender) }
        if isNew || takesReasonsOfAll {
            for place in reasons.indices where flags.contains(.reason(at: place)) { reasons[place].count(gender) }
        }
        if client.bands.isEmpty { outsideBands.count(age: client.age) }
    }

    /// Counts many clients of one gender and age, by how many of them each thing is true of; whose reasons count is settled.
    mutating func count(_ client: TalliedClient, _ numbers: ClientNumbers) {
        let (gender, bands) = (client.gender, client.bands)
        total.count(gender, inBands: bands, times: numbers.clients)
        new.count(gender, inBands: bands, times: numbers.clients - numbers.opening)
        closed.count(gender, inBands: bands, times: numbers.clients - numbers.closing)
        openingStock.count(gender, times: numbers.opening)
        closingStock.count(gender, times: numbers.closing)
        childrenAtHome.count(gender, times: numbers.children)
        for (place, number) in numbers.reasons.enumerated() { reasons[place].count(gender, times: number) }
        if bands.isEmpty { outsideBands.count(age: client.age, times: numbers.clients) }
    }

    /// Counts new clients by how long they waited.
    mutating func count(newClientsWaiting band: WaitingBand, times: Int) { newByWaiting[band, default: 0] += times }

    /// The table; what is made from an absent column is left blank.
    func table(ageBands: [AgeBand], absentColumns: Set<RegisterColumn>, waiting: DayDistribution) -> YearTable {
        var clients = ReportedClients()
        clients.total = total.counts(of: ageBands)
        clients.new = new.counts(of: ageBands)
        clients.closed = closed.counts(of: ageBands)
        clients.openingStock = openingStock.counts
        clients.closingStock = closingStock.counts
        var contactReasons = ContactReasons()
        if !absentColumns.contains(.childrenAtHome) { clients.withChildrenAtHome = childrenAtHome.counts }
        if !absentColumns.contains(.reasons) {
            for (reason, tally) in zip(ContactReason.asked, reasons) { contactReasons.counts[reason] = tally.counts }
        }
        return YearTable(
            clients: clients, contactReasons: contactReasons,
            waiting: absentColumns.contains(.applied) ? nil : WaitingStatistics(waiting),
            newByWaiting: absentColumns.contains(.applied) ? nil : newByWaiting, outsideBands: outsideBands)
    }
}

/// A client as the tables of a year see them.
struct TalliedClient {
    let gender: Gender
    /// Whole years; `nil` when the year of birth is blank.
    let age: Int?
    /// The places of the bands that the age lies in; none, one, or several where bands overlap.
    let bands: [Int]
}

/// How many clients of one gender and age there are, and of how many of them each thing is true.
struct ClientNumbers {
    let clients: Int
    /// In the opening stock.
    let opening: Int
    /// In the closing stock.
    let closing: Int
    /// With children at home.
    let children: Int
    /// With each contact reason, in the order of the forms.
    let reasons: [Int]
}
