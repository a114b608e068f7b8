package org.childjourney.transition;

import java.time.LocalDate;

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

/** A care leaver: what is known now. */
@Entity
@Table(name = "care_leaver")
class CareLeaver {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "care_leaver_seq")
    @SequenceGenerator(name = "care_leaver_seq", sequenceName = "care_leaver_seq", allocationSize = 1)
    private Long id;

    private String caseReference;

    @Enumerated(EnumType.STRING)
    private LeavingCareStatus status;

    private LocalDate statusSince;

    private String statusBecause;

    @Enumerated(EnumType.STRING)
    private SupportState support;

    private LocalDate supportSince;

    private LocalDate adviserNamedOn;

    private LocalDate adviserMetOn;

    private LocalDate assessedOn;

    private String planWriter;

    private LocalDate planAgreedOn;

    private LocalDate reviewedOn;

    private LocalDate contactOn;

    private String inTouch;

    private LocalDate visitedOn;

    private LocalDate healthPassportOn;

    private LocalDate documentsCompleteOn;

    private LocalDate onePageOn;

    private LocalDate leaveEndsOn;

    private boolean appealRightsExhausted;

    private boolean inCustody;

    private LocalDate releaseOn;

    private boolean parent;

    private Integer attendance;

    private LocalDate movedOn;

    private LocalDate crisisOn;

    private LocalDate offeredOn;

    private LocalDate turnedEighteenOn;

    @Version
    private Long version;

    protected CareLeaver() {
    }

    CareLeaver(CaseReference child, Standing standing, SupportState support, LocalDate today) {
        this.caseReference = child.value();
        this.support = support;
        this.supportSince = today;
        stands(standing);
    }

    /** Takes in what the law calls them now. */
    final void stands(Standing standing) {
        this.status = standing.status();
        this.statusSince = standing.since();
        this.statusBecause = standing.because();
    }

    /** What a young adult asks for decides, from 21 on. */
    void asked(LeavingCareStatus asked, LocalDate today, String because) {
        this.status = asked;
        this.statusSince = today;
        this.statusBecause = because;
    }

    void support(SupportState next, LocalDate today) {
        this.support = next;
        this.supportSince = today;
    }

    void adviserNamed(LocalDate on) {
        this.adviserNamedOn = on;
    }

    void adviserMet(LocalDate on) {
        this.adviserMetOn = on;
    }

    void assessed(LocalDate on) {
        this.assessedOn = on;
    }

    void planWrittenBy(String writer) {
        this.planWriter = writer;
    }

    void planAgreed(LocalDate on) {
        this.planAgreedOn = on;
    }

    void reviewed(LocalDate on) {
        this.reviewedOn = on;
    }

    void contacted(LocalDate on, String inTouch, boolean visit) {
        this.contactOn = on;
        this.inTouch = inTouch;
        if (visit) {
            this.visitedOn = on;
        }
    }

    void healthPassportGiven(LocalDate on) {
        this.healthPassportOn = on;
    }

    void documentsComplete(LocalDate on) {
        this.documentsCompleteOn = on;
    }

    void planOnAPage(LocalDate on) {
        this.onePageOn = on;
    }

    void leave(LocalDate endsOn, boolean exhausted) {
        this.leaveEndsOn = endsOn;
        this.appealRightsExhausted = exhausted;
    }

    void custody(boolean inside, LocalDate release) {
        this.inCustody = inside;
        this.releaseOn = release;
    }

    void isParent() {
        this.parent = true;
    }

    void attendance(Integer percent) {
        this.attendance = percent;
    }

    void moved(LocalDate on) {
        this.movedOn = on;
    }

    void crisis(LocalDate on) {
        this.crisisOn = on;
    }

    void offered(LocalDate on) {
        this.offeredOn = on;
    }

    void turnedEighteen(LocalDate on) {
        this.turnedEighteenOn = on;
    }

    CaseReference child() {
        return CaseReference.of(this.caseReference);
    }

    LeavingCareStatus status() {
        return this.status;
    }

    LocalDate statusSince() {
        return this.statusSince;
    }

    String statusBecause() {
        return this.statusBecause;
    }

    SupportState support() {
        return this.support;
    }

    LocalDate supportSince() {
        return this.supportSince;
    }

    LocalDate adviserNamedOn() {
        return this.adviserNamedOn;
    }

    LocalDate adviserMetOn() {
        return this.adviserMetOn;
    }

    LocalDate assessedOn() {
        return this.assessedOn;
    }

    String planWriter() {
        return this.planWriter;
    }

    LocalDate planAgreedOn() {
        return this.planAgreedOn;
    }

    LocalDate reviewedOn() {
        return this.reviewedOn;
    }

    LocalDate contactOn() {
        return this.contactOn;
    }

    String inTouch() {
        return this.inTouch;
    }

    LocalDate visitedOn() {
        return this.visitedOn;
    }

    LocalDate healthPassportOn() {
        return this.healthPassportOn;
    }

    LocalDate documentsCompleteOn() {
        return this.documentsCompleteOn;
    }

    LocalDate onePageOn() {
        return this.onePageOn;
    }

    LocalDate leaveEndsOn() {
        return this.leaveEndsOn;
    }

    boolean appealRightsExhausted() {
        return this.appealRightsExhausted;
    }

    boolean inCustody() {
        return this.inCustody;
    }

    LocalDate releaseOn() {
        return this.releaseOn;
    }

    boolean parent() {
        return this.parent;
    }

    Integer attendance() {
        return this.attendance;
    }

    LocalDate movedOn() {
        return this.movedOn;
    }

    LocalDate crisisOn() {
        return this.crisisOn;
    }

    LocalDate offeredOn() {
        return this.offeredOn;
    }

    LocalDate turnedEighteenOn() {
        return this.turnedEighteenOn;
    }

    Long id() {
        return this.id;
    }

}
