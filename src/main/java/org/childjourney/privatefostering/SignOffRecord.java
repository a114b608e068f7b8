package org.childjourney.privatefostering;

import java.time.Instant;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;

/** What the head of service decided on an arrangement. */
@Entity
@Table(name = "private_fostering_sign_off")
class SignOffRecord {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "private_fostering_sign_off_seq")
    @SequenceGenerator(name = "private_fostering_sign_off_seq", sequenceName = "private_fostering_sign_off_seq",
            allocationSize = 1)
    private Long id;

    private long arrangementId;

    @Embedded
    private SignOff signOff;

    private Instant recordedAt;

    private String recordedBy;

    protected SignOffRecord() {
    }

    SignOffRecord(Arrangement arrangement, SignOff signOff, Instant at, String by) {
        this.arrangementId = arrangement.id();
        this.signOff = signOff;
        this.recordedAt = at;
        this.recordedBy = by;
    }

    SignOff signOff() {
        return this.signOff;
    }

}
