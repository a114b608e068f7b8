package org.childjourney.demo;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

import org.childjourney.casefile.AllocationRole;
import org.childjourney.casefile.Allocations;
import org.childjourney.casefile.Answer;
import org.childjourney.casefile.CaseReference;
import org.childjourney.casefile.Cases;
import org.childjourney.casefile.Episodes;
import org.childjourney.casefile.NewChild;
import org.childjourney.casefile.NewFamily;
import org.childjourney.casefile.NewFamilyMember;
import org.childjourney.engine.Journeys;
import org.springframework.core.annotation.Order;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Families in every state of pre-proceedings, from the request for the legal gateway to a
 * step-down, and in court. An assessment has asked for it when their story begins.
 */
@Storyteller
@Order(40)
class PreProceedingsStories extends Stories {

    private static final String CHAIR = "legal-gateway-chair";

    private static final String SOLICITOR = "legal-solicitor";

    private static final String PROGRESS = "case-progression-manager";

    private static final String COORDINATOR = "fgdm-coordinator";

    private static final String HEAD = "head-of-service";

    private static final Object[] NOTHING_ELSE = {};

    private static final Object[] NOT_BORN = { "childHeard", "NOT_BORN", "voiceMethod", UsualAnswers.UNANSWERED,
            "childsWords", UsualAnswers.UNANSWERED, "whatChildWants", UsualAnswers.UNANSWERED };

    private final Cases cases;

    private final Episodes episodes;

    private final Allocations allocations;

    private final Journeys journeys;

    private final TransactionTemplate transaction;

    PreProceedingsStories(Telling telling, Cases cases, Episodes episodes, Allocations allocations, Journeys journeys,
            TransactionTemplate transaction) {
        super(telling);
        this.cases = cases;
        this.episodes = episodes;
        this.allocations = allocations;
        this.journeys = journeys;
        this.transaction = transaction;
    }

    @Override
    void tell() {
        atTheGateway();
        lettersAndFirstMeeting();
        underWay();
        stepsDown();
        goesToCourt();
    }

    private void atTheGateway() {
        asked(1, child("Tulip", "Testerly", 8, "F"));
        asked(2, child("Sainfoin", "Sampleton", 11, "M")).on(ago(1), 11).once(MANAGER, "take-up-gateway-request");
        written(4, child("Borage", "Exampler", 5, "M"));
        accepted(11, child("Comfrey", "Mockford", 13, "F"));
        accepted(10, child("Melilot", "Inventley", 3, "M")).on(ago(1), 11).once(CHAIR, "hold-legal-gateway");
        var unborn = accepted(40, NewChild.unborn("Inventley", today().plusWeeks(10)));
        unborn.on(ago(33), 11)
            .once(CHAIR, "hold-legal-gateway")
            .each(CHAIR, "decide-at-legal-gateway", toCourt())
            .on(ago(32), 10)
            .each(SOLICITOR, "prepare-for-birth");
        told(unborn, 31, everybody("Inventley"));
    }

    private void lettersAndFirstMeeting() {
        drafted(begun(4, child("Larkspur", "Inventley", 12, "F"), child("Speedwell", "Inventley", 7, "M")), 4);
        drafted(begun(6, child("Valerian", "Testerly", 9, "M")), 6).on(ago(4), 11)
            .once(SOLICITOR, "approve-parents-letters")
            .on(ago(2), 15)
            .once(MANAGER, "deliver-parents-letters", "deliveries",
                    List.of(Map.of("letter", 1, "outcome", "DELIVERED", "on", "today", "how", "READ_TOGETHER", "note",
                            "Read together with the advocate."),
                            Map.of("letter", 2, "outcome", "PARENT_NOT_FOUND", "on", "today", "how", "BY_HAND", "note",
                                    "Moved in spring. His sister passes the message on.")));
        delivered(begun(27, child("Vervain", "Exampler", 10, "F")), 27).on(ago(22), 15)
            .each(WORKER, "prepare-child-for-meeting");
    }

    private void underWay() {
        firstMet(begun(30, child("Woodruff", "Sampleton", 9, "M"), child("Wintergreen", "Sampleton", 6, "F")), 30)
            .on(ago(18), 16)
            .once(WORKER, "follow-agreed-assessments")
            .once(COORDINATOR, "ask-family-members")
            .on(ago(12), 16)
            .once(COORDINATOR, "hold-family-group-meeting");
        reviewed(firstMet(begun(70, child("Restharrow", "Mockford", 11, "F")), 70), 36, "EXTEND_REQUEST",
                "moreTimeBecause", "The expert reports three weeks late.")
            .on(ago(35), 11)
            .each(HEAD, "decide-pre-proceedings-extension", "decision", "REFUSED", "reason",
                    "Ask again when the day of the report is known.")
            .on(ago(3), 14)
            .once(MANAGER, "hold-review-ppm")
            .each(MANAGER, "conclude-ppm-review", "outcome", "EXTEND_REQUEST", "moreTimeBecause",
                    "The report is promised for next week.");
        reviewed(firstMet(begun(90, child("Lobelia", "Inventley", 4, "F")), 90), 56, "STEP_OUT").on(ago(14), 11)
            .each(WORKER, "write-final-report");
    }

    private void stepsDown() {
        decidedFinally(72, 3, child("Verbena", "Testerly", 7, "F")).on(ago(2), 10)
            .once(MANAGER, "draft-outcome-letter");
        onANewPlan(told(decidedFinally(110, 35, child("Tormentil", "Inventley", 10, "M")), 33), 32);
    }

    private void goesToCourt() {
        decidedFinally(75, 2, child("Mullein", "Exampler", 12, "M"), toCourt());
        issued(decidedFinally(100, 40, child("Agrimony", "Sampleton", 5, "F"), toCourt()), 38, 26)
            .once(PROGRESS, "attend-hearing", "ordersMade", true, "nextHearing", "ISSUES_RESOLUTION", "nextHearingOn",
                    calendar().plusWorkingDays(today(), 30).toString())
            .each(SOLICITOR, "enter-court-order");
        onANewPlan(issued(decidedFinally(190, 125, child("Amaranth", "Mockford", 14, "F"), toCourt()), 123, 110)
            .once(PROGRESS, "attend-hearing", "nextHearing", "FINAL", "nextHearingOn", ago(20).toString())
            .on(ago(20), 16)
            .once(PROGRESS, "attend-hearing", "kind", "FINAL", "ordersMade", true)
            .each(SOLICITOR, "enter-court-order", "order", "SUPERVISION", "finalCarePlan", "SUPERVISION_ORDER",
                    "whereAndWithWhom", "At home with both parents.", "placementType", UsualAnswers.UNANSWERED,
                    "placementProvider", UsualAnswers.UNANSWERED, "placementAddress", UsualAnswers.UNANSWERED,
                    "withParents", UsualAnswers.UNANSWERED, "unregistered", UsualAnswers.UNANSWERED),
                19);
    }

    // how far a family has come, each so many working days ago

    private NewChild child(String firstName, String familyName, int age, String sex) {
        return NewChild.born(firstName, familyName, aged(age), sex);
    }

    private Family asked(int daysAgo, NewChild... children) {
        var day = ago(daysAgo);
        var references = new ArrayList<CaseReference>();
        does(OFFICER, hour(back(day, 60), 9), () -> references.addAll(inNeed(children, back(day, 60))));
        does(MANAGER, hour(day, 10), () -> this.transaction.executeWithoutResult((status) -> references
            .forEach((child) -> this.journeys.begin(child, "legal-gateway-requested", Map.of()))));
        return new Family(children[0].familyName(),
                references.stream().map((child) -> story(child, hour(day, 10))).toList());
    }

    private List<CaseReference> inNeed(NewChild[] children, LocalDate since) {
        return this.transaction.execute((status) -> {
            var name = children[0].familyName();
            var family = this.cases
                .register(
                        new NewFamily(null, Arrays.asList(children),
                                List.of(NewFamilyMember.adult("Mallow " + name, "mother", Answer.YES),
                                        NewFamilyMember.adult("Bracken " + name, "father", Answer.YES))),
                        OFFICER)
                .children();
            family.forEach((child) -> {
                this.episodes.open(child, since, "2A");
                this.allocations.allocate(child, AllocationRole.LEAD, WORKER, "FCONTA", null, MANAGER);
            });
            return family;
        });
    }

    private Family written(int daysAgo, NewChild... children) {
        var unborn = children[0].dateOfBirth() == null;
        return asked(daysAgo, children).on(ago(daysAgo - 1), 11)
            .each(MANAGER, "take-up-gateway-request", "route", unborn ? "UNBORN" : "ASSESSMENT")
            .on(ago(daysAgo - 2), 11)
            .each(WORKER, "write-gateway-request", unborn ? NOT_BORN : NOTHING_ELSE);
    }

    private Family accepted(int daysAgo, NewChild... children) {
        return written(daysAgo, children).on(ago(daysAgo - 3), 11).each(CHAIR, "check-gateway-request");
    }

    private Family begun(int daysAgo, NewChild... children) {
        return accepted(daysAgo + 10, children).on(ago(daysAgo), 10)
            .once(CHAIR, "hold-legal-gateway")
            .each(CHAIR, "decide-at-legal-gateway");
    }

    private Family drafted(Family family, int begunDaysAgo) {
        var day = ago(begunDaysAgo - 1);
        return family.on(day, 11)
            .once(WORKER, "draft-letter-before-proceedings", "meetingAt", calendar().plusWorkingDays(day, 8) + "T10:00",
                    "letters", everybody(family.name()));
    }

    private static List<Map<String, Object>> everybody(String familyName) {
        return List.of(addressee("Mallow " + familyName), addressee("Bracken " + familyName));
    }

    private static Map<String, Object> addressee(String name) {
        return Map.of("name", name, "whereabouts", "KNOWN", "easyRead", name.startsWith("Mallow"), "capacityConcern",
                false);
    }

    private Family delivered(Family family, int begunDaysAgo) {
        return drafted(family, begunDaysAgo).on(ago(begunDaysAgo - 2), 11)
            .once(SOLICITOR, "approve-parents-letters")
            .on(ago(begunDaysAgo - 3), 15)
            .once(MANAGER, "deliver-parents-letters");
    }

    private Family firstMet(Family family, int begunDaysAgo) {
        return delivered(family, begunDaysAgo).on(ago(begunDaysAgo - 5), 15)
            .each(WORKER, "prepare-child-for-meeting")
            .on(ago(begunDaysAgo - 9), 14)
            .once(MANAGER, "hold-first-ppm")
            .on(ago(begunDaysAgo - 11), 10)
            .once(MANAGER, "send-ppm-minutes")
            .once(PROGRESS, "set-ppm-timetable");
    }

    private Family reviewed(Family family, int daysAgo, String outcome, Object... more) {
        return family.on(ago(daysAgo), 14)
            .once(MANAGER, "hold-review-ppm")
            .each(MANAGER, "conclude-ppm-review", all(new Object[] { "outcome", outcome }, more));
    }

    private Family decidedFinally(int begunDaysAgo, int daysAgo, NewChild child, Object... decision) {
        return reviewed(firstMet(begun(begunDaysAgo, child), begunDaysAgo), begunDaysAgo - 34, "STEP_OUT")
            .on(ago(begunDaysAgo - 40), 11)
            .each(WORKER, "write-final-report")
            .on(ago(daysAgo), 10)
            .once(CHAIR, "hold-final-gateway")
            .each(CHAIR, "decide-at-final-gateway", decision);
    }

    private static Object[] toCourt() {
        return new Object[] { "decision", "ISSUE", "shortNotice", false, "planAfter", UsualAnswers.UNANSWERED,
                "safeToWork", UsualAnswers.UNANSWERED, "rationale", "Home has not become safe in the time we had." };
    }

    private Family told(Family family, int daysAgo) {
        return told(family, daysAgo, List.of());
    }

    private Family told(Family family, int daysAgo, List<Map<String, Object>> letters) {
        return family.on(ago(daysAgo), 13)
            .once(MANAGER, "draft-outcome-letter", "letters", letters)
            .once(SOLICITOR, "approve-parents-letters")
            .once(MANAGER, "deliver-parents-letters");
    }

    /** The child in need plan that goes on was taken up so many working days ago. */
    private Family onANewPlan(Family family, int daysAgo) {
        return family.on(ago(daysAgo), 11)
            .each(MANAGER, "accept-child-in-need")
            .on(ago(daysAgo - 1), 11)
            .each(WORKER, "arrange-first-meeting", "meetingOn", ago(daysAgo - 3).toString())
            .on(ago(daysAgo - 3), 16)
            .each(WORKER, "hold-first-meeting")
            .on(ago(daysAgo - 11), 15)
            .each(WORKER, "visit-child-in-need");
    }

    /** Issued on one day, and met by its advocates two days before the first hearing. */
    private Family issued(Family family, int daysAgo, int hearingDaysAgo) {
        return told(family.on(ago(daysAgo), 11).each(SOLICITOR, "issue-proceedings"), daysAgo).on(ago(daysAgo - 1), 12)
            .once(SOLICITOR, "take-directions", "nextHearingOn", ago(hearingDaysAgo).toString())
            .on(ago(hearingDaysAgo + 2), 10)
            .once(SOLICITOR, "hold-advocates-meeting")
            .on(ago(hearingDaysAgo), 16);
    }

    /** Brothers and sisters, whose meetings somebody records once. */
    private record Family(String name, List<Story> children) {

        Family on(LocalDate day, int hour) {
            this.children.forEach((child) -> child.on(day, hour, 0));
            return this;
        }

        Family once(String userId, String step, Object... questionsAndAnswers) {
            this.children.get(0).then(userId, step, questionsAndAnswers);
            return this;
        }

        Family each(String userId, String step, Object... questionsAndAnswers) {
            this.children.forEach((child) -> child.then(userId, step, questionsAndAnswers));
            return this;
        }

    }

}
