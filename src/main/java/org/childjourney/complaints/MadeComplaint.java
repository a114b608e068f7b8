package org.childjourney.complaints;

import java.time.Instant;
import java.time.LocalDate;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import org.childjourney.casefile.CaseReference;
import org.childjourney.casefile.Days;

/** A complaint, from the day it was received until it is at rest. */
@Entity
@Table(name = "complaint")
class MadeComplaint {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "complaint_seq")
    @SequenceGenerator(name = "complaint_seq", sequenceName = "complaint_seq", allocationSize = 1)
    private Long id;

    private String caseReference;

    @Embedded
    private NewComplaint made;

    private Instant recordedAt;

    private String recordedBy;

    private int stage;

    @Embedded
    private StageOneAnswer answer;

    private String answeredBy;

    @Embedded
    private Investigation investigation;

    @Embedded
    private Adjudication adjudicated;

    @Embedded
    private PanelFinding panel;

    @Embedded
    private PanelResponse responded;

    private Instant endedAt;

    private String endedHow;

    @Version
    private Long version;

    protected MadeComplaint() {
    }

    MadeComplaint(CaseReference child, NewComplaint made, Instant at, String by) {
        this.caseReference = child.value();
        this.made = made;
        this.recordedAt = at;
        this.recordedBy = by;
        this.stage = 1;
    }

    void answered(StageOneAnswer answer, String by) {
        Days.inOrder("answeredOn", this.made.receivedOn(), answer.answeredOn(),
                "The complaint was received on %s. The answer comes after that."
                    .formatted(Days.said(this.made.receivedOn())));
        this.answer = answer;
        this.answeredBy = by;
    }

    void begin(int stage) {
        this.stage = stage;
    }

    void investigated(Investigation investigation) {
        this.investigation = investigation;
    }

    void adjudicated(Adjudication adjudicated) {
        this.adjudicated = adjudicated;
    }

    void recommended(PanelFinding panel) {
        this.panel = panel;
    }

    void responded(PanelResponse responded, Instant at) {
        Days.inOrder("respondedOn", this.panel.recommendedOn(), responded.respondedOn(),
                "The recommendations came on %s. The response comes after that."
                    .formatted(Days.said(this.panel.recommendedOn())));
        this.responded = responded;
        end("RESPONDED", at);
    }

    void end(String how, Instant at) {
        this.endedHow = how;
        this.endedAt = at;
    }

    void cancelled(Instant at) {
        end("CANCELLED", at);
    }

    /** The last answer that was given, on the day of which a reply can follow. */
    LocalDate lastAnswerOn() {
        return (this.stage == 1) ? this.answer.answeredOn() : this.adjudicated.adjudicatedOn();
    }

    Long id() {
        return this.id;
    }

    CaseReference child() {
        return CaseReference.of(this.caseReference);
    }

    NewComplaint made() {
        return this.made;
    }

    int stage() {
        return this.stage;
    }

    StageOneAnswer answer() {
        return this.answer;
    }

    Investigation investigation() {
        return this.investigation;
    }

    Adjudication adjudicated() {
        return this.adjudicated;
    }

    PanelFinding panel() {
        return this.panel;
    }

}
