package org.childjourney.lookedafter;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.childjourney.calendar.WorkingCalendar;
import org.childjourney.casefile.CaseReference;
import org.childjourney.casefile.CodeSet;
import org.childjourney.casefile.CodeSets;
import org.childjourney.casefile.Days;
import org.childjourney.casefile.LookedAfterRules;
import org.childjourney.casefile.Teams;
import org.childjourney.casefile.WorkerDetails;
import org.childjourney.record.RecordContext;
import org.childjourney.record.RecordSection;
import org.childjourney.record.Section;
import org.childjourney.record.Section.Fact;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Where and how a child is looked after now, with what was done last. */
@Component
@Order(170)
class CareSection implements RecordSection {

    private final CarePeriods periods;

    private final PlacementSearchRepository searches;

    private final FormalDisputes disputes;

    private final EndProposals proposals;

    private final CareAccounts accounts;

    private final CodeSets codes;

    private final Teams teams;

    private final Clock clock;

    CareSection(CarePeriods periods, PlacementSearchRepository searches, FormalDisputes disputes,
            EndProposals proposals, CareAccounts accounts, CodeSets codes, Teams teams, Clock clock) {
        this.periods = periods;
        this.searches = searches;
        this.disputes = disputes;
        this.proposals = proposals;
        this.accounts = accounts;
        this.codes = codes;
        this.teams = teams;
        this.clock = clock;
    }

    @Override
    public Optional<Section> sectionFor(CaseReference child, RecordContext context) {
        var facts = new ArrayList<Fact>();
        this.periods.openOf(child.value()).ifPresent((period) -> care(facts, child, period));
        this.searches.findByOpenFor(child.value()).ifPresent((search) -> search(facts, search));
        this.proposals.findByOpenFor(child.value())
            .ifPresent((proposal) -> add(facts, "End of care proposed on",
                    "%s: %s. To live: %s".formatted(Days.said(proposal.proposedOn()),
                            this.codes.said(CodeSet.REASON_EPISODE_CEASED, proposal.reason(), proposal.proposedOn()),
                            proposal.livesNow())));
        this.disputes.findByOpenFor(child.value())
            .ifPresent((dispute) -> add(facts, "Formal dispute since %s, with the %s"
                .formatted(Days.said(dispute.raisedOn()), dispute.level().words()), dispute.matter()));
        return facts.isEmpty() ? Optional.empty() : Optional.of(Section.facts("Care", facts));
    }

    private void care(List<Fact> facts, CaseReference child, CarePeriod period) {
        var now = period.current();
        var placement = now.placement();
        add(facts, "Looked after since", Days.said(period.beganOn()) + ": " + period.beganBecause());
        add(facts, "Legal footing", this.codes.said(CodeSet.LEGAL_STATUS, now.legalStatus(), now.from()) + ", since "
                + Days.said(now.from()));
        add(facts, "Lives", this.codes.said(CodeSet.PLACEMENT_TYPE, placement.type(), now.from()) + ", since "
                + Days.said(now.placementFrom()));
        add(facts, "With whom and where", placement.address());
        add(facts, "Provided by", (placement.provider() != null)
                ? this.codes.said(CodeSet.PLACEMENT_PROVIDER, placement.provider(), now.from()) : null);
        add(facts, "Registered with Ofsted",
                placement.unregistered() ? "No. The director decides each week." : placement.ofstedUrn());
        add(facts, "Carers", (placement.approval() == Approval.FULL) ? null : placement.approval().words());
        add(facts, "Main need", (period.categoryOfNeed() != null)
                ? this.codes.said(CodeSet.PRIMARY_NEED, period.categoryOfNeed(), period.beganOn()) : null);
        add(facts, "Independent reviewing officer", (period.iro() != null)
                ? this.teams.worker(period.iro()).map(WorkerDetails::name).orElse(period.iro()) : null);
        add(facts, "Planned for good", (period.permanencePlan() != null)
                ? this.codes.said(CodeSet.PERMANENCE_PLAN, period.permanencePlan(), now.from()) : null);
        add(facts, "To live here until 18", period.untilEighteen() ? "Yes" : null);
        add(facts, "Care plan of", said(period.carePlanOn()));
        add(facts, "Last visit at which the child was seen here", said(period.lastVisitOn()));
        add(facts, "Visits in a row at which the child was not seen",
                (period.unseenVisits() > 0) ? String.valueOf(period.unseenVisits()) : null);
        add(facts, "Last review", said(period.lastReviewOn()));
        add(facts, "Last health assessment", said(period.lastHealthOn()));
        add(facts, "Last dental check", said(period.lastDentalOn()));
        add(facts, "Reviewing officer in touch with the child", footprint(child, period));
        if ("L2".equals(now.legalStatus())) {
            LookedAfterRules.emergencyOrderQuery(now.from(), today())
                .ifPresent((question) -> add(facts, "To be checked", question));
        }
    }

    private String footprint(CaseReference child, CarePeriod period) {
        var times = this.accounts.of(child, CareStep.IRO_CONTACT)
            .stream()
            .filter((account) -> period.id().equals(account.periodId()))
            .count()
                + this.accounts.of(child, CareStep.REVIEW)
                    .stream()
                    .filter((account) -> period.id().equals(account.periodId()))
                    .filter((account) -> this.accounts.read(account, CareReview.class).iroSpokeOn() != null)
                    .count();
        return (times == 0) ? "Not yet" : "%d %s, last on %s".formatted(times, (times == 1) ? "time" : "times",
                Days.said(period.lastIroContactOn()));
    }

    private void search(List<Fact> facts, PlacementSearch search) {
        var days = search.days(today());
        add(facts, "A place is sought since", "%s (%d %s), needed by %s: %s".formatted(Days.said(search.begunOn()),
                days, (days == 1) ? "day" : "days", Days.said(search.neededBy()), search.soughtBecause()));
        if (search.placement() != null) {
            add(facts, "Found",
                    "%s, %s%s".formatted(this.codes.said(CodeSet.PLACEMENT_TYPE, search.placement().type(), today()),
                            search.placement().address(),
                            search.placement().unregistered() ? ". It is not registered with Ofsted." : ""));
        }
    }

    private LocalDate today() {
        return WorkingCalendar.dateOf(this.clock.instant());
    }

    private static String said(LocalDate day) {
        return (day != null) ? Days.said(day) : null;
    }

    private static void add(List<Fact> facts, String name, String value) {
        if (value != null) {
            facts.add(new Fact(name, value));
        }
    }

}
