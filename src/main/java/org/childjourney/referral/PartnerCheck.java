package org.childjourney.referral;

import java.time.Instant;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import org.childjourney.casefile.CaseReference;
import org.childjourney.casefile.Refused;
import org.hibernate.annotations.DynamicUpdate;
import org.hibernate.annotations.NaturalId;

/** One question to one partner about one child, and what came of it. */
@Entity
@DynamicUpdate
@Table(name = "partner_check")
class PartnerCheck {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "partner_check_seq")
    @SequenceGenerator(name = "partner_check_seq", sequenceName = "partner_check_seq", allocationSize = 1)
    private Long id;

    private long referralId;

    private String caseReference;

    /** Taken while the question is open, so that a partner is asked once at a time. */
    @NaturalId(mutable = true)
    private String openFor;

    private String partner;

    private String question;

    private Instant requestedAt;

    private String requestedBy;

    private Instant dueAt;

    @Enumerated(EnumType.STRING)
    private PartnerResponse response;

    private Instant answeredAt;

    private String answeredBy;

    private String summary;

    private String involvedSince;

    private String notForFamilyReason;

    private String contactName;

    private String contactPhone;

    private String delayReason;

    protected PartnerCheck() {
    }

    PartnerCheck(Referral referral, PartnerQuestion asked, Instant at, String by, Instant dueAt) {
        this.referralId = referral.id();
        this.caseReference = referral.child().value();
        this.openFor = key(referral.child(), asked.partner());
        this.partner = asked.partner();
        this.question = asked.question();
        this.requestedAt = at;
        this.requestedBy = by;
        this.dueAt = dueAt;
    }

    static String key(CaseReference child, String partner) {
        return child.value() + ":" + partner;
    }

    void answered(PartnerAnswer answer, Instant at, String by) {
        if (late(at) && answer.delayReason() == null) {
            throw new Refused("delayReason",
                    "This answer was due earlier. Say why it is late; nobody is blamed, and it helps us both to do better.");
        }
        close(answer.answer(), at, by);
        this.summary = answer.summary();
        this.involvedSince = answer.involvedSince();
        this.notForFamilyReason = answer.notForFamilyReason();
        this.contactName = answer.contactName();
        this.contactPhone = answer.contactPhone();
        this.delayReason = answer.delayReason();
    }

    void unanswered(Instant at, String by) {
        close(late(at) ? PartnerResponse.NOT_RETURNED_ESCALATED : PartnerResponse.WITHDRAWN, at, by);
    }

    private void close(PartnerResponse how, Instant at, String by) {
        this.response = how;
        this.answeredAt = at;
        this.answeredBy = by;
        this.openFor = null;
    }

    boolean late(Instant at) {
        return at.isAfter(this.dueAt);
    }

    boolean open() {
        return this.openFor != null;
    }

    String partner() {
        return this.partner;
    }

    PartnerCheckDetails details() {
        return new PartnerCheckDetails(CaseReference.of(this.caseReference), this.partner, this.question,
                this.requestedAt, this.requestedBy, this.dueAt, this.response, this.answeredAt, this.summary,
                this.involvedSince, this.notForFamilyReason, this.contactName, this.contactPhone, this.delayReason);
    }

}
