package org.childjourney.homelessness;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;

import org.childjourney.documents.Audience;
import org.childjourney.documents.DocumentKind;
import org.childjourney.documents.Readers;
import org.springframework.stereotype.Component;

/**
 * The written comparison for a young person, on one page and in words that somebody of 16
 * understands: what section 20, section 17 help and a housing application mean for them,
 * now and until 25.
 */
@Component
class ComparisonSheet implements DocumentKind<ComparisonSheet.Facts> {

    /**
     * How long somebody has to have been looked after for the rights of a care leaver.
     */
    static final int WEEKS_NEEDED = 13;

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.UK);

    @Override
    public String id() {
        return "homeless-comparison-sheet";
    }

    @Override
    public String title() {
        return "What each choice means for you";
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
    public boolean onOnePage() {
        return true;
    }

    @Override
    public Readers readers() {
        return Readers.atTasksOf(HomelessnessEnding.JOURNEY, "advocacy").and("head-of-service");
    }

    /**
     * What is written for one young person, as if they said yes to section 20 on the day
     * it is written.
     *
     * @param name the young person's name
     * @param writtenOn the day it is written
     * @param birthday the 18th birthday
     * @param weeksSoFar full weeks looked after since 14
     * @param advocate whether an advocate stands beside them
     * @param words what each way would mean for them
     */
    record Facts(String name, LocalDate writtenOn, LocalDate birthday, int weeksSoFar, boolean advocate,
            Comparison words) {

        /** On which day the 13 weeks would be full. */
        LocalDate weeksFullOn() {
            return this.writtenOn.plusWeeks(Math.max(0, WEEKS_NEEDED - this.weeksSoFar));
        }

        /** Whether they would be full before 18. */
        boolean fullBeforeEighteen() {
            return weeksFullOn().isBefore(this.birthday);
        }

        /** The questions of the table, each answered for the three ways. */
        public List<List<String>> rows() {
            return List.of(
                    List.of("What is it?",
                            "Children's services give you a home and look after you. You say yes yourself.",
                            "Children's services help you where you live. They do not look after you.",
                            "The district council helps you find a home. You pay rent, mostly with benefits."),
                    List.of("Where would you live?", this.words.section20Place(),
                            "Where you are now, or where you and your family agree.", this.words.housingOffer()),
                    List.of("What do you get now?",
                            "A social worker and a plan, money for daily life, help with school, work and health.",
                            this.words.section17Help(),
                            "A housing plan and somewhere suitable meanwhile. While you are under 18 nobody can say that you made yourself homeless."),
                    List.of("And from 18 to 25?", fromEighteen(), "No care leaver's rights from this.",
                            "No care leaver's rights from this. You are helped as an adult."));
        }

        private String fromEighteen() {
            return fullBeforeEighteen()
                    ? "A personal adviser and a pathway plan until you are 25, and help with money and a first home."
                    : "Advice and some help until you are 25, because 18 comes before your 13 weeks.";
        }

        /** What weeks and birthdays mean for them. */
        public List<String> aboutTime() {
            var counted = switch (this.weeksSoFar) {
                case 0 -> "You have not been looked after since you were 14.";
                case 1 -> "You have been looked after for 1 week since you were 14.";
                default -> "You have been looked after for %d weeks since you were 14.".formatted(this.weeksSoFar);
            };
            var then = fullBeforeEighteen()
                    ? "With a yes to section 20 today you have 13 weeks on %s. Then you have the full rights of a care leaver until you are 25."
                    : "With a yes to section 20 today you would have 13 weeks on %s, after your birthday. You would be a \"qualifying\" care leaver.";
            return List.of("You are 18 on %s. %s".formatted(DAY.format(this.birthday), counted),
                    then.formatted(DAY.format(weeksFullOn())) + " With a no, no weeks count.");
        }

        /** Who is on their side. */
        public String helper() {
            return this.advocate ? "Your advocate is on your side alone. Ask them anything before you decide."
                    : "You said no to an advocate. You can have one whenever you like.";
        }

    }

}
