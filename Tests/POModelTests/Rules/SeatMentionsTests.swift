import Testing

@testable import POModel

/// How people write of who takes part in a management group.
@Suite struct SeatMentionsTests {
    @Test(arguments: [
        "Kommunen, Arbetsförmedlingen, Försäkringskassan, primärvården och psykiatrin",
        "AF, FK, socialförvaltningen, vårdcentralen Exempel samt vuxenpsykiatrin",
        "Af, Fk, VC, öppenpsyk. och omsorgsförvaltningen",
        "- Stadsdelsförvaltningen\n- Arbetsförmedlingen\n- Försäkringskassan\n- Hälsocentralen\n- Allmänpsykiatriska mottagningen",
        "I gruppen ingår socialtjänsten, af, fk, regionens psykiatri och husläkarmottagningen. Polisen har avböjt.",
        "Samtliga fem myndigheter enligt förordningen är representerade.",
        "Kalmar, AF, FK, primärvård/psykiatri. Brukarorganisationer ingår inte.",
        "Inte bara kommunen utan även Arbetsförmedlingen, Försäkringskassan, primärvården och psykiatrin deltar.",
        "Försäkringskassan (kundansvarig: vakant), kommunen, Arbetsförmedlingen, primärvården och psykiatrin",
    ])
    func namesAll(text: String) {
        let mentions = SeatMentions(in: text, of: Municipality(name: "Kalmar"))
        #expect(mentions.unnamed == [] && mentions.refused == [], "\(mentions)")
    }

    private static let rest = "Kommunen, Försäkringskassan, primärvården och psykiatrin"

    @Test(arguments: [
        "\(rest) ingår. Arbetsförmedlingen har avböjt.", "\(rest) ingår, men Arbetsförmedlingen deltar inte.",
        "\(rest) ingår. AF ingår inte i dagsläget.", "\(rest) är med, Arbetsförmedlingen har tackat nej.",
        "\(rest), dock ej Arbetsförmedlingen.", "\(rest) deltar medan Arbetsförmedlingen saknas.",
        "\(rest), utan representant från Arbetsförmedlingen",
        "Samtliga myndigheter utom Arbetsförmedlingen.",
    ])
    func aRefusalIsNoSeat(text: String) {
        let mentions = SeatMentions(in: text, of: nil)
        #expect(mentions.unnamed == [] && mentions.refused == ["employmentService"], "\(mentions)")
    }

    @Test(arguments: [
        ("En representant från landstinget, kommunen, AF och FK", ["primaryCare", "psychiatry"]),
        ("Socialpsykiatrin, AF, FK och primärvården", ["psychiatry"]),
        ("Arbetsmarknadsenheten, FK, psykiatrin och vårdcentralen", ["employmentService"]),
        (
            "RSMH och Attention",
            ["municipality", "employmentService", "socialInsuranceAgency", "primaryCare", "psychiatry"]
        ),
    ])
    func whoIsNotNamedIsMissed(text: String, missed: [String]) {
        #expect(SeatMentions(in: text, of: nil).unnamed == missed)
    }
}
