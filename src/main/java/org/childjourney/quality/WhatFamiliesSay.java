package org.childjourney.quality;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;

import org.childjourney.casefile.Sentences;
import org.childjourney.reports.Answer;
import org.childjourney.reports.Figure;
import org.childjourney.reports.Period;
import org.childjourney.reports.Report;
import org.childjourney.reports.Row;
import org.springframework.stereotype.Component;

/**
 * What children and parents say about the work, in one place and without names; its table
 * goes to the participation team (inspection paragraph 58).
 */
@Component
class WhatFamiliesSay implements Report {

    private final FeedbackFigures feedback;

    WhatFamiliesSay(FeedbackFigures feedback) {
        this.feedback = feedback;
    }

    @Override
    public String id() {
        return "what-families-say";
    }

    @Override
    public String title() {
        return "What children and parents say about the work";
    }

    @Override
    public String question() {
        return "Does the work help, in the eyes of children and parents, do they feel listened to, and what should change?";
    }

    @Override
    public Set<String> readers() {
        return Set.of("social-worker", "team-manager", "service-manager", "head-of-service", "assistant-director",
                "director", "iro", "iro-manager", "child-protection-chair", "qa-officer", "data-officer");
    }

    @Override
    public Answer answer(Period period) {
        var said = this.feedback.figures(period);
        return Answer.of(
                Answer.Figures.of("In the period", Figure.count("said", "Times somebody said how the work is for them",
                        "What a child, parent or carer said about the work on a day of the period.", said.all()),
                        Figure.share("by-children", "Said by a child or young person",
                                "Of these, those that a child or young person said.", said.byChildren(), said.all()),
                        Figure.share("helps", "The work helps",
                                "Of these, those in which the work helps a lot or a little.", said.helps(), said.all()),
                        Figure.share("listened-to", "Feel listened to",
                                "Of these, those in which somebody feels listened to.", said.listenedTo(), said.all()),
                        Figure.count("worse", "The work made things worse",
                                "Times in the period that somebody said so.", said.worse())),
                words(period), new Answer.Remark("Before this is passed on",
                        "Names that the record knows are taken out, and so are numbers and addresses. A nickname or a story can still tell who speaks: read it first. Who did not want their words shared, and children whose record is restricted, are not in the list."));
    }

    private Answer.Listing words(Period period) {
        return Answer.Listing.of("words", "In their words, without names",
                "What those said who let the participation team read it, the latest first; the day is left out.",
                List.of("Month", "Who", "When", "Does it help", "Listened to", "What has helped", "What should change"),
                (offset, limit) -> this.feedback.words(period, offset, limit)
                    .stream()
                    .map(words -> Row.of(month(words.on()), Sentences.begin(words.by().words()),
                            Sentences.begin(words.occasion().words()), Sentences.begin(words.helped().words()),
                            Sentences.begin(words.listenedTo().words()), words.whatHelped(), words.whatToChange()))
                    .toList());
    }

    private static String month(LocalDate on) {
        return new Period(on, on).month();
    }

}
