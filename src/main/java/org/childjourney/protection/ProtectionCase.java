package org.childjourney.protection;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import org.childjourney.casefile.CaseReference;
import org.childjourney.casefile.Codes;

/**
 * One time that a child is on child protection: from the request for a strategy
 * discussion or the notice of another authority to the end, with the plan in between if
 * there is one.
 */
@Entity
@Table(name = "protection_case")
class ProtectionCase {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "protection_case_seq")
    @SequenceGenerator(name = "protection_case_seq", sequenceName = "protection_case_seq", allocationSize = 1)
    private Long id;

    private String caseReference;

    /** The child while it goes on, so that there is never a second one. */
    private String openFor;

    private boolean transferIn;

    private Instant openedAt;

    /** When each discussion was asked for that has not been held, the earliest first. */
    @Convert(converter = Codes.class)
    private List<String> discussionsAskedAt;

    private String discussionLedBy;

    private String otherAuthority;

    private LocalDate notifiedOn;

    /** Whether a first conference is asked for that has not been held. */
    private boolean conferenceAskedFor;

    private int previousPlans;

    private LocalDate lastPlanEndedOn;

    private String chair;

    private LocalDate planStartedOn;

    private LocalDate panelHeldOn;

    @Enumerated(EnumType.STRING)
    private CategoryOfAbuse initialCategory;

    @Enumerated(EnumType.STRING)
    private CategoryOfAbuse latestCategory;

    private int visitsEvery = 10;

    private LocalDate lastSeenOn;

    private int unseenTogether;

    private int visitsUnseen;

    private int groupsWithoutProgress;

    private LocalDate lastGroupOn;

    private int reviews;

    private LocalDate lastConferenceOn;

    private LocalDate reviewPlannedFor;

    private LocalDate stepDownDecidedOn;

    private LocalDate planEndedOn;

    @Enumerated(EnumType.STRING)
    private EndReason planEnd;

    private String destination;

    private boolean adultsAsked;

    private Instant closedAt;

    private String closedBecause;

    @Version
    private Long version;

    protected ProtectionCase() {
    }

    ProtectionCase(CaseReference child, boolean transferIn, int previousPlans, LocalDate lastPlanEndedOn, Instant at) {
        this.caseReference = child.value();
        this.openFor = child.value();
        this.transferIn = transferIn;
        this.previousPlans = previousPlans;
        this.lastPlanEndedOn = lastPlanEndedOn;
        this.openedAt = at;
    }

    /**
     * What begins with the conference that a further enquiry asked for after all other
     * work had ended.
     */
    ProtectionCase(ProtectionCase ended, int previousPlans, LocalDate lastPlanEndedOn, Instant at) {
        this(ended.child(), false, previousPlans, lastPlanEndedOn, at);
        this.discussionLedBy = ended.discussionLedBy;
        this.conferenceAskedFor = true;
    }

    void discussionAsked(Instant at) {
        var asked = asked();
        asked.add(at.toString());
        this.discussionsAskedAt = asked;
    }

    /** When the discussion was asked for that is to be held next, if another is. */
    Optional<Instant> discussionHeld() {
        return answered(0);
    }

    /** The same once the latest request needs no discussion of its own. */
    Optional<Instant> discussionNotNeeded() {
        return answered(asked().size() - 1);
    }

    private Optional<Instant> answered(int request) {
        var asked = asked();
        if (!asked.isEmpty()) {
            asked.remove(request);
        }
        this.discussionsAskedAt = asked;
        return asked.stream().findFirst().map(Instant::parse);
    }

    /** How many discussions are asked for that have not been held. */
    int discussionsAskedFor() {
        return asked().size();
    }

    private List<String> asked() {
        return (this.discussionsAskedAt == null) ? new ArrayList<>() : new ArrayList<>(this.discussionsAskedAt);
    }

    void discussionLedBy(String person) {
        this.discussionLedBy = person;
    }

    void comesFrom(TransferIn transfer) {
        this.otherAuthority = transfer.otherAuthority();
        this.notifiedOn = transfer.notifiedOn();
        this.previousPlans = Math.max(this.previousPlans, transfer.earlierPlans());
        this.conferenceAskedFor = true;
    }

    void conferenceIsAskedFor() {
        this.conferenceAskedFor = true;
    }

    void firstConferenceHeld() {
        this.conferenceAskedFor = false;
    }

    void chairedBy(String person) {
        this.chair = person;
    }

    void planBegan(LocalDate on, CategoryOfAbuse category) {
        this.planStartedOn = on;
        this.initialCategory = category;
        this.latestCategory = category;
        this.lastConferenceOn = on;
    }

    void panelHeld(LocalDate on) {
        this.panelHeldOn = on;
    }

    void outlined(OutlinePlan plan) {
        this.visitsEvery = plan.visitsEvery();
        this.reviewPlannedFor = plan.reviewOn();
    }

    void seen(LocalDate on) {
        this.lastSeenOn = on;
        this.unseenTogether = 0;
    }

    /** Whether the child has now not been seen twice in a row. */
    boolean unseen() {
        this.visitsUnseen++;
        this.unseenTogether++;
        if (this.unseenTogether < 2) {
            return false;
        }
        this.unseenTogether = 0;
        return true;
    }

    /**
     * Whether two core groups in a row have now seen nothing get better. One that asks
     * for a strategy discussion leaves that to be said by the next.
     */
    boolean groupMet(LocalDate on, boolean moved, boolean atRisk) {
        this.lastGroupOn = on;
        this.groupsWithoutProgress = moved ? 0 : this.groupsWithoutProgress + 1;
        if (atRisk || this.groupsWithoutProgress < 2) {
            return false;
        }
        this.groupsWithoutProgress = 0;
        return true;
    }

    void reviewed(LocalDate on, CategoryOfAbuse category, LocalDate next) {
        this.reviews++;
        this.lastConferenceOn = on;
        this.reviewPlannedFor = next;
        if (category != null) {
            this.latestCategory = category;
        }
    }

    void reviewPlannedFor(LocalDate on) {
        this.reviewPlannedFor = on;
    }

    void stepDownDecided(LocalDate on) {
        this.stepDownDecidedOn = on;
    }

    void adultsAsked(boolean asked) {
        this.adultsAsked = asked;
    }

    void planEnded(LocalDate on, EndReason why, String supportedBy) {
        this.planEndedOn = on;
        this.planEnd = why;
        this.destination = supportedBy;
    }

    void close(Instant at, String because) {
        this.openFor = null;
        this.closedAt = at;
        this.closedBecause = because;
    }

    /** Whether a child protection plan runs. */
    boolean planRuns() {
        return this.planStartedOn != null && this.planEndedOn == null;
    }

    boolean isOpen() {
        return this.openFor != null;
    }

    Long id() {
        return this.id;
    }

    CaseReference child() {
        return CaseReference.of(this.caseReference);
    }

    boolean transferIn() {
        return this.transferIn;
    }

    Instant openedAt() {
        return this.openedAt;
    }

    String discussionLedBy() {
        return this.discussionLedBy;
    }

    String otherAuthority() {
        return this.otherAuthority;
    }

    LocalDate notifiedOn() {
        return this.notifiedOn;
    }

    boolean conferenceAskedFor() {
        return this.conferenceAskedFor;
    }

    int previousPlans() {
        return this.previousPlans;
    }

    LocalDate lastPlanEndedOn() {
        return this.lastPlanEndedOn;
    }

    String chair() {
        return this.chair;
    }

    LocalDate planStartedOn() {
        return this.planStartedOn;
    }

    CategoryOfAbuse initialCategory() {
        return this.initialCategory;
    }

    CategoryOfAbuse latestCategory() {
        return this.latestCategory;
    }

    int visitsEvery() {
        return this.visitsEvery;
    }

    LocalDate lastSeenOn() {
        return this.lastSeenOn;
    }

    int visitsUnseen() {
        return this.visitsUnseen;
    }

    LocalDate lastGroupOn() {
        return this.lastGroupOn;
    }

    int reviews() {
        return this.reviews;
    }

    LocalDate lastConferenceOn() {
        return this.lastConferenceOn;
    }

    LocalDate reviewPlannedFor() {
        return this.reviewPlannedFor;
    }

    LocalDate stepDownDecidedOn() {
        return this.stepDownDecidedOn;
    }

    LocalDate planEndedOn() {
        return this.planEndedOn;
    }

    EndReason planEnd() {
        return this.planEnd;
    }

    String destination() {
        return this.destination;
    }

    boolean adultsAsked() {
        return this.adultsAsked;
    }

    String closedBecause() {
        return this.closedBecause;
    }

}
