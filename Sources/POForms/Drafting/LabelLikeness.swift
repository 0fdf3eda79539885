import POModel

/// How surely words of a blank form ask what a label of an edition asks.
struct LabelLikeness {
    private let text: String
    private let overlap: WordOverlap
    private let hard: HardWords
    private let skeleton: [UInt8]

    /// The least likeness of words that ask the same.
    static let least = 0.5
    /// The likeness of words that differ in signs alone, and of another wording that is known.
    private static let (signs, known) = (0.99, 0.95)
    /// The most that words in common are worth, and those of a question put freely.
    private static let (ofWords, ofFreeWords) = (0.9, 0.7)

    init(_ text: String) {
        self.text = text
        overlap = WordOverlap(text)
        hard = HardWords(text)
        skeleton = Label.skeleton(text)
    }

    /// A label of an edition, prepared.
    struct Label {
        fileprivate let text: String
        fileprivate let fullText: String
        fileprivate let overlap: WordOverlap
        fileprivate let hard: HardWords
        fileprivate let skeleton: [UInt8]
        fileprivate let fullSkeleton: [UInt8]
        /// The letters of every wording.
        fileprivate let wordings: Set<[UInt8]>

        /// Prepares a label, the year filled in.
        init(_ label: FormLabel, year: Int) {
            text = label.text(year: year)
            fullText = label.fullText(year: year)
            overlap = WordOverlap(text)
            hard = HardWords(text)
            skeleton = Self.skeleton(text)
            fullSkeleton = Self.skeleton(fullText)
            wordings = Set(label.wordings.map { Self.skeleton(FormLabel($0).text(year: year)) }).union([skeleton])
        }

        /// The letters of words without their number.
        fileprivate static func skeleton(_ text: String) -> [UInt8] {
            let utf8 = Array(text.utf8)
            return Skeleton.pattern(utf8[Numbering.end(in: utf8, 0..<utf8.count)...])
        }
    }

    /// The likeness with a label, from 0 to 1.
    func likeness(with label: Label) -> Double {
        if text == label.fullText || text == label.text { return 1 }
        if skeleton == label.skeleton || skeleton == label.fullSkeleton { return Self.signs }
        if isKnown(in: label) { return Self.known }
        guard hard.agree(with: label.hard) else { return 0 }
        let hasOtherExplanation =
            !label.skeleton.isEmpty && skeleton.starts(with: label.skeleton) && text.contains("(")
        if hasOtherExplanation { return Self.known }
        let share = overlap.shareOfWords(with: label.overlap)
        if share >= Self.least && overlap.count > 0 { return share * Self.ofWords }
        return (overlap.likeness(with: label.overlap) ?? 0) * Self.ofFreeWords
    }

    /// Whether the words are the label's own or one of its other wordings.
    func isKnown(in label: Label) -> Bool { label.wordings.contains(skeleton) }
}
