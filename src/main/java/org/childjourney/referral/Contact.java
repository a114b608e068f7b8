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

/** What somebody told the council about one or more children, once. */
@Entity
@Table(name = "contact")
class Contact {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "contact_seq")
    @SequenceGenerator(name = "contact_seq", sequenceName = "contact_seq", allocationSize = 1)
    private Long id;

    private String callerReference;

    private String digest;

    private Instant receivedAt;

    private Instant recordedAt;

    private String recordedBy;

    @Enumerated(EnumType.STRING)
    private ContactChannel channel;

    private String referralSource;

    private String referrerName;

    private String referrerRole;

    private String referrerOrganisation;

    private String referrerPhone;

    private String referrerEmail;

    private boolean anonymityRequested;

    private boolean notificationOnly;

    private boolean outOfHours;

    private String reason;

    private String whatHappened;

    private String childCurrentLocation;

    private String injuries;

    private String allegedPerpetrator;

    @Enumerated(EnumType.STRING)
    private FamilyAware familyAware;

    private long familyGroupId;

    protected Contact() {
    }

    Contact(NewContact told, String digest, Instant receivedAt, boolean outOfHours, long familyGroupId, Instant now,
            String by) {
        this.callerReference = told.callerReference();
        this.digest = digest;
        this.receivedAt = receivedAt;
        this.recordedAt = now;
        this.recordedBy = by;
        this.channel = told.channel();
        this.referralSource = told.referralSourceCode();
        this.referrerName = told.referrerName();
        this.referrerRole = told.referrerRole();
        this.referrerOrganisation = told.referrerOrganisation();
        this.referrerPhone = told.referrerPhone();
        this.referrerEmail = told.referrerEmail();
        this.anonymityRequested = told.referrerAnonymityRequested();
        this.notificationOnly = told.notificationOnly();
        this.outOfHours = outOfHours;
        this.reason = told.reason();
        this.whatHappened = told.whatHappened();
        this.childCurrentLocation = told.childCurrentLocation();
        this.injuries = told.injuries();
        this.allegedPerpetrator = told.allegedPerpetrator();
        this.familyAware = told.familyAware();
        this.familyGroupId = familyGroupId;
    }

    Long id() {
        return this.id;
    }

    String digest() {
        return this.digest;
    }

    Instant receivedAt() {
        return this.receivedAt;
    }

    ContactChannel channel() {
        return this.channel;
    }

    String referralSource() {
        return this.referralSource;
    }

    boolean notificationOnly() {
        return this.notificationOnly;
    }

    boolean outOfHours() {
        return this.outOfHours;
    }

    String reason() {
        return this.reason;
    }

    String whatHappened() {
        return this.whatHappened;
    }

    String childCurrentLocation() {
        return this.childCurrentLocation;
    }

    String injuries() {
        return this.injuries;
    }

    String allegedPerpetrator() {
        return this.allegedPerpetrator;
    }

    FamilyAware familyAware() {
        return this.familyAware;
    }

    /** Who made the contact, unless they asked not to be named. */
    String referrer() {
        if (this.anonymityRequested) {
            return "asked not to be named to the family: " + describe();
        }
        return describe();
    }

    private String describe() {
        if (this.referrerName == null) {
            return "not known";
        }
        var described = new StringBuilder(this.referrerName);
        for (var part : new String[] { this.referrerRole, this.referrerOrganisation, this.referrerPhone,
                this.referrerEmail }) {
            if (part != null) {
                described.append(", ").append(part);
            }
        }
        return described.toString();
    }

}
