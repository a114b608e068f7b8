package org.childjourney.homelessness;

import java.time.Clock;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;

import org.childjourney.calendar.WorkingCalendar;
import org.childjourney.charts.Bars;
import org.childjourney.charts.Lines;
import org.childjourney.charts.Unit;
import org.childjourney.reports.Answer;
import org.childjourney.reports.Figure;
import org.childjourney.reports.Period;
import org.childjourney.reports.Report;
import org.springframework.stereotype.Component;

/**
 * How both authorities answer homeless young people: the inspection's first criticism in
 * figures.
 */
@Component
class JointResponseReport implements Report {

    private static final int TARGET_DAYS = 10;

    private static final int LONGEST_DAYS = 45;

    private final JointResponses responses;

    private final WorkingCalendar calendar;

    private final Clock clock;

    JointResponseReport(JointResponses responses, WorkingCalendar calendar, Clock clock) {
        this.responses = responses;
        this.calendar = calendar;
        this.clock = clock;
    }

    @Override
    public String id() {
        return "homeless-16-17-joint-response";
    }

    @Override
    public String title() {
        return "Homeless at 16 or 17: the joint response";
    }

    @Override
    public String question() {
        return "Do housing and children's services give homeless young people one answer: safe the same day, heard "
                + "once, with an advocate, and soon settled?";
    }

    @Override
    public Set<String> readers() {
        return Set.of("team-manager", "service-manager", "head-of-service", "assistant-director", "director",
                "qa-officer", "data-officer");
    }

    @Override
    public Answer answer(Period period) {
        var found = this.responses.in(period, this.clock.instant());
        return Answer.of(monthByMonth(period, found), whomAndWhat(found), asked(found), firstDay(found),
                assessment(found), places(found), voice(found),
                new Answer.Remark("What this does not tell",
                        "It counts what is on record. A young person who was turned away and never recorded is not in "
                                + "it. Shares leave out whoever is still within the time; they count once it is over."));
    }

    private static Answer.Figures asked(JointResponses.InPeriod found) {
        var figures = new ArrayList<Figure>();
        figures.add(Figure.count("presentations", "Young people asked for help",
                "Presentations of young people of 16 or 17 in the period, whichever authority they asked; one who asks twice counts twice.",
                found.presentations()));
        found.byAuthority()
            .forEach((asked,
                    count) -> figures.add(Figure.count("presented-" + code(asked), "of them to " + asked.words(),
                            "Of the presentations, those that were made to %s first.".formatted(asked.words()),
                            count)));
        figures.add(Figure.count("re-presentations", "Asked again within six months",
                "Presentations in the period of a young person who had asked for help at an earlier time in the six months before.",
                found.rePresentations()));
        return new Answer.Figures("Who asked for help", figures);
    }

    private static String code(Enum<?> name) {
        return name.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private static Answer.Figures firstDay(JointResponses.InPeriod found) {
        return Answer.Figures.of("The first day", share("safe-same-day", "Safe the same day",
                "Of the presentations whose day is over, those after which the young person was confirmed to be somewhere suitable on that day.",
                found.safeSameDay())
            .target("every young person"),
                share("joint-interview-24h", "Interviewed together within 24 hours",
                        "Of the joint work that began in the period, where the interview was held by social worker and housing officer together, confirmed by both, within 24 hours of the presentation.",
                        found.interviewedTogetherInTime())
                    .target("every young person (local standard)"),
                share("advocate-offered", "Offered an advocate at the first contact",
                        "Of the joint work that began in the period and in which the assessment was explained, where advocacy was offered in that same contact.",
                        found.offeredAnAdvocateAtFirstContact())
                    .target("every young person (statutory guidance)")
                    .baseline("national survey: 9% were offered one (Ofsted and others)"),
                share("advocate-met", "Met an advocate",
                        "Of the joint work that began in the period and in which an advocate was offered, where advocate and young person have met.",
                        found.metAnAdvocate()));
    }

    private Answer.Figures assessment(JointResponses.InPeriod found) {
        var figures = new ArrayList<>(List.of(share("settled-10wd", "Settled within 10 working days",
                "Of the joint work that began in the period and is settled or past this limit, where both authorities settled the outcome within 10 working days of the referral.",
                found.settledWithin(TARGET_DAYS, this.calendar))
            .target("10 working days (local standard)"),
                share("settled-45wd", "Settled within 45 working days",
                        "Of the joint work that began in the period and is settled or past this limit, where both authorities settled the outcome within 45 working days of the referral.",
                        found.settledWithin(LONGEST_DAYS, this.calendar))
                    .target("45 working days (statutory guidance)"),
                share("section-20", "Accommodated under section 20",
                        "Of the joint work that began in the period and ended in somewhere to live that an authority gives (outcomes B, C, D and H), where it was section 20.",
                        found.section20OfThoseAccommodated())
                    .baseline("national 2022-23: 39%")));
        found.outcomes()
            .forEach((outcome,
                    count) -> figures.add(Figure.count("outcome-" + code(outcome), outcome.words(),
                            "Of the joint work that began in the period, where the outcome that holds is %s."
                                .formatted(outcome.words()),
                            count)));
        return new Answer.Figures("Assessment and outcome", figures);
    }

    private static Answer.Figures places(JointResponses.InPeriod found) {
        return Answer.Figures.of("Somewhere to live", Figure.count("unsuitable-nights", "Nights somewhere unsuitable",
                "Nights within the period that young people under 18 spent in bed and breakfast, a hotel, nightly shared or unregistered accommodation, whenever their case began.",
                found.unsuitableNights())
            .target("none"),
                Figure.count("unsuitable-young-people", "Young people who had such a night",
                        "How many young people the nights somewhere unsuitable are divided among.",
                        found.youngPeopleWithAnUnsuitableNight()),
                Figure.median("days-to-a-home", "Half had a home within",
                        "Of the joint work that began in the period, the days from the presentation until the young person moved into a home for now.",
                        found.daysToAHome(), Unit.DAYS),
                Figure.median("days-of-searching", "Half of the searches took",
                        "Of the homes found in joint work that began in the period, the days from the beginning of the search until the young person moved in.",
                        found.daysOfSearching(), Unit.DAYS));
    }

    private static Answer.Figures voice(JointResponses.InPeriod found) {
        return Answer.Figures.of("What young people say", share("understood-options", "\"I understood my options\"",
                "Of the young people who were asked, when they chose in joint work that began in the period or at a follow-up in the period, those who said that they had understood their options.",
                found.understoodTheirOptions()));
    }

    private static Figure share(String id, String label, String definition, JointResponses.Share share) {
        return Figure.share(id, label, definition, share.part(), share.whole());
    }

    private Answer.Drawings monthByMonth(Period period, JointResponses.InPeriod found) {
        return Answer.Drawings.of("Month by month",
                "Each small drawing shows one of the figures below, for those who asked in each month; nights are counted in the month in which they fall.",
                line("Young people who asked", Unit.COUNT, period, (month) -> (double) found.of(month).presentations()),
                line("Safe the same day", Unit.PERCENT, period, (month) -> percent(found.of(month).safeSameDay())),
                line("Interviewed together within 24 hours", Unit.PERCENT, period,
                        (month) -> percent(found.of(month).interviewedTogetherInTime())),
                line("Offered an advocate at the first contact", Unit.PERCENT, period,
                        (month) -> percent(found.of(month).offeredAnAdvocateAtFirstContact())),
                line("Settled within 10 working days", Unit.PERCENT, period,
                        (month) -> percent(found.of(month).settledWithin(TARGET_DAYS, this.calendar))),
                line("Accommodated under section 20", Unit.PERCENT, period,
                        (month) -> percent(found.of(month).section20OfThoseAccommodated())),
                line("Nights somewhere unsuitable", Unit.COUNT, period,
                        (month) -> (double) found.of(month).unsuitableNights()),
                line("\"I understood my options\"", Unit.PERCENT, period,
                        (month) -> percent(found.of(month).understoodTheirOptions())));
    }

    private static Lines line(String title, Unit unit, Period period, Function<Period, Double> value) {
        var months = period.months();
        return new Lines(title, unit, months.stream().map(Period::month).toList(),
                List.of(new Lines.Line(title, months.stream().map(value).toList())));
    }

    private static Double percent(JointResponses.Share share) {
        return (share.whole() == 0) ? null : 100.0 * share.part() / share.whole();
    }

    private static Answer.Drawings whomAndWhat(JointResponses.InPeriod found) {
        return Answer.Drawings.of("Whom they asked, and what came of it",
                "How many young people asked each authority first in the period, and what was settled for them.",
                bars("Whom they asked first", PresentedTo.values(), PresentedTo::words, found.byAuthority()),
                settled(found));
    }

    static Bars settled(JointResponses.InPeriod found) {
        return bars("What was settled", Outcome.values(), Outcome::brief, found.outcomes());
    }

    private static <T> Bars bars(String title, T[] of, Function<T, String> words, Map<T, Long> counted) {
        return new Bars(title, Unit.COUNT,
                Arrays.stream(of)
                    .map((one) -> new Bars.Bar(words.apply(one), (double) counted.getOrDefault(one, 0L)))
                    .toList());
    }

}
