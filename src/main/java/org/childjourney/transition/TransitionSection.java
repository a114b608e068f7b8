package org.childjourney.transition;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.childjourney.casefile.CaseReference;
import org.childjourney.casefile.CodeSet;
import org.childjourney.casefile.CodeSets;
import org.childjourney.casefile.Days;
import org.childjourney.record.RecordContext;
import org.childjourney.record.RecordSection;
import org.childjourney.record.Section;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** What a care leaver is entitled to, why, and how things stand. */
@Component
@Order(360)
class TransitionSection implements RecordSection {

    private final TransitionAccounts accounts;

    private final EducationAndWork education;

    private final CareLeaverNews news;

    private final CodeSets codes;

    TransitionSection(TransitionAccounts accounts, EducationAndWork education, CareLeaverNews news, CodeSets codes) {
        this.accounts = accounts;
        this.education = education;
        this.news = news;
        this.codes = codes;
    }

    @Override
    public Optional<Section> sectionFor(CaseReference child, RecordContext context) {
        return this.accounts.leaver(child).map((leaver) -> Section.facts("On the way to adulthood", facts(leaver)));
    }

    private List<Section.Fact> facts(CareLeaver leaver) {
        var facts = new ArrayList<Section.Fact>();
        facts.add(new Section.Fact("Entitled as", leaver.statusBecause()));
        facts.add(new Section.Fact("Support",
                "%s, since %s".formatted(leaver.support().words(), Days.said(leaver.supportSince()))));
        day(facts, "Last contact", leaver.contactOn());
        day(facts, "Last visit", leaver.visitedOn());
        day(facts, "Pathway plan agreed", leaver.planAgreedOn());
        day(facts, "Pathway plan last reviewed", leaver.reviewedOn());
        day(facts, "Health passport given", leaver.healthPassportOn());
        day(facts, "Leave to remain until", leaver.leaveEndsOn());
        if (leaver.inCustody()) {
            facts.add(new Section.Fact("In custody", (leaver.releaseOn() != null)
                    ? "Release expected on " + Days.said(leaver.releaseOn()) : "Release not known"));
        }
        this.news.home(leaver.child())
            .ifPresent((home) -> facts.add(new Section.Fact("Lives",
                    "%s, since %s, %s".formatted(this.codes.said(CodeSet.ACCOMMODATION, home.code(), home.since()),
                            Days.said(home.since()), home.suitable() ? "suitable" : "not suitable"))));
        this.education.current(leaver.child())
            .ifPresent((activity) -> facts.add(new Section.Fact("Does",
                    "%s, since %s".formatted(this.codes.said(CodeSet.MAIN_ACTIVITY, activity.code(), activity.since()),
                            Days.said(activity.since())))));
        facts.add(new Section.Fact("Risk of being without education or work",
                this.education.risk(leaver, this.accounts.today()).inWords()));
        this.education.open(leaver.child()).ifPresent((time) -> traction(facts, time));
        return List.copyOf(facts);
    }

    private void traction(List<Section.Fact> facts, TimeWithoutWork time) {
        var steps = this.education.steps(time);
        facts.add(new Section.Fact("Without education or work", "%d weeks in all, counted since %s"
            .formatted(time.daysUntil(this.accounts.today()) / 7, Days.said(time.beganOn()))));
        steps.stream()
            .findFirst()
            .ifPresent((step) -> facts.add(new Section.Fact("Next step",
                    "%s, by %s. Sponsor: %s".formatted(step.step(), Days.said(step.dueOn()), step.sponsorName()))));
        var reviewed = steps.stream().filter((step) -> step.outcome() != null).toList();
        facts.add(new Section.Fact("Steps that came true", "%d of %d".formatted(
                reviewed.stream().filter((step) -> step.outcome() == StepOutcome.DONE).count(), reviewed.size())));
    }

    private static void day(List<Section.Fact> facts, String name, LocalDate day) {
        if (day != null) {
            facts.add(new Section.Fact(name, Days.said(day)));
        }
    }

}
