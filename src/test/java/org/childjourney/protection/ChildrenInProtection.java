package org.childjourney.protection;

import java.time.LocalDate;

import org.childjourney.AtWork;
import org.childjourney.casefile.CaseReference;
import org.childjourney.casefile.Episodes;
import org.childjourney.casefile.InventedChildren;
import org.childjourney.casefile.NewFamily;
import org.springframework.stereotype.Component;

/**
 * Leads invented children to a place in child protection. It begins on Mon 2 Mar 2026.
 */
@Component
public class ChildrenInProtection {

    private final AtWork work;

    private final Episodes episodes;

    ChildrenInProtection(AtWork work, Episodes episodes) {
        this.work = work;
        this.episodes = episodes;
    }

    /** Blossom, of whom the school told us this morning. */
    public CaseReference referred() {
        return referred(InventedChildren.blossom().alone());
    }

    public CaseReference referred(NewFamily family) {
        this.work.at("2026-03-02T10:00");
        var child = this.work.child(family);
        this.work.inOneStep(() -> this.episodes.open(child, LocalDate.of(2026, 3, 2), "2A"));
        return child;
    }

    public CaseReference requested() {
        return requested(referred());
    }

    public CaseReference requested(CaseReference child) {
        this.work.begin(child, "strategy-discussion-required");
        return child;
    }

    /** The agencies are called together for 14:00. */
    public CaseReference called() {
        return called(requested());
    }

    public CaseReference called(CaseReference child) {
        this.work.answer("team-manager", child, "accept-strategy-request", ProtectionAnswers.taken());
        this.work.at("2026-03-02T15:00");
        return child;
    }

    /** A joint enquiry was decided. */
    public CaseReference enquiredAbout() {
        return enquiredAbout(called());
    }

    public CaseReference enquiredAbout(CaseReference child) {
        this.work.answer("team-manager", child, "hold-strategy-discussion", ProtectionAnswers.discussed());
        return child;
    }

    /** The enquiry is written. */
    public CaseReference writtenAbout() {
        return writtenAbout(enquiredAbout());
    }

    public CaseReference writtenAbout(CaseReference child) {
        this.work.at("2026-03-03T12:00");
        this.work.answer("social-worker", child, "see-child-in-enquiry", ProtectionAnswers.seen());
        this.work.at("2026-03-09T12:00");
        this.work.answer("social-worker", child, "write-enquiry", ProtectionAnswers.written());
        return child;
    }

    /** The enquiry is authorised: a conference is needed. */
    public CaseReference atContinuingRisk() {
        return atContinuingRisk(writtenAbout());
    }

    public CaseReference atContinuingRisk(CaseReference child) {
        this.work.answer("team-manager", child, "authorise-enquiry", ProtectionAnswers.authorised());
        return child;
    }

    /** The conference is booked for Wed 18 Mar 2026. */
    public CaseReference withConference() {
        return withConference(atContinuingRisk());
    }

    public CaseReference withConference(CaseReference child) {
        this.work.answer("social-worker", child, "request-conference", ProtectionAnswers.requested());
        this.work.at("2026-03-10T09:00");
        this.work.answer("conference-admin", child, "convene-conference",
                ProtectionAnswers.convened("2026-03-18T10:00"));
        return child;
    }

    /** The conference of Wed 18 Mar 2026 made a plan. */
    public CaseReference onPlan() {
        return onPlan(withConference());
    }

    public CaseReference onPlan(CaseReference child) {
        this.work.at("2026-03-13T12:00");
        this.work.answer("social-worker", child, "share-report-with-family", ProtectionAnswers.shared("2026-03-13"));
        this.work.at("2026-03-18T13:00");
        this.work.answer("child-protection-chair", child, "hold-initial-conference",
                ProtectionAnswers.conference("2026-03-18"));
        return child;
    }

    /** The outline plan is written: core group on 31 Mar, review on 10 June. */
    public CaseReference withOutline() {
        return withOutline(onPlan());
    }

    /** The first child of this family, with the outline plan written. */
    public CaseReference withOutline(NewFamily family) {
        return withOutline(onPlan(
                withConference(atContinuingRisk(writtenAbout(enquiredAbout(called(requested(referred(family)))))))));
    }

    public CaseReference withOutline(CaseReference child) {
        this.work.at("2026-03-19T09:00");
        this.work.answer("child-protection-chair", child, "write-outline-plan",
                ProtectionAnswers.outlined("2026-03-31", "2026-06-10"));
        return child;
    }

    /** A review conference on that day decided so; it was booked two weeks before. */
    public CaseReference reviewed(CaseReference child, String on, String decision) {
        var day = LocalDate.parse(on);
        this.work.at(day.minusDays(14) + "T09:00");
        this.work.answer("conference-admin", child, "convene-conference", ProtectionAnswers.convened(on + "T10:00"));
        this.work.at(day.minusDays(8) + "T09:00");
        this.work.answer("social-worker", child, "share-report-with-family",
                ProtectionAnswers.shared(day.minusDays(8).toString()));
        this.work.at(on + "T13:00");
        this.work.answer("child-protection-chair", child, "hold-review-conference",
                ProtectionAnswers.review(on, decision));
        return child;
    }

}
