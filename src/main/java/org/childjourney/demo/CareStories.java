package org.childjourney.demo;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Map;

import org.springframework.core.annotation.Order;

/**
 * Looked-after children, from a request for accommodation to the end of care.
 */
@Storyteller
@Order(6)
class CareStories extends Stories {

    private static final String SERVICE_MANAGER = "service-manager";

    private static final String HEAD_OF_SERVICE = "head-of-service";

    private static final String DIRECTOR = "director";

    private static final String PLACEMENTS = "placements-team";

    private static final String SCHOOL = "virtual-school";

    private static final String REVIEWS = "iro";

    /** Working days from a referral to the day on which its child moves in. */
    private static final int ASSESSMENT_AND_SEARCH = 32;

    CareStories(Telling telling) {
        super(telling);
    }

    @Override
    void tell() {
        aPlaceIsSought();
        visits();
        withParents();
        inAHomeThatIsNotRegistered();
        theReviewingOfficerDisputes();
        careEnds();
    }

    private void aPlaceIsSought() {
        var day = ago(12);
        request("Columbine", 14, "F", 12).then(SERVICE_MANAGER, "decide-on-accommodation", "neededBy", "today+7")
            .on(calendar().plusWorkingDays(day, 4), 15, 0)
            .then(PLACEMENTS, "search-for-placement")
            .on(calendar().plusWorkingDays(day, 8), 15, 0)
            .then(PLACEMENTS, "search-for-placement", "childTold", "That we still look. She is tired of waiting.");
    }

    private void visits() {
        var dueTomorrow = today().plusDays(1).minusWeeks(6);
        visitedOn(settled("Clary", 9, "F", 58), dueTomorrow);

        var late = visitedOn(settled("Fescue", 13, "M", 58), today().minusDays(49));
        notSeen(late, today().minusDays(5));
        notSeen(late, today().minusDays(2));
    }

    private void withParents() {
        var home = today().minusMonths(6).plusDays(5);
        var story = settled("Meadow", 9, "F", 148);
        story.on(home, 11, 0)
            .starts(WORKER, "record-care-change", "caseReference", story.child().value(), "change",
                    "MOVED_AND_LEGAL_STATUS", "legalStatus", "C2", "placementType", "P1", "placementProvider", "PR0",
                    "placementAddress", "Mallow Testerly, 1 Sample Street, Exampleton");
        visitedOn(story, home.plusDays(6));
        careReviewed(story, home.plusDays(30));
        visitedOn(story, home.plusDays(45));
        learns(story, home.plusDays(60));
        visitedOn(story, home.plusDays(85), home.plusDays(120));
        learns(story, home.plusDays(140));
        visitedOn(story, home.plusDays(155));
    }

    private void inAHomeThatIsNotRegistered() {
        var moved = today().minusDays(17);
        var story = visitedOn(settled("Orchid", 15, "F", 58), today().minusDays(45));
        story.on(moved.minusDays(1), 9, 0)
            .starts(WORKER, "record-care-change", "caseReference", story.child().value(), "change", "PLACE_NEEDED",
                    "changedOn", UsualAnswers.UNANSWERED, "sameCarers", UsualAnswers.UNANSWERED, "approval",
                    UsualAnswers.UNANSWERED, "reasonPlacementChange", UsualAnswers.UNANSWERED, "whyNeeded",
                    "The carers moved away, and nobody near her school has room.", "neededBy", "today+1")
            .on(moved, 9, 0)
            .then(PLACEMENTS, "search-for-placement",
                    found("UNREGISTERED", "placementType", "K2", "placementAddress",
                            "A flat with staff, 9 Sample Street, Exampleton", "whyUnregistered",
                            "Thirty-one homes said no, and the carers leave tonight."))
            .then(DIRECTOR, "decide-unregistered-placement")
            .then(WORKER, "confirm-move");
        visitedOn(story, moved.plusDays(5));
        oneMoreWeek(story, moved.plusDays(6));
        visitedOn(story, moved.plusDays(11));
        oneMoreWeek(story, moved.plusDays(12));
        story.on(moved.plusDays(13), 15, 0).then(PLACEMENTS, "search-for-placement");
    }

    private void theReviewingOfficerDisputes() {
        var story = settled("Snowdrop", 11, "F", 26);
        story.on(ago(4), 11, 0)
            .starts(REVIEWS, "record-iro-contact", "caseReference", story.child().value())
            .starts(REVIEWS, "iro-dispute", "caseReference", story.child().value())
            .on(ago(3), 16, 0)
            .then(MANAGER, "answer-iro-dispute")
            .on(ago(2), 10, 0)
            .then(REVIEWS, "consider-dispute-answer", "outcome", "NEXT_LEVEL", "nextLevel", "SERVICE_MANAGER", "why",
                    "No day is named. She asks each week when she sees her brother.");
    }

    private void careEnds() {
        var home = settled("Petunia", 8, "F", 36);
        ending(home, ago(7)).on(ago(5), 14, 0)
            .then(HEAD_OF_SERVICE, "agree-to-end-of-care")
            .on(ago(3), 16, 0)
            .then(WORKER, "confirm-end-of-care");

        ending(settled("Tarragon", 16, "M", 26), ago(1));
    }

    // how far its stories go

    private Story request(String firstName, int age, String sex, int workingDaysAgo) {
        return assessed(firstName, "Exampler", age, sex, workingDaysAgo + ASSESSMENT_AND_SEARCH - 3, "CLA_REQUEST",
                true)
            .on(ago(workingDaysAgo), 10, 0);
    }

    /**
     * Has moved in with foster carers so many working days ago, and all is done so far.
     */
    private Story settled(String firstName, int age, String sex, int workingDaysAgo) {
        var day = ago(workingDaysAgo);
        var story = request(firstName, age, sex, workingDaysAgo + 2).then(SERVICE_MANAGER, "decide-on-accommodation")
            .on(ago(workingDaysAgo + 1), 12, 0)
            .then(PLACEMENTS, "search-for-placement", found("FOUND"))
            .on(day, 16, 0)
            .then(WORKER, "start-accommodation")
            .on(calendar().plusWorkingDays(day, 1), 9, 0)
            .then(MANAGER, "accept-looked-after-child");
        visitedOn(story, calendar().plusWorkingDays(day, 3));
        story.on(calendar().plusWorkingDays(day, 6), 10, 0)
            .then(WORKER, "prepare-care-plan")
            .then(WORKER, "give-care-plan");
        learns(story, calendar().plusWorkingDays(day, 8));
        story.on(calendar().plusWorkingDays(day, 12), 14, 0).then(WORKER, "arrange-health-assessment");
        return careReviewed(story, calendar().plusWorkingDays(day, 18));
    }

    private static Object[] found(String result, Object... more) {
        return all(
                new Object[] { "result", result, "placementType", "U4", "placementProvider", "PR4", "placementAddress",
                        "Linden and Rowan Carer, 7 Sample Street, Exampleton", "approval", "FULL", "whyThisPlace",
                        "Near the school, and the carers cook what the child likes.", "availableFrom", "today" },
                more);
    }

    private static Story visitedOn(Story story, LocalDate... days) {
        Arrays.stream(days).forEach((day) -> story.on(day, 16, 0).then(WORKER, "visit-looked-after-child"));
        return story;
    }

    private static void notSeen(Story story, LocalDate day) {
        story.on(day, 16, 0)
            .then(WORKER, "visit-looked-after-child", "childSeen", false, "whyNotSeen",
                    "Had left for football when I came.", "seenAlone", UsualAnswers.UNANSWERED, "bedroomSeen",
                    UsualAnswers.UNANSWERED, "voiceMethod", UsualAnswers.UNANSWERED, "childsWords",
                    UsualAnswers.UNANSWERED, "whatChildWants", UsualAnswers.UNANSWERED, "healthAndEducation",
                    UsualAnswers.UNANSWERED, "familyTime", UsualAnswers.UNANSWERED);
    }

    private static Story careReviewed(Story story, LocalDate day) {
        return story.on(day, 13, 0).then(REVIEWS, "hold-care-review");
    }

    private static void learns(Story story, LocalDate day) {
        story.on(day, 14, 0).then(SCHOOL, "agree-education-plan");
    }

    private static void oneMoreWeek(Story story, LocalDate day) {
        story.on(day, 12, 0).then(DIRECTOR, "review-unregistered-placement");
    }

    private static Story ending(Story story, LocalDate day) {
        return story.on(day, 10, 0).starts(WORKER, "end-of-care", "caseReference", story.child().value());
    }

}
