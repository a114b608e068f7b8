package org.childjourney.demo;

import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;

import org.childjourney.calendar.WorkingCalendar;
import org.springframework.core.annotation.Order;

/**
 * Children in every state of child protection, from the request for a discussion to a
 * plan of more than a year.
 */
@Storyteller
@Order(4)
class ProtectionStories extends Stories {

    private static final String CHAIR = "child-protection-chair";

    private static final String CONFERENCES = "conference-admin";

    private static final int ASSESSMENT = 28;

    /** Working days from the discussion to the conference. */
    private static final int TO_CONFERENCE = 13;

    private static final List<String> SCALE = List.of("MUCH_WORSE", "WORSE", "SAME", "BETTER", "MUCH_BETTER");

    private static final int AS_IT_WAS = 2;

    ProtectionStories(Telling telling) {
        super(telling);
    }

    @Override
    void tell() {
        beforeAConference();
        beforeADecision();
        onAPlan();
        whenAPlanWorries();
        endings();
        ordersAndIncidents();
    }

    // before a conference

    private void beforeAConference() {
        var day = ago(1);
        urgent("Coltsfoot", 9, "F", day).then(MANAGER, "accept-strategy-request", "plannedFor", later(1))
            .then("partner-health", "share-for-discussion", "who", "Dr Senna Invented, 01632 960044");

        day = ago(2);
        discussed(urgent("Betony", 7, "F", day), day);

        day = ago(7);
        enquired(discussed(urgent("Cowslip", 5, "M", day), day), day);
    }

    private void beforeADecision() {
        var day = ago(8);
        requested(authorised(discussed(assessedAndSentOn(told("Angelica", 8, "F"), day), day), day), day);

        day = ago(10);
        invited(authorised(discussed(assessedAndSentOn(told("Burnet", 11, "M"), day), day), day), day)
            .then("partner-education", "write-conference-report");

        day = ago(TO_CONFERENCE);
        var postponed = invited(authorised(discussed(assessedAndSentOn(told("Oxlip", 6, "F"), day), day), day), day);
        shared(postponed, plus(day, 10)).on(today(), 8, 0)
            .then(CHAIR, "hold-initial-conference", "whatHappened", "POSTPONED", "whyNot",
                    "The hospital needs two more days for the images.", "safetyPlan",
                    "The grandmother stays in the home, and we visit every second day.", "proposedFor",
                    plus(today(), 3).toString());
    }

    // on a plan

    private void onAPlan() {
        onPlan("Mugwort", 4, "M", ago(TO_CONFERENCE + 1), false);
        var running = ago(TO_CONFERENCE + 110);
        planRuns(onPlan("Veronica", 9, "F", running, true), plus(running, TO_CONFERENCE), today());
        var lasting = ago(TO_CONFERENCE + 275);
        planRuns(onPlan("Sanicle", 12, "M", lasting, true), plus(lasting, TO_CONFERENCE), today());
        var moving = ago(TO_CONFERENCE + 30);
        var moves = planRuns(onPlan("Loosestrife", 10, "F", moving, true), plus(moving, TO_CONFERENCE), today());
        moves.on(today(), 8, 0)
            .starts(WORKER, "record-change", "caseReference", moves.child().value(), "change", "MOVING", "movingTo",
                    "Inventshire County Council", "movingOn", today().plusDays(10).toString());
        again();
    }

    private void again() {
        // More than a year ago, so that it is a plan within two years and no referral
        // within one.
        var first = ago(TO_CONFERENCE + 290);
        var ended = reviewed(onPlan("Bistort", 6, "M", first, true), plus(first, TO_CONFERENCE), 232, "END_NFA",
                "exceptionalReason", "The father has left for good, and the grandmother has moved in.")
            .then(MANAGER, "confirm-end-of-plan");
        var second = ago(TO_CONFERENCE + 2);
        onPlan(Told.known(ended.child().value()), second, true, "earlierPlans", "DISCUSSED");
    }

    private void whenAPlanWorries() {
        var unseen = ago(TO_CONFERENCE + 20);
        var began = plus(unseen, TO_CONFERENCE);
        var story = planRuns(onPlan("Bugle", 13, "M", unseen, true), began, plus(began, 10));
        List.of(17, 18)
            .forEach((after) -> story.on(plus(began, after), 16, 0)
                .then(WORKER, "visit-child", "seen", "NOT_SEEN", "whyNotSeen",
                        "Nobody opened, and school has not seen him.", "seenAlone", UsualAnswers.UNANSWERED,
                        "bedroomSeen", UsualAnswers.UNANSWERED, "method", UsualAnswers.UNANSWERED, "childsWords",
                        UsualAnswers.UNANSWERED, "whatChildWants", UsualAnswers.UNANSWERED));
    }

    // endings

    private void endings() {
        var stepping = ago(TO_CONFERENCE + 59);
        reviewed(onPlan("Harebell", 8, "F", stepping, true), plus(stepping, TO_CONFERENCE), 1, "END_STEP_DOWN_CIN");

        var steppedDown = ago(TO_CONFERENCE + 61);
        var review = ago(3);
        reviewed(onPlan("Selfheal", 10, "M", steppedDown, true), plus(steppedDown, TO_CONFERENCE), 3,
                "END_STEP_DOWN_CIN")
            .on(plus(review, 1), 10, 0)
            .then(WORKER, "prepare-step-down", "meetingOn", plus(review, 7).toString())
            .then(MANAGER, "confirm-step-down");

        var again = ago(TO_CONFERENCE + 4);
        onPlan("Avens", 7, "F", again, true);
    }

    // orders and incidents

    private void ordersAndIncidents() {
        var taken = allocated("Figwort", "Sampleton", 3, "M", 6, WORKER);
        var from = now().minus(20, ChronoUnit.HOURS).truncatedTo(ChronoUnit.HOURS);
        taken.on(WorkingCalendar.dateOf(from), from.atZone(WorkingCalendar.LONDON).getHour(), 0)
            .starts("emergency-duty-team", "record-protective-action", "caseReference", taken.child().value(),
                    "startsAt", local(from));

        var made = ago(1);
        var ordered = allocated("Campanula", "Mockford", 4, "F", 6, WORKER);
        ordered.on(made, 16, 0)
            .starts(WORKER, "record-protective-action", "caseReference", ordered.child().value(), "action", "EPO",
                    "startsAt", made + "T15:00", "endsAt", made.plusDays(7) + "T12:00", "court",
                    "Exampleton Family Court", "reference", "EX-17", "policeApplied", false, "accommodated", true,
                    "placementType", "U6", "placementAddress", "With the Examplers, 5 Invented Road");

        var hurt = visited(allocated("Yellowcress", "Exampler", 2, "F", 9, WORKER), ago(9));
        hurt.on(ago(1), 9, 0).starts(MANAGER, "report-serious-incident", "caseReference", hurt.child().value());
    }

    // how far a story goes

    private Story urgent(String firstName, int age, String sex, LocalDate day) {
        return decided(
                contact(hour(day, 9), Told.of(firstName, "Inventley", aged(age), sex)
                    .because("Bruises that do not fit the story", "Two bruises on the arm, explained in two ways.")),
                day, 9, "RED", outcome("STRATEGY_DISCUSSION", 4));
    }

    private Told told(String firstName, int age, String sex) {
        return Told.of(firstName, "Testerly", aged(age), sex);
    }

    /** An assessment finds on that day that a strategy discussion is needed. */
    private Story assessedAndSentOn(Told told, LocalDate day) {
        return assessed(told, workingDaysAgo(day) + ASSESSMENT, "STRATEGY_DISCUSSION", true);
    }

    private int workingDaysAgo(LocalDate day) {
        return calendar().workingDaysBetween(day, today());
    }

    private Story discussed(Story story, LocalDate day) {
        return story.on(day, 12, 0)
            .then(MANAGER, "accept-strategy-request", "plannedFor", day + "T14:00", "partners",
                    List.of("POLICE", "HEALTH"))
            .then("partner-police", "share-for-discussion")
            .on(day, 15, 0)
            .then(MANAGER, "hold-strategy-discussion", "heldAt", day + "T14:00");
    }

    private Story enquired(Story story, LocalDate day) {
        return story.on(plus(day, 1), 10, 0)
            .then(WORKER, "see-child-in-enquiry")
            .on(plus(day, 5), 10, 0)
            .then(WORKER, "write-enquiry");
    }

    private Story authorised(Story story, LocalDate day) {
        return enquired(story, day).on(plus(day, 6), 9, 0).then(MANAGER, "authorise-enquiry");
    }

    private Story requested(Story story, LocalDate day) {
        return story.on(plus(day, 6), 14, 0).then(WORKER, "request-conference");
    }

    private Story invited(Story story, LocalDate day) {
        return requested(story, day).on(plus(day, 7), 9, 0)
            .then(CONFERENCES, "convene-conference", "bookedFor", plus(day, TO_CONFERENCE) + "T10:00");
    }

    private Story shared(Story story, LocalDate on) {
        return story.on(on, 14, 0).then(WORKER, "share-report-with-family");
    }

    private Story onPlan(String firstName, int age, String sex, LocalDate day, boolean outlined) {
        return onPlan(told(firstName, age, sex), day, outlined);
    }

    private Story onPlan(Told told, LocalDate day, boolean outlined, Object... conference) {
        var began = plus(day, TO_CONFERENCE);
        var story = shared(invited(authorised(discussed(assessedAndSentOn(told, day), day), day), day), plus(day, 10))
            .on(began, 13, 0)
            .then(CHAIR, "hold-initial-conference", conference);
        if (outlined) {
            story
                .then(CHAIR, "write-outline-plan", "firstCoreGroupOn", plus(began, 9).toString(), "reviewOn",
                        reviewOf(began).toString())
                .on(plus(began, 1), 10, 0)
                .then(CONFERENCES, "send-decisions");
        }
        return story;
    }

    /** The first review of a plan that began on that day. */
    private LocalDate reviewOf(LocalDate began) {
        return plus(began, 58);
    }

    /**
     * Everything that a plan asks for until that day, each in its time: visits, core
     * groups, checks, reviews.
     */
    private Story planRuns(Story story, LocalDate began, LocalDate until) {
        return planRuns(story, new PlanDiary(began, reviewOf(began)), until);
    }

    private Story planRuns(Story story, PlanDiary diary, LocalDate until) {
        for (var day = plus(diary.began, 1); day.isBefore(until); day = plus(day, 1)) {
            diary.on(story, day);
        }
        return story;
    }

    /** The first review, so many working days ago, decides so. */
    private Story reviewed(Story story, LocalDate began, int reviewAgo, String decision, Object... differently) {
        var review = ago(reviewAgo);
        planRuns(story, new PlanDiary(began, review), review);
        return story.on(review, 13, 0)
            .then(CHAIR, "hold-review-conference", all(new Object[] { "decision", decision, "thresholdMet", false,
                    "category", UsualAnswers.UNANSWERED, "destination", "School and the family hub" }, differently));
    }

    /** When what of a plan is due, and how it goes. */
    private final class PlanDiary {

        private final LocalDate began;

        private LocalDate visit;

        private LocalDate group;

        private LocalDate check;

        private LocalDate review;

        private int groups;

        PlanDiary(LocalDate began, LocalDate review) {
            this.began = began;
            this.visit = plus(began, 8);
            this.group = plus(began, 9);
            this.check = plus(began, 28);
            this.review = review;
        }

        void on(Story story, LocalDate day) {
            if (day.equals(plus(this.began, 14))) {
                story.on(day, 9, 0).then(CONFERENCES, "send-conference-record");
            }
            if (day.equals(this.visit)) {
                story.on(day, 16, 0).then(WORKER, "visit-child");
                this.visit = plus(day, 9);
            }
            if (day.equals(this.group)) {
                story.on(day, 11, 0).then(WORKER, "hold-core-group", "progress", progress());
                this.groups++;
                this.group = plus(day, 18);
            }
            if (day.equals(this.check)) {
                story.on(day, 15, 0).then(CHAIR, "check-plan-midway");
            }
            if (day.equals(back(this.review, 15))) {
                story.on(day, 9, 0)
                    .then(CONFERENCES, "convene-conference", "bookedFor", this.review + "T10:00", "partners",
                            List.of("EDUCATION"));
            }
            if (day.equals(back(this.review, 8))) {
                story.on(day, 12, 0).then("partner-education", "write-conference-report");
                shared(story, plus(day, 1));
            }
            if (day.equals(this.review)) {
                var next = calendar().workingDayOnOrAfter(day.plusMonths(5));
                story.on(day, 13, 0).then(CHAIR, "hold-review-conference", "nextReviewOn", next.toString());
                this.check = plus(day, 28);
                this.review = next;
            }
        }

        private List<Map<String, Object>> progress() {
            return List.of(
                    row(1, Math.min(AS_IT_WAS + 2, AS_IT_WAS - 1 + (this.groups + 1) / 2), "The night was quiet"),
                    row(2, Math.min(AS_IT_WAS + 2, AS_IT_WAS + this.groups / 2), "Breakfast on most days"));
        }

        private static Map<String, Object> row(int outcome, int place, String seen) {
            return Map.of("outcome", outcome, "progress", SCALE.get(place), "seen", seen);
        }

    }

    private LocalDate plus(LocalDate day, int workingDays) {
        return calendar().plusWorkingDays(day, workingDays);
    }

    private String later(int hours) {
        return local(now().plus(hours, ChronoUnit.HOURS));
    }

    private static String local(Instant at) {
        return at.truncatedTo(ChronoUnit.MINUTES).atZone(WorkingCalendar.LONDON).toLocalDateTime().toString();
    }

}
