package org.childjourney.quality;

import java.util.List;

import org.childjourney.casefile.VoiceCoverage;
import org.childjourney.casefile.WorkerChanges;
import org.childjourney.reports.Answer;
import org.childjourney.reports.Figure;
import org.childjourney.reports.ForTheBoard;
import org.childjourney.reports.Period;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Whether children are heard and keep their worker, for the board. */
@Component
@Order(900)
class QualityForTheBoard implements ForTheBoard {

    private final VoiceCoverage voices;

    private final FeedbackFigures feedback;

    private final WorkerChanges workers;

    private final ChallengeFigures challenges;

    QualityForTheBoard(VoiceCoverage voices, FeedbackFigures feedback, WorkerChanges workers,
            ChallengeFigures challenges) {
        this.voices = voices;
        this.feedback = feedback;
        this.workers = workers;
        this.challenges = challenges;
    }

    @Override
    public List<Answer.Part> forTheBoard(Period period) {
        var heard = this.voices.children(VoiceAndAdvocacyCoverage.time(period));
        var said = this.feedback.figures(period);
        var changes = this.workers.total(period.begins(), period.ends());
        var challenges = this.challenges.total(period);
        return List.of(Answer.Figures.of("Heard and known", Figure.share("board-heard", "Children who were heard",
                "Of all children who were open to the service on some day of the period, those who were heard in it in some way, or were asked and chose not to speak.",
                heard.heard(), heard.open())
            .target("all"),
                Figure.share("board-work-helps", "The work helps, say children and parents",
                        "Of what children, parents and carers said about the work in the period, that in which it helps a lot or a little.",
                        said.helps(), said.all()),
                Figure.share("board-listened-to", "Feel listened to",
                        "Of what children, parents and carers said about the work in the period, that in which they feel listened to.",
                        said.listenedTo(), said.all()),
                Figure.count("board-worker-changes", "Children with two or more changes of worker",
                        "Children who got another lead practitioner two or more times in the period.",
                        changes.several()),
                Figure.count("board-iro-challenges", "Challenges of independent reviewing officers",
                        "Challenges that independent reviewing officers raised in the period.",
                        challenges.byReviewingOfficer())));
    }

}
