package org.childjourney.preproceedings;

import java.util.Map;

import static org.childjourney.AtWork.answers;
import static org.childjourney.AtWork.but;
import static org.childjourney.AtWork.codes;
import static org.childjourney.AtWork.rows;
import static org.childjourney.AtWork.without;

/** What people usually answer in pre-proceedings and in court. */
final class LegalAnswers {

    static final Map<String, Object> TAKEN_UP = answers("route", "CP_REVIEW", "decision", "PREPARE", "urgent", false,
            "worker", "social-worker", "brothersAndSisters", "TOGETHER", "domesticAbuse", false);

    static final Map<String, Object> NOT_NEEDED = answers("route", "ASSESSMENT", "decision", "NOT_NEEDED",
            "notNeededBecause", "The grandmother has moved in", "whoSupportsNow", "The family worker", "urgent", false,
            "domesticAbuse", false);

    static final Map<String, Object> HEARD = answers("childHeard", "HEARD", "voiceMethod", "SEEN_ALONE", "childsWords",
            "I want mum to wake up in the morning", "whatChildWants", "To stay at home");

    static final Map<String, Object> NOT_BORN = answers("childHeard", "NOT_BORN");

    static final Map<String, Object> REQUEST = all(answers("worries", "Mum drinks every day", "whatWasTried",
            "A plan for a year, four core groups", "enclosed", codes("CHRONOLOGY", "GENOGRAM", "ASSESSMENTS"),
            "familyNetwork", "A grandmother next door", "fathersKnown", "ALL", "proposedAssessments",
            "Parenting; hair strand test", "earlierPreProceedings", 0, "earlierCareProceedings", 0, "section20", false),
            HEARD);

    static final Map<String, Object> ACCEPTED = answers("answer", "ACCEPTED", "meetingOn", "2026-03-09", "urgent",
            false);

    static final Map<String, Object> RETURNED = answers("answer", "RETURNED", "returnReason", "The genogram is old");

    static final Map<String, Object> PRE_PROCEEDINGS = answers("decision", "PRE_PROCEEDINGS", "thresholdMet", true,
            "safeToWork", true, "rationale", "There is time to help", "howChildsViewsUsed", "She wants to stay");

    static final Map<String, Object> ISSUE = answers("decision", "ISSUE", "thresholdMet", true, "shortNotice", false,
            "rationale", "The harm goes on", "howChildsViewsUsed", "She is afraid");

    static final Map<String, Object> CONTINUE = answers("decision", "CONTINUE_PLAN", "rationale", "The plan works",
            "howChildsViewsUsed", "She says it is better");

    static final Map<String, Object> NOT_DECIDED = answers("decision", "NOT_DECIDED", "whatIsMissing",
            "The hospital's report", "rationale", "No report, no decision", "howChildsViewsUsed", "Kept in mind");

    static final String MOTHER = letter("Mallow Testerly");

    static final String FATHER = letter("Bracken Inventon");

    static final Map<String, Object> LETTER = answers("worries", rows(worry("Mallow drinks every day", "Be sober", "")),
            "supportGiven", "A family worker came twice a week", "supportOffered", "A place in the day programme",
            "meetingAt", "2026-03-23T10:00", "meetingPlace", "Sample House, Exampleton", "fgdmOffer", "OFFERED",
            "contactName", "Kit Social-Worker", "contactPhone", "01632 960001", "letters", rows(MOTHER, FATHER));

    static final Map<String, Object> APPROVED = answers("decision", "APPROVED", "everyLetterRead", true);

    static final Map<String, Object> DELIVERED = answers("deliveries",
            rows(delivered(1, "DELIVERED", "2026-03-12"), delivered(2, "DELIVERED", "2026-03-12")));

    static final Map<String, Object> TALK = all(
            answers("whatChildWasTold", "Grown-ups meet to make it safer at home", "advocateOffered", true), HEARD);

    static final Map<String, Object> AGREED = answers("heldOn", "2026-03-23", "outcome", "AGREED", "attendees",
            "Mallow with her solicitor, Bracken, our lawyer", "parentsLegalRep", "YES", "heldSeparately", false, "plan",
            rows(action("Go to the day programme", "Mallow Testerly"),
                    action("Take Blossom to school", "Bracken Inventon")),
            "contingency", "If Mallow drinks again, the children stay with their grandmother.", "agreementSigned",
            true);

    static final Map<String, Object> NOBODY_CAME = answers("heldOn", "2026-03-23", "outcome", "NOT_ATTENDED",
            "afterNonAttendance", "ARRANGE_AGAIN");

    static final Map<String, Object> SENT = answers("sentOn", "2026-03-26", "sentTo", "Both parents, their solicitor",
            "childToldHow", "Read together after school");

    static final Map<String, Object> TIMETABLE = answers("reviewOn", "2026-05-01", "finalGatewayOn", "2026-06-22");

    static final Map<String, Object> REVIEW = answers("heldOn", "2026-05-01", "attendees", "Both parents, their lawyer",
            "parentsCame", true, "heldSeparately", false, "progress", rows("""
                    {"number": 1, "met": "PARTLY", "note": "Twice a week"}"""), "summary",
            "Mallow goes, but not every day");

    static final Map<String, Object> GOES_ON = answers("outcome", "CONTINUE", "howIsChild", "Calmer", "rationale",
            "It is moving", "section20", false);

    static final Map<String, Object> STEP_OUT = but(GOES_ON, "outcome", "STEP_OUT");

    static final Map<String, Object> MORE_TIME = but(GOES_ON, "outcome", "EXTEND_REQUEST", "moreTimeBecause",
            "The report comes late");

    static final Map<String, Object> GRANTED = answers("decision", "GRANTED", "until", "2026-07-27", "reason",
            "The report comes on 10 July", "childImpact", "She stays at home meanwhile");

    static final Map<String, Object> REPORT = all(
            answers("progress", "Sober for ten weeks", "assessmentsFound", "She can care with help", "recommendation",
                    "STEP_DOWN", "contingency", "If Mallow drinks again, grandmother comes."),
            HEARD);

    static final Map<String, Object> STEP_DOWN = answers("decision", "STEP_DOWN", "planAfter",
            "Keep the day programme going", "rationale", "It is safe", "howChildsViewsUsed", "She wants to stay");

    static final Map<String, Object> TO_COURT = answers("decision", "ISSUE", "shortNotice", false, "rationale",
            "It is not safe", "howChildsViewsUsed", "She is afraid at night");

    static final Map<String, Object> OUTCOME_LETTER = answers("decision", "We do not go to court now", "why",
            "You have made home safe", "whatWentWell", "You asked for help", "whatHappensNext", "We meet on Monday",
            "contactName", "Lee Team-Manager", "contactPhone", "01632 960002");

    static final Map<String, Object> ASKED = answers("offer", "OFFERED", "offeredOn", "2026-03-12", "answers",
            rows(person("Mallow Testerly", "ACCEPTED"), person("Bracken Inventon", "DECLINED")));

    static final Map<String, Object> FAMILY_MET = answers("outcome", "HELD", "heldOn", "2026-03-20", "whoCame",
            "Mallow, the grandmother, two aunts", "childsPart", "She drew a picture", "familyPlan",
            "Grandmother sleeps there at weekends", "response", "AGREED");

    static final Map<String, Object> ISSUED = answers("answer", "ISSUED", "issuedOn", "2026-06-26", "court",
            "Family court at Exampleton", "courtReference", "EX26C00123", "documents",
            codes("C110A", "CARE_PLAN", "CHRONOLOGY", "STATEMENT"), "designatedBy", "ORDINARY_RESIDENCE",
            "parentsLegalRep", "YES", "carePlan", "CARE_ORDER", "married", false);

    static final Map<String, Object> NOT_ISSUED = answers("answer", "NOT_ISSUED", "notIssuedBecause",
            "An aunt has come forward");

    static final Map<String, Object> DIRECTIONS = answers("servedOn", "2026-06-29", "judge", "District Judge Mockford",
            "guardian", "Sorrel Guardianly", "guardianAppointedOn", "2026-06-29", "nextHearing", "CASE_MANAGEMENT",
            "nextHearingOn", "2026-07-14");

    private LegalAnswers() {
    }

    /** These answers together. */
    static Map<String, Object> all(Map<String, Object> some, Map<String, Object> others) {
        var all = new java.util.LinkedHashMap<>(some);
        all.putAll(others);
        return all;
    }

    static Map<String, Object> unborn(Map<String, Object> answers) {
        return all(without(answers, "voiceMethod", "childsWords", "whatChildWants"), NOT_BORN);
    }

    static String letter(String name) {
        return letter(name, "");
    }

    /** A letter with more that is known of the parent, as JSON. */
    static String letter(String name, String more) {
        return """
                {"name": "%s", "whereabouts": "KNOWN", "easyRead": false, "capacityConcern": false%s}""".formatted(name,
                more.isEmpty() ? "" : ", " + more);
    }

    static String worry(String worry, String change, String onlyFor) {
        return """
                {"worry": "%s", "change": "%s", "by": "2026-06-01", "onlyFor": "%s"}""".formatted(worry, change,
                onlyFor);
    }

    static String delivered(int letter, String outcome, String on) {
        return """
                {"letter": %d, "outcome": "%s", "on": "%s", "how": "READ_TOGETHER", "note": "Read together"}"""
            .formatted(letter, outcome, on);
    }

    static String action(String action, String owner) {
        return """
                {"action": "%s", "owner": "%s", "due": "2026-05-01"}""".formatted(action, owner);
    }

    static String person(String name, String answer) {
        return """
                {"name": "%s", "relationship": "parent", "answer": "%s", "on": "2026-03-16"}""".formatted(name, answer);
    }

}
