package org.childjourney.protection.process;

import java.time.Duration;
import java.util.Date;
import java.util.List;
import java.util.Set;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.impl.persistence.entity.ExecutionEntity;
import org.childjourney.casefile.CaseReference;
import org.childjourney.protection.ProtectionKnown;
import org.springframework.stereotype.Component;

/** What the models of child protection ask of the record. */
@Component
public class ProtectionFacts {

    private static final Set<Object> SETTLED = Set.of("NOTHING_FURTHER", "CHILD_IN_NEED");

    private final ProtectionKnown known;

    ProtectionFacts(ProtectionKnown known) {
        this.known = known;
    }

    public String chairOf(DelegateExecution execution) {
        return this.known.chairOf(child(execution)).orElse(null);
    }

    public String whoSeesTheChild(DelegateExecution execution) {
        return this.known.whoSeesTheChild(child(execution)).orElse(null);
    }

    public String firstConference(DelegateExecution execution) {
        return this.known.firstConference(child(execution)).name();
    }

    /**
     * Whether a further enquiry decides where the child goes: nothing else of the journey
     * goes on, and it asks for no conference, with which the journey would begin anew.
     */
    public boolean decidesAlone(DelegateExecution execution) {
        return SETTLED.contains(execution.getVariable("furtherOutcome"))
                && ((ExecutionEntity) execution).getProcessInstance().getNonEventScopeExecutions().size() == 1;
    }

    public String planEnd(DelegateExecution execution) {
        return this.known.planEnd(child(execution));
    }

    public List<String> partnersInDiscussion(DelegateExecution execution) {
        return this.known.partnersInDiscussion(child(execution));
    }

    public List<String> partnersOfConference(DelegateExecution execution) {
        return this.known.partnersOfConference(child(execution));
    }

    public Date reportDueAt(DelegateExecution execution) {
        return this.known.reportNeededAt(child(execution), (String) execution.getVariable("partner"))
            .map(Date::from)
            .orElse(null);
    }

    public boolean isRepeatPlan(DelegateExecution execution) {
        return this.known.isRepeatPlan(child(execution));
    }

    public boolean isUnborn(DelegateExecution execution) {
        return this.known.isUnborn(child(execution));
    }

    public boolean isFarAhead(DelegateExecution execution) {
        return this.known.isFarAhead(child(execution));
    }

    public Date fourWeeksBeforeConference(DelegateExecution execution) {
        return Date.from(this.known.fourWeeksBefore(child(execution)));
    }

    public Date twelveWeeksBeforeBirth(DelegateExecution execution) {
        return Date.from(this.known.weeksBeforeBirth(child(execution), 12));
    }

    public Date sixWeeksBeforeBirth(DelegateExecution execution) {
        return Date.from(this.known.weeksBeforeBirth(child(execution), 6));
    }

    public Date threeMonthsToEighteen(DelegateExecution execution) {
        return Date.from(this.known.threeMonthsToEighteen(child(execution)));
    }

    public Date oneYearOfThePlan(DelegateExecution execution) {
        return Date.from(this.known.monthsOfThePlan(child(execution), 12));
    }

    public Date eighteenMonthsOfThePlan(DelegateExecution execution) {
        return Date.from(this.known.monthsOfThePlan(child(execution), 18));
    }

    public Date hour48(DelegateExecution execution) {
        return Date.from(this.known.policeProtection(child(execution), Duration.ofHours(48)));
    }

    public Date hour66(DelegateExecution execution) {
        return Date.from(this.known.policeProtection(child(execution), Duration.ofHours(66)));
    }

    public Date dayBeforeOrderEnds(DelegateExecution execution) {
        return Date.from(this.known.dayBeforeOrderEnds(child(execution)));
    }

    private static CaseReference child(DelegateExecution execution) {
        return CaseReference.of(execution.getProcessBusinessKey());
    }

}
