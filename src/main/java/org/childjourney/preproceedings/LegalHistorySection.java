package org.childjourney.preproceedings;

import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.childjourney.calendar.WorkingCalendar;
import org.childjourney.casefile.AccountText;
import org.childjourney.casefile.CaseReference;
import org.childjourney.casefile.Days;
import org.childjourney.documents.Readability;
import org.childjourney.record.RecordContext;
import org.childjourney.record.RecordSection;
import org.childjourney.record.Section;
import org.childjourney.record.Section.Item;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/**
 * What was said and written in meetings, reports and hearings about this child, the
 * latest first. What brothers and sisters share stands in the record of each.
 */
@Component
@Order(466)
class LegalHistorySection implements RecordSection {

    private final Matters matters;

    private final FamilyEvents events;

    private final LegalAccounts accounts;

    private final AccountText text;

    LegalHistorySection(Matters matters, FamilyEvents events, LegalAccounts accounts, AccountText text) {
        this.matters = matters;
        this.events = events;
        this.accounts = accounts;
        this.text = text;
    }

    @Override
    public Optional<Section> sectionFor(CaseReference child, RecordContext context) {
        var items = this.matters.findByCaseReferenceOrderByIdDesc(child.value())
            .stream()
            .flatMap((matter) -> Stream.of(atTheEnd(matter), this.events.about(matter).stream().map(this::item),
                    atTheBeginning(matter)))
            .flatMap(Function.identity())
            .toList();
        return items.isEmpty() ? Optional.empty()
                : Optional.of(Section.timeline("Meetings and reports of pre-proceedings", items));
    }

    private Stream<Item> atTheEnd(Matter matter) {
        return Stream
            .of(written(matter, "issue-proceedings", Issue.class, "Application to the court",
                    LegalHistorySection::application),
                    written(matter, "prepare-for-birth", BirthPreparation.class, "Prepared for the birth",
                            LegalHistorySection::birth),
                    written(matter, "decide-at-final-gateway", FinalDecided.class,
                            "Decision of the final legal gateway",
                            (decided) -> lines(atShortNotice(decided.shortNoticeReason()))),
                    written(matter, "write-final-report", FinalReport.class, "Report to the final legal gateway",
                            LegalHistorySection::report),
                    written(matter, "take-up-further-gateway-request", FurtherRequest.class,
                            "Further request for the legal gateway",
                            (further) -> lines(said("What is new", further.whatIsNew()),
                                    said("Why it was taken up so", further.rationale()))),
                    written(matter, "conclude-ppm-review", ReviewConclusion.class,
                            "What the review says for this child", LegalHistorySection::conclusion))
            .flatMap(Optional::stream);
    }

    private Stream<Item> atTheBeginning(Matter matter) {
        return Stream
            .of(written(matter, PreProceedingsMeetings.TALK, TalkWithChild.class, "Before the first meeting",
                    (talk) -> lines(said("What the child was told", talk.whatChildWasTold()))),
                    written(matter, "decide-at-legal-gateway", GatewayDecided.class, "Decision of the legal gateway",
                            (decided) -> lines(said("Missing for a decision", decided.whatIsMissing()),
                                    atShortNotice(decided.shortNoticeReason()))),
                    written(matter, "write-gateway-request", GatewayRequest.class, "Request for the legal gateway",
                            LegalHistorySection::request))
            .flatMap(Optional::stream);
    }

    /** What was written last at that step, where it says something. */
    private <T extends Record> Optional<Item> written(Matter matter, String step, Class<T> type, String title,
            Function<T, String> words) {
        return this.accounts.latest(matter, step, type)
            .map(words)
            .filter((detail) -> !detail.isEmpty())
            .map((detail) -> new Item(title, detail));
    }

    private static String request(GatewayRequest request) {
        return lines(said("Our worries", request.worries()), said("What was tried", request.whatWasTried()),
                said("The family's network", request.familyNetwork()), said("Fathers", request.fathersKnown().words()),
                said("To find them", request.fathersSearch()),
                said("Assessments proposed", request.proposedAssessments()), said("Goes with it",
                        request.enclosed().stream().map(Enclosure::words).collect(Collectors.joining(", "))));
    }

    private static String conclusion(ReviewConclusion conclusion) {
        return lines(said("How the child is", conclusion.howIsChild()),
                said("Why more time is needed", conclusion.moreTimeBecause()));
    }

    private static String report(FinalReport report) {
        return lines(said("Recommended", report.recommendation().words()), said("What has changed", report.progress()),
                said("What the assessments found", report.assessmentsFound()), inPlainWords(report.contingency()));
    }

    private static String application(Issue issue) {
        return lines(
                said("Went with it",
                        issue.documents().stream().map(CourtDocument::words).collect(Collectors.joining(", "))),
                (issue.designatedBy() != null) ? said("Ours, because", issue.designatedBy().words()) : null,
                (issue.officialSolicitorToldOn() != null)
                        ? said("The Official Solicitor was told on", Days.said(issue.officialSolicitorToldOn()))
                        : null);
    }

    private static String atShortNotice(ShortNoticeReason reason) {
        return (reason != null) ? said("At short notice, because", reason.words()) : null;
    }

    private static String birth(BirthPreparation preparation) {
        return lines(said("Hospital", preparation.hospital()),
                said("Birth plan agreed with", preparation.birthPlanAgreedWith()),
                said("What happens at the birth and before the child leaves the hospital", preparation.planForBirth()));
    }

    private Item item(FamilyEvent event) {
        return new Item(event.kind().title(), detail(event), WorkingCalendar.startOf(event.heldOn()));
    }

    private String detail(FamilyEvent event) {
        return switch (event.kind()) {
            case LEGAL_GATEWAY, FINAL_GATEWAY -> gateway(read(event, GatewayMeeting.class));
            case FIRST_MEETING -> first(read(event, FirstMeeting.class));
            case MINUTES -> minutes(read(event, SentMinutes.class));
            case TIMETABLE -> timetable(read(event, Timetable.class));
            case REVIEW -> review(read(event, ReviewMeeting.class));
            case FGDM_ANSWERS -> answers(read(event, FgdmAnswers.class));
            case FGDM_MEETING -> family(read(event, FamilyGroupMeeting.class));
            case FGDM_EXCEPTION -> exception(read(event, FgdmException.class));
            case DIRECTIONS -> directions(read(event, Directions.class));
            case ADVOCATES -> advocates(read(event, AdvocatesMeeting.class));
            case HEARING -> hearing(read(event, Hearing.class));
        };
    }

    private <T extends Record> T read(FamilyEvent event, Class<T> type) {
        return this.text.read(event.facts(), type);
    }

    private static String gateway(GatewayMeeting meeting) {
        return lines(meeting.summary(), said("Legal advice", meeting.legalAdvice()),
                said("Solicitor", meeting.solicitor()), said("There", meeting.attendees()));
    }

    private static String first(FirstMeeting meeting) {
        return lines(said("What came of it", meeting.outcome().words()), said("There", meeting.attendees()),
                (meeting.agreementSigned() != null) ? said("Agreement signed", meeting.agreementSigned() ? "yes" : "no")
                        : null,
                said("Why it is not safe to go on", meeting.unsafeBecause()),
                said("What must not happen", meeting.bottomLines()), inPlainWords(meeting.contingency()));
    }

    private static String minutes(SentMinutes sent) {
        return lines(said("Sent to", sent.sentTo()), said("How the child was told", sent.childToldHow()));
    }

    private static String timetable(Timetable timetable) {
        return lines(said("Review", Days.said(timetable.reviewOn())),
                said("Final legal gateway", Days.said(timetable.finalGatewayOn())),
                said("Why the review is later", timetable.laterBecause()));
    }

    private static String review(ReviewMeeting review) {
        return lines(review.summary(), said("There", review.attendees()));
    }

    private static String answers(FgdmAnswers answers) {
        return lines(answers.answers()
            .stream()
            .map((person) -> "%s (%s): %s".formatted(person.name(), person.relationship(), person.answer().words()))
            .collect(Collectors.joining("\n")), answers.whyNot());
    }

    private static String family(FamilyGroupMeeting meeting) {
        return lines(meeting.whyNot(), said("The family's plan", meeting.familyPlan()),
                said("What the council says", (meeting.response() != null) ? meeting.response().words() : null),
                meeting.responseReason(), said("The child's part", meeting.childsPart()),
                said("There", meeting.whoCame()));
    }

    private static String exception(FgdmException exception) {
        return lines("%s: %s".formatted(exception.name(), exception.reason()));
    }

    private static String directions(Directions directions) {
        return lines(said("Judge", directions.judge()), said("Guardian", directions.guardian()));
    }

    private static String advocates(AdvocatesMeeting meeting) {
        return lines(meeting.agreed(), said("Not held", meeting.notHeldBecause()));
    }

    private static String hearing(Hearing hearing) {
        return lines(said("For", hearing.kind().words()), hearing.whatHappened(),
                said("More time, because", hearing.extensionReason()));
    }

    /** The family reads it too, so the record says how hard it is to read. */
    private static String inPlainWords(String contingency) {
        return (contingency == null) ? null
                : lines(said("If the plan does not work", contingency), Readability.of(contingency).sentence());
    }

    private static String said(String name, String words) {
        return (words == null || words.isBlank()) ? null : name + ": " + words;
    }

    private static String lines(String... lines) {
        return Stream.of(lines).filter(Objects::nonNull).collect(Collectors.joining("\n"));
    }

}
