package org.childjourney.homelessness;

import java.util.Map;

import static org.childjourney.AtWork.answers;
import static org.childjourney.AtWork.but;
import static org.childjourney.AtWork.codes;
import static org.childjourney.AtWork.without;

/** What people usually answer in these tests, form by form. */
final class Answered {

    static final String ROUTES = "S20,S17,PART7";

    private Answered() {
    }

    static Map<String, Object> presented(String givenName, String born) {
        return answers("presentedAt", "2026-03-02T10:00", "givenName", givenName, "familyName", "Testerly",
                "dateOfBirth", born, "sex", "F", "contact", "01632 960077, after four", "language", "English",
                "communicationNeeds", "Short sentences", "lastSettledAddress", "4 Invented Lane, Sampleton",
                "reasonForLoss", "FAMILY_NO_LONGER_WILLING", "inTheirWords", "Mum's partner told me to go", "tonightAt",
                "SOFA", "safeTonight", false, "applicationReference", "STR-77", "toldOfReferral", true);
    }

    static Map<String, Object> presentedAtNight(String givenName, String born) {
        return but(without(presented(givenName, born), "applicationReference", "toldOfReferral"), "presentedAt",
                "2026-03-02T22:00", "tonightAt", "POLICE_STATION");
    }

    static Map<String, Object> safe(String how) {
        return answers("how", how, "address", "1 Sample Street, Exampleton", "since", "2026-03-02T18:00", "whySuitable",
                "A room of her own, somebody awake all night", "youngPersonsView", "It is quiet there");
    }

    static Map<String, Object> safeUnderSection20() {
        return answers("how", "S20_EMERGENCY", "kind", "SUPPORTED_LODGINGS", "ofstedUrn", "SC1234567",
                "registerCheckedOn", "2026-03-02", "address", "1 Sample Street, Exampleton", "since",
                "2026-03-02T18:00", "whySuitable", "A family that knows young people", "youngPersonsView", "Fine");
    }

    static Map<String, Object> safeWithFamily() {
        return but(safe("FAMILY_NETWORK"), "agreedWith", "Her aunt");
    }

    static Map<String, Object> interim() {
        return answers("kind", "SUPPORTED_ACCOMMODATION", "ofstedUrn", "1234567", "registerCheckedOn", "2026-03-02",
                "address", "9 Sample Road, Exampleton", "since", "2026-03-02T18:00", "whySuitable",
                "Staff at night, rooms of their own");
    }

    static Map<String, Object> unsuitable(String reference) {
        return answers("caseReference", reference, "kind", "BED_AND_BREAKFAST", "address", "2 Inn Street, Exampleton",
                "since", "2026-03-02T21:00", "arrangedBy", "COUNTY", "whyNothingElse", "Eleven places asked, none free",
                "watchedOverBy", "The duty worker rings every hour");
    }

    static Map<String, Object> nightDecided() {
        return answers("decidedAs", "DIRECTOR", "decision", "MOVE_NOW", "reason", "Not one night longer", "movedBy",
                "2026-03-03T18:00", "safeguards", "A worker stays with her", "leadMemberTold", true, "advocateTold",
                true);
    }

    static Map<String, Object> acceptedFromHousing() {
        return answers("district", "housing-stroud", "worker", "social-worker", "fromElsewhere", false);
    }

    static Map<String, Object> acceptedFromCounty() {
        return answers("presentedTo", "COUNTY_FRONT_DOOR", "contact", "01632 960078", "lastSettledAddress",
                "4 Invented Lane, Sampleton", "reasonForLoss", "RELATIONSHIP_BREAKDOWN", "tonightAt", "ROUGH",
                "district", "housing-stroud", "worker", "social-worker", "fromElsewhere", false);
    }

    static Map<String, Object> rights() {
        return answers("explainedAt", "2026-03-02T11:00", "routes", codes("S20", "S17", "PART7"), "informationPack",
                "Your choices, version 3", "advocacyOffered", true, "advocacyOfferedAt", "2026-03-02T11:05",
                "advocacyDeclined", false, "housingConsent", true, "inTheirWords", "Nobody told me that before");
    }

    static Map<String, Object> rightsWithoutAdvocate() {
        return but(rights(), "advocacyDeclined", true, "advocacyDeclinedReason", "My aunt helps me");
    }

    static Map<String, Object> interviewed() {
        return answers("heldAt", "2026-03-03T09:00", "withOfficer", "Olive Officer", "whyNotAtHome",
                "Her mother's partner does not want her there", "parentContacted", "YES", "parentView",
                "She cannot come back", "canReturn", "NO", "found", "HOMELESS", "harmSuspected", false,
                "exploitationSigns", false, "abuseSuffered", false, "bailOrDischarge", false, "babyOrChild", false,
                "leavingCustody", false, "unaccompanied", false, "educationAndHealth", "At college, well",
                "inTheirWords", "I want a place where I can stay");
    }

    static Map<String, Object> interviewConfirmed() {
        return answers("heldAt", "2026-03-03T09:00", "withSocialWorker", "Kit Social-Worker", "livedAtApplication",
                "LIVING_WITH_FRIENDS", "connection", "YES", "housingNeed", "Supported housing, near college");
    }

    static Map<String, Object> family(String result) {
        return answers("methods", codes("MEDIATION"), "familysView", "They want peace", "youngPersonsView",
                "Not with him there", "result", result, "report", "Two talks with the mother");
    }

    static Map<String, Object> position() {
        return answers("position", "BEING_ASSESSED", "accommodates", "COUNTY", "words",
                "We assess section 20 and accommodate meanwhile");
    }

    static Map<String, Object> need() {
        return answers("inNeed", "YES", "inNeedBecause", "No home and no income", "requiresAccommodation", "YES",
                "causeFound", "YES", "causes", codes("CARER_PREVENTED"), "relevantChild", "NO", "weeksLookedAfter", 2,
                "maturity", "Cooks, washes, is on time", "supportNeeds", "Somebody to talk to", "seenAlone", true,
                "inTheirWords", "A place to stay", "otherConsiderations", "Her exams in June", "analysis",
                "She is owed section 20");
    }

    static Map<String, Object> housingNeed(String duty) {
        var assessed = answers("assessedOn", "2026-03-04", "applicationReference", "STR-77", "eligible", true, "duty",
                duty, "priorityNeed", "AGED_16_17", "supportNeeds", codes("AGED_16_17", "EDUCATION"), "activity",
                "SUPPORTED_HOUSING", "housingNeed", "Supported housing", "intentionalityAsserted", false);
        if (!duty.equals("NONE")) {
            assessed.put("dutyFrom", "2026-03-04");
            assessed.put("planIssuedOn", "2026-03-04");
        }
        return assessed;
    }

    static Map<String, Object> sheet() {
        return answers("section20Place", "In supported lodgings near college", "section17Help",
                "Your worker visits and helps with college and money", "housingOffer",
                "In a room of a supported house in Stroud", "wouldGain", "A family that cooks with you", "wouldLose",
                "You tell them when you come home");
    }

    static Map<String, Object> sheetGiven() {
        return answers("sheet", "GIVEN", "givenAt", "2026-03-05T10:00", "givenHow", "ON_PAPER", "entitlementsExplained",
                true, "capacityConsidered", true, "capacityBasis", "She explained it back in her own words");
    }

    static Map<String, Object> met() {
        return answers("contactResult", "MET", "metAt", "2026-03-03T15:00");
    }

    static Map<String, Object> spokenFor() {
        return answers("spokenAt", "2026-03-06T10:00", "inTheirWords", "I want to be looked after until my exams",
                "understandsOptions", true, "noPressure", true);
    }

    static Map<String, Object> chosen(String choice) {
        var chosen = answers("chosen", choice, "chosenAt", "2026-03-06T11:00", "inTheirWords", "That is what I want",
                "capacity", "HAS_CAPACITY", "wantsToDecideNow", false, "understoodOptions", true, "parentObjects",
                false, "holdsBudget", false);
        if (choice.equals("ACCEPTS_S20")) {
            chosen.put("signedOn", "2026-03-06");
        }
        return chosen;
    }

    static Map<String, Object> free(boolean free) {
        return answers("spokenOn", "2026-03-06", "noPressure", free, "heard", "Nobody pushed me");
    }

    static Map<String, Object> decided(String outcome) {
        return answers("decided", outcome, "rationale", "It is what the assessment says", "howWordsUsed",
                "She asked for a place to stay");
    }

    static Map<String, Object> housingDecided(String outcome) {
        return answers("decided", outcome, "rationale", "We agree with the assessment");
    }

    static Map<String, Object> held(String outcome) {
        return answers("agreedOutcome", outcome, "reason", "We talked it over", "accommodationGoesOn", true);
    }

    static Map<String, Object> placed() {
        return answers("kind", "SUPPORTED_LODGINGS", "provider", "Sample Lodgings", "address",
                "5 Sample Street, Exampleton", "ofstedUrn", "SC7654321", "registerCheckedOn", "2026-03-09",
                "searchedFrom", "2026-03-04", "placesAsked", 7, "movedInOn", "2026-03-09", "whyThisOne", "Near college",
                "risks", "None that we know", "youngPersonsView", "I like the dog");
    }

    static Map<String, Object> housed() {
        return answers("kind", "SUPPORTED_ACCOMMODATION", "address", "8 Sample Road, Exampleton", "ofstedUrn",
                "7654321", "registerCheckedOn", "2026-03-09", "searchedFrom", "2026-03-04", "movedInOn", "2026-03-09",
                "support", "A key worker, twice a week");
    }

    static Map<String, Object> placeLookedAt(String result) {
        var seen = answers("reviewedOn", "2026-03-09", "suits", result, "supportDelivered", true, "report",
                "Warm and clean", "youngPersonsView", "It is all right");
        if (result.equals("UNSUITABLE")) {
            seen.put("whyMove", "The other residents frighten her");
        }
        return seen;
    }

    static Map<String, Object> offeredAgain(String result) {
        return answers("heldOn", "2026-03-20", "advocate", "YES", "changed", "Nothing", "inTheirWords",
                "I will think about it", "result", result);
    }

    static Map<String, Object> followedUp(String day) {
        return answers("spokenOn", day, "livesAt", "5 Sample Street", "settled", true, "homelessAgain", false,
                "understoodOptions", true, "inTheirWords", "I am fine");
    }

    static Map<String, Object> closing(String answer) {
        var closing = answers("closing", answer, "reasons", "She is settled");
        if (answer.equals("CLOSE")) {
            closing.put("destination", "Her social worker and her carers");
        }
        return closing;
    }

}
