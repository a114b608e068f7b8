package org.childjourney.referral;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.camunda.bpm.engine.variable.VariableMap;
import org.camunda.bpm.engine.variable.Variables;
import org.camunda.bpm.engine.variable.value.SerializableValue;
import org.camunda.spin.plugin.variable.SpinValues;
import org.childjourney.calendar.WorkingCalendar;

/**
 * What a person answers to each form of a referral: valid answers on the main path, which
 * a test changes where its story differs. All people are invented.
 */
public final class Answers {

    private final Map<String, Object> values = new LinkedHashMap<>();

    private Answers() {
        this.values.put("confirmed", true);
    }

    /** No answers yet but the confirmation. */
    public static Answers none() {
        return new Answers();
    }

    /** The same answers and this one. */
    public Answers with(String question, Object answer) {
        this.values.put(question, (answer instanceof LocalDate day) ? day.toString() : answer);
        return this;
    }

    /** The same answers without those to these questions. */
    public Answers without(String... questions) {
        for (var question : questions) {
            this.values.remove(question);
        }
        return this;
    }

    /** Everything in them that a person has worded: names and sentences. */
    public List<String> words() {
        var words = new ArrayList<String>();
        collect(this.values, words);
        return words;
    }

    private static void collect(Object answer, List<String> words) {
        if (answer instanceof Map<?, ?> group) {
            group.values().forEach((value) -> collect(value, words));
        }
        else if (answer instanceof List<?> list) {
            list.forEach((value) -> collect(value, words));
        }
        else if (answer instanceof String text && text.contains(" ")) {
            words.add(text.strip());
        }
    }

    /** As Tasklist sends them. */
    public VariableMap toVariables() {
        var variables = Variables.createVariables();
        this.values.forEach((question, answer) -> variables.put(question,
                (answer instanceof List<?> list) ? SpinValues.jsonValue(json(list)).create() : answer));
        return variables;
    }

    private static String json(List<?> list) {
        try {
            return new ObjectMapper().writeValueAsString(list);
        }
        catch (JsonProcessingException unwritable) {
            throw new IllegalStateException(unwritable);
        }
    }

    /** As they are sent over HTTP. */
    public String toJson() {
        var variables = toVariables();
        var sent = new ObjectMapper().createObjectNode();
        variables.keySet().forEach((question) -> {
            var answer = sent.withObjectProperty("variables").withObjectProperty(question);
            if (variables.getValueTyped(question) instanceof SerializableValue list) {
                answer.put("type", "Json").put("value", list.getValueSerialized());
            }
            else {
                answer.putPOJO("value", variables.get(question));
            }
        });
        return sent.toString();
    }

    /** Today, as the engine's clock shows it. */
    public static LocalDate today() {
        return WorkingCalendar.dateOf(ClockUtil.getCurrentTime().toInstant());
    }

    // the front door

    public static Answers safe() {
        return none().with("immediateProtection", false)
            .with("homelessTonight", false)
            .with("childCurrentLocation", "At home with her grandmother")
            .with("safetyRationale", "Grandmother Fennel Testerly is with her and nobody else can come in.");
    }

    public static Answers protectionNeededNow() {
        return safe().with("immediateProtection", true)
            .with("protectionReason", "The man who hurt her is on his way to the house.");
    }

    public static Answers homelessTonight() {
        return safe().with("homelessTonight", true)
            .with("homelessCircumstances", "He slept at a friend's, who cannot have him again.");
    }

    public static Answers rated(String rating) {
        return none().with("ragRating", rating)
            .with("ragRationale", "Two worries in a month, and a safe adult at home.");
    }

    public static Answers consentGiven() {
        return none().with("consentDecision", "GIVEN")
            .with("givenBy", "PARENT_PR")
            .with("givenByName", "Mallow Testerly")
            .with("askedOn", today())
            .with("method", "PHONE")
            .with("lawfulBasis", "PUBLIC_TASK")
            .with("revisitDue", today().plusMonths(3));
    }

    public static Answers consentRefused() {
        return none().with("consentDecision", "REFUSED")
            .with("givenBy", "PARENT_PR")
            .with("givenByName", "Mallow Testerly")
            .with("askedOn", today())
            .with("method", "PHONE")
            .with("reason", "She is afraid of what the school will think.");
    }

    public static Answers consentDispensed() {
        return none().with("decision", "DISPENSE")
            .with("dispensedReason", "RISK_TO_CHILD")
            .with("lawfulBasis", "PUBLIC_TASK")
            .with("familyToldOfSharing", true)
            .with("rationale", "The risk is greater than the intrusion; a first refusal.");
    }

    public static Answers askTheManagerOnCall() {
        return none().with("decision", "ASK_ON_CALL")
            .with("onCallNeedsToKnow", "The mother hung up twice; the neighbours hear shouting.")
            .with("rationale", "A first refusal, late in the evening.");
    }

    public static Answers onCallGoesOn() {
        return none().with("decision", "GO_ON")
            .with("dispensedReason", "RISK_TO_CHILD")
            .with("lawfulBasis", "PUBLIC_TASK")
            .with("familyToldOfSharing", true)
            .with("assessmentToo", true)
            .with("rationale", "The police have to be asked tonight.");
    }

    public static Answers onCallDoesNotGoOn() {
        return none().with("decision", "DO_NOT").with("rationale", "Nothing known so far calls for it tonight.");
    }

    public static Answers noChecksWithoutConsent(int level) {
        return none().with("decision", "STOP")
            .with("thresholdLevel", level)
            .with("rationale", "A school matter; a first refusal.");
    }

    public static Answers seekConsentAgain() {
        return none().with("decision", "SEEK_AGAIN")
            .with("seekAgainHow", "In person, with the health visitor she trusts.")
            .with("rationale", "She did not understand what was asked.");
    }

    public static Answers askPartners(String... partners) {
        return none().with("checksNeeded", true)
            .with("checks",
                    List.of(partners)
                        .stream()
                        .map((partner) -> Map.of("partner", partner, "question", "What do you know of the last year?"))
                        .toList());
    }

    public static Answers askNobody() {
        return none().with("checksNeeded", false).with("whyNone", "The school has told us all that matters.");
    }

    public static Answers decided(String outcome) {
        var level = switch (outcome) {
            case "NFA", "INFORMATION_ADVICE" -> 1;
            case "EARLY_HELP" -> 2;
            case "STRATEGY_DISCUSSION", "UASC_ACCOMMODATE" -> 4;
            default -> 3;
        };
        var answers = none().with("outcome", outcome)
            .with("thresholdLevel", level)
            .with("rationale", "What is known fits this level of need.")
            .with("differsFromAdviceBecause", "The table does not know the family as we do.")
            .with("differentThisTime", "The grandmother has moved out.");
        if (!List.of("NFA", "INFORMATION_ADVICE", "OPEN_CASE_TO_WORKER", "lado", "CARE_LEAVER_RETURN")
            .contains(outcome)) {
            answers.with("safetyActionsNeeded", true)
                .with("interimSafetyActions",
                        List.of(Map.of("action", "Visit the home this evening", "agency", "HEALTH", "owner",
                                "Clover Healthvisitor", "due", today().plusDays(1).toString())))
                .with("contingencyPlan", "Grandmother takes her in and rings the front door.")
                .with("contingencyAgency", "CHILDRENS_SERVICES")
                .with("contingencyOwner", "The duty worker");
        }
        return switch (outcome) {
            case "S17_ASSESSMENT", "YOUNG_CARER_ASSESSMENT", "EARLY_HELP" ->
                answers.with("consent", "GIVEN").with("consentGivenBy", "PARENT_PR");
            case "PRIVATE_FOSTERING_ASSESSMENT" -> answers.with("privateFosteringCarer", "Aster Neighbour")
                .with("arrangementStart", today().minusDays(10))
                .with("notifiedOn", today());
            case "TRANSFER_IN_CP", "TRANSFER_OUT" -> answers.with("otherAuthority", "Inventshire County Council");
            default -> answers;
        };
    }

    public static Answers waitForChecks() {
        return none().with("outcome", "WAIT_FOR_CHECKS")
            .with("safeMeanwhileBecause", "Grandmother stays until the checks are back.")
            .with("rationale", "The police answer decides between two levels.")
            .with("safetyActionsNeeded", false)
            .with("contingencyPlan", "Grandmother rings us at once.")
            .with("contingencyAgency", "FAMILY")
            .with("contingencyOwner", "Fennel Testerly");
    }

    public static Answers thirdReferral(String decision) {
        return none().with("decision", decision).with("rationale", "I have read all three together.");
    }

    public static Answers acknowledged() {
        return none().with("method", "EMAIL").with("acknowledgedOn", today());
    }

    public static Answers told() {
        return none().with("referrerTold", true)
            .with("referrerToldOn", today())
            .with("familyTold", true)
            .with("familyToldOn", today())
            .with("familysResponse", "They are relieved.")
            .with("childTold", false)
            .with("whyChildNotTold", "Her worker will tell her when they meet.");
    }

    public static Answers handedOver() {
        return none().with("childSafeNow", true).with("stillToDo", "Ring the school at nine.");
    }

    public static Answers earlyHelpAccepts() {
        return none().with("answer", "ACCEPTED")
            .with("acceptedBy", "Teasel Helper, family hub")
            .with("acceptedOn", today())
            .with("firstContactOn", today().plusDays(3))
            .with("familyKnowsWhoCalls", true);
    }

    public static Answers earlyHelpDeclines() {
        return none().with("answer", "NOT_ACCEPTED").with("whyNotAccepted", "The needs are greater than we can meet.");
    }

    public static Answers authorityAccepts() {
        return none().with("otherAuthority", "Inventshire County Council")
            .with("referredOn", today())
            .with("answer", "ACCEPTED")
            .with("acceptedInWritingOn", today())
            .with("acceptanceReference", "INV-2026-17")
            .with("acceptedBy", "Yarrow Elsewhere, team manager")
            .with("keptSafe", "Grandmother is with her.");
    }

    public static Answers authorityRefuses() {
        return none().with("otherAuthority", "Inventshire County Council")
            .with("referredOn", today())
            .with("answer", "REFUSED")
            .with("whyRefused", "The family has not moved yet.")
            .with("keptSafe", "Grandmother is with her.");
    }

    public static Answers accommodated() {
        return none().with("placementType", "U6")
            .with("placementName", "Linden and Rowan Carer")
            .with("accommodatedOn", today())
            .with("interpreterNeeded", true)
            .with("language", "Tigrinya")
            .with("legalAdviserArranged", true)
            .with("ageDoubted", false)
            .with("nrmReferral", "NOT_NEEDED")
            .with("childsWords", "I want to sleep and then go to school.")
            .with("whatChildWants", "To be near somebody who speaks his language.")
            .with("howUsedInDecision", "The carers speak his language.");
    }

    public static Answers staysHere() {
        return none().with("decision", "STAYS")
            .with("childsView", "I have a friend here.")
            .with("rationale", "He has begun to settle.");
    }

    public static Answers unclearOutcome() {
        return none().with("whatHappened", "An assessment was meant.").with("childSafeNow", true);
    }

    public static Answers takenUpByWorker() {
        return none().with("childSafeNow", true)
            .with("nextAction", "VISIT")
            .with("rationale", "I see her on Thursday anyway and go today.")
            .with("actionDueOn", today());
    }

    public static Answers concern(String decision) {
        return none().with("childSafeNow", true)
            .with("decision", decision)
            .with("rationale", "It adds to what we know.");
    }

    // the assessment

    public static Answers allocatedTo(String worker) {
        return none().with("worker", worker)
            .with("leadPractitionerQualification", "SOCIAL_WORKER")
            .with("whyThisWorker", "Eleven children, two of them about to close.");
    }

    public static Answers allocationAccepted() {
        return none().with("answer", "ACCEPTED");
    }

    public static Answers allocationDeclined() {
        return none().with("answer", "DECLINED")
            .with("declineReason", "CONFLICT_OF_INTEREST")
            .with("declineExplanation", "Her aunt is my neighbour.");
    }

    public static Answers planned() {
        return none().with("scope", "How the arguments at home reach her, and who protects her.")
            .with("peopleToSee",
                    List.of(Map.of("name", "Fennel Testerly", "relationship", "grandmother", "seeBy",
                            today().plusDays(7).toString())))
            .with("targetDate", today().plusDays(14))
            .with("communicationNeeds", "She draws more than she says.")
            .with("interpreterNeeded", false)
            .with("disabledChild", false)
            .with("agreedWithManagerOn", today());
    }

    public static Answers seen() {
        return none().with("childSeen", "SEEN")
            .with("visitedOn", today())
            .with("seenAlone", true)
            .with("bedroomSeen", true)
            .with("method", "SEEN_ALONE")
            .with("words", "I like it when Gran is here.")
            .with("whatChildWants", "That nobody shouts at night.")
            .with("howUsedInDecision", "We begin with the nights.")
            .with("homeConditions", "Warm and tidy; the door of her room does not close.");
    }

    public static Answers notSeen() {
        return none().with("childSeen", "NOT_SEEN")
            .with("visitedOn", today())
            .with("whyNotSeen", "Nobody opened. The school saw her this morning.")
            .with("nextVisitOn", today().plusDays(1))
            .with("homeConditions", "The curtains were drawn.");
    }

    public static Answers notYetBorn() {
        return none().with("childSeen", "NOT_YET_BORN")
            .with("visitedOn", today())
            .with("preparationsForBirth", "A cot, and a midwife they trust.")
            .with("homeConditions", "Two rooms, dry and warm.");
    }

    public static Answers gathered() {
        return none().with("parentsView", "It has been a hard year.")
            .with("fatherIncluded", true)
            .with("fathersView", "I want to stop drinking.")
            .with("familyHistory", "Her mother grew up in care.")
            .with("agencyInformation", "The school sees a tired child.")
            .with("culturalIdentity", "Irish Traveller on her mother's side, and proud of it.")
            .with("caresForSomeone", false)
            .with("livesWithNonRelative", false)
            .with("missingEducation", false);
    }

    public static Answers screened() {
        return none().with("indicators", List.of("UNEXPLAINED_ITEMS"))
            .with("sexualExploitation", "NONE")
            .with("criminalExploitation", "EMERGING")
            .with("trafficking", "NONE")
            .with("missingEpisodes12m", 2)
            .with("returnInterview", "ACCEPTED")
            .with("peopleAndPlaces", "The bus station; the youth club is safe.")
            .with("childsWords", "They are my mates.")
            .with("nrmReferral", "NOT_NEEDED")
            .with("multiAgencyReview", false)
            .with("analysis", "Emerging risk; his uncle collects him tonight.");
    }

    public static Answers traced() {
        return none().with("stepsTaken", List.of("LAST_SCHOOL_ASKED", "HOME_VISITED", "FAMILY_ASKED"))
            .with("result", "NO_SCHOOL_PLACE")
            .with("placeBeingArranged", "Admissions; a tutor comes until then.")
            .with("educationServiceToldOn", today());
    }

    public static Answers analysed(String recommended) {
        return none().with("strengths", "A grandmother who is there every day.")
            .with("risks", "Shouting most nights, heard by neighbours.")
            .with("analysis", "If nothing changes she will go on sleeping badly and learning less.")
            .with("childView", "I like it when Gran is here.")
            .with("howUsedInDecision", "The plan begins with the nights.")
            .with("sharedWithChild", true)
            .with("sharedWithFamily", true)
            .with("sharedWithFamilyOn", today())
            .with("familyAgrees", "AGREE")
            .with("factorsIdentified", recommended.equals("NFA_CLOSE") ? List.of("21") : List.of("3B", "1B"))
            .with("primaryNeedCode", recommended.equals("NFA_CLOSE") ? "N9" : "N1")
            .with("recommendedOutcome", recommended)
            .with("recommendation", "It is what this child needs, no more and no less.");
    }

    public static Answers reviewedMidway(String decision) {
        return none().with("decision", decision)
            .with("childSeen", true)
            .with("onTime", true)
            .with("rationale", "The picture is clear.");
    }

    public static Answers authorised(String outcome) {
        var goesOn = List
            .of("CIN_PLAN", "STRATEGY_DISCUSSION", "CLA_REQUEST", "LEGAL_GATEWAY", "SHORT_BREAKS", "OTHER",
                    "SPECIALIST_ASSESSMENT")
            .contains(outcome);
        var answers = none().with("decision", "AUTHORISE")
            .with("outcome", outcome)
            .with("rationale", "I agree with the analysis.")
            .with("differsFromAdviceBecause", "The table does not know the family as we do.")
            .with("primaryNeedCode", goesOn ? "N1" : "N9")
            .with("childRequiresCSCSupport", goesOn)
            .with("childsWordsRead", true);
        return outcome.equals("EARLY_HELP") ? answers.with("familyConsentsToEarlyHelp", true) : answers;
    }

    public static Answers returned(String reason) {
        return none().with("decision", "RETURN").with("returnReason", reason);
    }

    public static Answers specialist() {
        return none().with("kind", "LEARNING_DISABILITY")
            .with("specialist", "Dr Juniper Invented")
            .with("requestedOn", today())
            .with("receivedOn", today())
            .with("findings", "She understands more when it is drawn.");
    }

    public static Answers otherOutcome(String outcome) {
        return none().with("outcome", outcome)
            .with("whatWillHappen", "She lives with her aunt for the summer.")
            .with("whoIsResponsible", "Tansy Manager")
            .with("dueOn", today().plusDays(30))
            .with("rationale", "It is what she and the family want.");
    }

    public static Answers agencyAccepts() {
        return none().with("agency", "HEALTH")
            .with("agencyName", "Invented sleep clinic")
            .with("reason", "To help her sleep.")
            .with("familyConsents", true)
            .with("referredOn", today())
            .with("acceptedBy", "Dr Juniper Invented, consultant")
            .with("acceptedOn", today());
    }

    // what happens beside it

    public static Answers adultServices() {
        return none().with("youngPersonsView", "I want a flat and somebody to ring.")
            .with("referralMade", true)
            .with("careActSection", "S9")
            .with("referredOn", today())
            .with("acceptedBy", "Sage Adultworker, transitions team")
            .with("unfinishedWork", "The visits; my notes go with the referral.");
    }

    public static Answers noAdultServices() {
        return none().with("youngPersonsView", "I am fine on my own.")
            .with("referralMade", false)
            .with("whyNotNeeded", "He lives with his sister and knows whom to ring.")
            .with("unfinishedWork", "Nothing that he wants.");
    }

    public static Answers noNotificationRequired() {
        return none().with("lettersStopped", true)
            .with("familySupport", "The bereavement nurse is with them.")
            .with("staffSupport", "Their manager sees them today.")
            .with("abuseOrNeglectKnownOrSuspected", false)
            .with("notifyPanel", false)
            .with("childDeathReviewTold", true)
            .with("rationale", "An illness known from birth.");
    }

    // the partners

    public static Answers partnerReturns() {
        return none().with("answer", "RETURNED")
            .with("summary", "Two visits to the house in March; nobody was hurt.")
            .with("notForFamily", false)
            .with("contactName", "PC Alder Invented")
            .with("contactPhone", "01452 000000");
    }

    public static Answers partnerKnowsNothing() {
        return none().with("answer", "NIL_KNOWN")
            .with("contactName", "Clover Healthvisitor")
            .with("contactPhone", "01452 000001");
    }

}
