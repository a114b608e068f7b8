package org.childjourney.quality;

import java.util.List;
import java.util.Set;

import org.childjourney.casefile.Days;
import org.childjourney.casefile.Sentences;
import org.childjourney.deadlines.KeptClocks;
import org.childjourney.reports.Answer;
import org.childjourney.reports.Figure;
import org.childjourney.reports.Period;
import org.childjourney.reports.Report;
import org.childjourney.reports.Row;
import org.springframework.stereotype.Component;

/** The register of challenges and of their answers (inspection paragraph 51). */
@Component
class ChallengeRegister implements Report {

    private static final String CLOCK = "challenge-answer-5wd";

    private final ChallengeFigures challenges;

    private final KeptClocks clocks;

    ChallengeRegister(ChallengeFigures challenges, KeptClocks clocks) {
        this.challenges = challenges;
        this.clocks = clocks;
    }

    @Override
    public String id() {
        return "challenges";
    }

    @Override
    public String title() {
        return "Register of challenges and answers";
    }

    @Override
    public String question() {
        return "What do chairs, independent reviewing officers and partners challenge, is it answered in time, and does the answer settle it?";
    }

    @Override
    public Set<String> readers() {
        return Set.of("mash-manager", "team-manager", "service-manager", "head-of-service", "assistant-director",
                "director", "iro", "iro-manager", "child-protection-chair", "qa-officer", "data-officer");
    }

    @Override
    public Answer answer(Period period) {
        var total = this.challenges.total(period);
        var kept = this.clocks.done(List.of(CLOCK), period.begins(), period.ends()).get(CLOCK);
        return Answer.of(Answer.Figures.of("In the period",
                Figure.count("raised", "Challenges raised", "Challenges that were raised in the period.",
                        total.raised()),
                Figure.count("raised-by-chair", "By a conference chair", "Of these, those of a conference chair.",
                        total.byChair()),
                Figure.count("raised-by-iro", "By an independent reviewing officer",
                        "Of these, those of an independent reviewing officer.", total.byReviewingOfficer()),
                Figure.count("raised-by-partner", "By a partner agency", "Of these, those of a partner agency.",
                        total.byPartner()),
                Figure
                    .share("answered-in-time", "Answered within five working days",
                            "Of the challenges that were answered in the period, those answered by their day.",
                            kept.inTime(), kept.done())
                    .target("all (local limit)"),
                Figure.share("settled", "Settled by the answer",
                        "Of the challenges raised in the period whose answer was weighed, those that it settled.",
                        total.settled(), total.weighed()),
                Figure.count("open", "Still open", "Challenges raised in the period that are not settled yet.",
                        total.open())),
                register(period));
    }

    private Answer.Listing register(Period period) {
        return Answer.Listing.ofChildren("register", "The register",
                "Challenges that were raised in the period; open ones first, each in the order in which they were raised.",
                List.of("Raised", "By", "About", "Answer", "Outcome"),
                (offset, limit) -> this.challenges.lines(period, offset, limit)
                    .stream()
                    .map(line -> Row.of(line.child(), Days.said(line.raisedAt()),
                            Sentences.begin((line.partner() != null) ? line.partner() : line.by().words()),
                            Sentences.begin(line.about().words()), answer(line), outcome(line)))
                    .toList());
    }

    private static String answer(ChallengeFigures.Line line) {
        if (line.answer() != null) {
            return Sentences.begin(line.answer().words());
        }
        return line.open() ? "waited for" : "none";
    }

    private static String outcome(ChallengeFigures.Line line) {
        if (line.decided() != null) {
            return "Head of service: " + line.decided().words();
        }
        if (!line.open()) {
            return Boolean.TRUE.equals(line.settled()) ? "Settled" : "Cancelled";
        }
        return (line.settled() != null) ? "With the head of service" : "Open";
    }

}
