package org.childjourney.transition;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

import org.childjourney.casefile.CaseReference;
import org.childjourney.casefile.Days;
import org.childjourney.casefile.Refused;
import org.childjourney.deadlines.Catalogue;
import org.childjourney.transition.TransitionAccounts.Taken;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * What is settled before the 18th birthday: home, money, documents, something to do,
 * adult services, leave to remain, and one page that says who does what.
 */
@Service
@Transactional
public class GettingReady {

    private static final String STAYING_CLOSE = "staying-close-s23czaa";

    private final TransitionAccounts accounts;

    private final TransitionClocks clocks;

    private final PlanDocuments documents;

    private final Catalogue catalogue;

    private final CareLeaverNews news;

    GettingReady(TransitionAccounts accounts, TransitionClocks clocks, PlanDocuments documents, Catalogue catalogue,
            CareLeaverNews news) {
        this.accounts = accounts;
        this.clocks = clocks;
        this.documents = documents;
        this.catalogue = catalogue;
        this.news = news;
    }

    /** Starts what has its time from the 16th birthday on. */
    public void openAtSixteen(CaseReference child) {
        var taken = this.accounts.step(child);
        var sixteen = this.clocks.attains(taken, 16, 0);
        this.clocks.start(taken, TransitionClocks.ADULT_SERVICES, sixteen);
        this.clocks.start(taken, TransitionClocks.STAYING_PUT, sixteen);
    }

    /** Starts what has its time from the 17th birthday on. */
    public void openAtSeventeen(CaseReference child) {
        var taken = this.accounts.step(child);
        var seventeen = this.clocks.attains(taken, 17, 0);
        this.clocks.start(taken, TransitionClocks.DOCUMENTS, seventeen);
        this.clocks.start(taken, TransitionClocks.PLAN_ON_A_PAGE, seventeen);
    }

    /** Starts what has its time before the 18th birthday. */
    public void openBeforeEighteen(CaseReference child) {
        var taken = this.accounts.step(child);
        var eighteen = this.clocks.attains(taken, 18, 0);
        this.clocks.start(taken, TransitionClocks.BENEFITS, eighteen);
        this.clocks.start(taken, TransitionClocks.FINAL_REVIEW, eighteen);
    }

    /** Records which documents there are: settled when the list is complete. */
    public String documents(CaseReference child, DocumentsChecked checked) {
        var taken = this.accounts.step(child);
        Days.notInFuture("checkedOn", checked.checkedOn(), taken.today());
        Days.notInFuture("healthPassportOn", checked.healthPassportOn(), taken.today());
        if (checked.healthPassportOn() != null) {
            taken.leaver().healthPassportGiven(checked.healthPassportOn());
        }
        var missing = Arrays.stream(ReadyDocument.values()).filter((one) -> !checked.ready().contains(one)).toList();
        this.accounts.keep(taken, TransitionStep.DOCUMENTS, checked.checkedOn(), checked, missing.isEmpty()
                ? "All documents for 18 are there." : "Documents for 18 still missing: %s.".formatted(words(missing)));
        if (!missing.isEmpty()) {
            return ReadyAnswer.NOT_YET.name();
        }
        taken.leaver().documentsComplete(checked.checkedOn());
        this.clocks.done(taken, checked.checkedOn(), TransitionClocks.DOCUMENTS);
        return ReadyAnswer.SETTLED.name();
    }

    private static String words(List<ReadyDocument> documents) {
        return documents.stream().map(ReadyDocument::words).collect(Collectors.joining(", "));
    }

    /** Records whether they stay with their foster carers. */
    public String stayingPut(CaseReference child, StayingPutDecision decided) {
        var taken = this.accounts.step(child);
        this.accounts.keep(taken, TransitionStep.STAYING_PUT, taken.today(), decided,
                "Staying put: the young person %s.%s".formatted(decided.decision().words(),
                        (decided.decision() == StayingPut.YES) ? " The law supports it until 21, on %s."
                            .formatted(Days.said(this.clocks.attains(taken, 21, 0))) : ""));
        return settled(taken, decided.decision() != StayingPut.UNDECIDED, TransitionClocks.STAYING_PUT);
    }

    private String settled(Taken taken, boolean settled, String clock) {
        if (settled) {
            this.clocks.done(taken, taken.today(), clock);
        }
        return (settled ? ReadyAnswer.SETTLED : ReadyAnswer.NOT_YET).name();
    }

    /**
     * Records where they are going to live.
     * @throws Refused if staying close support was not assessed although the law asks for
     * it
     */
    public String housing(CaseReference child, HousingPlan plan) {
        var taken = this.accounts.step(child);
        if (this.catalogue.inForce(STAYING_CLOSE, taken.today()) && !plan.stayingCloseAssessed()) {
            throw new Refused("stayingCloseAssessed",
                    "It has to be assessed whether staying close support helps them (Children Act 1989 section "
                            + "23CZAA). Assess it, then answer yes.");
        }
        Days.notInFuture("plannedOn", plan.plannedOn(), taken.today());
        this.accounts.keep(taken, TransitionStep.HOUSING, plan.plannedOn(), plan,
                "Where they will live: %s, or %s.".formatted(plan.firstChoice().words(), plan.secondChoice().words()));
        return plan.answer().name();
    }

    /** Records what adult services are asked for. */
    public String adultServices(CaseReference child, AdultServicesCheck check) {
        var taken = this.accounts.step(child);
        Days.notInFuture("referredOn", check.referredOn(), taken.today());
        this.accounts.keep(taken, TransitionStep.ADULT_SERVICES, taken.today(), check,
                check.needs().isEmpty() ? "No adult services are needed."
                        : "Adult services: %s.%s".formatted(
                                check.needs().stream().map(AdultNeed::words).collect(Collectors.joining(", ")),
                                (check.acceptedBy() != null) ? " Accepted by %s.".formatted(check.acceptedBy()) : ""));
        return settled(taken, check.answer() == ReadyAnswer.SETTLED, TransitionClocks.ADULT_SERVICES);
    }

    /**
     * Records the three plans for leave to remain. With no appeal left a human rights
     * assessment follows.
     */
    public String immigration(CaseReference child, ImmigrationPlan plan) {
        var taken = this.accounts.step(child);
        Days.notInFuture("lodgedOn", plan.lodgedOn(), taken.today());
        var exhausted = taken.leaver().appealRightsExhausted();
        taken.leaver().leave(plan.leaveEndsOn(), plan.status() == LeaveStatus.APPEAL_RIGHTS_EXHAUSTED);
        this.clocks.startOrMove(taken, TransitionClocks.LEAVE, plan.leaveEndsOn(), "Leave ends on another day.");
        if (plan.lodgedOn() != null) {
            this.clocks.done(taken, plan.lodgedOn(), TransitionClocks.LEAVE);
        }
        this.accounts.keep(taken, TransitionStep.IMMIGRATION, taken.today(), plan,
                "Leave to remain until %s: %s. There is a plan for each answer."
                    .formatted(Days.said(plan.leaveEndsOn()), plan.status().words()));
        if (plan.status() == LeaveStatus.APPEAL_RIGHTS_EXHAUSTED && !exhausted) {
            this.news.happened(taken, NewsKind.LEAVE, taken.today(), "Appeal rights are exhausted.");
        }
        return plan.answer().name();
    }

    /** Records the plan on a page, which is printed and was looked at together. */
    public void planOnAPage(CaseReference child, PlanOnAPage page) {
        var taken = this.accounts.step(child);
        Days.notInFuture("lookedAtOn", page.lookedAtOn(), taken.today());
        taken.leaver().planOnAPage(page.lookedAtOn());
        this.clocks.done(taken, page.lookedAtOn(), TransitionClocks.PLAN_ON_A_PAGE);
        this.accounts.keep(taken, TransitionStep.PLAN_ON_A_PAGE, page.lookedAtOn(), page,
                "The plan on a page was looked at together on %s. \"%s\"".formatted(Days.said(page.lookedAtOn()),
                        page.whatTheySaid()));
        this.documents.planOnAPage(taken, page);
    }

    /** Records what they live on from the birthday. */
    public String benefits(CaseReference child, BenefitsPrepared prepared) {
        var taken = this.accounts.step(child);
        if (prepared.answer() == ReadyAnswer.SETTLED && !prepared.claimReady()) {
            throw new Refused("answer", "It is settled once the claim is ready. Until then answer \"Not yet\".");
        }
        this.accounts.keep(taken, TransitionStep.BENEFITS, taken.today(), prepared,
                "Money from the 18th birthday: %s. Setting-up-home allowance: %d pounds.".formatted(prepared.how(),
                        prepared.settingUpHome()));
        return settled(taken, prepared.answer() == ReadyAnswer.SETTLED, TransitionClocks.BENEFITS);
    }

    /** Records the last review before 18. */
    public String finalReview(CaseReference child, FinalReview review) {
        var taken = this.accounts.step(child);
        Days.notInFuture("heldOn", review.heldOn(), taken.today());
        this.accounts.keep(taken, TransitionStep.FINAL_REVIEW, review.heldOn(), review,
                review.satisfied() ? "At the last review before 18 the reviewing officer is satisfied."
                        : "At the last review before 18 something is missing: %s".formatted(review.missing()));
        return settled(taken, review.satisfied(), TransitionClocks.FINAL_REVIEW);
    }

    /** The day on which a young person attains this age. */
    public LocalDate attains(CaseReference child, int years, int months) {
        return this.clocks.attains(this.accounts.step(child), years, months);
    }

}
