package org.childjourney.complaints;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

import jakarta.persistence.EntityManager;
import org.childjourney.calendar.WorkingCalendar;
import org.childjourney.casefile.CaseReference;
import org.childjourney.casefile.Cases;
import org.childjourney.casefile.Chronology;
import org.childjourney.casefile.Days;
import org.childjourney.casefile.Refused;
import org.childjourney.deadlines.ClockFacts;
import org.childjourney.deadlines.Deadlines;
import org.childjourney.engine.Journeys;
import org.childjourney.engine.ProcessEnded;
import org.childjourney.engine.SignedIn;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Complaints about services for a child. The child's chronology says that there is one
 * and how far it is; what was complained about stays with those who deal with it.
 */
@Service
@Transactional
public class Complaints {

    static final String STAGE_1 = "referral-complaint-stage1";

    static final String STAGE_2 = "referral-complaint-stage2";

    static final String PANEL = "complaint-panel-30wd";

    static final String PANEL_RESPONSE = "complaint-panel-response-15wd";

    static final List<String> CLOCKS = List.of(STAGE_1, STAGE_2, PANEL, PANEL_RESPONSE);

    private static final String PROCESS = "complaint";

    /** The routing variable with the number of the complaint. */
    private static final String COMPLAINT = "complaint";

    private final ComplaintRepository complaints;

    private final EntityManager entities;

    private final Cases cases;

    private final Deadlines deadlines;

    private final Chronology chronology;

    private final Journeys journeys;

    private final SignedIn signedIn;

    private final Clock clock;

    Complaints(ComplaintRepository complaints, EntityManager entities, Cases cases, Deadlines deadlines,
            Chronology chronology, Journeys journeys, SignedIn signedIn, Clock clock) {
        this.complaints = complaints;
        this.entities = entities;
        this.cases = cases;
        this.deadlines = deadlines;
        this.chronology = chronology;
        this.journeys = journeys;
        this.signedIn = signedIn;
        this.clock = clock;
    }

    /**
     * Registers a complaint, whose ten working days run from the day it was received.
     * @return its number
     * @throws Refused if the child is not in the record, or the day lies in the future
     */
    public long register(CaseReference child, NewComplaint made) {
        this.cases.child(child);
        var now = this.clock.instant();
        Days.notInFuture("receivedOn", made.receivedOn(), today());
        var complaint = this.complaints.save(new MadeComplaint(child, made, now, this.signedIn.userId()));
        start(complaint, STAGE_1, made.receivedOn());
        write(complaint, "A complaint under the Children Act was received on %s and is being answered."
            .formatted(Days.said(made.receivedOn())));
        return complaint.id();
    }

    /**
     * Records the answer of stage 1, which stops its clock.
     * @return user id of who answered
     * @throws Refused if the day lies in the future or before the complaint
     */
    public String answer(long number, StageOneAnswer answer) {
        var complaint = existing(number);
        Days.notInFuture("answeredOn", answer.answeredOn(), today());
        complaint.answered(answer, this.signedIn.userId());
        stop(complaint, STAGE_1, answer.answeredOn());
        write(complaint, "The complaint was answered at stage 1 on %s.".formatted(Days.said(answer.answeredOn())));
        return this.signedIn.userId();
    }

    /**
     * Records what whoever complained says to the last answer.
     * @throws Refused if the day lies in the future or before that answer
     */
    public Reply reply(long number, ComplainantReply reply) {
        var complaint = existing(number);
        Days.notInFuture("repliedOn", reply.repliedOn(), today());
        Days.inOrder("repliedOn", complaint.lastAnswerOn(), reply.repliedOn(),
                "The answer was given on %s. Their reply comes after that."
                    .formatted(Days.said(complaint.lastAnswerOn())));
        this.entities.persist(new ReplyRecord(complaint, reply, this.clock.instant(), this.signedIn.userId()));
        if (reply.reply() == Reply.NEXT_STAGE) {
            start(complaint, (complaint.stage() == 1) ? STAGE_2 : PANEL, reply.repliedOn());
            write(complaint, "Stage %d of the complaint was asked for on %s.".formatted(complaint.stage() + 1,
                    Days.said(reply.repliedOn())));
        }
        else {
            complaint.end(reply.reply().name(), this.clock.instant());
            write(complaint,
                    "The complaint ended at stage %d: %s.".formatted(complaint.stage(), reply.reply().words()));
        }
        return reply.reply();
    }

    /** Begins the next stage, whose time runs since it was asked for. */
    public void begin(long number, int stage) {
        existing(number).begin(stage);
    }

    /**
     * Records what an investigation found.
     * @return user id of who recorded it
     */
    public String investigate(long number, Investigation investigation) {
        existing(number).investigated(investigation);
        return this.signedIn.userId();
    }

    /**
     * Records the adjudication of stage 2, which stops its clock.
     * @throws Refused if the day lies in the future
     */
    public void adjudicate(long number, Adjudication adjudicated) {
        var complaint = existing(number);
        Days.notInFuture("adjudicatedOn", adjudicated.adjudicatedOn(), today());
        complaint.adjudicated(adjudicated);
        stop(complaint, STAGE_2, adjudicated.adjudicatedOn());
        write(complaint, "The complaint was adjudicated on %s.".formatted(Days.said(adjudicated.adjudicatedOn())));
    }

    /**
     * Records what the review panel recommends; the time of the response runs from then.
     * @throws Refused if a day lies in the future
     */
    public void recommend(long number, PanelFinding panel) {
        var complaint = existing(number);
        Days.notInFuture("panelOn", panel.panelOn(), today());
        Days.notInFuture("recommendedOn", panel.recommendedOn(), today());
        complaint.recommended(panel);
        stop(complaint, PANEL, panel.panelOn());
        start(complaint, PANEL_RESPONSE, panel.recommendedOn());
        write(complaint, "The review panel of the complaint met on %s.".formatted(Days.said(panel.panelOn())));
    }

    /**
     * Records the response to the panel, with which the council's part ends.
     * @throws Refused if the day lies in the future or before the recommendations
     */
    public void respond(long number, PanelResponse responded) {
        var complaint = existing(number);
        Days.notInFuture("respondedOn", responded.respondedOn(), today());
        complaint.responded(responded, this.clock.instant());
        stop(complaint, PANEL_RESPONSE, responded.respondedOn());
        write(complaint, "The complaint ended at stage 3 with the response to the panel on %s."
            .formatted(Days.said(responded.respondedOn())));
    }

    /** What was cancelled is not waited for any more. */
    @EventListener
    void on(ProcessEnded ended) {
        if (PROCESS.equals(ended.process())) {
            this.complaints.findByCaseReferenceAndEndedAtIsNullOrderById(ended.child().value())
                .stream()
                .filter((complaint) -> !this.journeys.isStillAbout(ended, COMPLAINT, String.valueOf(complaint.id())))
                .forEach(this::cancel);
        }
    }

    private void cancel(MadeComplaint complaint) {
        var now = this.clock.instant();
        complaint.cancelled(now);
        CLOCKS.forEach((id) -> this.deadlines.withdraw(complaint.child(), id, String.valueOf(complaint.id()), now,
                "The complaint was cancelled."));
        write(complaint, "The complaint was cancelled at stage %d.".formatted(complaint.stage()));
    }

    private void start(MadeComplaint complaint, String clockId, LocalDate on) {
        this.deadlines.start(complaint.child(), clockId, String.valueOf(complaint.id()), WorkingCalendar.startOf(on),
                ClockFacts.none());
    }

    private void stop(MadeComplaint complaint, String clockId, LocalDate on) {
        Instant done = Days.doneOn(on, this.clock.instant());
        this.deadlines.stop(complaint.child(), clockId, String.valueOf(complaint.id()), done);
    }

    private void write(MadeComplaint complaint, String line) {
        this.chronology.add(complaint.child(), this.clock.instant(), this.signedIn.userId(), line);
    }

    private LocalDate today() {
        return WorkingCalendar.dateOf(this.clock.instant());
    }

    private MadeComplaint existing(long number) {
        return this.complaints.findById(number)
            .orElseThrow(() -> new IllegalStateException("There is no complaint " + number));
    }

}
