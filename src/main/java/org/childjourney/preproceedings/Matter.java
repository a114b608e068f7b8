package org.childjourney.preproceedings;

import java.time.Instant;
import java.time.LocalDate;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import org.childjourney.calendar.Birthdays;
import org.childjourney.casefile.Answer;
import org.childjourney.casefile.CaseReference;
import org.childjourney.casefile.Days;
import org.childjourney.casefile.Refused;

/**
 * What the council has with its lawyers about one child: from a request for the legal
 * gateway to its end. It holds what the returns and the tracker need; what people wrote
 * is kept beside it.
 */
@Entity
@Table(name = "legal_matter")
class Matter {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "legal_matter_seq")
    @SequenceGenerator(name = "legal_matter_seq", sequenceName = "legal_matter_seq", allocationSize = 1)
    private Long id;

    private String caseReference;

    /** The child while the matter goes on, so that there is never a second one. */
    private String openFor;

    private Long familyId;

    @Enumerated(EnumType.STRING)
    private Stage stage;

    private Instant askedAt;

    @Enumerated(EnumType.STRING)
    private GatewayRoute route;

    private boolean urgent;

    private LocalDate courtDirectedOn;

    private LocalDate courtToldOn;

    private String writtenBy;

    private int earlierPreProceedings;

    private int earlierCareProceedings;

    private LocalDate acceptedOn;

    private LocalDate gatewayHeldOn;

    @Enumerated(EnumType.STRING)
    private GatewayDecision gatewayDecision;

    private LocalDate startedOn;

    private LocalDate letterOn;

    private Boolean fgdmOffered;

    @Enumerated(EnumType.STRING)
    private FgdmState fgdm = FgdmState.NOT_OFFERED;

    private LocalDate fgdmHeldOn;

    private LocalDate firstMeetingOn;

    @Enumerated(EnumType.STRING)
    private Answer parentsLegalRep;

    private int reviewMeetings;

    private LocalDate lastReviewOn;

    private LocalDate reviewPlannedOn;

    private LocalDate finalGatewayPlannedOn;

    private int extensions;

    private LocalDate finalGatewayHeldOn;

    @Enumerated(EnumType.STRING)
    private FinalDecision outcome;

    private LocalDate outcomeOn;

    private LocalDate outcomeLetterOn;

    private LocalDate livesAwaySince;

    @Embedded
    private InCourt court = new InCourt();

    private Instant closedAt;

    private LocalDate endedOn;

    /** Known from the decision on, while the last steps are still taken. */
    private String endedBecause;

    @Version
    private Long version;

    protected Matter() {
    }

    Matter(CaseReference child, Instant askedAt) {
        this.caseReference = child.value();
        this.openFor = child.value();
        this.askedAt = askedAt;
        this.stage = Stage.REQUEST_ASKED;
    }

    void at(Stage next) {
        this.stage = next;
    }

    void takenUp(TakeUp taken, Long family) {
        this.route = taken.route();
        this.urgent = taken.urgent();
        this.courtDirectedOn = taken.courtDirectedOn();
        this.familyId = family;
    }

    void written(GatewayRequest request, String by) {
        this.writtenBy = by;
        this.earlierPreProceedings = request.earlierPreProceedings();
        this.earlierCareProceedings = request.earlierCareProceedings();
    }

    void reportedBy(String by) {
        this.writtenBy = by;
    }

    void requireAnotherPerson(String person) {
        if (person.equals(this.writtenBy)) {
            throw new Refused(null, "You wrote what is decided on here. Somebody else has to decide.");
        }
    }

    void accepted(LocalDate on, boolean cannotWait) {
        this.acceptedOn = on;
        this.urgent = this.urgent || cannotWait;
    }

    void cannotWait() {
        this.urgent = true;
    }

    void gatewayHeld(LocalDate on) {
        Days.inOrder("heldOn", this.acceptedOn, on, "The legal gateway meets after the request was accepted, on %s. "
            .formatted((this.acceptedOn != null) ? Days.said(this.acceptedOn) : "") + "Check the day.");
        this.gatewayHeldOn = on;
    }

    void decided(GatewayDecided decided) {
        this.gatewayDecision = decided.decision();
        this.courtToldOn = decided.courtToldOn();
    }

    void started() {
        this.startedOn = this.gatewayHeldOn;
    }

    void notStarted() {
        this.gatewayDecision = null;
    }

    void letterDelivered(LocalDate on) {
        if (this.letterOn == null) {
            this.letterOn = on;
        }
    }

    void fgdm(FgdmState state) {
        this.fgdm = state;
    }

    void fgdmOfferedInLetter(boolean offered) {
        this.fgdmOffered = offered;
        if (offered && this.fgdm == FgdmState.NOT_OFFERED) {
            this.fgdm = FgdmState.OFFERED;
        }
    }

    void familyGroupMet(LocalDate on) {
        this.fgdmHeldOn = on;
    }

    void met(FirstMeeting meeting) {
        if (meeting.outcome().effective()) {
            this.firstMeetingOn = meeting.heldOn();
            this.parentsLegalRep = meeting.parentsLegalRep();
        }
    }

    void planned(Timetable timetable) {
        this.reviewPlannedOn = timetable.reviewOn();
        this.finalGatewayPlannedOn = timetable.finalGatewayOn();
    }

    void reviewed(LocalDate on, boolean parentsCame) {
        this.lastReviewOn = on;
        this.reviewMeetings += parentsCame ? 1 : 0;
    }

    void extended() {
        this.extensions++;
    }

    void finalGatewayHeld(LocalDate on) {
        this.finalGatewayHeldOn = on;
    }

    void outcome(FinalDecision decision, LocalDate on) {
        this.outcome = decision;
        this.outcomeOn = on;
        this.outcomeLetterOn = null;
    }

    void outcomeTold(LocalDate on) {
        this.outcomeLetterOn = on;
    }

    void livesAwaySince(LocalDate since) {
        this.livesAwaySince = since;
    }

    void endsBecause(String reason) {
        this.endedBecause = reason;
    }

    /** Ends for the reason known before, or else for this one. */
    void end(Instant at, LocalDate on, String otherwise) {
        this.openFor = null;
        this.closedAt = at;
        this.endedOn = on;
        this.endedBecause = (this.endedBecause != null) ? this.endedBecause : otherwise;
        this.stage = Stage.ENDED;
    }

    boolean isOpen() {
        return this.openFor != null;
    }

    boolean isAboutSection37() {
        return this.route == GatewayRoute.COURT_SECTION_37;
    }

    /**
     * Whether pre-proceedings ended with this matter less than twelve months before that
     * day.
     */
    boolean steppedOutWithinAYearOf(LocalDate day) {
        return this.startedOn != null && !isOpen() && this.outcomeOn != null
                && !Birthdays.hasAttained(this.outcomeOn, 1, day);
    }

    Long id() {
        return this.id;
    }

    CaseReference child() {
        return CaseReference.of(this.caseReference);
    }

    Long familyId() {
        return this.familyId;
    }

    Stage stage() {
        return this.stage;
    }

    Instant askedAt() {
        return this.askedAt;
    }

    boolean urgent() {
        return this.urgent;
    }

    LocalDate courtDirectedOn() {
        return this.courtDirectedOn;
    }

    LocalDate courtToldOn() {
        return this.courtToldOn;
    }

    int earlierPreProceedings() {
        return this.earlierPreProceedings;
    }

    int earlierCareProceedings() {
        return this.earlierCareProceedings;
    }

    LocalDate gatewayHeldOn() {
        return this.gatewayHeldOn;
    }

    GatewayDecision gatewayDecision() {
        return this.gatewayDecision;
    }

    /** The day of the decision to begin pre-proceedings. */
    LocalDate startedOn() {
        return this.startedOn;
    }

    LocalDate letterOn() {
        return this.letterOn;
    }

    Boolean fgdmOffered() {
        return this.fgdmOffered;
    }

    FgdmState fgdm() {
        return this.fgdm;
    }

    LocalDate fgdmHeldOn() {
        return this.fgdmHeldOn;
    }

    LocalDate firstMeetingOn() {
        return this.firstMeetingOn;
    }

    Answer parentsLegalRep() {
        return this.parentsLegalRep;
    }

    int reviewMeetings() {
        return this.reviewMeetings;
    }

    LocalDate lastReviewOn() {
        return this.lastReviewOn;
    }

    LocalDate reviewPlannedOn() {
        return this.reviewPlannedOn;
    }

    LocalDate finalGatewayPlannedOn() {
        return this.finalGatewayPlannedOn;
    }

    int extensions() {
        return this.extensions;
    }

    LocalDate finalGatewayHeldOn() {
        return this.finalGatewayHeldOn;
    }

    FinalDecision outcome() {
        return this.outcome;
    }

    LocalDate outcomeOn() {
        return this.outcomeOn;
    }

    LocalDate outcomeLetterOn() {
        return this.outcomeLetterOn;
    }

    LocalDate livesAwaySince() {
        return this.livesAwaySince;
    }

    InCourt court() {
        return this.court;
    }

    LocalDate endedOn() {
        return this.endedOn;
    }

    String endedBecause() {
        return this.endedBecause;
    }

}
