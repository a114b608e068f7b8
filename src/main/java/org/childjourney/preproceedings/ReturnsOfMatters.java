package org.childjourney.preproceedings;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.childjourney.casefile.Answer;
import org.childjourney.casefile.CodeSet;
import org.childjourney.casefile.CodeSets;
import org.springframework.stereotype.Component;

/**
 * One child's matter as data sets ask for it, under their own names and in their order.
 */
@Component
class ReturnsOfMatters {

    private static final String NOT_IN_COURT = "Not in care proceedings";

    private static final String NOT_YET_AT_FINAL_HEARING = "H";

    private final OpenPlan plan;

    private final CodeSets codes;

    ReturnsOfMatters(OpenPlan plan, CodeSets codes) {
        this.plan = plan;
        this.codes = codes;
    }

    /** The draft pre-proceedings data set of local authorities, of each of these. */
    List<Map<String, String>> dataSet(List<Matter> matters) {
        var plans = this.plan.protectionPlansThisReferral(matters.stream().map(Matter::child).distinct().toList());
        return matters.stream().map((matter) -> dataSet(matter, plans.getOrDefault(matter.child(), 0L))).toList();
    }

    private static Map<String, String> dataSet(Matter matter, long protectionPlans) {
        var court = matter.court();
        var fields = new LinkedHashMap<String, String>();
        fields.put("ploFamilyId", (matter.familyId() != null) ? PloFamily.number(matter.familyId()) : "");
        fields.put("preProDecisionDate", day(matter.startedOn()));
        fields.put("initialPpmDate", day(matter.firstMeetingOn()));
        fields.put("preProOutcome", (matter.outcome() != null) ? matter.outcome().outcome() : "");
        fields.put("agreeStepdownIssueDate", day(matter.outcomeOn()));
        fields.put("cppCountThisReferral", String.valueOf(protectionPlans));
        fields.put("legalGatewayOutcome", (matter.gatewayDecision() != null) ? matter.gatewayDecision().code() : "D");
        fields.put("prevPreProcChild", String.valueOf(matter.earlierPreProceedings()));
        fields.put("prevCareProcChild", String.valueOf(matter.earlierCareProceedings()));
        fields.put("preProLetterDate", day(matter.letterOn()));
        fields.put("careProLetterDate", (matter.outcome() == FinalDecision.ISSUE) ? day(matter.outcomeLetterOn()) : "");
        fields.put("preProReviewMeetings", String.valueOf(matter.reviewMeetings()));
        fields.put("parentsLegalRep", answer(matter.parentsLegalRep()));
        fields.put("parentsLegalRepAtIssue", court.issued() ? answer(court.legalRepAtIssue()) : NOT_IN_COURT);
        fields.put("courtReference", court.issued() ? court.courtReference() : "");
        fields.put("courtHearings", String.valueOf(court.hearings()));
        fields.put("shortNoticeIssue", court.issued() ? shortNotice(court.shortNotice()) : NOT_IN_COURT);
        fields.put("shortNoticeReason", (court.shortNoticeReason() != null) ? court.shortNoticeReason().code() : "");
        fields.put("initialPlanApproved", court.issued() ? answer(court.initialPlanApproved()) : "");
        fields.put("initialCarePlan", court.issued() ? court.initialCarePlan().code() : "");
        fields.put("finalPlanApproved", court.issued() ? answer(court.finalPlanApproved()) : "");
        fields.put("finalCarePlan", !court.issued() ? ""
                : (court.finalCarePlan() != null) ? court.finalCarePlan().code() : NOT_YET_AT_FINAL_HEARING);
        return fields;
    }

    /** The module on pre-proceedings of the children in need census of 2026-27. */
    Map<String, String> census(Matter matter) {
        var fields = new LinkedHashMap<String, String>();
        fields.put("PPStartDate", day(matter.startedOn()));
        fields.put("LBPSentDate", day(matter.letterOn()));
        fields.put("FGDMMeetingOffer",
                (matter.letterOn() != null) ? flag(Boolean.TRUE.equals(matter.fgdmOffered())) : "");
        fields.put("FGDMMeetingFac",
                Boolean.TRUE.equals(matter.fgdmOffered()) ? flag(matter.fgdmHeldOn() != null) : "");
        fields.put("InitialPPMeetingDate", day(matter.firstMeetingOn()));
        fields.put("ReviewMeetingsCount",
                (matter.firstMeetingOn() != null) ? String.valueOf(matter.reviewMeetings()) : "");
        fields.put("StepDecisionDate", day(matter.outcomeOn()));
        fields.put("PPOutcome", outcome(matter));
        fields.put("CourtAppDate", day(matter.court().issuedOn()));
        fields.put("LetterInitCPDate", (matter.outcome() == FinalDecision.ISSUE) ? day(matter.outcomeLetterOn()) : "");
        return fields;
    }

    private String outcome(Matter matter) {
        return (matter.outcome() == null) ? "" : this.codes.require(CodeSet.PRE_PROCEEDINGS_OUTCOME,
                (matter.outcome() == FinalDecision.STEP_DOWN) ? "A" : "B", matter.outcomeOn());
    }

    private static String day(LocalDate day) {
        return (day != null) ? day.toString() : "";
    }

    private static String flag(boolean yes) {
        return yes ? "1" : "0";
    }

    private static String answer(Answer answer) {
        return (answer == null) ? "Unknown" : switch (answer) {
            case YES -> "Yes";
            case NO -> "No";
            default -> "Unknown";
        };
    }

    private static String shortNotice(Boolean asked) {
        return (asked == null) ? "Unknown" : asked ? "Yes" : "No";
    }

}
