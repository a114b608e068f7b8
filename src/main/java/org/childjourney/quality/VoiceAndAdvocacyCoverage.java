package org.childjourney.quality;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

import org.childjourney.casefile.CodeSet;
import org.childjourney.casefile.CodeSets;
import org.childjourney.casefile.Days;
import org.childjourney.casefile.Sentences;
import org.childjourney.casefile.VoiceCoverage;
import org.childjourney.casefile.VoiceMethod;
import org.childjourney.charts.Bars;
import org.childjourney.charts.Unit;
import org.childjourney.reports.Answer;
import org.childjourney.reports.Figure;
import org.childjourney.reports.ForAdvocacy;
import org.childjourney.reports.Period;
import org.childjourney.reports.Report;
import org.childjourney.reports.Row;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/**
 * Whether children are heard, whether it counts, and whether they are offered an advocate
 * (inspection paragraphs 11, 29 and 58).
 */
@Component
class VoiceAndAdvocacyCoverage implements Report {

    private final VoiceCoverage voices;

    private final FeedbackFigures feedback;

    private final CodeSets codes;

    private final List<ForAdvocacy> modules;

    VoiceAndAdvocacyCoverage(VoiceCoverage voices, FeedbackFigures feedback, CodeSets codes,
            ObjectProvider<ForAdvocacy> modules) {
        this.voices = voices;
        this.feedback = feedback;
        this.codes = codes;
        this.modules = modules.orderedStream().toList();
    }

    @Override
    public String id() {
        return "voice-and-advocacy-coverage";
    }

    @Override
    public String title() {
        return "Whether children are heard, and have an advocate";
    }

    @Override
    public String question() {
        return "Which children were heard, how, did it count in the decisions, and who was offered an advocate?";
    }

    @Override
    public Set<String> readers() {
        return Set.of("team-manager", "service-manager", "head-of-service", "assistant-director", "director", "iro",
                "iro-manager", "child-protection-chair", "qa-officer", "data-officer");
    }

    static VoiceCoverage.Time time(Period period) {
        return new VoiceCoverage.Time(period.from(), period.to(), period.begins(), period.ends());
    }

    @Override
    public Answer answer(Period period) {
        var time = time(period);
        return Answer.of(heard(time), advocacy(period), ways(time), family(period), notHeard(time));
    }

    private Answer.Figures heard(VoiceCoverage.Time time) {
        var children = this.voices.children(time);
        var records = this.voices.records(time);
        return Answer.Figures.of("Heard", Figure.share("children-heard", "Children who were heard",
                "Of the children who were open to the service on some day of the period, those who were heard in it in some way, or were asked and chose not to speak.",
                children.heard(), children.open())
            .target("all"),
                Figure.count("times-heard", "Times a child was heard",
                        "Records in the period of what a child said or showed.", records.heard()),
                Figure.share("seen-alone", "Seen alone",
                        "Of the times a child was heard in the period, those on which the child was seen alone.",
                        records.alone(), records.heard()),
                Figure.share("own-words", "In the child's own words",
                        "Of the times a child was heard in the period, those on which the child's own words were written down.",
                        records.words(), records.heard()),
                Figure.share("counted", "Counted in a decision",
                        "Of the times a child was heard in the period, those for which it is written how it counted in a decision.",
                        records.used(), records.heard()),
                Figure.count("not-obtained", "Times a child could not be heard",
                        "Records in the period that say why a child could not be heard.",
                        records.records() - records.heard()));
    }

    private Answer.Figures advocacy(Period period) {
        var asked = this.voices.advocacy(time(period));
        var others = this.modules.stream().map(module -> module.advocates(period)).toList();
        var figures = new ArrayList<Figure>();
        figures.add(Figure.count("advocate-offered", "Offers of an advocate",
                "Times in the period that somebody was asked whether they want to be referred to an advocate and answered, as homeless young people are, or that a child was offered one for a child protection conference or before a first meeting in pre-proceedings.",
                asked.asked() + others.stream().mapToLong(ForAdvocacy.Advocates::offered).sum()));
        figures.add(Figure.share("advocate-wanted", "Wanted an advocate",
                "Of these offers, where it is on record what was answered, those to somebody who wanted one.",
                asked.wanted() + others.stream().mapToLong(ForAdvocacy.Advocates::wanted).sum(),
                asked.asked() + others.stream().mapToLong(ForAdvocacy.Advocates::answered).sum()));
        others.forEach(module -> figures.addAll(module.figures()));
        figures.add(Figure.count("advocate-heard", "Heard with an advocate",
                "Times in the period that an advocate was with the child or spoke for the child.",
                this.voices.records(time(period)).advocate()));
        return new Answer.Figures("Advocates", figures);
    }

    private Answer.Drawings ways(VoiceCoverage.Time time) {
        return Answer.Drawings.of("In which ways",
                "How often children were heard in each way in the period, and how they took part in reviews and conferences.",
                new Bars("How children were heard", Unit.COUNT,
                        this.voices.methods(time)
                            .stream()
                            .map(way -> new Bars.Bar(method(way.code()), (double) way.times()))
                            .toList()),
                new Bars("How they took part", Unit.COUNT,
                        this.voices.participation(time)
                            .stream()
                            .map(way -> new Bars.Bar(participation(way.code(), time.last()), (double) way.times()))
                            .toList()));
    }

    private static String method(String code) {
        return Sentences.begin(VoiceMethod.valueOf(code).words());
    }

    private String participation(String code, LocalDate on) {
        return this.codes.meaning(CodeSet.REVIEW_PARTICIPATION, code, on).orElse(code.toUpperCase(Locale.ROOT));
    }

    private Answer.Figures family(Period period) {
        var said = this.feedback.figures(period);
        return Answer.Figures.of("What families say about the work",
                Figure.count("feedback", "Times somebody said how the work is for them",
                        "What a child, parent or carer said about the work on a day of the period.", said.all()),
                Figure.share("feedback-children", "Said by a child or young person",
                        "Of these, those that a child or young person said.", said.byChildren(), said.all()));
    }

    private Answer.Listing notHeard(VoiceCoverage.Time time) {
        return Answer.Listing.ofChildren("not-heard", "Who was not heard",
                "Children who were open to the service on some day of the period and were not heard in it; who has been open longest is first.",
                List.of("Open since", "Last heard before"),
                (offset, limit) -> this.voices.notHeard(time, offset, limit)
                    .stream()
                    .map(child -> Row.of(child.child(), Days.said(child.since()),
                            (child.lastHeard() != null) ? Days.said(child.lastHeard()) : "never"))
                    .toList());
    }

}
