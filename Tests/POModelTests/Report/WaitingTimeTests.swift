import POModel
import TestSupport
import Testing

@Suite struct WaitingTimeTests {
    @Test(
        arguments: [
            ("30 dagar", 30, 30), ("2 – 3 månader", 60, 90), ("2-3 mån", 60, 90), ("30-60 dagar", 30, 60),
            ("2 till 3 mån", 60, 90), ("mellan 2 och 3 månader", 60, 90), ("ca 3 veckor", 21, 21),
            ("cirka tre till fyra veckor", 21, 28), ("Ca. 6 mån.", 180, 180), ("14 dgr", 14, 14), ("8v", 56, 56),
            ("en vecka", 7, 7), ("ett halvt år", 183, 183), ("1,5 månad", 45, 45), ("1½ månad", 45, 45),
            ("½ år", 183, 183),
            ("ett och ett halvt år", 548, 548), ("en halv till en månad", 15, 30), ("tre och en halv månad", 105, 105),
            ("2 veckor till 1 månad", 14, 30), ("2 veckor - 2 månader", 14, 60), ("under 2024 ca 3 veckor", 21, 21),
            ("under året 3 månader", 90, 90), ("i år ca 2 veckor", 14, 14), ("I dagsläget 3 månader", 90, 90),
            ("år 2024: 3 veckor", 21, 21), ("3 veckor (21 dagar)", 21, 21), ("0 dagar", 0, 0),
            ("varierar mellan 0 och 3 mån", 0, 90),
            ("Kalmar: 30 dagar, Nybro: 20 dagar", 20, 30), ("ca 3-4 veckor i Kalmar och 2 månader i Nybro", 21, 60),
            ("10 personer väntade 3 veckor, 2 personer 5 månader", 21, 150), ("fjorton dagar", 14, 14),
            ("3 veckors väntetid", 21, 21),
            ("14-dagars", 14, 14), ("2 a 3 veckor", 14, 21), ("ett år", 365, 365),
        ] as [(String, Int, Int)])
    func reads(text: String, minimum: Int, maximum: Int) throws {
        let waiting = WaitingTime(try #require(LineText(text)))
        #expect(waiting.minimumDays?.rawValue == minimum)
        #expect(waiting.maximumDays?.rawValue == maximum)
        #expect(waiting.text?.rawValue == text)
    }

    @Test(
        arguments: [
            ("upp till 6 mån", nil, 180), ("högst 2-3 veckor", nil, 21), ("max 30 dagar", nil, 30),
            ("mindre än 2 veckor", nil, 14),
            ("under 2 veckor", nil, 14), ("upp emot 6 månader", nil, 180), ("inom 3 veckor", nil, 21),
            ("< 3 veckor", nil, 21),
            ("mer än 3 månader", 90, nil), ("minst ett år", 365, nil), ("över 1 år", 365, nil),
            ("under 2 veckor 2024", nil, 14), ("högst 3 månader (90 dagar)", nil, 90),
            ("drygt 3 veckor", 21, nil),
            ("> 30 dagar", 30, nil), ("ca 2 veckor men kan vara upp till 3 månader", nil, 90),
            ("2 veckor upp till två månader", nil, 60),
            ("> 6 mån", 180, nil), (">6 månader", 180, nil), ("≥ 6 mån", 180, nil), ("längre än 6 mån", 180, nil),
            ("över 6 mån", 180, nil), ("minst 6 mån", 180, nil), ("Mer än ett halvt år", 183, nil),
            ("<3 veckor", nil, 21), ("≤ 3 veckor", nil, 21), ("högst 3 veckor", nil, 21), ("max. 3 veckor", nil, 21),
            ("max 3 veckor", nil, 21), ("under 3 veckor", nil, 21), ("kortare än 3 veckor", nil, 21),
        ] as [(String, Int?, Int?)])
    func readsBounds(text: String, minimum: Int?, maximum: Int?) throws {
        let waiting = WaitingTime(try #require(LineText(text)))
        #expect(waiting.minimumDays?.rawValue == minimum)
        #expect(waiting.maximumDays?.rawValue == maximum)
    }

    @Test(arguments: [
        "ett halvår", "ett halvår till ett år", "inte mer än 3 månader", "ingen väntetid längre än 2 veckor", "1/2 år",
        "3/4 år", "1.000 dagar", "1 000 dagar", "3 veckor eller mer", "3 veckor och uppåt", "3 veckor+",
        "3 månader som mest",
        "1 månad och 2 veckor", "1 månad 2 veckor", "ett år och tre månader", "några veckor",
        "några veckor - 3 månader",
        "3 månader - flera år", "2 dagar i veckan", "var fjärde vecka", "var 4:e vecka", "från vecka 12 till vecka 15",
        "v. 12", "3 månader per kommun", "3 månader, tidigare 6 månader", "2023: 6 mån, 2024: 3 mån",
        "2023 6 mån, nu 3 mån",
        "personer över 18 år väntar 3 månader", "30", "2 3 månader", "10 arbetsdagar", "2 timmar", "ett par veckor",
        "mer eller mindre 3 veckor", "3-2 månader", "2024-03-01", "långt", "Nej", "omgående", "väntetiden är 3",
        "500 år",
        "9999999999999999999999 dagar", "mån-fre", "ett kvartal", "under 3 månader 2024 var det kö",
        "kö under 2 månader", "3 mnd", "dubbelt så lång som 3 veckor", "dagar",
        "till 3", "snitt 20 dagar", "i snitt 45 dagar", "i genomsnitt 20 dagar", "genomsnittlig väntetid 20 dagar",
        "medel 3 veckor", "median 3 veckor", "20 dagar (median)", "genomsnittet är 20 dagar", "20 dagar i medeltal",
        "2 veckor (2023: 5 veckor)", "2 veckor, 2023 var det 5 veckor", "5 veckor 2023 och 2 veckor",
        "2 veckor (förra året 5 veckor)",
    ])
    func doesNotGuess(text: String) throws {
        let waiting = WaitingTime(try #require(LineText(text)))
        #expect(waiting.minimumDays == nil && waiting.maximumDays == nil, "\(waiting)")
        #expect(waiting.text?.rawValue == text)
    }

    @Test(arguments: seeds)
    func anyTextIsTaken(seed: UInt64) {
        var random = SeededGenerator(seed: seed)
        let words = [
            "2", "3", "-", "–", "½", "en", "ett", "halv", "och", "till", "mån", "veckor", "dagar", "år", "2024", "upp",
            "mer",
            "än", ",", ".", "1.5", "1/", "under", "i", "Kalmar", "ca", ":", "\u{301}", "9", "000",
        ]
        let text = (0...Int(seed % 12)).compactMap { _ in words.randomElement(using: &random) }.joined(separator: " ")
        guard let line = LineText(text) else { return }
        let waiting = WaitingTime(line)
        if let minimum = waiting.minimumDays, let maximum = waiting.maximumDays {
            #expect(minimum <= maximum, "\(text)")
        }
    }

    @Test func aRangeIsNotUpsideDown() throws {
        #expect(throws: DecodingError.self) { try JSON.decode(WaitingTime.self, #"{"minimumDays":8,"maximumDays":7}"#) }
        #expect(
            try JSON.pass(WaitingTime.self, #"{"minimumDays":7,"text":"  en  vecka "}"#)
                == #"{"minimumDays":7,"text":"en vecka"}"#)
    }
}
