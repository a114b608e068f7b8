package org.childjourney.protection;

import java.time.Instant;

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

/** What one outside agency was asked for, and whether it came. */
@Entity
@Table(name = "protection_partner")
class PartnerRequest {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "protection_partner_seq")
    @SequenceGenerator(name = "protection_partner_seq", sequenceName = "protection_partner_seq", allocationSize = 1)
    private Long id;

    private long caseId;

    private String caseReference;

    @Enumerated(EnumType.STRING)
    private PartnerPart part;

    @Enumerated(EnumType.STRING)
    private Partner partner;

    /** Child, part and agency while it is awaited. */
    private String openFor;

    private Instant neededAt;

    private Instant answeredAt;

    private String answeredBy;

    private Boolean knowsChild;

    private String said;

    private String notForFamily;

    @Enumerated(EnumType.STRING)
    private AgencyJudgement judgement;

    private boolean unanswered;

    @Version
    private Long version;

    protected PartnerRequest() {
    }

    PartnerRequest(ProtectionCase work, PartnerPart part, Partner partner, Instant neededAt) {
        this.caseId = work.id();
        this.caseReference = work.child().value();
        this.part = part;
        this.partner = partner;
        this.openFor = key(work.child(), part, partner);
        this.neededAt = neededAt;
    }

    static String key(CaseReference child, PartnerPart part, Partner partner) {
        return child.value() + "|" + part + "|" + partner;
    }

    void shared(Contribution contribution, Instant at, String by) {
        answered(at, by);
        this.knowsChild = contribution.answer() == ContributionAnswer.SHARED;
        this.said = "%s\n%s".formatted((contribution.known() != null) ? contribution.known() : "Nothing is known.",
                contribution.attends() ? "At the discussion: " + contribution.who()
                        : "Not at the discussion: " + contribution.whyNotThere());
        this.notForFamily = contribution.notForFamilyReason();
    }

    void reported(PartnerReport report, Instant at, String by) {
        answered(at, by);
        this.knowsChild = report.directContact();
        this.said = "Written by: %s\nGoing well: %s\nWorries: %s%s\nWhy it judges so: %s".formatted(report.writtenBy(),
                report.goingWell(), report.worries(),
                (report.childsWords() != null) ? "\nThe child: " + report.childsWords() : "", report.why());
        this.judgement = report.judgement();
        this.notForFamily = report.whyNotShared();
    }

    private void answered(Instant at, String by) {
        this.answeredAt = at;
        this.answeredBy = by;
        this.openFor = null;
    }

    void neverAnswered() {
        this.unanswered = true;
        this.openFor = null;
    }

    void neededAt(Instant moment) {
        this.neededAt = moment;
    }

    long caseId() {
        return this.caseId;
    }

    PartnerPart part() {
        return this.part;
    }

    Partner partner() {
        return this.partner;
    }

    Instant neededAt() {
        return this.neededAt;
    }

    Instant answeredAt() {
        return this.answeredAt;
    }

    Boolean knowsChild() {
        return this.knowsChild;
    }

    String said() {
        return this.said;
    }

    String notForFamily() {
        return this.notForFamily;
    }

    AgencyJudgement judgement() {
        return this.judgement;
    }

    boolean unanswered() {
        return this.unanswered;
    }

}
