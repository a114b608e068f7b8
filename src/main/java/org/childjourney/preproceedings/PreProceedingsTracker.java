package org.childjourney.preproceedings;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;

import org.childjourney.casefile.CaseReference;
import org.childjourney.casefile.Days;
import org.childjourney.casefile.RecordAccess;
import org.childjourney.charts.Unit;
import org.childjourney.deadlines.Catalogue;
import org.childjourney.deadlines.KeptClocks;
import org.childjourney.engine.SignedIn;
import org.childjourney.reports.Answer;
import org.childjourney.reports.Figure;
import org.childjourney.reports.Period;
import org.childjourney.reports.Report;
import org.childjourney.reports.Row;
import org.springframework.stereotype.Component;

/**
 * Every family in pre-proceedings on one line: which week, what is next, who holds it,
 * what is late (inspection paragraphs 9 and 18).
 */
@Component
class PreProceedingsTracker implements Report {

    private static final int WARNED_FROM_WEEK = 11;

    private final TrackedFamilies families;

    private final FamiliesDrawn drawn;

    private final MatterFigures figures;

    private final KeptClocks kept;

    private final Catalogue catalogue;

    private final RecordAccess access;

    private final SignedIn signedIn;

    PreProceedingsTracker(TrackedFamilies families, FamiliesDrawn drawn, MatterFigures figures, KeptClocks kept,
            Catalogue catalogue, RecordAccess access, SignedIn signedIn) {
        this.families = families;
        this.drawn = drawn;
        this.figures = figures;
        this.kept = kept;
        this.catalogue = catalogue;
        this.access = access;
        this.signedIn = signedIn;
    }

    @Override
    public String id() {
        return "pre-proceedings-tracker";
    }

    @Override
    public String title() {
        return "Pre-proceedings, family by family";
    }

    @Override
    public String question() {
        return "Which families are in pre-proceedings or in court, in which week, what is next, who holds it, and what is late?";
    }

    @Override
    public Set<String> readers() {
        return Set.of("case-progression-manager", "legal-gateway-chair", "legal-solicitor", "team-manager",
                "service-manager", "head-of-service", "assistant-director", "director", "qa-officer");
    }

    @Override
    public Answer answer(Period period) {
        var now = this.families.now();
        var open = open(now);
        return Answer.of(standNow(now), Answer.Drawings.of("Every family on one line",
                "From the request to the last day that is planned, today marked. Who needs eyes first is at the top: what is late the longest, then whose weeks have run longest. At most thirty families are drawn; all are in the list.",
                this.drawn.draw(now.stream().filter(open::contains).toList())), list(now, open), inThePeriod(period),
                issued(period), new Answer.Remark("What this does not tell",
                        "Families and weeks are shown as they stand now, whatever the period. A family whose record, or that of one of its children, opens for named people only is counted, but neither drawn nor described to anybody else."));
    }

    private Set<TrackedFamily> open(List<TrackedFamily> now) {
        var all = now.stream().flatMap((family) -> family.children().stream()).collect(Collectors.toSet());
        Collection<CaseReference> mayOpen = this.access.mayOpen(this.signedIn.userId(), all);
        return new HashSet<>(now.stream().filter((family) -> mayOpen.containsAll(family.children())).toList());
    }

    private Answer.Figures standNow(List<TrackedFamily> now) {
        return Answer.Figures.of("Now", Figure.count("families", "Families",
                "Families with a matter under way: from the request for the legal gateway to its end, in court too.",
                now.size()),
                Figure.count("children", "Children", "Children of these families whose matter is under way.",
                        now.stream().mapToLong((family) -> family.children().size()).sum()),
                Figure.count("in-sixteen-weeks", "In the sixteen weeks",
                        "Families with whom we work before a court is asked: pre-proceedings have begun for at least one child whose outcome is open.",
                        count(now, TrackedFamily::inTheSixteenWeeks)),
                Figure.count("week-eleven-or-later", "In week 11 or later",
                        "Families of these whose eleventh week has begun, of which the head of service is warned.",
                        count(now,
                                (family) -> family.inTheSixteenWeeks()
                                        && Integer.parseInt(family.week()) >= WARNED_FROM_WEEK)),
                Figure.count("beyond-sixteen-weeks", "Beyond their time",
                        "Families whose sixteen weeks, with what the head of service added, have passed without a decision.",
                        count(now, (family) -> family.isLate(PreProceedingsClocks.SIXTEEN_WEEKS)))
                    .target("none"),
                Figure.share("late", "Something is late",
                        "Families with at least one running time limit of pre-proceedings or of the court that has passed.",
                        count(now, TrackedFamily::isLate), now.size())
                    .target("none"));
    }

    private static long count(List<TrackedFamily> families, Predicate<TrackedFamily> which) {
        return families.stream().filter(which).count();
    }

    private Answer.Listing list(List<TrackedFamily> now, Set<TrackedFamily> open) {
        return Answer.Listing.of("families", "All families",
                "Families with a matter under way, brothers and sisters on one line; who needs eyes first is first. The week is that of the sixteen, or of the court after the application was issued.",
                List.of("Family", "Children", "Week", "Next", "Held by", "Late", "Due", "More time"),
                (offset, limit) -> now.stream()
                    .skip(offset)
                    .limit(limit)
                    .map((family) -> open.contains(family) ? row(family)
                            : Row.of(family.number(), family.childrenOnOneLine(), "", "", "", "", "", ""))
                    .toList());
    }

    private Row row(TrackedFamily family) {
        return Row.of(family.number(), family.childrenOnOneLine(), family.week(), family.next(), family.heldBy(),
                family.late(this::name), family.due(this::name), family.moreTime());
    }

    private String name(String clockId) {
        return this.catalogue.clock(clockId).name();
    }

    private Answer.Figures inThePeriod(Period period) {
        var applications = this.figures.applications(period);
        var kept = this.kept.done(
                List.of(PreProceedingsClocks.LETTER, PreProceedingsClocks.FIRST_MEETING,
                        PreProceedingsClocks.SIXTEEN_WEEKS, PreProceedingsClocks.ISSUE),
                period.begins(), period.ends());
        return Answer.Figures.of("In the period",
                Figure.count("begun", "Pre-proceedings begun",
                        "Children for whom the legal gateway decided in the period to begin pre-proceedings.",
                        this.figures.begun(period)),
                Figure.count("stepped-down", "Stepped down",
                        "Children for whom it was decided in the period to step down to a plan outside the court.",
                        this.figures.decided(FinalDecision.STEP_DOWN, period)),
                Figure.count("to-court", "To court",
                        "Children for whom it was decided in the period to ask the court, with and without work before.",
                        this.figures.decided(FinalDecision.ISSUE, period)),
                share("letter-in-time", "Letter within five working days",
                        "Letters before proceedings that reached every parent in the period, or were searched for long enough, by their due date.",
                        kept.get(PreProceedingsClocks.LETTER)),
                share("first-meeting-in-time", "First meeting in time",
                        "First meetings of the period within ten working days of the letter.",
                        kept.get(PreProceedingsClocks.FIRST_MEETING)),
                share("sixteen-weeks-kept", "Decided within the time",
                        "Children whose outcome was decided in the period within the sixteen weeks and what was added.",
                        kept.get(PreProceedingsClocks.SIXTEEN_WEEKS))
                    .target("all (best practice)"),
                Figure.count("issued", "Applications issued", "Applications that the court issued in the period.",
                        applications.size()),
                Figure.median("median-days-to-issue", "Half issued within",
                        "Days by the calendar from the decision to ask the court to the day of issue, of the applications issued in the period.",
                        applications.stream().map(MatterFigures.Application::days).toList(), Unit.DAYS),
                share("issued-in-time", "Issued in time",
                        "Applications issued in the period within five working days of the decision or of the birth, at short notice the same day.",
                        kept.get(PreProceedingsClocks.ISSUE))
                    .target("all (local limit)"));
    }

    private static Figure share(String id, String label, String definition, KeptClocks.Kept kept) {
        return Figure.share(id, label, definition, kept.inTime(), kept.done());
    }

    private Answer.Listing issued(Period period) {
        return Answer.Listing.ofChildren("issued", "From decision to issue",
                "Applications that the court issued in the period, the slowest first.",
                List.of("Decided", "Issued", "Days", "At short notice"),
                (offset, limit) -> this.figures.applications(period)
                    .stream()
                    .skip(offset)
                    .limit(limit)
                    .map((one) -> Row.of(one.child(), Days.said(one.decidedOn()), Days.said(one.issuedOn()),
                            String.valueOf(one.days()), one.shortNotice() ? "yes" : "no"))
                    .toList());
    }

}
