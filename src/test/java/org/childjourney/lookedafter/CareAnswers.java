package org.childjourney.lookedafter;

import java.util.Map;

import static org.childjourney.AtWork.answers;
import static org.childjourney.AtWork.but;
import static org.childjourney.AtWork.codes;
import static org.childjourney.AtWork.rows;

/** What people in the tests answer to the forms of care. */
final class CareAnswers {

    static final Map<String, Object> ACCEPTED = answers("decision", "ACCEPTED", "approval", "FULL", "categoryOfNeed",
            "N1", "iro", "iro", "worker", "social-worker", "carePlanReady", false, "childTold",
            "Why you live here, and who looks after you");

    private CareAnswers() {
    }

    static Map<String, Object> acceptedAs(String approval) {
        return but(ACCEPTED, "approval", approval);
    }

    static Map<String, Object> acceptedFrom(String on, String legalStatus, String placementType, String provider) {
        return but(ACCEPTED, "lookedAfterFrom", on, "legalStatus", legalStatus, "placementType", placementType,
                "placementProvider", provider, "placementAddress", "Fern Carerly, 1 Invented Lane", "reason",
                "A court made an order");
    }

    static Map<String, Object> visited(String on) {
        return answers("visitedOn", on, "childSeen", true, "seenAlone", true, "bedroomSeen", true, "voiceMethod",
                "SEEN_ALONE", "childsWords", "I like the dog here", "whatChildWants", "To see my sister more",
                "carersView", "A good week", "healthAndEducation", "Well, at school", "familyTime", "Sundays with mum",
                "report", "A warm home", "placementMeetsNeeds", true, "atRisk", false);
    }

    static Map<String, Object> notSeen(String on) {
        return answers("visitedOn", on, "childSeen", false, "whyNotSeen", "At a party; the carer showed a photo",
                "carersView", "All is well", "report", "Carers seen", "placementMeetsNeeds", true, "atRisk", false);
    }

    static Map<String, Object> reviewed(String on, String next) {
        return answers("heldOn", on, "attended", codes("CHILD", "CARER", "SOCIAL_WORKER"), "participation", "PN1",
                "childsWords", "I want to stay", "whatChildWants", "To stay", "howUsedInDecision",
                "The plan is to stay", "iroSpokeOn", on, "permanencePlan", "LTFOST18", "untilEighteen", false,
                "planMeetsNeeds", true, "ceasingConsidered", false, "decisions",
                rows("{\"action\":\"Ask the school\",\"owner\":\"Kit\",\"due\":\"%s\"}".formatted(next)), "summary",
                "The child is settled", "nextReviewOn", next);
    }

    static Map<String, Object> planned(String on) {
        return answers("preparedOn", on, "childsWords", "I want to stay", "whatChildWants", "To stay",
                "howUsedInDecision", "The plan is to stay", "permanencePlan", "LTFOST18", "aim", "A lasting home",
                "home", "The carers know and like the child", "health", "Dentist in May", "education", "Same school",
                "identity", "Mosque on Fridays", "familyTime", "Sundays with mum", "contingency", "Aunt Fern",
                "inChildsWords", "You live with Fern. We help you see mum on Sundays.", "parentsAgree", "YES");
    }

    static Map<String, Object> planGiven(String on) {
        return answers("given", true, "how", "READ_TOGETHER", "givenOn", on, "childSaid", "That is right");
    }

    static Map<String, Object> healthy(String on, String by) {
        return answers("result", "DONE", "heldOn", on, "doneBy", by, "findings", "Well; glasses needed", "childsView",
                "I feel fine", "immunisationsUpToDate", true, "dentalCheckOn", on);
    }

    static Map<String, Object> learning(String on, String nextTermEnds) {
        return answers("result", "AGREED", "agreedOn", on, "school", "Exampleton School", "attended",
                codes("CHILD", "TEACHER"), "childsWords", "I want to read faster", "targets",
                rows("{\"target\":\"Read every day\",\"helper\":\"Fern, ten minutes\"}"), "nextTermEndsOn",
                nextTermEnds);
    }

    static Map<String, Object> parentsAssessed(String on) {
        return answers("assessedOn", on, "childsWords", "It is calm now", "whatChildWants", "To stay home",
                "howUsedInDecision", "Home goes on", "parentsView", "It is better", "changeAtHome", "No shouting",
                "safety", "Safe", "analysis", "Home is good enough", "recommendation", "GOES_ON");
    }

    static Map<String, Object> oneMoreWeek() {
        return answers("childsWords", "The staff are nice", "howKeptSafe", "Two staff day and night", "whatIsDone",
                "Twelve homes were asked", "decision", "ONE_WEEK", "rationale", "No registered home is free yet");
    }

    static Map<String, Object> searching() {
        return answers("report", "Ten homes were asked", "childTold", "That we look every day", "result", "SEARCHING");
    }

    static Map<String, Object> found() {
        return answers("report", "Ten homes were asked", "childTold", "That Reed has a room", "result", "FOUND",
                "placementType", "U4", "placementProvider", "PR4", "placementAddress", "Reed Carerly, 2 Invented Lane",
                "approval", "FULL", "whyThisPlace", "Near the school", "availableFrom", "2026-03-06");
    }

    static Map<String, Object> foundUnregistered() {
        return but(found(), "result", "UNREGISTERED", "placementType", "K2", "placementAddress",
                "A flat with staff, 3 Invented Lane", "whyUnregistered", "All registered homes are full");
    }

    static Map<String, Object> allowed() {
        return answers("decision", "ONE_WEEK", "rationale", "Nothing else tonight", "howKeptSafe",
                "Two staff day and night", "searchGoesOn", "Homes are rung every morning");
    }

    static Map<String, Object> moved(String on) {
        return answers("moved", true, "movedOn", on, "reasonPlacementChange", "CARPL", "howPrepared",
                "Two visits and a goodbye cake", "childsWords", "I am nervous");
    }

    static Map<String, Object> accommodate() {
        return answers("childsWords", "I cannot stay at home", "whatChildWants", "A quiet room", "howUsedInDecision",
                "A quiet home is sought", "decision", "ACCOMMODATE", "rationale", "Nobody can care for the child",
                "alternatives", "An aunt was asked and cannot", "whatIsSought", "Foster carers near the school",
                "neededBy", "2026-03-06", "familyTold", "Mum, by the service manager");
    }

    static Map<String, Object> movedIn(String on) {
        return answers("accommodatedOn", on, "legalStatus", "V2", "agreement", "PARENT", "agreedBy", "Mallow Testerly",
                "childTold", "Reed has a cat", "childsWords", "I like cats", "whatChildWants", "To ring mum");
    }

    static Map<String, Object> endProposed(String child, String reason) {
        return answers("caseReference", child, "childsWords", "I want to go home", "whatChildWants", "To go home",
                "howUsedInDecision", "It is what the child wants", "reasonEpisodeCeased", reason, "hasEnded", false,
                "livesNow", "At home with mum", "why", "Mum is well again", "suitability", "A room of her own",
                "support", "A worker twice a week");
    }

    static Map<String, Object> endAgreed() {
        return answers("agreed", true, "wishesConsidered", true, "iroConsulted", true, "rationale", "It is safe");
    }

    static Map<String, Object> endConfirmed(String on) {
        return answers("hasEnded", true, "endedOn", on, "livesNow", "At home with mum");
    }

    static Map<String, Object> disputed(String child) {
        return answers("caseReference", child, "matter", "No social worker for six weeks", "childsView",
                "I do not know who my worker is", "triedBefore", "Two calls to the manager", "wanted",
                "A named worker this week", "level", "TEAM_MANAGER");
    }

    static Map<String, Object> settled() {
        return answers("outcome", "RESOLVED", "why", "There is a worker now");
    }

    static Map<String, Object> change(String child, String kind) {
        return answers("caseReference", child, "change", kind);
    }

    static Map<String, Object> at18(String reason) {
        return answers("youngPersonsView", "I want to stay with Fern", "staysUnderSection20", false,
                "reasonEpisodeCeased", reason, "destination", "With Fern, staying put", "referralMade", false,
                "whyNotNeeded", "Well and working", "unfinishedWork", "None");
    }

}
