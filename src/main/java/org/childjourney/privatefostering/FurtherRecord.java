package org.childjourney.privatefostering;

import java.time.Instant;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;

/** A further notification as it was taken up. */
@Entity
@Table(name = "private_fostering_notice")
class FurtherRecord {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "private_fostering_notice_seq")
    @SequenceGenerator(name = "private_fostering_notice_seq", sequenceName = "private_fostering_notice_seq",
            allocationSize = 1)
    private Long id;

    private long arrangementId;

    @Embedded
    private FurtherNotification notification;

    private Instant recordedAt;

    private String recordedBy;

    protected FurtherRecord() {
    }

    FurtherRecord(Arrangement arrangement, FurtherNotification notification, Instant at, String by) {
        this.arrangementId = arrangement.id();
        this.notification = notification;
        this.recordedAt = at;
        this.recordedBy = by;
    }

    FurtherNotification notification() {
        return this.notification;
    }

}
