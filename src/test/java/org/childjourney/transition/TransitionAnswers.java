package org.childjourney.transition;

import java.util.Map;

import org.childjourney.casefile.CaseReference;

import static org.childjourney.AtWork.answers;
import static org.childjourney.AtWork.but;
import static org.childjourney.AtWork.codes;
import static org.childjourney.AtWork.rows;

/** What people in the tests answer to the forms of the way to adulthood. */
final class TransitionAnswers {

    static final Map<String, Object> ADVISER_NAMED = answers("adviser", "personal-adviser", "why",
            "Blossom has known Ash since the youth club", "meetingOn", "2026-02-20", "where", "At the foster home");

    static final Map<String, Object> MOVED_TO_ADULTHOOD = answers("adviserLeads", true, "careEnded", "E17",
            "benefitsLive", true, "homeReady", true, "protectionOpen", false, "youngPersonsWords", "It feels good");

    static final Map<String, Object> BACK = answers("asksFor", codes("HOME", "COMPANY"), "inTheirWords",
            "I need somebody to talk to", "wantsAdviserBefore", true, "educationOrTraining", false, "safeTonight", true,
            "untilMet", "Ring me any time until Friday");

    static final Map<String, Object> REFERRED = answers("homelessFrom", "2028-05-20", "consents", true, "district",
            "STROUD", "referredOn", "2028-05-15", "priorityNeed", "CARE_LEAVER_18_20", "tonight", "With Fern",
            "youngPersonsWords", "Not far from work");

    private TransitionAnswers() {
    }

    static Map<String, Object> introduced(String on) {
        return answers("metOn", on, "introduction", "TOGETHER", "youngPersonsWords", "You seem all right",
                "whatTheyWant", "My own door key", "entitlementsExplained", true, "localOfferShared", true);
    }

    static Map<String, Object> assessed(String on) {
        return answers("completedOn", on, "youngPersonsWords", "I want to be a nurse", "whatTheyWant",
                "College and my own place", "howUsedInDecision", "The plan begins with college", "health", "Well",
                "education", "Level 2, good", "family", "Sister Fern, nan", "finances", "Pocket money", "skills",
                "Cooks", "accommodation", "Wants to stay put", "othersViews", "Carer: ready");
    }

    static Map<String, Object> planned(String on) {
        return answers("writtenOn", on, "coProduced", true, "youngPersonsWords", "I want to be a nurse",
                "howUsedInDecision", "College is the first goal", "contactAndSupport", "Ash, every fortnight",
                "educationAndTraining", "Health course", "employment", "Saturday job", "accommodation",
                "Stays with Fern", "familyAndSocial", "Nan on Sundays", "independence", "Cooks twice a week", "finance",
                "Savings account", "health", "Dentist", "identity", "Church choir", "contingency", "Nan's sofa",
                "goals",
                rows("{\"matter\":\"EDUCATION_AND_TRAINING\",\"goal\":\"Finish level 2\",\"steps\":\"Maths help\","
                        + "\"who\":\"Ash\",\"byWhen\":\"2027-07-31\"}",
                        "{\"matter\":\"FINANCE\",\"goal\":\"Save 300 pounds\",\"steps\":\"10 pounds a week\","
                                + "\"who\":\"Fern\",\"byWhen\":\"2027-01-31\"}"));
    }

    static Map<String, Object> agreed(String on) {
        return answers("decision", "AGREED", "rationale", "Ambitious and hers", "givenOn", on);
    }

    static Map<String, Object> reviewed(String on, String activity) {
        return answers("heldOn", on, "reason", "DUE", "youngPersonsWords", "I am getting there", "whatTheyWant",
                "Less maths", "howUsedInDecision", "Maths once a week", "goals",
                rows("{\"goal\":1,\"progress\":\"HALF_WAY\",\"outcome\":\"Passed the first half\"}"), "newGoals",
                rows(), "activity", activity, "activitySince", on, "summary", "On the way");
    }

    static Map<String, Object> contact(String on, String activity) {
        return answers("contactOn", on, "inTouch", "YES", "how", "VISIT", "youngPersonsWords", "All fine",
                "accommodation", "Z", "livesThereSince", "2024-06-03", "councilProvides", true, "suitable", true,
                "activity", activity, "activitySince", on, "crisis", false);
    }

    static Map<String, Object> noContact(String on) {
        return answers("contactOn", on, "inTouch", "NO", "how", "NONE", "crisis", false);
    }

    static Map<String, Object> educationPlanned(String on, String endsOn) {
        return answers("plannedOn", on, "youngPersonsWords", "Nurse", "destination", "Health course, level 2",
                "activity", "F2", "activitySince", on, "activityEndsOn", endsOn, "attendance", 91, "nextStep",
                "Visit the college", "nextStepOn", on, "laptopAndBroadband", true, "answer", "SETTLED");
    }

    static Map<String, Object> documents(String on, boolean all) {
        return answers("checkedOn", on, "ready", all
                ? codes("NATIONAL_INSURANCE", "BIRTH_CERTIFICATE", "PASSPORT", "PROVISIONAL_LICENCE", "BANK_ACCOUNT",
                        "HEALTH_PASSPORT", "GP_AND_DENTIST", "NHS_NUMBER", "LIFE_STORY", "VOTING_AND_COUNCIL_TAX")
                : codes("NHS_NUMBER", "HEALTH_PASSPORT"), "healthPassportOn", on);
    }

    static Map<String, Object> housing(String on) {
        return answers("plannedOn", on, "youngPersonsWords", "With Fern", "firstChoice", "STAYING_PUT", "secondChoice",
                "SUPPORTED_LODGINGS", "whySuitable", "She knows both", "jointProtocol", true, "stayingCloseAssessed",
                false, "answer", "SETTLED");
    }

    static Map<String, Object> page(String on) {
        return answers("inMyWords", "I want to stay with Fern and become a nurse.", "whereILive", "With Fern",
                "whatIDo", "Health course", "myMoney", "Universal Credit from the birthday", "myHealth",
                "Dr Inventley, 01632 960009", "ifItGoesWrong", "Ash, 01632 960002", "responsibilities",
                rows("{\"what\":\"Claim is ready\",\"who\":\"Ash\",\"how\":\"01632 960002\",\"byWhen\":\"2028-04-16\"}",
                        "{\"what\":\"Staying put money\",\"who\":\"Kit\",\"how\":\"01632 960001\","
                                + "\"byWhen\":\"2028-05-01\"}"),
                "lookedAtOn", on, "whatTheySaid", "That is me");
    }

    static Map<String, Object> stayingPut(String decision) {
        return answers("decision", decision, "youngPersonsWords", "I want to stay", "carersView", "So do we", "money",
                "Staying put allowance", "backup", "Supported lodgings");
    }

    static Map<String, Object> immigration(String status, String answer) {
        var plan = answers("leaveEndsOn", "2028-02-01", "status", status, "youngPersonsWords", "I want to know",
                "ifGranted", "College", "ifRefused", "Appeal with the solicitor", "whileWaiting", "Nothing changes",
                "answer", answer);
        return "NOT_LODGED".equals(status) ? plan : but(plan, "lodgedOn", "2026-05-14");
    }

    static Map<String, Object> snapshot(int age) {
        return answers("age", age, "inTouch", "YES", "activity", "F2", "accommodation", (age == 17) ? "U" : "Z",
                "suitable", true);
    }

    static Map<String, Object> after21(String on, String choice) {
        return answers("talkedOn", on, "youngPersonsWords", "I know where you are", "choice", choice, "toldNoPressure",
                true, "whatStays", "A card on each birthday", "homeAfterStayingPut", "Own flat, the keys come in May");
    }

    static Map<String, Object> offered(String on, String answer) {
        var offer = answers("offeredOn", on, "how", "PHONE", "answer", answer);
        return "NOT_REACHED".equals(answer) ? but(offer, "tried", "Rang three times")
                : but(offer, "youngPersonsWords", "Thanks for asking");
    }

    static Map<String, Object> ending(String on) {
        return answers("sharedOn", on, "youngPersonsWords", "I am ready", "peopleAfterwards", "Nan, Fern, two friends",
                "adultServices", "None needed", "goodbye", "Tea with everybody");
    }

    static Map<String, Object> news(CaseReference child, String kind, String on) {
        return answers("caseReference", child.value(), "kind", kind, "happenedOn", on, "account",
                "This is what we know of it");
    }

    static Map<String, Object> barriers(String on) {
        return answers("talkedOn", on, "youngPersonsWords", "Nobody answers when I apply", "whatTheyWant",
                "Work with people", "barriers", codes("CONFIDENCE", "TRANSPORT_RURAL"), "strengths",
                "Patient and kind");
    }

    static Map<String, Object> step(String dueOn) {
        return answers("step", "Visit the hospital kitchen", "dueOn", dueOn, "intervention", "WORK_EXPERIENCE",
                "sponsor", "EET_LEAD", "sponsorName", "Dana EET-Lead", "whatSponsorDoes", "Comes along", "funding",
                codes("TRAVEL"), "youngPersonsWords", "All right");
    }

    static Map<String, Object> stepReviewed(String on, String outcome, String activity, String since) {
        return answers("reviewedOn", on, "outcome", outcome, "youngPersonsWords", "I tried", "offers",
                rows("{\"employer\":\"Sampleton Hospital\",\"kind\":\"PLACEMENT\",\"taken\":true}"), "activity",
                activity, "activitySince", since);
    }

    static Map<String, Object> panel(String on, String decision) {
        return answers("heldOn", on, "attended", "Head of service, virtual school, Jobcentre", "youngPersonsWords",
                "Mornings are hard", "commitments", "The hospital offers afternoons", "decision", decision, "rationale",
                "Afternoons suit her");
    }

    static Map<String, Object> lasted(String asOf) {
        return answers("asOf", asOf, "result", "SUSTAINED", "activity", "F5", "youngPersonsWords", "I have a badge");
    }

}
