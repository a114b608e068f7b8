package org.childjourney.transition;

import java.time.LocalDate;
import java.util.List;

import org.childjourney.casefile.Days;
import org.childjourney.charts.Bars;
import org.childjourney.charts.Slopes;
import org.childjourney.charts.TimeLine;
import org.childjourney.charts.Unit;
import org.childjourney.documents.Audience;
import org.childjourney.documents.DocumentKind;
import org.childjourney.documents.Readers;
import org.springframework.stereotype.Component;

/** The pathway plan as its owner gets it: the ten matters, and the goals drawn. */
@Component
class PathwayPlanDocument implements DocumentKind<PathwayPlanDocument.Facts> {

    private static final int STEPS = 4;

    /**
     * One goal.
     *
     * @param number its number
     * @param matter about what
     * @param goal what they want
     * @param steps how to get there
     * @param who who helps
     * @param setOn since when it is a goal
     * @param byWhen by when
     * @param before how far it had come before the last review, 0 to 4
     * @param now how far it has come, 0 to 4
     * @param outcome what is different now, may be null
     */
    record GoalLine(int number, PathwayMatter matter, String goal, String steps, String who, LocalDate setOn,
            LocalDate byWhen, int before, int now, String outcome) {
    }

    /**
     * What the plan says.
     *
     * @param name their first name
     * @param today the day of this version
     * @param plan what was written together
     * @param goals the goals and how far they have come
     * @param nextReviewOn by when it is looked at again
     */
    record Facts(String name, LocalDate today, PathwayPlan plan, List<GoalLine> goals, LocalDate nextReviewOn) {

        public List<List<String>> lines() {
            return this.goals.stream()
                .map((line) -> List.of(line.number() + ". " + line.goal(), line.steps(), line.who(),
                        Days.said(line.byWhen())))
                .toList();
        }

        public List<List<String>> outcomes() {
            return this.goals.stream()
                .filter((line) -> line.outcome() != null)
                .map((line) -> List.of(line.number() + ". " + line.goal(), line.outcome()))
                .toList();
        }

        public Bars progress() {
            return new Bars("How far each goal has come, from 0 (not begun) to 4 (reached)", Unit.COUNT,
                    this.goals.stream()
                        .map((line) -> new Bars.Bar(line.number() + ". " + line.goal(), (double) line.now()))
                        .toList(),
                    new Bars.Target("Reached", STEPS));
        }

        public boolean hasMoved() {
            return this.goals.stream().anyMatch((line) -> line.before() != line.now());
        }

        public Slopes movement() {
            return new Slopes("What has moved since the review before", Unit.COUNT, "Before", "Now",
                    this.goals.stream()
                        .map((line) -> new Slopes.Slope(line.number() + ". " + line.matter().words(), line.before(),
                                line.now()))
                        .toList());
        }

        public TimeLine timeLine() {
            var from = this.goals.stream().map(GoalLine::setOn).min(LocalDate::compareTo).orElse(this.today);
            var to = this.goals.stream().map(GoalLine::byWhen).max(LocalDate::compareTo).orElse(this.today);
            return new TimeLine("When what is to be reached", from, to.plusDays(14), this.today,
                    this.goals.stream()
                        .map((line) -> new TimeLine.Row(line.number() + ". " + line.goal(),
                                List.of(new TimeLine.Span(line.setOn(), line.byWhen(), "to " + Days.said(line.byWhen()),
                                        line.byWhen().isBefore(this.today) && line.now() < STEPS)),
                                List.of()))
                        .toList());
        }

        public List<Chapter> chapters() {
            return List.of(new Chapter(PathwayMatter.CONTACT_AND_SUPPORT, this.plan.contactAndSupport()),
                    new Chapter(PathwayMatter.EDUCATION_AND_TRAINING, this.plan.educationAndTraining()),
                    new Chapter(PathwayMatter.EMPLOYMENT, this.plan.employment()),
                    new Chapter(PathwayMatter.ACCOMMODATION, this.plan.accommodation()),
                    new Chapter(PathwayMatter.FAMILY_AND_SOCIAL, this.plan.familyAndSocial()),
                    new Chapter(PathwayMatter.INDEPENDENCE, this.plan.independence()),
                    new Chapter(PathwayMatter.FINANCE, this.plan.finance()),
                    new Chapter(PathwayMatter.HEALTH, this.plan.health()),
                    new Chapter(PathwayMatter.IDENTITY, this.plan.identity()),
                    new Chapter(PathwayMatter.CONTINGENCY, this.plan.contingency()));
        }

    }

    /**
     * One of the ten matters.
     *
     * @param matter which
     * @param text what was agreed
     */
    record Chapter(PathwayMatter matter, String text) {
    }

    @Override
    public String id() {
        return "pathway-plan";
    }

    @Override
    public String title() {
        return "My pathway plan";
    }

    @Override
    public Audience audience() {
        return Audience.CHILD;
    }

    @Override
    public Class<Facts> model() {
        return Facts.class;
    }

    @Override
    public Readers readers() {
        return Readers.atTasksOf("transition-to-adulthood", "education-employment-training")
            .and("leaving-care-manager", "head-of-service", "iro");
    }

}
