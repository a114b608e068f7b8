package org.childjourney.demo;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicReference;

import org.childjourney.casefile.AllocationRole;
import org.childjourney.casefile.Allocations;
import org.childjourney.casefile.Answer;
import org.childjourney.casefile.CaseReference;
import org.childjourney.casefile.Cases;
import org.childjourney.casefile.ConsentGiver;
import org.childjourney.casefile.ConsentStatus;
import org.childjourney.casefile.Episodes;
import org.childjourney.casefile.NewChild;
import org.childjourney.casefile.NewFamily;
import org.childjourney.casefile.NewFamilyMember;
import org.childjourney.childinneed.ChildInNeedPlans;
import org.childjourney.childinneed.FamilyConsent;
import org.childjourney.childinneed.Invited;
import org.childjourney.childinneed.StepDown;
import org.childjourney.engine.Journeys;
import org.springframework.core.annotation.Order;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Children in every state of a child in need plan, among them those who stepped down from
 * child protection and wait for their first meeting.
 */
@Storyteller
@Order(20)
class ChildInNeedStories extends Stories {

    private static final int FROM_REFERRAL_TO_PLAN = 28;

    private final Cases cases;

    private final Episodes episodes;

    private final Allocations allocations;

    private final ChildInNeedPlans plans;

    private final Journeys journeys;

    private final TransactionTemplate transaction;

    ChildInNeedStories(Telling telling, Cases cases, Episodes episodes, Allocations allocations, ChildInNeedPlans plans,
            Journeys journeys, TransactionTemplate transaction) {
        super(telling);
        this.cases = cases;
        this.episodes = episodes;
        this.allocations = allocations;
        this.plans = plans;
        this.journeys = journeys;
        this.transaction = transaction;
    }

    @Override
    void tell() {
        onTheWayToAPlan();
        onAPlan();
        ended();
        steppedDownAndWaiting();
        steppedDownAndMet();
    }

    // after an assessment

    private void onTheWayToAPlan() {
        accepted(asked("Anemone", "Testerly", 7, "F", 3), 2);
        accepted(asked("Alkanet", "Sampleton", 5, "F", 7), 6).on(ago(5), 11, 0)
            .then(WORKER, "arrange-first-meeting", "meetingOn", calendar().nextWorkingDay(today()).toString());
    }

    private void onAPlan() {
        seen(met("Catmint", "Exampler", 11, "F", 20), 8);
        met("Dogrose", "Mockford", 9, "F", 22);
        met("Eyebright", "Inventley", 13, "F", 15).on(ago(1), 10, 0)
            .then(WORKER, "visit-child-in-need", "result", "CONSENT_WITHDRAWN", "spokenToAlone",
                    UsualAnswers.UNANSWERED, "voiceMethod", UsualAnswers.UNANSWERED, "childsWords",
                    UsualAnswers.UNANSWERED, "whatChildWants", UsualAnswers.UNANSWERED, "bedroomSeen",
                    UsualAnswers.UNANSWERED, "planProgress", UsualAnswers.UNANSWERED, "familyAgrees",
                    UsualAnswers.UNANSWERED, "withdrawnBy", "PARENT_PR", "familyView",
                    "We have talked it over and want to manage alone.", "report", "The mother rang this morning.");
        var breaks = accepted(assessed(Told.of("Pansy", "Testerly", aged(12), "F").disabled("MOB"),
                18 + FROM_REFERRAL_TO_PLAN, "SHORT_BREAKS", true), 17);
        held(arranged(breaks, 15, 12), 12, WORKER, "primaryNeed", "N2", "shortBreaks", true, "shortBreaksBasis",
                "SECTION_17", "shortBreaksServices", "Every other Saturday with Linden and Rowan.", "shortBreaksDays",
                26, "shortBreaksProvider", "Linden House, an invented home");
        var lasting = met("Orpine", "Sampleton", 10, "M", 105);
        seen(lasting, 90, 75);
        reviewed(lasting, 70, "CONTINUE");
        seen(lasting, 60, 42, 25);
        reviewed(lasting, 15, "CONTINUE");
        seen(lasting, 8);
    }

    private void ended() {
        var closed = met("Lovage", "Exampler", 8, "M", 80);
        seen(closed, 65, 50);
        reviewed(closed, 48, "CONTINUE");
        seen(closed, 35, 20);
        reviewed(closed, 12, "CLOSE").on(ago(11), 15, 0).then(MANAGER, "authorise-ending");
        var helped = met("Bugloss", "Mockford", 6, "M", 50);
        seen(helped, 35);
        reviewed(helped, 18, "STEP_DOWN_EH").on(ago(17), 15, 0)
            .then(MANAGER, "authorise-ending", "end", "EARLY_HELP", "reasonForClosure", UsualAnswers.UNANSWERED,
                    "acceptedBy", "Teasel Helper, family hub", "acceptedOn", "today", "firstContactOn", "today+3");
    }

    // after a child protection plan (inspection paragraph 8)

    private void steppedDownAndWaiting() {
        var booked = steppedDown("Feverfew", "Testerly", 9, "F", 7, ConsentStatus.GIVEN);
        seen(accepted(booked, 6), 3);
        var late = steppedDown("Gorse", "Sampleton", 6, "M", 12, ConsentStatus.GIVEN);
        accepted(late, 11).on(ago(7), 16, 0)
            .then(WORKER, "arrange-first-meeting", "standing", "FELL_THROUGH", "meetingOn", UsualAnswers.UNANSWERED,
                    "how", UsualAnswers.UNANSWERED, "invitedChanged", UsualAnswers.UNANSWERED, "invited",
                    UsualAnswers.UNANSWERED, "reason", "FAMILY_UNAVAILABLE", "explanation",
                    "Both parents work late shifts this week.", "offered", List.of("EVENING", "VIRTUAL"));
        seen(late, 6);
        steppedDown("Hellebore", "Exampler", 12, "M", 1, ConsentStatus.REFUSED).on(ago(1), 17, 0)
            .then(MANAGER, "accept-child-in-need", "consent", "REFUSED", "consentNote",
                    "They thank everybody and want no more meetings.");
    }

    private void steppedDownAndMet() {
        var met = steppedDown("Inula", "Inventley", 8, "F", 25, ConsentStatus.GIVEN);
        seen(accepted(met, 24), 20);
        held(arranged(met, 19, 17), 17, MANAGER);
        seen(met, 6);
        var alone = steppedDown("Sweetpea", "Mockford", 4, "F", 11, ConsentStatus.GIVEN);
        seen(accepted(alone, 10), 5);
        alone.on(ago(2), 11, 0)
            .then(WORKER, "arrange-first-meeting", "standing", "WITHOUT_FAMILY", "meetingOn", ago(1).toString(), "how",
                    "VIRTUAL", "reason", "FAMILY_UNAVAILABLE", "explanation",
                    "Three evenings were offered, and a video call.", "offered", List.of("EVENING", "VIRTUAL"));
        held(alone, 1, MANAGER, "outcome", "HELD_WITHOUT_FAMILY", "how", "VIRTUAL", "attended",
                List.of(Map.of("name", "Balm Schoolnurse", "role", "school nurse", "family", false)), "reason",
                "FAMILY_UNAVAILABLE", "explanation", "Three evenings were offered, and a video call.", "offered",
                List.of("EVENING", "VIRTUAL"), "visitBookedFor", calendar().nextWorkingDay(today()).toString(),
                "familyAgrees", UsualAnswers.UNANSWERED, "consentGivenBy", UsualAnswers.UNANSWERED, "familyView",
                UsualAnswers.UNANSWERED, "participation", "PN6", "voiceMethod", "WRITTEN");
        var early = steppedDown("Knapweed", "Testerly", 15, "M", 45, ConsentStatus.GIVEN);
        seen(accepted(early, 44), 40);
        held(arranged(early, 39, 37), 37, MANAGER);
        seen(early, 25, 8);
        reviewed(early, 4, "CLOSE").on(ago(3), 15, 0).then(MANAGER, "authorise-ending");
    }

    // how far a story goes

    private Story asked(String firstName, String familyName, int age, String sex, int workingDaysAgo) {
        return assessed(firstName, familyName, age, sex, workingDaysAgo + FROM_REFERRAL_TO_PLAN, "CIN_PLAN", true);
    }

    private Story accepted(Story story, int workingDaysAgo) {
        return story.on(ago(workingDaysAgo), 9, 0).then(MANAGER, "accept-child-in-need");
    }

    private Story arranged(Story story, int workingDaysAgo, int meetingWorkingDaysAgo) {
        return story.on(ago(workingDaysAgo), 11, 0)
            .then(WORKER, "arrange-first-meeting", "meetingOn", ago(meetingWorkingDaysAgo).toString());
    }

    private Story held(Story story, int workingDaysAgo, String by, Object... differently) {
        return story.on(ago(workingDaysAgo), 16, 0).then(by, "hold-first-meeting", differently);
    }

    /** Asked for so many working days ago, and met about four working days later. */
    private Story met(String firstName, String familyName, int age, String sex, int workingDaysAgo) {
        var story = accepted(asked(firstName, familyName, age, sex, workingDaysAgo), workingDaysAgo - 1);
        return held(arranged(story, workingDaysAgo - 2, workingDaysAgo - 4), workingDaysAgo - 4, WORKER);
    }

    private void seen(Story story, int... workingDaysAgo) {
        for (var day : workingDaysAgo) {
            story.on(ago(day), 15, 30).then(WORKER, "visit-child-in-need");
        }
    }

    private Story reviewed(Story story, int workingDaysAgo, String decision) {
        return story.on(ago(workingDaysAgo), 14, 0)
            .then(WORKER, "review-child-in-need", "decision", decision, "nextReviewOn",
                    decision.equals("CONTINUE") ? "today+84" : UsualAnswers.UNANSWERED);
    }

    /**
     * Stepped down so many working days ago, with the first meeting booked for the ninth
     * day after.
     */
    private Story steppedDown(String firstName, String familyName, int age, String sex, int workingDaysAgo,
            ConsentStatus consent) {
        var decidedOn = ago(workingDaysAgo);
        var child = protectedSince(firstName, familyName, age, sex, ago(workingDaysAgo + 120));
        does(MANAGER, hour(decidedOn, 12), () -> this.transaction.executeWithoutResult((status) -> {
            this.plans.stepDown(child, agreed(familyName, decidedOn, consent));
            this.journeys.begin(child, "step-down-to-cin", Map.of());
        }));
        return story(child, hour(decidedOn, 13));
    }

    private CaseReference protectedSince(String firstName, String familyName, int age, String sex, LocalDate since) {
        var registered = new AtomicReference<CaseReference>();
        does(OFFICER, hour(since, 9), () -> this.transaction.executeWithoutResult((status) -> {
            var child = this.cases
                .register(new NewFamily(null, List.of(NewChild.born(firstName, familyName, aged(age), sex)),
                        List.of(NewFamilyMember.adult("Mallow " + familyName, "mother", Answer.YES))), OFFICER)
                .children()
                .get(0);
            this.episodes.open(child, since, "2A");
            this.allocations.allocate(child, AllocationRole.LEAD, WORKER, "FCONTA", null, MANAGER);
            this.episodes.startSection47(child, since, null, WORKER);
            this.episodes.endSection47(child, since, true);
            this.episodes.initialConferenceHeld(child, since, true);
            this.episodes.startCpPlan(child, since, "NEG", WORKER);
            registered.set(child);
        }));
        return registered.get();
    }

    private StepDown agreed(String familyName, LocalDate decidedOn, ConsentStatus consent) {
        return new StepDown(decidedOn, calendar().plusWorkingDays(decidedOn, 9),
                List.of(new Invited("Mallow " + familyName, "mother", true),
                        new Invited("Balm Schoolnurse", "school nurse", false)),
                "Mornings, meals and school, with help from the family hub.",
                new FamilyConsent(consent, ConsentGiver.PARENT_PR, "Mallow " + familyName, null), "N1", 10,
                back(decidedOn, 3));
    }

}
