package org.childjourney.complaints;

import java.time.Instant;
import java.time.LocalDate;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;

/** What whoever complained said after a stage. */
@Entity
@Table(name = "complaint_reply")
class ReplyRecord {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "complaint_reply_seq")
    @SequenceGenerator(name = "complaint_reply_seq", sequenceName = "complaint_reply_seq", allocationSize = 1)
    private Long id;

    private long complaintId;

    private int afterStage;

    private LocalDate repliedOn;

    @Enumerated(EnumType.STRING)
    private Reply reply;

    private String theirWords;

    private Instant recordedAt;

    private String recordedBy;

    protected ReplyRecord() {
    }

    ReplyRecord(MadeComplaint complaint, ComplainantReply reply, Instant at, String by) {
        this.complaintId = complaint.id();
        this.afterStage = complaint.stage();
        this.repliedOn = reply.repliedOn();
        this.reply = reply.reply();
        this.theirWords = reply.theirWords();
        this.recordedAt = at;
        this.recordedBy = by;
    }

}
