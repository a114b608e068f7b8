package org.childjourney.childinneed;

import java.util.Map;

import static org.childjourney.AtWork.answers;
import static org.childjourney.AtWork.but;
import static org.childjourney.AtWork.codes;
import static org.childjourney.AtWork.rows;
import static org.childjourney.AtWork.without;

/** What people answer in the forms of a child in need plan. */
public final class CinAnswers {

    static final String MOTHER = "{\"name\":\"Mallow Testerly\",\"role\":\"mother\",\"family\":true}";

    static final String NURSE = "{\"name\":\"Sorrel Sampleton\",\"role\":\"school nurse\",\"family\":false}";

    private CinAnswers() {
    }

    public static Map<String, Object> accepted() {
        return answers("decision", "ACCEPTED", "workerStays", true, "consent", "GIVEN", "consentGivenBy", "PARENT_PR",
                "consentGiverName", "Mallow Testerly", "consentNote", "Yes, please help us with the mornings");
    }

    static Map<String, Object> acceptedWithoutConsent() {
        return but(accepted(), "consent", "REFUSED", "consentNote", "We have had enough of visits");
    }

    static Map<String, Object> notTakenUp() {
        return answers("decision", "NOT_TAKEN_UP", "notTakenUpBecause", "The family moved in with the grandparents",
                "supportGoesOn", "The grandparents and the school");
    }

    static Map<String, Object> booked(String on) {
        return answers("standing", "BOOKED", "meetingOn", on, "how", "AT_HOME", "invitedChanged", true, "invited",
                rows(MOTHER, NURSE));
    }

    public static Map<String, Object> confirmed(String on) {
        return answers("standing", "CONFIRMED", "meetingOn", on, "how", "AT_HOME", "invitedChanged", false);
    }

    static Map<String, Object> fellThrough(String reason) {
        return answers("standing", "FELL_THROUGH", "reason", reason, "explanation", "Mum works late this week",
                "offered", codes("EVENING", "VIRTUAL"));
    }

    static Map<String, Object> withoutFamily(String on) {
        return answers("standing", "WITHOUT_FAMILY", "meetingOn", on, "how", "VIRTUAL", "invitedChanged", true,
                "invited", rows(NURSE), "reason", "FAMILY_UNAVAILABLE", "explanation", "Three days offered, none kept",
                "offered", codes("EVENING", "VIRTUAL", "AT_HOME"));
    }

    public static Map<String, Object> heldWithFamily(String on, String reviewOn) {
        return answers("outcome", "HELD_WITH_FAMILY", "heldOn", on, "how", "AT_HOME", "attended", rows(MOTHER, NURSE),
                "familyAgrees", true, "consentGivenBy", "PARENT_PR", "consentGiverName", "Mallow Testerly",
                "familyView", "It is what we asked for", "participation", "PN1", "voiceMethod", "SEEN_WITH_OTHERS",
                "childsWords", "I want breakfast with mum", "whatChildWants", "Calm mornings", "howUsedInDecision",
                "The plan begins with the mornings", "primaryNeed", "N4", "outcomes",
                rows(goal("Breakfast at home every school day", "2026-06-30"), goal("At school on time", "2026-06-30")),
                "contingency", "Gran takes Blossom in and rings us", "howMadeTogether",
                "Mum wrote the first outcome herself", "visits", "EVERY_20_WORKING_DAYS", "shortBreaks", false,
                "reviewOn", reviewOn);
    }

    static Map<String, Object> heldWithoutFamily(String on, String visitOn, String reviewOn) {
        var held = without(heldWithFamily(on, reviewOn), "familyAgrees", "consentGivenBy", "consentGiverName",
                "familyView");
        return but(held, "outcome", "HELD_WITHOUT_FAMILY", "how", "VIRTUAL", "attended", rows(NURSE), "reason",
                "FAMILY_UNAVAILABLE", "explanation", "Three days offered, none kept", "offered",
                codes("EVENING", "VIRTUAL"), "visitBookedFor", visitOn, "participation", "PN6", "voiceMethod",
                "WRITTEN");
    }

    static Map<String, Object> notHeld(String reason, String newDay) {
        var answers = answers("outcome", "NOT_HELD", "reason", reason, "explanation", "Mum was at work", "offered",
                codes("EVENING"));
        return (newDay != null) ? but(answers, "newMeetingOn", newDay) : answers;
    }

    public static String goal(String goal, String due) {
        return "{\"goal\":\"%s\",\"measure\":\"Blossom and school say so\",\"owner\":\"Mallow Testerly\",\"due\":\"%s\"}"
            .formatted(goal, due);
    }

    public static Map<String, Object> seen(String on) {
        return answers("result", "SEEN", "visitedOn", on, "spokenToAlone", true, "voiceMethod", "SEEN_ALONE",
                "childsWords", "We had pancakes", "whatChildWants", "More pancakes", "bedroomSeen", true,
                "planProgress", "Breakfast on four days of five", "familyAgrees", true, "report", "A warm home",
                "atRisk", false);
    }

    static Map<String, Object> notSeen(String on) {
        return answers("result", "NOT_SEEN", "visitedOn", on, "whyNotSeen", "At a birthday, gran rang from there",
                "familyAgrees", true, "report", "Nobody at home", "atRisk", false);
    }

    static Map<String, Object> toldNoLonger(String on) {
        return answers("result", "CONSENT_WITHDRAWN", "visitedOn", on, "withdrawnBy", "PARENT_PR", "familyView",
                "We manage alone now", "report", "Mum rang", "atRisk", false);
    }

    public static Map<String, Object> reviewed(String on, String decision, String nextOn) {
        var answers = answers("heldOn", on, "attended", rows(MOTHER, NURSE), "participation", "PN1", "voiceMethod",
                "SEEN_WITH_OTHERS", "childsWords", "Mornings are better", "whatChildWants", "That it stays so",
                "howUsedInDecision", "We keep the mornings", "familyView", "It helps", "familyAgrees", true,
                "consentGivenBy", "PARENT_PR", "progress", rows(stands(1, "ON_TRACK"), stands(2, "SOME_PROGRESS")),
                "outcomesAdded", false, "decision", decision, "rationale", "It goes well", "shortBreaks", false);
        return (nextOn != null) ? but(answers, "nextReviewOn", nextOn) : answers;
    }

    static String stands(int outcome, String status) {
        return "{\"number\":%d,\"status\":\"%s\",\"howItGoes\":\"Better than in March\"}".formatted(outcome, status);
    }

    public static Map<String, Object> closes(String on) {
        return answers("childsWordsRead", true, "decision", "ENDS", "end", "CLOSED", "rationale", "The goals are met",
                "endsOn", on, "caseCloses", true, "reasonForClosure", "RC7", "whereToTurn",
                "The family hub; they have the number");
    }

    static Map<String, Object> earlyHelp(String on) {
        return answers("childsWordsRead", true, "decision", "ENDS", "end", "EARLY_HELP", "rationale",
                "Early help can see it through", "endsOn", on, "acceptedBy", "Teasel Helper, family hub", "acceptedOn",
                on, "firstContactOn", on, "caseCloses", true, "whereToTurn", "Teasel, whom they have met");
    }

    static Map<String, Object> transferred(String on) {
        return answers("childsWordsRead", true, "decision", "ENDS", "end", "TRANSFERRED", "rationale",
                "The family has moved", "endsOn", on, "acceptedBy", "Yarrow Elsewhere, team manager", "acceptedOn", on,
                "receivingAuthority", "Inventshire County Council", "movedOn", on, "acceptanceReference", "INV-17",
                "whereToTurn", "Yarrow, who has rung them");
    }

    static Map<String, Object> toAdults(String on) {
        return answers("childsWordsRead", true, "decision", "ENDS", "end", "ADULT_SERVICES", "rationale",
                "Adult services are ready", "endsOn", on, "acceptedBy", "Ash in adult services", "acceptedOn", on,
                "careActSection", "S58", "whereToTurn", "Ash");
    }

    static Map<String, Object> goesOn() {
        return answers("childsWordsRead", true, "decision", "GOES_ON", "rationale", "School is not settled yet");
    }

    static Map<String, Object> closesWithoutConsent(String on) {
        return answers("childsWordsRead", true, "whatFamilySaid", "We manage alone", "decision", "CLOSE_WITH_RATIONALE",
                "rationale", "School sees her daily and is not worried", "endsOn", on, "caseCloses", true,
                "whereToTurn", "School and the family hub");
    }

    static Map<String, Object> withoutConsent(String decision) {
        return answers("childsWordsRead", true, "whatFamilySaid", "We manage alone", "decision", decision, "rationale",
                "It is what keeps her safe");
    }

    static Map<String, Object> signed(String decision) {
        return answers("childsWordsRead", true, "decision", decision, "rationale", "I have read the record");
    }

    static Map<String, Object> lookedAt() {
        return answers("childsWordsRead", true, "whatHasChanged", "Mornings", "whyStillNeeded", "School is not settled",
                "whatMustChange", "School comes to the next review");
    }

}
