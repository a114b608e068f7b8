package org.childjourney.transition;

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
import org.childjourney.casefile.CaseReference;

/** Something that has happened in the life of a care leaver. */
@Entity
@Table(name = "care_leaver_news")
class NewsOfCareLeaver {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "care_leaver_news_seq")
    @SequenceGenerator(name = "care_leaver_news_seq", sequenceName = "care_leaver_news_seq", allocationSize = 1)
    private Long id;

    private String caseReference;

    @Enumerated(EnumType.STRING)
    private NewsKind kind;

    private LocalDate happenedOn;

    private String account;

    private Instant reportedAt;

    private String reportedBy;

    private boolean takenUp;

    private LocalDate settledOn;

    protected NewsOfCareLeaver() {
    }

    NewsOfCareLeaver(CaseReference child, NewsKind kind, LocalDate happenedOn, String account, Instant at, String by) {
        this.caseReference = child.value();
        this.kind = kind;
        this.happenedOn = happenedOn;
        this.account = account;
        this.reportedAt = at;
        this.reportedBy = by;
    }

    void takeUp() {
        this.takenUp = true;
    }

    void settled(LocalDate on) {
        this.settledOn = on;
    }

    NewsKind kind() {
        return this.kind;
    }

    LocalDate happenedOn() {
        return this.happenedOn;
    }

    String account() {
        return this.account;
    }

    Instant reportedAt() {
        return this.reportedAt;
    }

    String reportedBy() {
        return this.reportedBy;
    }

    boolean takenUp() {
        return this.takenUp;
    }

    LocalDate settledOn() {
        return this.settledOn;
    }

    Long id() {
        return this.id;
    }

}
