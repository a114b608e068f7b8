package org.childjourney.protection;

import java.time.LocalDate;
import java.util.Map;
import java.util.stream.Stream;

import org.childjourney.casefile.CaseReference;

import static org.childjourney.AtWork.answers;
import static org.childjourney.AtWork.codes;
import static org.childjourney.AtWork.rows;

/**
 * What people usually answer in child protection, for Blossom Testerly, of whom it begins
 * on Mon 2 Mar 2026.
 */
public final class ProtectionAnswers {

    private ProtectionAnswers() {
    }

    public static Map<String, Object> taken() {
        return answers("raisedBy", "The MASH manager", "worry", "A bruise that nobody can explain", "immediate", false,
                "plannedFor", "2026-03-02T14:00", "partners", codes("POLICE", "HEALTH", "EDUCATION"), "safeMeanwhile",
                "She stays at school with her teacher");
    }

    public static Object attendees(String... agencies) {
        return rows(Stream.of(agencies)
            .map("{\"agency\":\"%1$s\",\"name\":\"Aster of %1$s\",\"role\":\"Practitioner\"}"::formatted)
            .toArray(String[]::new));
    }

    public static Object invited(String... agencies) {
        return rows(Stream.of(agencies)
            .map("{\"agency\":\"%1$s\",\"name\":\"Aster of %1$s\",\"role\":\"Practitioner\",\"part\":\"ATTENDED\",\"directContact\":true}"::formatted)
            .toArray(String[]::new));
    }

    public static Object others(CaseReference... children) {
        return rows(Stream.of(children).map("{\"caseReference\":\"%s\"}"::formatted).toArray(String[]::new));
    }

    public static Map<String, Object> discussed() {
        return answers("recordedWithSibling", false, "heldAt", "2026-03-02T14:00", "way", "ONLINE", "attendees",
                attendees("CHILDRENS_SERVICES", "POLICE", "HEALTH"), "shared", "The police were called twice",
                "protects", "A grandmother who sees her daily", "childsWords", "I do not want to go home",
                "harmOutsideHome", false, "decision", "S47_JOINT", "rationale", "The story does not fit the bruise",
                "lead", "social-worker", "medical", "CHILD_PROTECTION_MEDICAL", "filmedInterview", true,
                "policeReference", "POL-1", "immediateSafety", "She stays with her grandmother", "brothersAndSisters",
                "There are none", "actions",
                rows("{\"action\":\"Book the medical\",\"owner\":\"Dr Senna\",\"dueOn\":\"2026-03-03\"}"),
                "parentsTold", true, "toldParents", "That we talk to her at school");
    }

    public static Map<String, Object> nothingFound(String next) {
        return answers("recordedWithSibling", false, "heldAt", "2026-03-02T14:00", "way", "ONLINE", "attendees",
                attendees("CHILDRENS_SERVICES", "POLICE", "HEALTH"), "shared", "The doctor saw the fall", "protects",
                "A warm home", "childsWords", "I fell off the swing", "harmOutsideHome", false, "decision",
                "NO_FURTHER_CP", "rationale", "The bruise is explained", "next", next, "parentsTold", true,
                "toldParents", "Everything");
    }

    public static Map<String, Object> seen() {
        return answers("visitedAt", "2026-03-03T09:30", "seen", "SEEN", "seenAlone", true, "bedroomSeen", true,
                "method", "SEEN_ALONE", "childsWords", "Dad gets cross", "whatChildWants", "To stay with Nan",
                "injuries", "A bruise on the arm", "feared", true, "parents", "Mother, who cried", "safetyPlan",
                "She stays with her grandmother");
    }

    public static Map<String, Object> written() {
        return answers("findings", "The bruise was caused by a grip", "checks", "School saw two earlier bruises",
                "parentsViews", "Mother is afraid", "whatWouldHelp", "Somebody to talk to in the evening",
                "fatherHeard", true, "wordsCounted", "Where she wants to live decided where she stays", "neglectTool",
                "GCP2", "neglectScore", 4, "analysis", "She is not safe at home now", "recommended",
                "SUBSTANTIATED_CONTINUING_RISK");
    }

    public static Map<String, Object> authorised() {
        return answers("wordsRead", true, "decision", "AUTHORISE", "outcome", "SUBSTANTIATED_CONTINUING_RISK",
                "rationale", "The risk goes on");
    }

    public static Map<String, Object> notSubstantiated(String next) {
        return answers("wordsRead", true, "decision", "AUTHORISE", "outcome", "NOT_SUBSTANTIATED", "rationale",
                "It was an accident", "next", next);
    }

    public static Map<String, Object> requested() {
        return answers("worries", "She has been hurt", "strengths", "Her grandmother", "partners",
                codes("HEALTH", "EDUCATION"), "invited", rows("{\"name\":\"Mallow Testerly\",\"role\":\"Mother\"}"),
                "needs", "A time after work", "parentsToldOn", "2026-03-09", "safeMeanwhile",
                "She stays with her grandmother");
    }

    public static Map<String, Object> convened(String bookedFor) {
        return answers("bookedFor", bookedFor, "place", "Family centre, room 2", "chair", "child-protection-chair",
                "partners", codes("HEALTH", "EDUCATION"), "invitedOn", bookedFor.substring(0, 10), "child", "INVITED",
                "advocateOffered", true, "advocateWanted", true, "parentExcluded", false);
    }

    public static Map<String, Object> shared(String on) {
        return answers("report", "What I have seen and heard", "sharedWithParents", true, "sharedOn", on, "parentsSay",
                "It is fair", "childTold", true, "howChildTold", "With drawings");
    }

    public static Map<String, Object> conference(String on) {
        return answers("whatHappened", "HELD", "recordedWithSibling", false, "heldOn", on, "way", "IN_PERSON",
                "attendees", invited("CHILDRENS_SERVICES", "POLICE", "HEALTH", "EDUCATION", "FAMILY"), "childsWords",
                "I want to feel safe", "whatChildWants", "To stay with Nan", "participation", "PN2", "parentsViews",
                "We want help", "whatWouldHelp", "A break on Sundays", "judgements",
                rows("{\"agency\":\"HEALTH\",\"judgement\":\"PLAN\",\"why\":\"The injuries\"}"), "earlierPlans", "NONE",
                "decision", "CP_PLAN", "category", "PHY", "rationale", "The risk of harm goes on", "wordsCounted",
                "She stays where she feels safe");
    }

    public static Map<String, Object> outlined(String firstCoreGroup, String review) {
        return answers("worries", "She has been hurt", "outcomes", rows(
                "{\"wanted\":\"Nobody hurts her\",\"howSeen\":\"No new injuries\",\"owner\":\"Both parents\",\"byWhen\":\"2026-09-01\"}",
                "{\"wanted\":\"She sleeps well\",\"howSeen\":\"She is awake at school\",\"owner\":\"Mother\",\"byWhen\":\"2026-09-01\"}"),
                "bottomLines", "Dad does not look after her alone", "contingency", "We ask the court", "gatewayTrigger",
                "Another injury", "coreGroup", rows("{\"name\":\"Mallow Testerly\",\"role\":\"Mother\"}"),
                "firstCoreGroupOn", firstCoreGroup, "reviewOn", review, "visitsEvery", 10, "wordsForChild",
                "Kit comes to see you. You can always tell Kit.");
    }

    public static Map<String, Object> decisionsSent(String on) {
        return answers("sentOn", on, "sentTo", codes("PARENTS", "CHILD", "AGENCIES"));
    }

    public static Map<String, Object> recordSent(String on) {
        return answers("sentOn", on, "sentTo", codes("PARENTS", "AGENCIES"));
    }

    public static Map<String, Object> coreGroup(String on, String next, String progress) {
        return answers("recordedWithSibling", false, "heldOn", on, "attendees",
                attendees("CHILDRENS_SERVICES", "EDUCATION", "FAMILY"), "parentsTookPart", true, "childsWords",
                "It is quieter", "parentsViews", "The course helps", "progress",
                rows("{\"outcome\":1,\"progress\":\"%s\",\"seen\":\"No new bruise\"}".formatted(progress),
                        "{\"outcome\":2,\"progress\":\"SAME\",\"seen\":\"Tired on Mondays\"}"),
                "planUpdate", "Dad starts a course", "neglectTool", "GCP2", "neglectScore", 3, "atRisk", false,
                "nextOn", next);
    }

    public static Map<String, Object> visited(String on) {
        return answers("recordedWithSibling", false, "visitedOn", on, "place", "HOME", "announced", false, "home",
                "Mother, tidy and warm", "seen", "SEEN", "seenAlone", true, "bedroomSeen", true, "method", "SEEN_ALONE",
                "childsWords", "It is better", "whatChildWants", "That it stays so", "howChildIs", "Lively", "planWork",
                "Talked about evenings", "atRisk", false);
    }

    public static Map<String, Object> notSeen(String on) {
        return answers("recordedWithSibling", false, "visitedOn", on, "place", "HOME", "announced", true, "home",
                "Nobody opened", "seen", "NOT_SEEN", "whyNotSeen", "Nobody opened; school saw her today", "howChildIs",
                "School says well", "planWork", "None", "atRisk", false);
    }

    public static Map<String, Object> midway() {
        return answers("wordsRead", true, "visitsInTime", true, "coreGroupsInTime", true, "findings", "She is safer",
                "decision", "ON_COURSE");
    }

    public static Map<String, Object> review(String on, String decision) {
        var goesOn = decision.equals("CONTINUE") || decision.equals("LEGAL_GATEWAY");
        var review = answers("whatHappened", "HELD", "recordedWithSibling", false, "heldOn", on, "way", "IN_PERSON",
                "attendees", invited("CHILDRENS_SERVICES", "HEALTH", "EDUCATION", "FAMILY"), "childsWords",
                "I like it at home now", "whatChildWants", "To play outside", "participation", "PN1", "parentsViews",
                "We are proud", "whatWouldHelp", "To keep the course", "judgements",
                rows("{\"agency\":\"HEALTH\",\"judgement\":\"NO_PLAN\",\"why\":\"She is well\"}"), "progressSoFar",
                "No injuries, good sleep", "thresholdMet", goesOn, "decision", decision, "rationale",
                "What the visits show", "wordsCounted", "She says that it is safe");
        if (goesOn) {
            review.put("category", "PHY");
            review.put("nextReviewOn", LocalDate.parse(on).plusMonths(5).toString());
        }
        else {
            review.put("destination", "School and the family centre");
        }
        return review;
    }

    public static Map<String, Object> stepDownReady(String meetingOn) {
        return answers("meetingOn", meetingOn, "place", "At home, in the evening", "invited",
                rows("{\"name\":\"Mallow Testerly\",\"role\":\"Mother\",\"family\":true}",
                        "{\"name\":\"Mimosa Teacher\",\"role\":\"Teacher\",\"family\":false}"),
                "draftPlan", "The course goes on; school looks out", "primaryNeed", "N1", "consent", "GIVEN", "givenBy",
                "PARENT_PR", "giverName", "Mallow Testerly");
    }

    public static Map<String, Object> gateOpen() {
        return answers("decision", "GATE_OK", "oversight", "Nobody hurts her any more");
    }

}
