package org.childjourney.homelessness;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;

import org.childjourney.casefile.Days;

/**
 * The written comparison for one young person, in words that somebody of 16 understands,
 * short enough for one page: what section 20, section 17 help and a housing application
 * mean for them, now and until 25.
 *
 * @param name the young person's name
 * @param writtenOn the day it was written
 * @param birthday the 18th birthday
 * @param ways the three ways side by side
 * @param aboutTime sentences about weeks, dates and care-leaver rights
 * @param thinkUntil until when there is time to think, as it is said
 * @param helpers whom to ask
 */
public record ComparisonSheet(String name, LocalDate writtenOn, LocalDate birthday, List<Way> ways,
        List<String> aboutTime, String thinkUntil, List<String> helpers) {

    /**
     * How long somebody has to have been looked after for the rights of a care leaver.
     */
    static final int WEEKS_NEEDED = 13;

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.UK);

    /**
     * One way, question by question.
     *
     * @param title what it is called
     * @param inShort what it is, in short
     * @param home where they would live
     * @param now what they get now
     * @param later what they get from 18 to 25
     * @param forYou what it would mean for this young person
     */
    public record Way(String title, String inShort, String home, String now, String later, String forYou) {
    }

    /**
     * Writes the sheet for this young person, as if they said yes to section 20 today.
     */
    static ComparisonSheet of(String name, LocalDate today, LocalDate birthday, int weeksSoFar, Comparison comparison,
            boolean advocate) {
        return new ComparisonSheet(name, today, birthday, ways(comparison), aboutTime(today, birthday, weeksSoFar),
                Days.said(comparison.givenAt().plus(JointAssessment.TIME_TO_THINK)), helpers(advocate));
    }

    private static List<Way> ways(Comparison comparison) {
        return List.of(new Way("Section 20: we look after you",
                "The council's children's services give you a home and look after you. You say yes yourself; your parents cannot stop it.",
                comparison.section20Place(),
                "A social worker who visits you, a plan made with you, pocket money and clothes, help with school, college and health.",
                "With 13 weeks or more: a personal adviser and a pathway plan until 25, help with money and a first home, and you can often stay where you are after 18.",
                "You gain: %s You may not like: %s".formatted(JointWork.ended(comparison.wouldGain()),
                        JointWork.ended(comparison.wouldLose()))),
                new Way("Section 17: we help you",
                        "You live at home or somewhere else, and children's services help you there. We do not look after you.",
                        "Where you are, or where you and your family agree.", comparison.section17Help(),
                        "The weeks do not count. You have no care leaver's rights from this.",
                        "You can still say yes to section 20 at any time until you are 18."),
                new Way("A housing application",
                        "The district council's housing team helps you find somewhere to live. You pay rent, mostly with benefits.",
                        comparison.housingOffer(),
                        "A housing plan, and somewhere suitable to live in the meantime. Nobody can say that you made yourself homeless on purpose while you are under 18.",
                        "The weeks do not count. After 18 you are treated like other adults who apply.",
                        "You would run your own home. We still help you under section 17, and section 20 is offered again."));
    }

    private static List<String> aboutTime(LocalDate today, LocalDate birthday, int weeksSoFar) {
        var reached = today.plusWeeks(Math.max(0, WEEKS_NEEDED - weeksSoFar));
        var inTime = reached.isBefore(birthday);
        var counted = (weeksSoFar == 0) ? "You have not been looked after since you were 14."
                : "You have been looked after for %d %s since you were 14.".formatted(weeksSoFar,
                        (weeksSoFar == 1) ? "week" : "weeks");
        var then = inTime
                ? "If you say yes to section 20 today, you have 13 weeks on %s. That is before you are 18, so you get the full rights of a care leaver until you are 25."
                    .formatted(said(reached))
                : "If you say yes to section 20 today, you would have 13 weeks on %s. You are 18 before that, so you would get advice and some help as a \"qualifying\" care leaver, but not the full rights until 25."
                    .formatted(said(reached));
        return List.of("You are 18 on %s.".formatted(said(birthday)), counted, then,
                "If you say no, no weeks are counted.");
    }

    private static List<String> helpers(boolean advocate) {
        return List.of(
                advocate ? "Your advocate is on your side alone. Ask them anything before you decide."
                        : "You have said no to an advocate. You can ask for one whenever you like.",
                "Your social worker will explain every word of this again.",
                "You stay where you are safe while you think. Nobody may push you.");
    }

    private static String said(LocalDate day) {
        return DAY.format(day);
    }

}
