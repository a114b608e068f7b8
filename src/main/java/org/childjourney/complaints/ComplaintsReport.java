package org.childjourney.complaints;

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

/** Complaints, what came of them, and how often their times were kept. */
@Component
class ComplaintsReport implements Report {

    private final ComplaintFigures complaints;

    private final KeptClocks clocks;

    ComplaintsReport(ComplaintFigures complaints, KeptClocks clocks) {
        this.complaints = complaints;
        this.clocks = clocks;
    }

    @Override
    public String id() {
        return "complaints";
    }

    @Override
    public String title() {
        return "Complaints under the Children Act";
    }

    @Override
    public String question() {
        return "Who complains, is it answered in time at each stage, and what is found?";
    }

    @Override
    public Set<String> readers() {
        return Set.of("service-manager", "head-of-service", "assistant-director", "director", "qa-officer",
                "data-officer");
    }

    @Override
    public Answer answer(Period period) {
        var total = this.complaints.total(period);
        var kept = this.clocks.done(Complaints.CLOCKS, period.begins(), period.ends());
        return Answer.of(Answer.Figures.of("Received in the period",
                Figure.count("received", "Complaints received", "Complaints that were received in the period.",
                        total.received()),
                Figure.share("by-children", "From a child or young person",
                        "Of these, those of a child or young person.", total.byChildren(), total.received()),
                Figure.share("with-advocate", "With an advocate",
                        "Of the complaints of children and young people received in the period, those with an advocate.",
                        total.withAdvocate(), total.byChildren()),
                Figure.share("upheld", "Upheld at stage 1, or in part",
                        "Of the complaints received in the period and answered since, those upheld at stage 1, or in part.",
                        total.upheld(), total.answered()),
                Figure.count("stage-two", "Came to stage 2",
                        "Of the complaints received in the period, those that were investigated.", total.stageTwo()),
                Figure.count("stage-three", "Came to stage 3",
                        "Of the complaints received in the period, those that a panel reviewed.", total.stageThree()),
                Figure.count("open", "Still open", "Complaints received in the period that are not at rest.",
                        total.open())),
                Answer.Figures.of("In time", inTime("stage-1-in-time", "Stage 1", kept.get(Complaints.STAGE_1)),
                        inTime("stage-2-in-time", "Stage 2", kept.get(Complaints.STAGE_2)),
                        inTime("panel-in-time", "Review panel", kept.get(Complaints.PANEL)),
                        inTime("panel-response-in-time", "Response to the panel", kept.get(Complaints.PANEL_RESPONSE))),
                open());
    }

    private static Figure inTime(String id, String stage, KeptClocks.Kept kept) {
        return Figure.share(id, stage + ": in time",
                "Of those that were finished in the period, those by their day, with its extension where one was given.",
                kept.inTime(), kept.done())
            .target("all");
    }

    private Answer.Listing open() {
        return Answer.Listing.ofChildren("open", "Not at rest",
                "Complaints that are not at rest now, the oldest first.", List.of("Received", "From", "Stage"),
                (offset, limit) -> this.complaints.open(offset, limit)
                    .stream()
                    .map(open -> Row.of(open.child(), Days.said(open.receivedOn()), Sentences.begin(open.by().words()),
                            String.valueOf(open.stage())))
                    .toList());
    }

}
