package org.childjourney.quality;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

import org.childjourney.casefile.Sentences;
import org.childjourney.charts.Bars;
import org.childjourney.charts.Unit;
import org.childjourney.reports.Answer;
import org.childjourney.reports.Figure;
import org.childjourney.reports.Period;
import org.childjourney.reports.Report;
import org.childjourney.reports.Row;
import org.springframework.stereotype.Component;

/** What the service has learned from audits, for everybody in it (paragraph 54). */
@Component
class LearningFromAudits implements Report {

    private final AuditFigures audits;

    LearningFromAudits(AuditFigures audits) {
        this.audits = audits;
    }

    @Override
    public String id() {
        return "learning-from-audits";
    }

    @Override
    public String title() {
        return "What was learned from audits";
    }

    @Override
    public String question() {
        return "How good was the work that was looked at, and what can everybody learn from it?";
    }

    @Override
    public Set<String> readers() {
        return Set.of("mash-social-worker", "mash-manager", "social-worker", "team-manager", "service-manager",
                "head-of-service", "assistant-director", "director", "iro", "iro-manager", "child-protection-chair",
                "personal-adviser", "leaving-care-manager", "qa-officer", "data-officer");
    }

    @Override
    public Answer answer(Period period) {
        var total = this.audits.total(period);
        var all = total.audits();
        return Answer.of(Answer.Figures.of("Audits finished in the period",
                Figure.count("audits", "Audits",
                        "Audits of finished journeys, drawn by chance, that were finished in the period.", all),
                Figure.share("child-heard", "The child can be heard",
                        "Of these audits, those that can hear the child in the record.", total.childHeard(), all),
                Figure.share("views-counted", "What the child wanted counted",
                        "Of these audits, those in which what the child wanted counted in the decisions.",
                        total.viewsCounted(), all),
                Figure.share("decisions-reasoned", "Decisions say why",
                        "Of these audits, those in which each decision says why.", total.reasoned(), all),
                Figure.share("in-time", "In time for the child",
                        "Of these audits, those in which the work was done in time for the child.", total.inTime(),
                        all),
                Figure.share("management-direction", "A manager's direction is on the record",
                        "Of these audits, those that found a manager's direction on the record.", total.directed(),
                        all),
                Figure.share("put-right", "Put right",
                        "Of what these audits wanted put right for a child, what has been put right since.",
                        total.putRight(), total.toPutRight())),
                judged(period), learned(period));
    }

    private Answer.Drawings judged(Period period) {
        var judged = this.audits.judged(period)
            .stream()
            .collect(Collectors.toMap(AuditFigures.Judged::judgement, AuditFigures.Judged::audits));
        return Answer.Drawings.of("How good the work was", "How many audits of the period judged so.",
                new Bars("Judged", Unit.COUNT,
                        Arrays.stream(Judgement.values())
                            .map(judgement -> new Bars.Bar(Sentences.begin(judgement.words()),
                                    (double) judged.getOrDefault(judgement, 0L)))
                            .toList()));
    }

    private Answer.Listing learned(Period period) {
        return Answer.Listing.of("learned", "What was learned",
                "Each audit of the period, the latest first, without names.",
                List.of("Journey", "Judged", "About", "What was good", "What to learn"),
                (offset, limit) -> this.audits.learned(period, offset, limit)
                    .stream()
                    .map(learned -> Row.of(Sentences.begin(learned.journey().replace('-', ' ')),
                            Sentences.begin(learned.judgement().words()),
                            Sentences.begin(Sentences.list(learned.themes().stream().map(AuditTheme::words).toList())),
                            learned.good(), learned.toLearn()))
                    .toList());
    }

}
