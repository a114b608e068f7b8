package org.childjourney.protection;

import java.util.Optional;

import org.childjourney.calendar.WorkingCalendar;
import org.childjourney.casefile.CaseReference;
import org.childjourney.casefile.Days;
import org.childjourney.record.RecordContext;
import org.childjourney.record.RecordSection;
import org.childjourney.record.Section;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Where a child's time on child protection stands. */
@Component
@Order(150)
class WhereProtectionStands implements RecordSection {

    private final ProtectionCases cases;

    private final Accounts accounts;

    private final Addressees people;

    WhereProtectionStands(ProtectionCases cases, Accounts accounts, Addressees people) {
        this.cases = cases;
        this.accounts = accounts;
        this.people = people;
    }

    @Override
    public Optional<Section> sectionFor(CaseReference child, RecordContext context) {
        return this.cases.findFirstByCaseReferenceOrderByIdDesc(child.value())
            .map((work) -> Section.facts("Child protection", facts(work).known()));
    }

    private FactList facts(ProtectionCase work) {
        var facts = new FactList().add("Since", WorkingCalendar.dateOf(work.openedAt()));
        if (work.transferIn()) {
            facts.add("Transferred from", work.otherAuthority()).add("They told us on", work.notifiedOn());
        }
        this.accounts.latest(work.id(), RequestTaken.class)
            .ifPresent((taken) -> facts.add("Why a discussion was asked for", taken.said().worry()));
        facts.add("Earlier child protection plans", String.valueOf(work.previousPlans()));
        if (work.planStartedOn() != null) {
            plan(facts, work);
        }
        return facts.add("Ended", work.isOpen() ? null : work.closedBecause());
    }

    private void plan(FactList facts, ProtectionCase work) {
        facts.add("Plan since", work.planStartedOn())
            .add("First protected from", work.initialCategory().words())
            .add("Now protects from", work.latestCategory().words())
            .add("Chair", this.people.nameOf(work.chair()));
        if (work.planEndedOn() != null) {
            facts.add("Plan ended", work.planEndedOn())
                .add("Why it ended", work.planEnd().words())
                .add("Who supports the child now", work.destination());
            return;
        }
        this.accounts.latest(work.id(), OutlinePlan.class).map(Accounts.Written::said).ifPresent((outline) -> {
            facts.add("What we are worried about", outline.worries())
                .add("What has to happen in any case", outline.bottomLines())
                .add("If it does not get better", outline.contingency())
                .add("When legal advice is asked for", outline.gatewayTrigger());
        });
        facts.add("Visits", "At least every %d working days".formatted(work.visitsEvery()))
            .add("Last seen", work.lastSeenOn())
            .add("Visits at which the child was not seen", String.valueOf(work.visitsUnseen()))
            .add("Last core group", work.lastGroupOn())
            .add("Review conferences held", String.valueOf(work.reviews()))
            .add("Next review planned for", work.reviewPlannedFor());
        this.accounts.latest(work.id(), MidpointCheck.class)
            .ifPresent((check) -> facts.add("The chair's last check",
                    "%s: %s".formatted(Days.said(WorkingCalendar.dateOf(check.at())), check.said().findings())));
    }

}
