package org.childjourney.referral;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.childjourney.casefile.Days;
import org.childjourney.casefile.Sentences;
import org.childjourney.charts.Bars;
import org.childjourney.charts.Chart;
import org.childjourney.charts.Lines;
import org.childjourney.charts.Unit;
import org.childjourney.deadlines.KeptClocks;
import org.childjourney.reports.Answer;
import org.childjourney.reports.Figure;
import org.childjourney.reports.Period;
import org.childjourney.reports.Report;
import org.childjourney.reports.Row;
import org.springframework.stereotype.Component;

/**
 * Whether families and those who worry about them get an answer in time, and where it
 * waits (inspection paragraph 3).
 */
@Component
class MashTimeliness implements Report {

    private static final List<String> ONE_DAY = List.of(ReferralClocks.DECISION);

    private static final List<String> URGENCY = List.of(ReferralClocks.RED, ReferralClocks.AMBER, ReferralClocks.GREEN);

    private final MashTimes times;

    private final KeptClocks clocks;

    private final Clock clock;

    MashTimeliness(MashTimes times, KeptClocks clocks, Clock clock) {
        this.times = times;
        this.clocks = clocks;
        this.clock = clock;
    }

    @Override
    public String id() {
        return "mash-timeliness";
    }

    @Override
    public String title() {
        return "How quickly the front door answers";
    }

    @Override
    public String question() {
        return "How long do contacts wait for a decision, by urgency and by the partner who is asked, and which still wait?";
    }

    @Override
    public Set<String> readers() {
        return Set.of("mash-manager", "team-manager", "service-manager", "head-of-service", "assistant-director",
                "director", "qa-officer", "data-officer");
    }

    @Override
    public Answer answer(Period period) {
        var ratings = this.times.byRating(period)
            .stream()
            .filter(spread -> spread.of() != null)
            .collect(Collectors.toMap(MashTimes.Spread::of, Function.identity()));
        var partners = this.times.byPartner(period);
        return Answer.of(overall(period), Answer.Drawings.of("By month and urgency",
                "Half of the contacts that were decided in a month were decided within so many hours of receipt.",
                monthly(period)), partnersDrawn(partners), waitingFigures(period), waiting(period),
                byRating(period, ratings), byPartner(partners));
    }

    private Answer.Figures overall(Period period) {
        var all = this.times.all(period);
        var interim = this.times.interim(period);
        var oneDay = this.clocks.done(ONE_DAY, period.begins(), period.ends()).get(ReferralClocks.DECISION);
        return Answer.Figures.of("All contacts", Figure.count("received", "Contacts received",
                "Contacts about children without a worker that were received in the period, one for each child.",
                this.times.received(period)),
                Figure.count("decided", "Contacts decided",
                        "Contacts about children without a worker whose threshold decision was made in the period, whenever they were received.",
                        all.cases()),
                Figure.share("one-working-day", "Answered within one working day",
                        "Of the referrals that got their first answer in the period, those that got it by the end of the next working day; an interim decision, that checks are needed and the child is safe meanwhile, is an answer.",
                        oneDay.inTime(), oneDay.done())
                    .target("all (Working Together 2023)"),
                Figure.share("interim-decisions", "Needed an interim decision",
                        "Of the contacts decided in the period, those for which an interim decision came before the final one.",
                        interim.withInterim(), interim.decided()),
                Figure.measured("median-hours", "Half were decided within",
                        "Hours by the clock from receipt to the threshold decision, nights and weekends included: half of the contacts decided in the period took no longer.",
                        all.middle(), Unit.HOURS, all.cases()),
                Figure.measured("ninetieth-percentile-hours", "Nine of ten were decided within",
                        "Hours by the clock from receipt to the threshold decision: nine of ten contacts decided in the period took no longer.",
                        all.ninth(), Unit.HOURS, all.cases()));
    }

    private Answer.Figures byRating(Period period, Map<String, MashTimes.Spread> ratings) {
        var kept = this.clocks.done(URGENCY, period.begins(), period.ends());
        return new Answer.Figures("By urgency, in figures", Arrays.stream(UrgencyRating.values()).flatMap(rating -> {
            var spread = ratings.getOrDefault(rating.name(), new MashTimes.Spread(rating.name(), 0, null, null));
            var id = name(rating).toLowerCase(Locale.ROOT);
            var clocks = kept.get(ReferralClocks.urgency(rating));
            return Stream.of(Figure.measured("median-hours-" + id, name(rating) + ": half were decided within",
                    "Hours from receipt to the threshold decision, of the contacts rated %s when they were decided in the period."
                        .formatted(id),
                    spread.middle(), Unit.HOURS, spread.cases()),
                    Figure.measured("ninetieth-percentile-hours-" + id,
                            name(rating) + ": nine of ten were decided within",
                            "Hours from receipt to the threshold decision, of the contacts rated %s when they were decided in the period."
                                .formatted(id),
                            spread.ninth(), Unit.HOURS, spread.cases()),
                    Figure.share("in-time-" + id, name(rating) + ": decided in time",
                            "Of the contacts rated %s that were decided in the period, those decided by the due date that the local limit set when they were rated."
                                .formatted(id),
                            clocks.inTime(), clocks.done())
                        .target("all (local limit)"));
        }).toList());
    }

    private Chart[] monthly(Period period) {
        var months = period.months();
        var times = this.times.byMonth(period)
            .stream()
            .collect(Collectors.toMap(time -> time.rating() + time.month(), MashTimes.MonthlyTime::middle));
        return Arrays.stream(UrgencyRating.values())
            .map(rating -> new Lines(name(rating), Unit.HOURS, months.stream().map(Period::month).toList(),
                    List.of(new Lines.Line("Half within",
                            months.stream()
                                .map(month -> rounded(times.get(rating.name() + YearMonth.from(month.from()))))
                                .toList()))))
            .toArray(Chart[]::new);
    }

    private static Double rounded(Double hours) {
        return (hours != null) ? (Double) (Math.round(hours * 10) / 10.0) : null;
    }

    private static Answer.Figures byPartner(List<MashTimes.PartnerTime> partners) {
        return new Answer.Figures("By partner, in figures", partners.stream().flatMap(partner -> {
            var spread = partner.spread();
            var name = partnerName(partner);
            return Stream.of(Figure.measured("median-hours-" + spread.of(), name + ": half answered within",
                    "Hours from asking to the partner's answer, of the answers that came in the period; that nothing is known is an answer.",
                    spread.middle(), Unit.HOURS, spread.cases()),
                    Figure.measured("ninetieth-percentile-hours-" + spread.of(), name + ": nine of ten answered within",
                            "Hours from asking to the partner's answer, of the answers that came in the period.",
                            spread.ninth(), Unit.HOURS, spread.cases()),
                    Figure.share("in-time-" + spread.of(), name + ": answered in time",
                            "Of the questions that were answered in the period, or given up after they were escalated, those answered by their due date.",
                            partner.inTime(), spread.cases() + partner.never())
                        .target("all (local limit)"));
        }).toList());
    }

    private static String partnerName(MashTimes.PartnerTime partner) {
        return Sentences.begin(Partners.named(partner.spread().of()));
    }

    private static Answer.Drawings partnersDrawn(List<MashTimes.PartnerTime> partners) {
        return Answer.Drawings.of("By partner",
                "Half of each partner's answers in the period came within so many hours, and nine of ten within so many.",
                new Bars("Half of the answers came within", Unit.HOURS,
                        partners.stream().map(partner -> bar(partner, partner.spread().middle())).toList()),
                new Bars("Nine of ten answers came within", Unit.HOURS,
                        partners.stream().map(partner -> bar(partner, partner.spread().ninth())).toList()));
    }

    private static Bars.Bar bar(MashTimes.PartnerTime partner, Double hours) {
        return new Bars.Bar(partnerName(partner), rounded(hours));
    }

    private Answer.Figures waitingFigures(Period period) {
        var oldest = this.times.waiting(period, 0, 1).stream().findFirst();
        var open = this.times.countWaiting(period);
        return Answer.Figures.of("Still waiting", Figure.count("waiting", "Contacts without a decision",
                "Contacts about children without a worker that had no threshold decision at the end of the period, or have none now if it has not ended.",
                open),
                Figure.measured("oldest-waiting-hours", "The oldest has waited",
                        "Hours from receipt of the contact that has waited longest, until the end of the period or until now.",
                        oldest.map(contact -> hoursWaiting(contact, period)).orElse(null), Unit.HOURS, open));
    }

    private double hoursWaiting(MashTimes.Waiting contact, Period period) {
        Instant now = this.clock.instant();
        var until = now.isBefore(period.ends()) ? now : period.ends();
        return Duration.between(contact.receivedAt(), until).toMinutes() / 60.0;
    }

    private Answer.Listing waiting(Period period) {
        return Answer.Listing.ofChildren("waiting", "Who waits",
                "Contacts without a threshold decision at the end of the period, or now if it has not ended; who waits longest is first.",
                List.of("Received", "Urgency", "Has waited", "Interim decision"),
                (offset, limit) -> this.times.waiting(period, offset, limit)
                    .stream()
                    .map(contact -> Row.of(contact.child(), Days.said(contact.receivedAt()),
                            (contact.rating() != null) ? name(contact.rating()) : "not rated yet",
                            Unit.HOURS.words(hoursWaiting(contact, period)), contact.interim() ? "yes" : "no"))
                    .toList());
    }

    private static String name(UrgencyRating rating) {
        return Sentences.begin(rating.name().toLowerCase(Locale.ROOT));
    }

}
