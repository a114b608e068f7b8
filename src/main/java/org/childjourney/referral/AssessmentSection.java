package org.childjourney.referral;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.childjourney.casefile.CaseReference;
import org.childjourney.casefile.CodeSet;
import org.childjourney.casefile.CodeSets;
import org.childjourney.calendar.WorkingCalendar;
import org.childjourney.casefile.Days;
import org.childjourney.casefile.Sentences;
import org.childjourney.record.RecordContext;
import org.childjourney.record.RecordSection;
import org.childjourney.record.Section;
import org.childjourney.record.Section.Fact;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** The assessment under way, as far as it is written. */
@Component
@Order(180)
class AssessmentSection implements RecordSection {

    private final OpenReferrals open;

    private final Accounts accounts;

    private final CodeSets codes;

    AssessmentSection(OpenReferrals open, Accounts accounts, CodeSets codes) {
        this.open = open;
        this.accounts = accounts;
        this.codes = codes;
    }

    @Override
    public Optional<Section> sectionFor(CaseReference child, RecordContext context) {
        return this.open.findAssessment(child).map(Assessment::details).map((assessment) -> {
            var facts = new ArrayList<Fact>();
            add(facts, "Referred on", Days.said(WorkingCalendar.dateOf(assessment.referredAt())));
            add(facts, "To be finished by",
                    (assessment.targetDate() != null) ? Days.said(assessment.targetDate()) : null);
            var written = this.accounts.of(this.open.assessmentOf(child).referralId());
            latest(written, "plan-assessment", AssessmentPlan.class).ifPresent((plan) -> plan(facts, plan));
            latest(written, "see-child", Visit.class).ifPresent((visit) -> visit(facts, visit));
            latest(written, "gather-information", Information.class)
                .ifPresent((information) -> information(facts, information));
            latest(written, "complete-exploitation-screening", ExploitationScreening.class)
                .ifPresent((screening) -> add(facts, "Exploitation screening", screening.analysis()));
            latest(written, "write-analysis", Analysis.class)
                .ifPresent((analysis) -> analysis(facts, analysis, WorkingCalendar.dateOf(assessment.writtenAt())));
            latest(written, "arrange-specialist-assessment", SpecialistAssessment.class)
                .ifPresent((specialist) -> add(facts, "The specialist found", specialist.findings()));
            latest(written, "authorise-assessment", Authorisation.class)
                .ifPresent((answer) -> add(facts, "Returned by the manager because", answer.returnReason()));
            if (OutcomeAdvice.names(assessment.advice()) && assessment.outcome() == null) {
                add(facts, "The decision table advises (advice only, a manager decides)",
                        AssessmentOutcome.valueOf(assessment.advice()).words());
            }
            return Section.facts("The assessment", facts);
        });
    }

    private <T extends Record> Optional<T> latest(List<ReferralAccount> written, String step, Class<T> type) {
        return written.stream()
            .filter((account) -> account.step().equals(step))
            .reduce((earlier, later) -> later)
            .map((account) -> this.accounts.read(account, type));
    }

    private static void plan(List<Fact> facts, AssessmentPlan plan) {
        add(facts, "What it has to find out", plan.scope());
        add(facts, "How the child communicates", plan.communicationNeeds());
    }

    private static void visit(List<Fact> facts, Visit visit) {
        add(facts, "Last visit", Days.said(visit.visitedOn()) + switch (visit.childSeen()) {
            case SEEN -> Boolean.TRUE.equals(visit.seenAlone()) ? ", the child was seen alone" : ", the child was seen";
            case NOT_SEEN -> ", the child was not seen: " + visit.whyNotSeen();
            case NOT_YET_BORN -> ", before the birth";
        });
        add(facts, "The home", visit.homeConditions());
        add(facts, "Preparations for the birth", visit.preparationsForBirth());
    }

    private static void information(List<Fact> facts, Information information) {
        add(facts, "The parents or carers say", information.parentsView());
        add(facts, "The father says", information.fathersView());
        add(facts, "Why the father was not included", information.whyFatherNotIncluded());
        add(facts, "The family's history", information.familyHistory());
        add(facts, "What agencies know", information.agencyInformation());
        add(facts, "Culture, faith, language and identity", information.culturalIdentity());
        add(facts, "Caring for somebody", information.wholeFamilyNeeds());
        add(facts, "Brothers and sisters", information.brothersAndSisters());
    }

    private void analysis(List<Fact> facts, Analysis analysis, LocalDate written) {
        add(facts, "What goes well", analysis.strengths());
        add(facts, "What is harmful or worrying", analysis.risks());
        add(facts, "What it means for this child", analysis.analysis());
        add(facts, "In the child's own words", analysis.childView());
        add(facts, "What the child's words changed", analysis.howUsedInDecision());
        add(facts, "What the family sees differently", analysis.dissent());
        add(facts, "Factors found",
                String.join("; ",
                        analysis.factorsIdentified()
                            .stream()
                            .map((factor) -> said(CodeSet.ASSESSMENT_FACTOR, factor, written))
                            .toList()));
        add(facts, "Primary need", said(CodeSet.PRIMARY_NEED, analysis.primaryNeedCode(), written));
        add(facts, "Recommended",
                Sentences.begin(analysis.recommendedOutcome().words()) + ". " + analysis.recommendation());
    }

    private String said(CodeSet set, String code, LocalDate on) {
        return this.codes.meaning(set, code, on).map((meaning) -> code + " " + meaning).orElse(code);
    }

    private static void add(List<Fact> facts, String name, String value) {
        if (value != null) {
            facts.add(new Fact(name, value));
        }
    }

}
