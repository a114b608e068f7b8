package org.childjourney.transition;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.childjourney.calendar.Birthdays;
import org.childjourney.casefile.CaseReference;
import org.childjourney.casefile.Days;
import org.childjourney.charts.Bars;
import org.childjourney.charts.Lines;
import org.childjourney.charts.Slopes;
import org.childjourney.charts.Unit;
import org.childjourney.reports.Answer;
import org.childjourney.reports.Figure;
import org.childjourney.reports.Period;
import org.childjourney.reports.Report;
import org.childjourney.reports.Row;
import org.childjourney.transition.CareLeaverFigures.Doing;
import org.springframework.stereotype.Component;

/** Whether plans get care leavers into education or work: paragraph 44, as a report. */
@Component
class EetTraction implements Report {

    private static final int RECENT_DAYS = 28;

    /** From so many weeks on the corporate parenting board looks at a young person. */
    static final int BOARD_WEEKS = 26;

    private static final Map<String, String> REASONS = ordered("G4", "illness or disability", "G5",
            "other circumstances", "G6", "pregnancy or parenting");

    private static final List<Ages> AGES = List.of(new Ages("17-18", 17, 18), new Ages("19-21", 19, 21),
            new Ages("22-25", 22, 25));

    private final CareLeaverFigures figures;

    EetTraction(CareLeaverFigures figures) {
        this.figures = figures;
    }

    private record Ages(String name, int from, int to) {
    }

    private static Map<String, String> ordered(String... pairs) {
        var map = new LinkedHashMap<String, String>();
        for (int i = 0; i < pairs.length; i += 2) {
            map.put(pairs[i], pairs[i + 1]);
        }
        return map;
    }

    @Override
    public String id() {
        return "eet-traction";
    }

    @Override
    public String title() {
        return "Education, employment and training of care leavers";
    }

    @Override
    public String question() {
        return "Do our plans get care leavers into education or work, and does it last?";
    }

    @Override
    public Set<String> readers() {
        return ReportReaders.ALL;
    }

    @Override
    public Answer answer(Period period) {
        var day = period.to();
        var now = this.figures.doingOn(day);
        var times = this.figures.timesOn(day);
        var steps = this.figures.stepsOf(day).stream().collect(Collectors.groupingBy(CareLeaverFigures.Step::timeId));
        return Answer.of(
                new Answer.Figures("Without education, employment or training on the last day", rates(now, day)),
                new Answer.Figures("Traction", traction(times, steps, period)),
                Answer.Drawings.of("Movement",
                        "The same young people on the first and on the last day: how many did what. Who is known on "
                                + "both days counts.",
                        movement(this.figures.doingOn(period.from()), now)),
                Answer.Drawings.of("By month",
                        "Of those of whom it is recorded, the part without education, employment or training on the "
                                + "last day of each month.",
                        byMonth(period)),
                Answer.Drawings.of("How long",
                        "Weeks without education or work, all stretches together, on the last "
                                + "day. 12, 26 and 52 weeks each reach a higher level.",
                        weeks(times)),
                Answer.Drawings.of("What helps",
                        "Of the steps reviewed in the period, how many in a hundred were done, by the kind of step.",
                        conversion(period)),
                Answer.Listing.of("offers", "Offers by employers and providers",
                        "What was offered in the period, whoever offered most first.",
                        List.of("Employer or provider", "Offer", "Made", "Taken up"),
                        (offset, limit) -> page(offers(period), offset, limit)),
                Answer.Listing.ofChildren("traction", "Everybody without education or work",
                        "Who is without on the last day, the longest first: the step, its date, its sponsor, and how "
                                + "many steps came true.",
                        List.of("Weeks", "Next step", "By", "Sponsor", "Steps that came true"),
                        (offset, limit) -> page(rows(times, steps, (time) -> true), offset, limit)),
                Answer.Listing.ofChildren("board", "For the corporate parenting board",
                        "Who has been without for 26 weeks or more, the longest first.",
                        List.of("Weeks", "Next step", "By", "Sponsor", "Steps that came true"),
                        (offset, limit) -> page(rows(times, steps, (time) -> time.weeks() >= BOARD_WEEKS), offset,
                                limit)),
                new Answer.Remark("What this does not tell",
                        "Illness and parenting count as being without: support differs, visibility does not. Whose "
                                + "activity is not recorded is not counted."));
    }

    private static List<Figure> rates(List<Doing> now, LocalDate day) {
        var figures = new ArrayList<Figure>();
        for (var ages : AGES) {
            var group = now.stream().filter((one) -> {
                var age = Birthdays.ageOn(one.born(), day);
                return age >= ages.from() && age <= ages.to();
            }).toList();
            figures.add(Figure.share("without-" + ages.name(), "Aged %s without".formatted(ages.name()),
                    "Of care leavers aged %s of whom it is recorded, those without education, employment or training."
                        .formatted(ages.name()),
                    count(group, (one) -> WhatTheyDo.isWithout(one.code())), group.size()));
            REASONS.forEach((code,
                    words) -> figures.add(Figure.share("without-%s-%s".formatted(ages.name(), code.toLowerCase()),
                            "Aged %s: %s".formatted(ages.name(), words),
                            "Of the same, those without because of %s (code %s).".formatted(words, code),
                            count(group, (one) -> one.code().equals(code)), group.size())));
        }
        return figures;
    }

    private static <T> long count(Collection<T> all, Predicate<T> which) {
        return all.stream().filter(which).count();
    }

    private List<Figure> traction(List<CareLeaverFigures.Time> times, Map<Long, List<CareLeaverFigures.Step>> steps,
            Period period) {
        var day = period.to();
        var out = times.stream().filter(CareLeaverFigures.Time::counts).toList();
        return List.of(
                Figure.share("live-plan", "With a next step that is ahead",
                        "Of those without on the last day, those with a step that is not reviewed and whose date has "
                                + "not passed.",
                        count(out,
                                (time) -> steps.getOrDefault(time.id(), List.of())
                                    .stream()
                                    .anyMatch((step) -> step.outcome() == null && !step.dueOn().isBefore(day))),
                        out.size()),
                Figure.share("step-done", "With a step done in the last four weeks",
                        "Of those without on the last day, those with a step that was done in the 28 days before.",
                        count(out,
                                (time) -> steps.getOrDefault(time.id(), List.of())
                                    .stream()
                                    .anyMatch((step) -> "DONE".equals(step.outcome())
                                            && step.reviewedOn().isAfter(day.minusDays(RECENT_DAYS)))),
                        out.size()),
                Figure.median("weeks", "Half have been without for",
                        "Weeks without education or work, all stretches together.",
                        out.stream().map((time) -> time.weeks()).toList(), Unit.WEEKS),
                Figure.count("sustained", "13 weeks have lasted",
                        "Young people whose education or work reached 13 weeks in the period.",
                        this.figures.sustained(period.from(), period.to())));
    }

    private static Slopes movement(List<Doing> before, List<Doing> now) {
        var then = before.stream().collect(Collectors.toMap(Doing::child, Doing::code));
        var both = now.stream().filter((one) -> then.containsKey(one.child())).toList();
        var slopes = new ArrayList<Slopes.Slope>();
        slopes.add(slope("Education or work", both, then, WhatTheyDo::isEducationOrWork));
        REASONS.forEach((code, words) -> slopes.add(slope("Without: " + words, both, then, code::equals)));
        slopes.add(slope("Not known", both, then, WhatTheyDo.NOT_KNOWN::equals));
        return new Slopes("From the first to the last day", Unit.COUNT, "First day", "Last day", slopes);
    }

    private static Slopes.Slope slope(String name, List<Doing> both, Map<CaseReference, String> then,
            Predicate<String> which) {
        return new Slopes.Slope(name, count(both, (one) -> which.test(then.get(one.child()))),
                count(both, (one) -> which.test(one.code())));
    }

    private Lines byMonth(Period period) {
        var months = period.months();
        var values = months.stream().map((month) -> {
            var counted = this.figures.countedOn(month.to());
            var without = counted.stream().filter((one) -> WhatTheyDo.isWithout(one.code()));
            return counted.isEmpty() ? null : 100.0 * sum(without) / sum(counted.stream());
        }).toList();
        return new Lines("Part without education, employment or training", Unit.PERCENT,
                months.stream().map(Period::month).toList(), List.of(new Lines.Line("Without", values)));
    }

    private static long sum(Stream<CareLeaverFigures.Code> counted) {
        return counted.mapToLong(CareLeaverFigures.Code::careLeavers).sum();
    }

    private static Bars weeks(List<CareLeaverFigures.Time> times) {
        var weeks = times.stream().filter(CareLeaverFigures.Time::counts).map((time) -> time.weeks()).toList();
        return new Bars("Young people by weeks without", Unit.COUNT,
                List.of(bar("Under 12 weeks", weeks, 0, 11), bar("12 to 25 weeks", weeks, 12, 25),
                        bar("26 to 51 weeks", weeks, 26, 51), bar("52 weeks and more", weeks, 52, Integer.MAX_VALUE)));
    }

    private static Bars.Bar bar(String label, List<Integer> weeks, int from, int to) {
        return new Bars.Bar(label, (double) count(weeks, (week) -> week >= from && week <= to));
    }

    private Bars conversion(Period period) {
        return new Bars("Steps that were done", Unit.PERCENT, this.figures.conversions(period.from(), period.to())
            .stream()
            .map((kind) -> new Bars.Bar(capital(Intervention.valueOf(kind.intervention()).words()),
                    100.0 * kind.done() / kind.steps(),
                    "%d of %d, %d led to work or learning".formatted(kind.done(), kind.steps(), kind.ledToWork())))
            .toList());
    }

    private static String capital(String words) {
        return Character.toUpperCase(words.charAt(0)) + words.substring(1);
    }

    private List<Row> offers(Period period) {
        return this.figures.offers(period.from(), period.to())
            .stream()
            .map((offer) -> Row.of(offer.employer(), capital(OfferKind.valueOf(offer.kind()).words()),
                    String.valueOf(offer.offers()), String.valueOf(offer.taken())))
            .toList();
    }

    private static List<Row> rows(List<CareLeaverFigures.Time> times, Map<Long, List<CareLeaverFigures.Step>> steps,
            Predicate<CareLeaverFigures.Time> which) {
        return times.stream()
            .filter(CareLeaverFigures.Time::counts)
            .filter(which)
            .sorted((one, other) -> other.weeks() - one.weeks())
            .map((time) -> row(time, steps.getOrDefault(time.id(), List.of())))
            .toList();
    }

    private static Row row(CareLeaverFigures.Time time, List<CareLeaverFigures.Step> steps) {
        var next = steps.stream().filter((step) -> step.outcome() == null).findFirst();
        var reviewed = steps.stream().filter((step) -> step.outcome() != null).toList();
        return Row.of(time.child(), String.valueOf(time.weeks()),
                next.map(CareLeaverFigures.Step::step).orElse("None yet"),
                next.map((step) -> Days.said(step.dueOn())).orElse(""),
                next.map((step) -> "%s (%s)".formatted(step.sponsorName(), Sponsor.valueOf(step.sponsor()).words()))
                    .orElse(""),
                "%d of %d".formatted(count(reviewed, (step) -> "DONE".equals(step.outcome())), reviewed.size()));
    }

    static List<Row> page(List<Row> rows, int offset, int limit) {
        return rows.stream().skip(offset).limit(limit).toList();
    }

}
