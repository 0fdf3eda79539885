import Foundation
import TestSupport
import Testing

@testable import POModel

/// All that the module says beside its rules, with real arguments, as it stands in `Snapshots/messages.txt`.
@Suite struct ModelMessageTests {
    private static let snapshot = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
        .appending(path: "Snapshots/messages.txt")

    private static let said: SaidMessages = {
        var said = SaidMessages()
        for problem in problems { said.add("register-problem \(problem.code.rawValue)", problem) }
        // Fields that other modules tell of.
        for field in ["reasons.0", "childrenAtHome", "gender"] {
            said.add("register \(field)", NamedPath(register: "assignments.0.\(field)"))
        }
        for severity in DocumentRule.Severity.allCases { said.add("severity \(severity.rawValue)", severity) }
        for category in PersonalData.Category.allCases { said.add("personal-data \(category.rawValue)", category) }
        for gender in Gender.allCases { said.add("gender \(gender.rawValue)", gender) }
        for band in AgeBand.current { said.add("age-band \(band.rawValue)", band) }
        for kind in [DocumentKind.grantReport, .grantApplication, .officialMemorandum, .init(rawValue: "other")] {
            said.add("document-kind \(kind.rawValue)", kind)
        }
        said.add("kronor", Kronor(unchecked: 640_500))
        said.add("positions", FullTimeEquivalent(unchecked: 225))
        return said
    }()

    /// One of each kind, and of every place.
    private static let problems: [RegisterProblem] = [
        .init(.missing, at: "clients.0.id"), .init(.missing, at: "assignments.3.municipality"),
        .init(.missing, at: "ombuds.0.employments.1.percent"), .init(.missing, at: "training.2.date"),
        .init(.missing, at: "consultations.0.date"), .init(.missing, at: "payments.1.amount"),
        .init(.missing, at: "grants.0.year"), .init(.personalIdentityNumber, at: "assignments.3.client"),
        .init(.differingWhiteSpace, at: "clients.1.id", and: "clients.0.id"),
        .init(.repeatedAssignment, at: "assignments.2", and: "assignments.0"),
        .init(.longWaiting, at: "assignments.0.applied", and: "assignments.0.opened"),
        .init(.duplicateID, at: "clients.3.id", and: "clients.1.id"),
        .init(.unknownClient, at: "assignments.1.client"), .init(.unknownOmbud, at: "assignments.1.ombud"),
        .init(.unknownOmbud, at: "supervision.0.participants.2"),
        .init(.wrongOrder, at: "assignments.0.closed", and: "assignments.0.applied"),
        .init(.wrongOrder, at: "assignments.0.declined.date", and: "assignments.0.applied"),
        .init(.wrongOrder, at: "systemDeficiencies.0.feedbackDates.1", and: "systemDeficiencies.0.observed"),
        .init(.wrongOrder, at: "systemDeficiencies.0.closed", and: "systemDeficiencies.0.observed"),
        .init(.wrongOrder, at: "feedback.0.answered", and: "feedback.0.received"),
        .init(.wrongOrder, at: "surveys.0.end", and: "surveys.0.start"),
        .init(.wrongOrder, at: "managementGroups.0.members.1.end", and: "managementGroups.0.members.1.start"),
        .init(.wrongOrder, at: "contracts.0.extensions.0.end", and: "contracts.0.extensions.0.decideBy"),
        .init(.openedAndDeclined, at: "assignments.0.declined", and: "assignments.0.opened"),
        .init(.implausibleBirthYear, at: "clients.0.birthYear", and: "assignments.4"),
        .init(.under18, at: "clients.0.birthYear", and: "assignments.0.opened"),
        .init(.outsideEmployment, at: "ombuds.0.employments.0.leaves.1", and: "ombuds.0.employments.0"),
        .init(.overlappingLeaves, at: "ombuds.0.employments.0.leaves"),
        .init(.overFullTime, at: "ombuds.0.employments"),
        .init(.exceeds, at: "surveys.0.answered", and: "surveys.0.sent"),
        .init(.exceeds, at: "surveys.0.questions.1.answers", and: "surveys.0.answered"),
        .init(.invalidScale, at: "surveys.0.questions.1.lowest", and: "surveys.0.questions.1.highest"),
        .init(.gradeOutsideScale, at: "surveys.0.questions.1.answers.7"),
        .init(.repaidMoreThanPaid, at: "payments.1.amount"), .init(.laterVersion, at: "version"),
        .init(.missing, at: "ofNextYear.0.key"),
    ]

    @Test func messagesAreThoseOfTheSnapshot() throws {
        #expect(try Self.said.differences(from: Self.snapshot) == [])
    }

    @Test func noMessageNamesAPathOrACode() { #expect(Self.said.faults() == []) }

    @Test func everythingIsSaid() { #expect(Self.said.unsaid(of: ModelMessages.catalogue) == []) }

    @Test func bothLanguagesNameTheSame() { #expect(SaidMessages.unlike(in: ModelMessages.catalogue) == []) }

    @Test(arguments: FormEdition.builtIn)
    func everyFieldHasAName(edition: FormEdition) {
        let shape = EditionShape(edition)
        var names = SaidMessages()
        for field in edition.fields {
            names.add("\(field)", shape.name(of: field))
            names.add("common \(field)", field.commonName)
        }
        #expect(names.faults() == [])
        // Where only the form has words for a field, English quotes them.
        #expect(edition.fields.filter { shape.name(of: $0).english.hasPrefix("“") } == [])
    }
}
