package org.childjourney.lookedafter;

import java.util.Optional;

import org.childjourney.casefile.AccommodatedAtOnce;
import org.childjourney.casefile.AllocationRole;
import org.childjourney.casefile.Allocations;
import org.childjourney.casefile.CaseReference;
import org.childjourney.casefile.ChildsVoice;
import org.childjourney.casefile.CodeSets;
import org.childjourney.casefile.Consents;
import org.childjourney.casefile.Days;
import org.childjourney.casefile.LookedAfterRules;
import org.childjourney.casefile.Refused;
import org.childjourney.engine.Groups;
import org.childjourney.lookedafter.CareAccounts.Taken;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * How the care of a child is taken over: a request for accommodation is answered, a child
 * moves in, a manager says who cares, visits and reviews from now on.
 */
@Service
@Transactional
public class TakingOverCare {

    private final LookedAfterChildren children;

    private final CareAccounts accounts;

    private final CareClocks clocks;

    private final PlacementSearches searches;

    private final Allocations allocations;

    private final Consents consents;

    private final ChildsVoice voices;

    private final CodeSets codes;

    private final Groups groups;

    TakingOverCare(LookedAfterChildren children, CareAccounts accounts, CareClocks clocks, PlacementSearches searches,
            Allocations allocations, Consents consents, ChildsVoice voices, CodeSets codes, Groups groups) {
        this.children = children;
        this.accounts = accounts;
        this.clocks = clocks;
        this.searches = searches;
        this.allocations = allocations;
        this.consents = consents;
        this.voices = voices;
        this.codes = codes;
        this.groups = groups;
    }

    /** Takes in a request for accommodation, from which the time to its answer runs. */
    public void requested(CaseReference child) {
        this.clocks.start(child, CareClocks.ACCOMMODATION_DECISION, this.accounts.step(child).now());
    }

    /**
     * Records how a request for accommodation was answered.
     * @throws Refused if the answer does not fit whether the child is looked after, or a
     * place is needed in the past
     */
    public AccommodationAnswer decide(CaseReference child, AccommodationDecision decided) {
        var taken = this.accounts.step(child);
        var already = decided.decision() == AccommodationAnswer.LOOKED_AFTER_ALREADY;
        if (already != (taken.period() != null)) {
            throw new Refused("decision",
                    already ? "The child is not looked after yet. Choose how the request is answered."
                            : "The child has been looked after since %s. Choose that the child is looked after already."
                                .formatted(Days.said(taken.period().beganOn())));
        }
        Days.inOrder("neededBy", taken.today(), decided.neededBy(), "A place is needed today or later. Check the day.");
        this.clocks.stop(child, CareClocks.ACCOMMODATION_DECISION, taken.now());
        this.accounts.keep(taken, CareStep.ACCOMMODATION_DECISION, taken.today(), decided,
                "The request to accommodate the child was answered: %s. %s".formatted(decided.decision().words(),
                        decided.rationale()));
        this.voices.heardForDecision(child, decided.voice(), taken.by());
        if (decided.decision() == AccommodationAnswer.ACCOMMODATE) {
            this.searches.need(child, decided.whatIsSought(), decided.neededBy());
        }
        return decided.decision();
    }

    /**
     * Records that the child moved into the place that was found. From now on the child
     * is looked after under section 20, once or in a series of short breaks.
     * @throws Refused if no place was found, or as for becoming looked after
     */
    public AccommodationProgress startAccommodation(CaseReference child, StartOfAccommodation started) {
        var found = this.searches.foundFor(child);
        var place = found.placement();
        this.children.begin(child,
                new BecameLookedAfter(started.accommodatedOn(), started.legalStatus(), place.type(), place.provider(),
                        place.address(), place.ofstedUrn(), place.withParents(), place.unregistered(),
                        "The request for accommodation was granted, and a place was found."));
        var taken = this.accounts.stepInCare(child);
        this.consents.record(child, started.agreement().consent(started.agreedBy()), taken.by());
        this.accounts.keep(taken, CareStep.START_OF_ACCOMMODATION, started.accommodatedOn(), started,
                "The child moved in and was told: " + started.childTold());
        this.voices.heard(child, started.voice(), taken.by());
        if (place.unregistered()) {
            this.clocks.decidedOnUnregistered(child, started.accommodatedOn(), taken.now());
        }
        this.searches.used(child, started.accommodatedOn());
        return AccommodationProgress.ACCOMMODATED;
    }

    /**
     * A child was accommodated in the course of other work. It is recorded here as it was
     * there, so that nobody asks for it again.
     */
    @EventListener
    void on(AccommodatedAtOnce accommodated) {
        var taken = this.accounts.step(accommodated.child());
        if (taken.period() == null) {
            this.children.begin(accommodated.child(),
                    new BecameLookedAfter(accommodated.on(), CareEpisode.SINGLE_PERIOD, accommodated.placementType(),
                            null, accommodated.place(), null, false, false, accommodated.reason()));
            this.consents.record(accommodated.child(), Section20Agreement.NOBODY_THERE.consent(null), taken.by());
        }
    }

    /** How much of it is recorded already that the child is looked after. */
    @Transactional(readOnly = true)
    public CareFacts known(CaseReference child) {
        return Optional.ofNullable(this.accounts.step(child).period())
            .map((period) -> period.current().placement().isIncomplete() ? CareFacts.INCOMPLETE : CareFacts.KNOWN)
            .orElse(CareFacts.UNKNOWN);
    }

    /**
     * Records how a team manager took over the child's care.
     * @throws Refused if what is recorded already is contradicted, something needed is
     * missing, a code is not valid, whoever is named is no independent reviewing officer,
     * or the worker cannot be allocated
     */
    public CareAcceptanceDecision accept(CaseReference child, CareAcceptance acceptance) {
        var before = this.accounts.step(child);
        if (!acceptance.accepted()) {
            if (before.period() != null) {
                throw new Refused("decision",
                        "It is recorded that the child has been looked after since %s. If that has "
                            .formatted(Days.said(before.period().beganOn()))
                                + "ended, record how; if it is wrong, speak to the data officer.");
            }
            this.accounts.keep(before, CareStep.ACCEPTANCE, before.today(), acceptance,
                    "The child is not looked after: " + acceptance.whyNot());
            return CareAcceptanceDecision.NOT_LOOKED_AFTER;
        }
        LookedAfterRules.requireCategoryOfNeed(acceptance.categoryOfNeed());
        requireReviewingOfficer(acceptance.iro());
        beginIfUnknown(child, before, acceptance);
        var taken = this.accounts.stepInCare(child);
        complete(taken, acceptance);
        taken.period().accepted(acceptance.categoryOfNeed(), acceptance.iro());
        if (acceptance.carePlanReady()) {
            taken.period().planned(taken.period().beganOn());
            this.clocks.planned(child, taken.period().beganOn(), taken.now());
        }
        this.accounts.keep(taken, CareStep.ACCEPTANCE, taken.today(), acceptance,
                "The team took over the care of the child. Independent reviewing officer: %s."
                    .formatted(acceptance.iro()));
        allocate(taken, acceptance.worker());
        return CareAcceptanceDecision.ACCEPTED;
    }

    private void requireReviewingOfficer(String iro) {
        if (!this.groups.has("iro", iro)) {
            throw new Refused("iro",
                    "Nobody with the user name %s is an independent reviewing officer. Please check it."
                        .formatted(iro));
        }
    }

    private void beginIfUnknown(CaseReference child, Taken before, CareAcceptance acceptance) {
        if (before.period() != null) {
            return;
        }
        if (acceptance.facts() == null) {
            throw new Refused("lookedAfterFrom",
                    "\"From which day is the child looked after?\": answer this question, and those that follow.");
        }
        this.children.begin(child, acceptance.facts());
        if (CareEpisode.isAccommodated(acceptance.facts().legalStatus())) {
            if (acceptance.agreement() == null) {
                throw new Refused("agreement", "\"Who agreed to accommodation?\": answer this question.");
            }
            this.consents.record(child, acceptance.agreement().consent(acceptance.agreedBy()), before.by());
        }
    }

    private void complete(Taken taken, CareAcceptance acceptance) {
        var period = taken.period();
        if (period.current().placement().isIncomplete()) {
            period.providedBy(acceptance.placementProvider(), acceptance.ofstedUrn());
            period.current().placement().requireProvider(this.codes, period.beganOn());
        }
        if (period.current().placement().approval() != acceptance.approval()) {
            period.approvedAs(acceptance.approval());
            this.clocks.rhythmChanged(taken.child(), period, null, taken.now());
        }
    }

    private void allocate(Taken taken, String worker) {
        var before = this.allocations.allocationOf(taken.child(), AllocationRole.LEAD);
        if (before.filter((allocation) -> worker.equals(allocation.worker())).isEmpty()) {
            this.allocations.allocate(taken.child(), worker, before.isPresent() ? "TSPROC" : "FCONTA", null,
                    taken.by());
        }
    }

    /**
     * Records how a further hand-over was taken up; another place is sought if needed.
     */
    public CareNewsDecision news(CaseReference child, CareNews news) {
        var taken = this.accounts.step(child);
        this.accounts.keep(taken, CareStep.NEWS, taken.today(), news,
                "A further hand-over about the child's care was taken up: " + news.whatIsNew());
        if (news.decision() == CareNewsDecision.PLACE_NEEDED) {
            this.searches.need(child, news.rationale(), news.neededBy());
        }
        return news.decision();
    }

    /** User id of the independent reviewing officer, once one is named. */
    @Transactional(readOnly = true)
    public Optional<String> iroOf(CaseReference child) {
        return Optional.ofNullable(this.accounts.step(child).period()).map(CarePeriod::iro);
    }

}
