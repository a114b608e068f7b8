package org.childjourney.documents;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.childjourney.charts.Bars;
import org.childjourney.charts.Chart;
import org.childjourney.charts.Lines;
import org.childjourney.charts.TimeLine;
import org.childjourney.charts.Unit;
import org.springframework.stereotype.Component;

/** A letter to a parent that uses every part that documents are put together from. */
@Component
public class SampleLetter implements DocumentKind<SampleLetter.Facts> {

    /** What it tells. */
    public record Facts(Letter letter, String childsName, String childsWords, List<Step> steps, List<Double> scores,
            LocalDate reviewOn) {

        /** Who does what by when; the template's rows. */
        public List<List<String>> rows() {
            return this.steps.stream().map(step -> List.of(step.who(), step.what(), new Say().day(step.by()))).toList();
        }

        /** The scores as a line that a family can read. */
        public Chart progress() {
            return new Lines("How safe everybody feels, from 0 to 10", Unit.POINTS,
                    List.of("January", "February", "March", "April"), List.of(new Lines.Line("Blossom", this.scores),
                            new Lines.Line("Mum", this.scores.stream().map(score -> score + 1).toList())));
        }

        public Chart visits() {
            return new Bars(
                    "Visits this month", Unit.COUNT, List.of(new Bars.Bar("Kit, your social worker", 3.0),
                            new Bars.Bar("Ash, school nurse", 1.0), new Bars.Bar("Nobody yet", null)),
                    new Bars.Target("planned", 4));
        }

        public Chart weeks() {
            return new TimeLine("The weeks ahead", LocalDate.of(2026, 4, 1), LocalDate.of(2026, 7, 31),
                    LocalDate.of(2026, 5, 4),
                    List.of(new TimeLine.Row("Blossom",
                            List.of(new TimeLine.Span(LocalDate.of(2026, 4, 8), LocalDate.of(2026, 6, 30),
                                    "we work together", false)),
                            List.of(new TimeLine.Mark(LocalDate.of(2026, 4, 20), "first meeting", true),
                                    new TimeLine.Mark(LocalDate.of(2026, 7, 10), "review", false)))));
        }

        public List<Moment> moments() {
            return List.of(new Moment("20 April 2026", "We meet at school."),
                    new Moment("10 July 2026", "We look together at what has changed."));
        }

    }

    /** A step of a plan. */
    public record Step(String who, String what, LocalDate by) {
    }

    /** An entry of a time line. */
    public record Moment(String when, String what) {
    }

    @Override
    public String id() {
        return "sample-letter";
    }

    @Override
    public String title() {
        return "Letter about our plan";
    }

    @Override
    public Audience audience() {
        return Audience.PARENT;
    }

    @Override
    public Class<Facts> model() {
        return Facts.class;
    }

    @Override
    public Readers readers() {
        return Readers.atTasksOf("referral-to-assessment", "partner-check").and("service-manager");
    }

    @Override
    public List<TextBlock> blocks() {
        return List.of(
                TextBlock.required("worries", "What worries us",
                        "Say what was seen and heard, and who said so. Leave out words that only we use."),
                TextBlock.optional("help", "What will help", "One thing in each line.").atMost(500));
    }

    @Override
    public Map<String, String> words(Facts facts) {
        return Map.of("worries",
                facts.childsName() + " often comes to school tired. She has told her teacher that she is hungry.");
    }

    @Override
    public Set<String> writers() {
        return Set.of("mash-manager", "social-worker");
    }

    /** Invented facts. */
    public static Facts facts() {
        return new Facts(
                new Letter("Mallow Testerly", List.of("1 Invented Lane", "Sampleton", "ZZ1 1ZZ"),
                        LocalDate.of(2026, 4, 8), "Dear Mallow", "Kit Social-Worker", "Social worker", "01632 960001"),
                "Blossom", "I like it when we all eat together.",
                List.of(new Step("Mallow and Nan", "make sure there is breakfast on school days",
                        LocalDate.of(2026, 4, 13)),
                        new Step("Kit, social worker", "helps to ask for free school meals", LocalDate.of(2026, 4, 17)),
                        new Step("School", "keeps a place at the breakfast club", LocalDate.of(2026, 4, 20))),
                List.of(3.0, 4.5, 4.0, 7.0), LocalDate.of(2026, 7, 10));
    }

}
